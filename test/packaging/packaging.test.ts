import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budget, packBudget } from './budget.ts'
import { launchChromium, serve } from './chromium.ts'
import { createProject, type Project, repository, run } from './project.ts'

let project: Project
let reference: string

beforeAll(async () => {
  project = await createProject()
  reference = (await run('node', ['esm.mjs'], project.folder)).stdout.trim()
})
afterAll(() => project?.remove())

const bin = (name: string): string => join(repository, 'node_modules', '.bin', name)

describe('the same bytes everywhere', () => {
  it('analyses every comment in Node', () => {
    const { items, summary } = JSON.parse(reference)
    expect(items).toHaveLength(17)
    expect(summary.counts.items).toBe(17)
    expect(items[0].language.code).toBe('fi')
    expect(items[5].language.code).toBe('ru')
    expect(items[8].language.code).toBe('en')
    expect(items[11].language.code).toBe('und')
  })

  it('Node, CommonJS', async () => {
    const { stdout, stderr } = await run('node', ['cjs.cjs'], project.folder)
    expect(stdout.trim()).toBe(reference)
    expect(stderr).toBe('')
  })

  it('Deno', async () => {
    const { stdout } = await run(
      project.bin('deno'),
      ['run', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'esm.mjs'],
      project.folder,
    )
    expect(stdout.trim()).toBe(reference)
  })

  it('Bun', async () => {
    const { stdout } = await run(project.bin('bun'), ['esm.mjs'], project.folder)
    expect(stdout.trim()).toBe(reference)
  })

  it('Chromium, through a bundler', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(project.folder, 'browser.mjs')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false,
      absWorkingDir: project.folder,
      logLevel: 'error',
    })
    const browser = await launchChromium()
    const server = await serve({
      '/': { type: 'text/html', body: '<!doctype html><meta charset="utf-8"><script type="module" src="bundle.js"></script>' },
      '/bundle.js': { type: 'text/javascript', body: outputFiles[0]?.contents ?? '' },
    })
    try {
      const page = await browser.newPage()
      await page.goto(server.url)
      await page.waitForFunction('globalThis.result !== undefined', undefined, { timeout: 120_000 })
      expect(await page.evaluate('globalThis.result')).toBe(reference)
    } finally {
      await browser.close()
      server.close()
    }
  })

  it('worker threads', async () => {
    const comments = Array.from({ length: 300 }, (_, index) => JSON.parse(reference).items[index % 10].id + index)
    writeFileSync(
      join(project.folder, 'comments.jsonl'),
      comments.map((id, index) => `${JSON.stringify({ id, text: index % 2 === 0 ? 'Jonotin tunnin.' : 'Спасибо врачу!' })}\n`).join(''),
    )
    expect((await run('node', ['workers.mjs', 'comments.jsonl'], project.folder)).stdout.trim()).toBe('same')
  })
})

describe('doors', () => {
  it('open, on named exports only', async () => {
    const { stdout } = await run('node', ['doors.mjs'], project.folder)
    for (const name of ['analyze', 'createAnalyzer', 'detectLanguage', 'loadLanguage', 'redact', 'PalauteError'])
      expect(stdout.split(/\s/)).toContain(name)
  })

  it.each(['errors.mjs', 'errors.cjs'])('throw one class of error (%s)', async (program) => {
    const { stdout } = await run('node', [program], project.folder)
    expect(JSON.parse(stdout)).toEqual(['unknown-industry', 'unreadable-file', 'too-few-examples'])
  })

  it('bring no optional package along', () => {
    const installed = readdirSync(join(project.folder, 'node_modules'))
    for (const name of ['wink-nlp', 'compromise', 'natural', 'ml-naivebayes', '@huggingface']) expect(installed).not.toContain(name)
  })

  it('have types that a strict compiler accepts, as ES modules and as CommonJS', async () => {
    const source = readFileSync(join(project.folder, 'consumer.ts.txt'), 'utf8')
    for (const name of ['consumer.mts', 'consumer.cts']) {
      writeFileSync(join(project.folder, name), source)
      const options = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--lib',
        'es2023,dom',
        '--types',
        'node',
        '--typeRoots',
        join(repository, 'node_modules/@types'),
      ]
      const { stdout } = await run(bin('tsc'), [...options, name], project.folder).catch((error: { stdout: string }) => error)
      expect(stdout).toBe('')
    }
  })

  it('please publint', async () => {
    const { stdout } = await run(bin('publint'), ['--strict', project.tarball], repository).catch(
      (error: { stdout: string; stderr: string }) => ({ stdout: `${error.stdout}${error.stderr}` }),
    )
    expect(stdout).toContain('All good!')
  })

  it('please attw', async () => {
    const { exports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
    const named = Object.keys(exports).filter((door) => !door.includes('*') && door !== './package.json')
    const wild = ['industries', 'hooks'].flatMap((folder) =>
      readdirSync(join(repository, 'dist', folder))
        .filter((name) => name.endsWith('.js') && !name.startsWith('chunk'))
        .map((name) => `./${folder}/${basename(name, '.js')}`),
    )
    const { stdout } = await run(
      bin('attw'),
      [project.tarball, '--profile', 'node16', '--no-emoji', '--entrypoints', ...named, ...wild],
      repository,
    ).catch((error: { stdout: string; stderr: string }) => ({ stdout: `failed ${error.stdout}${error.stderr}` }))
    expect(stdout).not.toMatch(/^failed/)
    expect(stdout).toContain('"palaute/node"')
  })
})

describe('the command', () => {
  it('prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
    expect((await run(project.bin('palaute'), ['--version'], project.folder)).stdout.trim()).toBe(version)
    expect((await run(project.bin('palaute'), ['--help'], project.folder)).stdout).toContain('Exit codes')
  })

  it('runs the demo', async () => {
    const { stdout } = await run(project.bin('palaute'), ['demo', '-o', 'demo'], project.folder)
    expect(stdout).toContain('comments')
    expect(JSON.parse(readFileSync(join(project.folder, 'demo/analysis.json'), 'utf8')).items.length).toBeGreaterThan(100)
    expect(readFileSync(join(project.folder, 'demo/report.html'), 'utf8')).toContain('<!doctype html>')
  })
})

describe('size', () => {
  const kilobytes = (bytes: Uint8Array): number => Math.round(gzipSync(bytes, { level: 9 }).length / 1024)

  it.each(budget)('%s stays within %i kB, minified and gzipped, models apart', async (entry, most) => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${entry}'`, resolveDir: project.folder },
      bundle: true,
      format: 'esm',
      platform: entry === 'palaute/node' ? 'node' : 'browser',
      minify: true,
      write: false,
      external: ['#models/*', 'wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'natural/*', '@huggingface/transformers'],
      logLevel: 'error',
    })
    expect(kilobytes(outputFiles[0]?.contents ?? new Uint8Array())).toBeLessThanOrEqual(most)
  })

  it('gives every pack of models a budget and keeps to it', () => {
    const folder = join(project.folder, 'node_modules/palaute/dist/models')
    const sizes = Object.fromEntries(
      readdirSync(folder).map((name) => [basename(name, '.mjs'), kilobytes(readFileSync(join(folder, name)))]),
    )
    expect(Object.keys(sizes).filter((pack) => !(pack in packBudget))).toEqual([])
    expect(Object.entries(sizes).filter(([pack, size]) => size > (packBudget[pack] ?? 0))).toEqual([])
  })
})

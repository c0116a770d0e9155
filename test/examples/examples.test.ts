import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, serve } from '../packaging/chromium.ts'
import { createProject, type Project, repository, run } from '../packaging/project.ts'
import { notebookProgram } from './notebook.ts'

let project: Project

beforeAll(async () => {
  project = await createProject()
  cpSync(join(repository, 'examples'), join(project.folder, 'examples'), { recursive: true })
})
afterAll(() => project?.remove())

const example = (name: string, ...args: string[]): ReturnType<typeof run> => run('node', [join('examples', name), ...args], project.folder)

describe('examples', () => {
  it('analyze.mjs', async () => {
    const { stdout } = await example('analyze.mjs')
    for (const language of ['fi', 'ru', 'en']) expect(stdout).toMatch(new RegExp(`^${language} `, 'm'))
    expect(stdout).toMatch(/NPS .* from 3 answers/)
    expect(stdout).toContain('4 comments')
  })

  it('stream-file.mjs', async () => {
    const { stdout, stderr } = await example('stream-file.mjs', 'examples/comments.csv')
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['1', '2', '3', '4', '5'])
    expect(stderr).toContain('5 comments, NPS')
  })

  it('custom-hook.mjs', async () => {
    expect((await example('custom-hook.mjs')).stdout).toMatch(/^complaint negative/)
  })

  it('browser.html, in Chromium', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export * from 'palaute'", resolveDir: project.folder },
      bundle: true,
      format: 'esm',
      minify: true,
      write: false,
      logLevel: 'error',
    })
    const browser = await launchChromium()
    const server = await serve({
      '/': { type: 'text/html', body: readFileSync(join(repository, 'examples/browser.html'), 'utf8') },
      '/palaute.js': { type: 'text/javascript', body: outputFiles[0]?.contents ?? '' },
    })
    try {
      const page = await browser.newPage()
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(String(error)))
      await page.goto(server.url)
      await page.click('#analyze:not([disabled])', { timeout: 120_000 })
      const lines = await page.locator('#results li').allInnerTexts()
      expect(lines).toHaveLength(3)
      expect(lines[0]).toContain('fi, ')
      expect(await page.locator('#results mark').count()).toBeGreaterThan(2)
      expect(problems).toEqual([])
    } finally {
      await browser.close()
      server.close()
    }
  })

  it('notebook.ipynb, cell by cell in Deno', async () => {
    writeFileSync(join(project.folder, 'notebook.ts'), notebookProgram(readFileSync(join(repository, 'examples/notebook.ipynb'), 'utf8')))
    const { stdout } = await run(
      project.bin('deno'),
      ['run', '--no-check', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'notebook.ts'],
      project.folder,
    )
    const shown = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>)
    expect(shown).toHaveLength(4)
    expect(shown[0]?.['text/html']).toContain('3 comments')
    expect(shown[1]?.['text/html']).toContain('<mark>')
    expect(JSON.parse(shown[2]?.['text/plain'] ?? '')).toEqual(['positive', 'negative', 'negative'])
    expect(shown[3]?.['text/plain']).toBe('"fi"')
  })
})

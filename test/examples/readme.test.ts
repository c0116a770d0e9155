import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project, repository, run } from '../packaging/project.ts'

/** What the README shows must run as it stands. */
const readme = readFileSync(join(repository, 'README.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code ?? '')

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project?.remove())

describe('README', () => {
  it.each(blocks('ts').map((code, index) => [index + 1, code] as const))('block %i of TypeScript runs', async (number, code) => {
    const file = `readme-${number}.mjs`
    writeFileSync(join(project.folder, file), (await transform(code, { loader: 'ts', format: 'esm' })).code)
    const { stderr } = await run('node', [file], project.folder)
    expect(stderr).toBe('')
  })

  it('the REPL session answers readably', async () => {
    const session = blocks('console').find((block) => block.startsWith('$ node\n')) ?? ''
    const lines = session
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2))
    expect(lines.length).toBeGreaterThan(2)
    const repl = spawn('node', ['--interactive'], { cwd: project.folder })
    let output = ''
    // Like a person: the next line when the prompt is back.
    repl.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (!output.endsWith('> ')) return
      const line = lines.shift()
      if (line === undefined) repl.stdin.end()
      else repl.stdin.write(`${line}\n`)
    })
    await new Promise((done) => repl.on('close', done))
    expect(output).toMatch(/fi, /)
    expect(output).toContain('parkkipaikkoja')
    expect(output).not.toContain('Uncaught')
  })

  it('names scripts and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
    for (const [, script = ''] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script])
    for (const [, path = ''] of readme.matchAll(/\]\(((?:src|examples|test|corpora|models)[^)]*)\)/g))
      expect(() => readFileSync(join(repository, path))).not.toThrow()
  })
})

/** The library as a user has it: packed, and installed in an empty project. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Root of the repository. */
export const repository: string = resolve(import.meta.dirname, '../..')

export interface Output {
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program and gives what it printed. Rejects if it fails. */
export const run = (command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Output> =>
  execute(command, [...args], { cwd, maxBuffer: 1 << 28, env: { ...process.env, ...env } })

export interface Project {
  readonly folder: string
  readonly tarball: string
  /** A program in the project's `node_modules/.bin`. */
  bin(name: string): string
  remove(): void
}

/** Packs what `npm run build` left in `dist`, installs it beside Deno and Bun, and copies the programs. */
export const createProject = async (): Promise<Project> => {
  const folder = mkdtempSync(join(tmpdir(), 'palaute-packaging-'))
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], repository)
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  const tarball = join(folder, name)
  mkdirSync(join(folder, 'project'))
  const project = join(folder, 'project')
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', private: true }))
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', tarball, 'deno@^2', 'bun@^1'], project)
  cpSync(join(repository, 'test/packaging/programs'), project, { recursive: true })
  return {
    folder: project,
    tarball,
    bin: (program) => join(project, 'node_modules', '.bin', program),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

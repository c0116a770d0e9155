/** Runs the command in this process, with what it wrote. */
import { Writable } from 'node:stream'
import { runCommand } from '../../src/cli/main.ts'

export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

class Memory extends Writable {
  text = ''
  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export const palaute = async (...args: readonly string[]): Promise<CommandResult> => {
  const [stdout, stderr] = [new Memory(), new Memory()]
  const code = await runCommand(args, { stdout, stderr, env: {} })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

/** The objects of JSON Lines. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

#!/usr/bin/env node
/** The executable: hands the process to `runCommand`. */
import { exitCodes } from './exit-codes.ts'
import { runCommand } from './main.ts'

const { stdout, stderr, env } = process

// A reader that closes the pipe early ("| head") ends the work quietly.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done)
  throw error
})
process.once('SIGINT', () => process.exit(exitCodes.interrupted))

process.exitCode = await runCommand(process.argv.slice(2), { stdout, stderr, env })

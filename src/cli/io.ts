/** The outside world of the command line, in one place, so that tests can give another. */
import type { Writable } from 'node:stream'

export interface Terminal {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Colours where a person looks, unless they asked for none (https://no-color.org). */
export const wantsColour = (stream: { readonly isTTY?: boolean }, env: Terminal['env']): boolean => {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && env.TERM !== 'dumb'
}

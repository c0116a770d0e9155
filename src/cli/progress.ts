/** Progress on stderr for work that takes over a second; nothing at all where stderr is no terminal. */
import yoctoSpinner from 'yocto-spinner'
import type { Terminal } from './io.ts'

export interface Progress {
  rows(count: number): void
  stop(): void
}

const silent: Progress = { rows: () => {}, stop: () => {} }
const patienceMilliseconds = 1000

export const createProgress = ({ stderr }: Terminal, quiet: boolean): Progress => {
  if (quiet || stderr.isTTY !== true) return silent
  const spinner = yoctoSpinner({ stream: stderr as NodeJS.WriteStream })
  const started = performance.now()
  let shownAt = 0
  return {
    rows: (count) => {
      const now = performance.now()
      if (now - started < patienceMilliseconds || now - shownAt < 100) return
      shownAt = now
      spinner.text = `${count.toLocaleString('en')} rows, ${Math.round((1000 * count) / (now - started)).toLocaleString('en')} a second`
      if (!spinner.isSpinning) spinner.start()
    },
    stop: () => {
      if (spinner.isSpinning) spinner.stop()
    },
  }
}

/** Tables that scripts write into the README. */
import { readFileSync, writeFileSync } from 'node:fs'

/** Replaces what stands between the markers of the README. */
export const writeBetweenMarkers = (file: string, name: string, content: string): void => {
  const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const text = readFileSync(file, 'utf8')
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`${file} has no markers ${open} … ${close}`)
  writeFileSync(file, `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`)
}

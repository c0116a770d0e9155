/** JSON Lines and JSON arrays, one element at a time: a bad element is one unreadable row, never the end of the file. */
import type { RawRow } from './row.ts'

const unreadable = (line: number, why: string): RawRow => ({ line, issues: [{ code: 'unreadable-row', message: `line ${line}: ${why}` }] })

const parseElement = (text: string, line: number): RawRow => {
  try {
    return { line, value: JSON.parse(text), issues: [] }
  } catch (error) {
    return unreadable(line, `not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** Lines of a text, without their ends; a last line without an end counts. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 0
  let pending: string[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', from)) {
      pending.push(chunk.slice(from, at))
      line++
      yield { line, text: pending.join('').replace(/\r$/, '') }
      pending = []
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.slice(from))
  }
  if (pending.length > 0) yield { line: line + 1, text: pending.join('').replace(/\r$/, '') }
}

/** JSON Lines (https://jsonlines.org): blank lines are no rows. */
export async function* readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  for await (const { line, text } of readLines(chunks)) {
    if (text.trim() !== '') yield parseElement(text, line)
  }
}

/** One comment per line. Blank lines are no rows. */
export async function* readTextLines(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  for await (const { line, text } of readLines(chunks)) {
    if (text.trim() !== '') yield { line, value: text, issues: [] }
  }
}

/** The whole file as one comment. */
export async function* readWholeText(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  const parts: string[] = []
  for await (const chunk of chunks) parts.push(chunk)
  yield { line: 1, value: parts.join(''), issues: [] }
}

/**
 * The elements of one JSON array, each parsed alone as soon as it is complete: memory holds one element, and one bad element does not
 * spoil the others. What follows the closing bracket is not looked at.
 */
export async function* readJsonArray(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let depth = 0
  let inString = false
  let escaped = false
  let line = 1
  let startLine = 1
  let element: string[] = []
  let begun = false
  let closed = false
  /** After an unclosed string: until a line that begins with an element. */
  let lost = false
  let lineIsBlank = false
  for await (const chunk of chunks) {
    let from = 0
    for (let index = 0; index < chunk.length && !closed; index++) {
      const code = chunk.charCodeAt(index)
      if (code === 0x0a) line++
      if (inString) {
        if (escaped) escaped = false
        else if (code === 0x5c) escaped = true
        else if (code === 0x22) inString = false
        else if (code === 0x0a) {
          // A string cannot hold a line end: this one was not closed. The next element is looked for, so that the rest is not swallowed.
          yield unreadable(startLine, 'a string is not closed')
          inString = false
          begun = false
          depth = 1
          element = []
          lost = true
          lineIsBlank = true
        }
        continue
      }
      if (lost) {
        if (code === 0x0a) lineIsBlank = true
        else if (lineIsBlank && (code === 0x7b || code === 0x5d)) {
          lost = false
          from = index
        } else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) lineIsBlank = false
        if (lost) continue
      }
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) continue
      if (depth === 0) {
        if (code === 0x5b) {
          depth = 1
          from = index + 1
        }
        continue
      }
      const separator = depth === 1 && (code === 0x2c || code === 0x5d)
      if (separator) {
        element.push(chunk.slice(from, index))
        from = index + 1
        const text = element.join('').trim()
        element = []
        // "[]" and a comma before the closing bracket hold no element.
        if (begun || code === 0x2c) yield text === '' ? unreadable(line, 'nothing between two commas') : parseElement(text, startLine)
        begun = false
        if (code === 0x5d) closed = true
        continue
      }
      if (!begun) {
        begun = true
        startLine = line
      }
      if (code === 0x22) inString = true
      else if (code === 0x7b || code === 0x5b) depth++
      else if (code === 0x7d || code === 0x5d) depth = Math.max(1, depth - 1)
    }
    if (depth > 0 && !closed && !lost) element.push(chunk.slice(from))
  }
  if (!closed && begun) yield unreadable(startLine, 'the file ends within this element')
}

/** CSV by RFC 4180 and as it is met: comma, semicolon, tab or bar; `sep=;` of Excel; stray quotes; quotes that are never closed. */
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { readLines } from './json-rows.ts'

/** Cells of one record. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  /** Why the record could not be read; it then has no cells. */
  readonly problem?: string
}

const candidates = [',', ';', '\t', '|'] as const
/** A character that no text holds, for files of one column whose comments hold commas. */
export const noDelimiter = '\u0001'

/** How often each candidate stands outside quotes, per record, in the first records of a sample. */
const counts = (sample: string, delimiter: string): number[] => {
  const found: number[] = []
  let inQuotes = false
  let count = 0
  for (let index = 0; index < sample.length && found.length < 30; index++) {
    const character = sample[index]
    if (character === '"') inQuotes = !inQuotes
    else if (!inQuotes && character === delimiter) count++
    else if (!inQuotes && character === '\n') {
      found.push(count)
      count = 0
    }
  }
  if (count > 0) found.push(count)
  return found
}

/**
 * Finds the delimiter of a CSV file from its beginning: the one that the header holds and that the next records hold as often.
 *
 * @returns {@link noDelimiter} for a file of one column.
 */
export const sniffDelimiter = (sample: string): string => {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(sample)
  if (told?.[1] !== undefined) return told[1]
  let best: string = noDelimiter
  let highest = 0
  for (const delimiter of candidates) {
    const [header = 0, ...rest] = counts(sample, delimiter)
    if (header === 0) continue
    const same = rest.length === 0 ? 1 : rest.filter((count) => count === header).length / rest.length
    const score = header * (0.1 + same * same)
    if (score > highest) {
      best = delimiter
      highest = score
    }
  }
  return best
}

interface Parsed {
  readonly record: string[]
  readonly raw: string
}

interface Skipped {
  readonly skipped: string
  readonly code: string
}

async function* single(text: string): AsyncGenerator<string> {
  yield text
}

/** Line ends in a raw record; the parser gives a record's closing `\r\n` as `\r`. */
const newlines = (text: string): number => text.split('\n').length - 1 + (text.endsWith('\r') ? 1 : 0)

/** Whether every quotation mark of a raw record opens a cell, closes one or is doubled within one. */
const properlyQuoted = (raw: string, delimiter: string): boolean => {
  const text = raw.trimEnd()
  let index = 0
  while (index < text.length) {
    if (text[index] === '"') {
      let end = index + 1
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1
      const after = text[end + 1]
      if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') return false
      index = end + 2
    } else {
      const next = text.indexOf(delimiter, index)
      if (next === -1) return true
      index = next + 1
    }
  }
  return true
}

/** A quote that is never closed may swallow this much before the record is given up. */
const maxRecordCharacters = 16_000_000

/**
 * Reads the records of a CSV file.
 *
 * A record that a stray quote made swallow its followers (it spans lines and has another number of cells than the first record or misplaced
 * quotes, or the file ends within it) is given as a problem for its first line, and reading goes on from the next line.
 *
 * @param firstLine Number of the first line of `chunks` in the file.
 * @param width Number of cells that a record should have; by default that of the first record.
 */
export async function* readCsv(chunks: AsyncIterable<string>, delimiter: string, firstLine = 1, width?: number): AsyncGenerator<CsvRecord> {
  const skipped: Skipped[] = []
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: maxRecordCharacters,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      skipped.push({ skipped: raw ?? '', code: error?.code ?? 'unknown' })
      return undefined
    },
  })
  const source = Readable.from(chunks)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let line = firstLine
  let columns = width
  const recover = async function* (raw: string, problem: string): AsyncGenerator<CsvRecord> {
    yield { line, cells: [], problem }
    const end = raw.indexOf('\n')
    if (end !== -1 && end < raw.length - 1) yield* readCsv(single(raw.slice(end + 1)), delimiter, line + 1, columns)
  }
  const unclosed = 'a quotation mark is opened and not closed'
  for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
    for (const { skipped: text, code } of skipped.splice(0)) {
      yield* recover(text, code === 'CSV_MAX_RECORD_SIZE' ? `longer than ${maxRecordCharacters} characters` : unclosed)
      line += newlines(text)
    }
    const lines = newlines(raw)
    columns ??= record.length
    // A blank line in a table is no row; in a list of one column it is an empty answer.
    const blank = record.length === 1 && record[0]?.trim() === '' && columns > 1
    const swallowed = lines > 1 && raw.trimEnd().includes('\n') && (record.length !== columns || !properlyQuoted(raw, delimiter))
    if (swallowed) yield* recover(raw, unclosed)
    else if (!blank) yield { line, cells: record }
    line += lines
  }
  for (const { skipped: text } of skipped) {
    yield* recover(text, unclosed)
    line += newlines(text)
  }
}

/** Drops Excel's `sep=;` line; the number of lines dropped tells where the table begins. */
export async function* withoutSeparatorLine(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const { line, text } of readLines(chunks)) {
    if (line > 1 || !/^\uFEFF?sep=.$/i.test(text)) yield `${text}\n`
  }
}

/** The text of a file becomes feedback, row by row: as many items out as rows in. */
import { PalauteError } from '../errors.ts'
import { type ColumnGuess, type Columns, guessColumns, looksLikeHeader } from './columns.ts'
import { noDelimiter, readCsv, sniffDelimiter, withoutSeparatorLine } from './csv-rows.ts'
import { readJsonArray, readJsonLines, readTextLines, readWholeText } from './json-rows.ts'
import { type RawRow, readRow } from './row.ts'

export const fileFormats = ['csv', 'jsonl', 'json', 'lines', 'text'] as const
/** `lines`: one comment per line; `text`: the whole file is one comment. */
export type FileFormat = (typeof fileFormats)[number]

export interface ReadRowsOptions {
  /** Name of the file, for ids and messages. */
  readonly name?: string
  /** By default from the file's name and first characters. */
  readonly format?: FileFormat
  /** Field -> column name or number; the rest is guessed. */
  readonly columns?: Columns
  /** Columns to keep as background variables. */
  readonly groups?: readonly string[]
  /** Whether the first row of a CSV file names the columns; by default by its looks. */
  readonly header?: boolean
  readonly delimiter?: string
  /** Question for rows that give none. */
  readonly question?: string
  /** Told once, what was found out about the file. */
  readonly onNotice?: (notice: ReadNotice) => void
}

/** What was guessed about a file, for a person to check. */
export interface ReadNotice {
  readonly format: FileFormat
  readonly delimiter?: string
  readonly columns?: ColumnGuess
  /** Columns that are not read. */
  readonly unused?: readonly string[]
}

/** One row as feedback input, with the place that it came from. */
export interface InputRow {
  readonly line: number
  /** What `analyzer.item` and `decodeFeedback` take: a `FeedbackInput` with the issues met in the file. */
  readonly input: Readonly<Record<string, unknown>>
  /** The record itself: cells by column, or the JSON value. */
  readonly value: unknown
}

const sampleCharacters = 1 << 16
const sampleRows = 100

/** The first characters of a stream, and the stream with them put back. */
const peek = async (chunks: AsyncIterable<string>, wanted: number): Promise<{ start: string; all: AsyncIterable<string> }> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const held: string[] = []
  let length = 0
  let done = false
  while (length < wanted) {
    const next = await iterator.next()
    if (next.done === true) {
      done = true
      break
    }
    held.push(next.value)
    length += next.value.length
  }
  const start = held.join('')
  const all = async function* (): AsyncGenerator<string> {
    try {
      if (start !== '') yield start
      while (!done) {
        const next = await iterator.next()
        if (next.done === true) break
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { start, all: all() }
}

const detectFormat = (name: string, start: string): FileFormat => {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  const first = start.replace(/^\uFEFF/, '').trimStart()
  if (extension === 'txt' || extension === 'md') return 'lines'
  if (first.startsWith('[')) {
    // A line of JSON Lines may be an array, a JSON array may stand on one line: the extension decides, else the first line's end.
    return extension === 'jsonl' || extension === 'ndjson' ? 'jsonl' : extension === 'csv' || extension === 'tsv' ? 'csv' : 'json'
  }
  if (first.startsWith('{') || extension === 'jsonl' || extension === 'ndjson') {
    const line = first.split('\n', 1)[0]?.trim() ?? ''
    if (extension !== 'jsonl' && extension !== 'ndjson' && !line.endsWith('}')) {
      throw new PalauteError(
        'unreadable-file',
        `"${name}" holds one JSON object; give an array of feedback, or JSON Lines with one object per line`,
      )
    }
    return 'jsonl'
  }
  if (extension === 'json') {
    throw new PalauteError(
      'unreadable-file',
      `"${name}" does not begin like JSON (found "${first.slice(0, 20)}"); give an array of feedback or JSON Lines`,
    )
  }
  return 'csv'
}

interface Table {
  readonly header: readonly string[]
  readonly rows: AsyncIterable<RawRow>
  readonly delimiter?: string
}

const uniqueNames = (cells: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

const openCsv = async (chunks: AsyncIterable<string>, start: string, options: ReadRowsOptions): Promise<Table> => {
  const delimiter = options.delimiter ?? sniffDelimiter(start)
  const hasSeparatorLine = /^\uFEFF?sep=.\r?\n/i.test(start)
  const records = readCsv(hasSeparatorLine ? withoutSeparatorLine(chunks) : chunks, delimiter, hasSeparatorLine ? 2 : 1)
  const first = await records.next()
  if (first.done === true) return { header: [], rows: (async function* (): AsyncGenerator<RawRow> {})(), delimiter }
  const isHeader = options.header ?? looksLikeHeader(first.value.cells)
  const header = isHeader ? uniqueNames(first.value.cells) : first.value.cells.map((_, index) => `column ${index + 1}`)
  const toRow = (line: number, cells: readonly string[], problem: string | undefined): RawRow => {
    if (problem !== undefined) return { line, issues: [{ code: 'unreadable-row', message: `line ${line}: ${problem}` }] }
    const value: Record<string, string> = {}
    header.forEach((name, index) => {
      const cell = cells[index]
      if (cell !== undefined) value[name] = cell
    })
    if (cells.length > header.length) {
      const last = header.at(-1)
      const extra = cells.slice(header.length - 1).join(delimiter)
      if (last !== undefined) value[last] = extra
      return {
        line,
        value,
        issues: [
          {
            code: 'unreadable-row',
            message: `line ${line}: ${cells.length} cells where the header has ${header.length}; the last ones were joined into "${last}" (a text that holds the delimiter needs quotation marks)`,
          },
        ],
      }
    }
    return { line, value, issues: [] }
  }
  const rows = async function* (): AsyncGenerator<RawRow> {
    if (!isHeader) yield toRow(first.value.line, first.value.cells, first.value.problem)
    for await (const { line, cells, problem } of records) yield toRow(line, cells, problem)
  }
  return { header, rows: rows(), delimiter }
}

const openJson = (rows: AsyncIterable<RawRow>): Table => ({ header: [], rows })

const cellsOf = (value: unknown): Readonly<Record<string, string>> | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, cell]) =>
      typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
        ? [[key, String(cell)]]
        : cell === null
          ? [[key, '']]
          : [],
    ),
  )
}

const readers = { jsonl: readJsonLines, json: readJsonArray, lines: readTextLines, text: readWholeText } as const

/**
 * Reads the rows of a file as feedback input, as a stream: every row becomes one item, an unreadable one with an `unreadable-row` issue
 * that names its line.
 *
 * @param chunks The decoded text of the file.
 * @throws PalauteError `unreadable-file` if it is JSON of another shape, `invalid-options` if a column that was named does not exist or
 * nothing looks like the text.
 */
export async function* readRows(chunks: AsyncIterable<string>, options: ReadRowsOptions = {}): AsyncGenerator<InputRow> {
  const name = options.name ?? 'input'
  const { start, all } = await peek(chunks, sampleCharacters)
  if (start.replace(/^\uFEFF/, '').trim() === '') return
  const format = options.format ?? detectFormat(name, start)
  const table = format === 'csv' ? await openCsv(all, start, options) : openJson(readers[format](all))
  const iterator = table.rows[Symbol.asyncIterator]()
  const held: RawRow[] = []
  while (held.length < sampleRows) {
    const next = await iterator.next()
    if (next.done === true) break
    held.push(next.value)
  }
  const sample = held.map(({ value }) => cellsOf(value)).filter((cells) => cells !== undefined)
  const header = format === 'csv' ? table.header : [...new Set(sample.flatMap((row) => Object.keys(row)))]
  let guess: ColumnGuess | undefined
  if (header.length > 0) guess = guessColumns(header, sample, options.columns)
  const columns: Columns = guess?.columns ?? { text: 'text', id: 'id' }
  const groups = (options.groups ?? []).map((group) => {
    const found = header.find((column) => column === group) ?? header.find((column) => column.toLowerCase() === group.toLowerCase())
    if (found === undefined) {
      throw new PalauteError(
        'invalid-options',
        `there is no column "${group}" for a group; "${name}" has ${header.map((column) => `"${column}"`).join(', ')}`,
      )
    }
    return found
  })
  const used = new Set<string>([...Object.values(columns), ...groups])
  options.onNotice?.({
    format,
    ...(table.delimiter === undefined || table.delimiter === noDelimiter ? {} : { delimiter: table.delimiter }),
    ...(guess === undefined ? {} : { columns: guess, unused: header.filter((column) => !used.has(column)) }),
  })
  // Surveys often export one column per question, with the question as its name.
  const asked = options.question ?? (columns.text !== undefined && /\?\s*$/.test(columns.text) ? columns.text.trim() : undefined)
  // Several elements of a JSON array may stand on one line.
  let [lastLine, onLine] = [0, 0]
  const nameRow = (line: number): string => {
    onLine = line === lastLine ? onLine + 1 : 1
    lastLine = line
    return onLine === 1 ? `${name}:${line}` : `${name}:${line}.${onLine}`
  }
  const toInput = (row: RawRow): InputRow => ({
    line: row.line,
    value: row.value,
    input: readRow(row, columns, groups, nameRow(row.line), asked),
  })
  try {
    for (const row of held) yield toInput(row)
    held.length = 0
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield toInput(next.value)
  } finally {
    await iterator.return?.()
  }
}

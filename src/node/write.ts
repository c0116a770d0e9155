/** Analysed rows as JSON Lines, CSV or one JSON document, row by row and no faster than the reader takes them. */
import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import type { Writable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Analysis } from '../analyzer.ts'
import { PalauteError } from '../errors.ts'
import type { ItemAnalysis } from '../feedback.ts'

export const outputFormats = ['jsonl', 'csv', 'json'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** An item with the row that it came from. */
export interface AnalyzedRow {
  readonly file: string
  readonly line: number
  /** The text that the spans of the item refer to. */
  readonly text: string
  readonly item: ItemAnalysis
}

/** Takes rows one by one; resolves when there is room for the next. */
export interface RowWriter {
  write(row: AnalyzedRow): Promise<void>
  /** Writes what follows the rows and closes the file. */
  end(rest: Pick<Analysis, 'summary' | 'version'>): Promise<void>
}

/** What to leave in. */
export interface WriteOptions {
  /** Whether to write the comments themselves. Default true. */
  readonly text?: boolean
  /** Whether rows name their file: wanted when there are several. */
  readonly file?: boolean
}

/** By the extension of the file; JSON Lines where it says nothing. */
export const formatOf = (path: string): OutputFormat => {
  const extension = extname(path).slice(1).toLowerCase()
  if (extension === 'csv' || extension === 'json') return extension
  if (extension === '' || extension === 'jsonl' || extension === 'ndjson') return 'jsonl'
  throw new PalauteError('invalid-options', `"${path}" ends in .${extension}; results are written as .jsonl, .csv or .json`)
}

const columns = [
  'id',
  'line',
  'language',
  'kind',
  'sentiment',
  'sentiment_score',
  'sentiment_confidence',
  'categories',
  'category_probabilities',
  'category_sentiments',
  'flags',
  'personal_data',
  'issues',
] as const

/** A spreadsheet takes text that begins like this for a formula; an apostrophe keeps it text. Source: OWASP, CSV Injection. */
const safeCell = (text: string): string => (/^[=+@\t\r]|^-[^\s\d]*[^\s\d.,-]/.test(text) ? `'${text}` : text)

const csvCells = ({ file, line, text, item }: AnalyzedRow, options: WriteOptions): (string | number)[] => [
  safeCell(item.id),
  line,
  item.language.code,
  item.kind,
  item.sentiment.label,
  item.sentiment.score,
  item.sentiment.confidence,
  item.categories.map(({ id }) => id).join(';'),
  item.categories.map(({ probability }) => probability).join(';'),
  item.categories.map(({ sentiment }) => sentiment).join(';'),
  item.flags.map(({ id }) => id).join(';'),
  item.personalData.map(({ type }) => type).join(';'),
  item.issues.map(({ code }) => code).join(';'),
  ...(options.file === true ? [safeCell(file)] : []),
  ...(options.text === false ? [] : [safeCell(text)]),
]

const csvHeader = (options: WriteOptions): string[] => [
  ...columns,
  ...(options.file === true ? ['file'] : []),
  ...(options.text === false ? [] : ['text']),
]

const jsonRow = ({ file, line, text, item }: AnalyzedRow, options: WriteOptions): string => {
  const { id, ...rest } = item
  return JSON.stringify({
    id,
    ...(options.file === true ? { file } : {}),
    line,
    ...(options.text === false ? {} : { text }),
    ...rest,
  })
}

const cell = (values: (string | number)[]): string => stringify([values])

/** Writes a chunk and waits until the stream has room again. */
const send = (stream: Writable, chunk: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (stream.destroyed) return reject(stream.errored ?? new Error('the output was closed'))
    const failed = (error: Error): void => reject(error)
    stream.once('error', failed)
    const done = (): void => {
      stream.off('error', failed)
      resolve()
    }
    if (stream.write(chunk)) done()
    else stream.once('drain', done)
  })

const close = (stream: Writable, keepOpen: boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    if (keepOpen) return resolve()
    stream.once('error', reject)
    stream.end(() => resolve())
  })

/** Small chunks are gathered: a system call per row would cost more than the row. */
const gatherCharacters = 1 << 15

/**
 * Writes rows to a stream.
 *
 * @param keepOpen For standard output, which is not ours to close.
 */
export const writeRows = (stream: Writable, format: OutputFormat, options: WriteOptions = {}, keepOpen = false): RowWriter => {
  let pending = format === 'csv' ? cell(csvHeader(options)) : format === 'json' ? '{"items":[' : ''
  let count = 0
  const flush = async (): Promise<void> => {
    if (pending === '') return
    const chunk = pending
    pending = ''
    await send(stream, chunk)
  }
  return {
    write: async (row) => {
      if (format === 'csv') pending += cell(csvCells(row, options))
      else if (format === 'jsonl') pending += `${jsonRow(row, options)}\n`
      else pending += `${count === 0 ? '\n' : ',\n'}${jsonRow(row, options)}`
      count++
      if (pending.length >= gatherCharacters) await flush()
    },
    end: async ({ summary, version }) => {
      if (format === 'json') pending += `\n],"summary":${JSON.stringify(summary)},"version":${JSON.stringify(version)}}\n`
      await flush()
      await close(stream, keepOpen)
    },
  }
}

/**
 * Writes rows to a file, in the format that its extension names. A CSV file begins with a byte order mark, for Excel.
 *
 * @throws PalauteError `invalid-options` for another extension, `unreadable-file` if it can't be written.
 */
export const openOutput = async (path: string, options: WriteOptions = {}): Promise<RowWriter> => {
  const format = formatOf(path)
  const stream = createWriteStream(path, 'utf8')
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', (error) =>
      reject(new PalauteError('unreadable-file', `"${path}" can't be written: ${error.message}`, { cause: error })),
    )
  })
  if (format === 'csv') stream.write('\uFEFF')
  return writeRows(stream, format, options)
}

/** Files and standard input as rows of feedback. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type DetectedEncoding, decodeText, type Encoding } from '../decode/encoding.ts'
import { type InputRow, type ReadNotice, type ReadRowsOptions, readRows } from '../decode/read-rows.ts'
import { PalauteError } from '../errors.ts'

/** Options of {@link readFeedback}. */
export interface ReadFileOptions extends Omit<ReadRowsOptions, 'name' | 'onNotice'> {
  /** By default found by byte order mark and by sniffing. */
  readonly encoding?: Encoding
  /** Told what was found out about the file: its encoding, and its format and columns. */
  readonly onNotice?: (notice: FileNotice) => void
  /** Told how many bytes have been read so far. */
  readonly onBytes?: (bytes: number) => void
}

/** What was found out about a file, for a person to check. */
export interface FileNotice extends Partial<ReadNotice> {
  readonly file: string
  readonly encoding?: DetectedEncoding
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder; name the files in it',
}

const unreadable = (path: string, error: unknown): PalauteError => {
  const code = (error as { code?: string }).code ?? ''
  return new PalauteError('unreadable-file', `"${path}" can't be read: ${reasons[code] ?? String(error)}`, { cause: error })
}

async function* readBytes(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let total = 0
  try {
    const source: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 17 })
    for await (const chunk of source) {
      total += chunk.length
      onBytes(total)
      yield chunk
    }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/**
 * Reads the rows of a CSV, JSON Lines, JSON or text file as feedback, as a stream. `-` is standard input.
 *
 * Every row becomes one item; one that can't be read has an `unreadable-row` issue with its line number.
 *
 * @throws PalauteError `unreadable-file`, or `invalid-options` if a column that was named does not exist.
 *
 * @example
 * ```ts
 * for await (const { line, input } of readFeedback('comments.csv', { columns: { text: 'Avoin palaute' } })) console.log(line, input.text)
 * ```
 */
export async function* readFeedback(path: string, options: ReadFileOptions = {}): AsyncGenerator<InputRow> {
  const { encoding, onNotice, onBytes, ...rowOptions } = options
  const name = path === '-' ? 'stdin' : basename(path)
  if (path !== '-') {
    const found = await stat(path).catch((error: unknown) => {
      throw unreadable(path, error)
    })
    if (found.isDirectory()) throw unreadable(path, { code: 'EISDIR' })
  }
  const text = decodeText(readBytes(path, onBytes ?? (() => {})), (detected) => onNotice?.({ file: path, encoding: detected }), encoding)
  yield* readRows(text, { ...rowOptions, name, onNotice: (notice) => onNotice?.({ file: path, ...notice }) })
}

/** `palaute analyze`: files or standard input in; JSON Lines, CSV or JSON out; a summary on stderr. */
import { writeFile } from 'node:fs/promises'
import type { Columns } from '../decode/columns.ts'
import type { Encoding } from '../decode/encoding.ts'
import type { FileFormat } from '../decode/read-rows.ts'
import { summaryText } from '../display/summary-text.ts'
import type { IssueCode } from '../errors.ts'
import { PalauteError } from '../errors.ts'
import type { LanguageCode } from '../feedback.ts'
import type { IndustryId } from '../industries/industry.ts'
import { analyzeFiles } from '../node/analyze-files.ts'
import { type OutputFormat, type RowWriter, writeRows } from '../node/write.ts'
import { exitCodes } from './exit-codes.ts'
import { type Terminal, wantsColour } from './io.ts'
import { describeNotice } from './notices.ts'
import { createProgress } from './progress.ts'

/** Options as commander hands them over. */
export interface AnalyzeCommandOptions {
  readonly output?: string
  readonly format?: OutputFormat
  readonly industry?: string
  readonly language?: string
  readonly languages?: readonly string[]
  readonly columns: Columns
  readonly groups: readonly string[]
  readonly questionText?: string
  readonly inputFormat?: FileFormat
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly header?: boolean
  readonly workers: number
  readonly withText: boolean
  readonly summary?: string
  readonly report?: string
  readonly quiet: boolean
  readonly strict: boolean
}

const rowProblems: readonly IssueCode[] = ['unreadable-row', 'invalid-field', 'invalid-feedback']

const saveFile = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new PalauteError('unreadable-file', `"${path}" can't be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

export const runAnalyze = async (files: readonly string[], options: AnalyzeCommandOptions, terminal: Terminal): Promise<number> => {
  const { stdout, stderr, env } = terminal
  const tell = (text: string): void => {
    if (!options.quiet && text !== '') stderr.write(text)
  }
  const progress = createProgress(terminal, options.quiet)
  const write = { text: options.withText, file: files.length > 1 }
  const toStdout = options.output === undefined || options.output === '-'
  const output: string | RowWriter =
    options.output === undefined || toStdout ? writeRows(stdout, options.format ?? 'jsonl', write, true) : options.output
  let result: Awaited<ReturnType<typeof analyzeFiles>>
  // A report shows single comments too, so its items are kept; nothing else needs them in memory.
  try {
    result = await analyzeFiles(files, {
      analyzer: {
        ...(options.industry === undefined ? {} : { industry: options.industry as IndustryId }),
        ...(options.language === undefined ? {} : { language: options.language as LanguageCode | 'auto' }),
        ...(options.languages === undefined ? {} : { languages: options.languages as LanguageCode[] }),
      },
      read: {
        columns: options.columns,
        groups: options.groups,
        ...(options.inputFormat === undefined ? {} : { format: options.inputFormat }),
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
        ...(options.header === undefined ? {} : { header: options.header }),
        ...(options.questionText === undefined ? {} : { question: options.questionText }),
        onNotice: (notice) => tell(describeNotice(notice)),
      },
      write,
      output,
      workers: options.workers,
      onRow: progress.rows,
    })
  } finally {
    progress.stop()
  }
  const { summary, rows } = result
  if (options.summary !== undefined) await saveFile(options.summary, `${JSON.stringify(summary, null, 1)}\n`)
  if (options.report !== undefined) {
    const { renderReport } = await import('../report/index.ts')
    await saveFile(options.report, renderReport(result))
  }
  tell(`${rows} rows in, ${rows} items out${toStdout ? '' : `, written to ${options.output}`}\n`)
  if (!toStdout || stderr.isTTY === true) {
    tell(`\n${summaryText(summary, { colour: wantsColour(stderr, env), width: Math.min(stderr.columns ?? 100, 120) })}`)
  }
  const problems = rowProblems.reduce((sum, code) => sum + (summary.counts.issues[code] ?? 0), 0)
  return options.strict && problems > 0 ? exitCodes.strict : exitCodes.done
}

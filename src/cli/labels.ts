/** Labelled comments from a file: labels in one column, or a column per label. */
import type { Columns } from '../decode/columns.ts'
import { decodeFeedback } from '../decode/feedback.ts'
import { PalauteError } from '../errors.ts'
import type { LanguageCode } from '../feedback.ts'
import { readFeedback } from '../node/files.ts'
import type { TrainingExample } from '../train/index.ts'
import type { Terminal } from './io.ts'
import { describeNotice } from './notices.ts'

export interface LabelOptions {
  readonly columns: Columns
  /** Column with the labels, separated by `;` or `|`. */
  readonly labels?: string
  /** First of the columns that stand for one label each. */
  readonly labelsFrom?: string
  readonly language?: string
  readonly quiet: boolean
}

const labelNames =
  /^(?:labels?|categor(?:y|ies)|class|tags?|topics?|codes?|luok(?:ka|at)|luokittelu|kategoria[t]?|tunnisteet|aihe(?:et)?|teema[t]?|категори[яи]|метк[аи]|тем[аы]|тег[и]?|класс)$/i
const applies = /^(?:1|1[.,]0|true|x|yes|kyllä|да)$/i
const blankOrFlag = /^(?:|0|0[.,]0|1|1[.,]0|true|false|x)$/i

interface LabelledRow {
  readonly example: Omit<TrainingExample, 'labels'>
  readonly value: Readonly<Record<string, unknown>>
}

const splitLabels = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.filter((label) => typeof label === 'string')
  return typeof value !== 'string'
    ? []
    : value
        .split(/[;|]/)
        .map((label) => label.trim())
        .filter((label) => label !== '')
}

/** Which columns hold the labels: told, or one with a telling name, or a run of columns with nothing but 1 and blank. */
const findLabels = (
  rows: readonly LabelledRow[],
  options: LabelOptions,
  used: ReadonlySet<string>,
): { one?: string; many: readonly string[] } => {
  const header = [...new Set(rows.slice(0, 200).flatMap(({ value }) => Object.keys(value)))]
  const known = header.map((name) => `"${name}"`).join(', ')
  const need = (name: string): string => {
    const found = header.find((column) => column === name) ?? header.find((column) => column.toLowerCase() === name.toLowerCase())
    if (found === undefined) throw new PalauteError('invalid-options', `there is no column "${name}" for the labels; the file has ${known}`)
    return found
  }
  if (options.labels !== undefined) return { one: need(options.labels), many: [] }
  if (options.labelsFrom !== undefined) return { many: header.slice(header.indexOf(need(options.labelsFrom))) }
  const named = header.find((column) => labelNames.test(column.trim()) && !used.has(column))
  if (named !== undefined) return { one: named, many: [] }
  const flags = header.filter(
    (column) =>
      !used.has(column) &&
      rows.some(({ value }) => applies.test(String(value[column] ?? ''))) &&
      rows.every(({ value }) => blankOrFlag.test(String(value[column] ?? '').trim())),
  )
  if (flags.length >= 2) return { many: flags }
  throw new PalauteError(
    'invalid-options',
    `no column looks like the labels; name it with --labels or --labels-from; the file has ${known}`,
  )
}

/** Reads labelled comments. Rows that can't be read or have no text are told and left out: there is nothing to learn from them. */
export const readLabelled = async (files: readonly string[], options: LabelOptions, terminal: Terminal): Promise<TrainingExample[]> => {
  const examples: TrainingExample[] = []
  let skipped = 0
  for (const file of files) {
    const rows: LabelledRow[] = []
    const used = new Set<string>()
    const read = readFeedback(file, {
      columns: options.columns,
      onNotice: (notice) => {
        if (!options.quiet) terminal.stderr.write(describeNotice(notice))
        for (const column of Object.values(notice.columns?.columns ?? {})) used.add(column)
      },
    })
    for await (const { input, value } of read) {
      const { text, language, question, issues } = decodeFeedback(input, rows.length)
      if (issues.some(({ code }) => code === 'unreadable-row' || code === 'empty-text') || typeof value !== 'object' || value === null) {
        skipped++
        continue
      }
      const told = options.language === undefined || options.language === 'auto' ? language : (options.language as LanguageCode)
      rows.push({
        example: { text, ...(told === undefined ? {} : { language: told }), ...(question === undefined ? {} : { question }) },
        value: value as Readonly<Record<string, unknown>>,
      })
    }
    if (rows.length === 0) continue
    const { one, many } = findLabels(rows, options, used)
    if (!options.quiet) {
      const where = one !== undefined ? `labels in "${one}"` : `${many.length} label columns, "${many[0]}" to "${many.at(-1)}"`
      terminal.stderr.write(`${file}: ${where}\n`)
    }
    for (const { example, value } of rows) {
      const labels = one !== undefined ? splitLabels(value[one]) : many.filter((column) => applies.test(String(value[column] ?? '').trim()))
      examples.push({ ...example, labels: [...new Set(labels)] })
    }
  }
  if (skipped > 0 && !options.quiet) terminal.stderr.write(`${skipped} rows without a readable text were left out\n`)
  return examples
}

/** One row of a file: its place, and what it says as feedback. */
import { decodeHTML } from 'entities'
import type { Issue } from '../errors.ts'
import type { Columns } from './columns.ts'
import { readDate } from './dates.ts'
import { repairMojibake } from './mojibake.ts'

/** A record as it stands in a file: a JSON value or cells by column; or why it could not be read. */
export interface RawRow {
  /** Line of the file on which it starts, from 1. */
  readonly line: number
  readonly value?: unknown
  readonly issues: readonly Issue[]
}

const none = /^(?:|-|–|—|n\/?a|null|none|undefined|ei vastausta|ei tiedossa|нет данных|не указано)$/i

const languageNames: Readonly<Record<string, string>> = {
  fi: 'fi',
  fin: 'fi',
  suomi: 'fi',
  finnish: 'fi',
  finska: 'fi',
  финский: 'fi',
  ru: 'ru',
  rus: 'ru',
  venäjä: 'ru',
  russian: 'ru',
  русский: 'ru',
  ryska: 'ru',
  en: 'en',
  eng: 'en',
  englanti: 'en',
  english: 'en',
  английский: 'en',
  engelska: 'en',
}

const truths: Readonly<Record<string, boolean>> = {
  kyllä: true,
  kylla: true,
  k: true,
  yes: true,
  y: true,
  true: true,
  '1': true,
  да: true,
  ja: true,
  ei: false,
  e: false,
  no: false,
  n: false,
  false: false,
  '0': false,
  нет: false,
  nej: false,
}

/** `"9"`, `"9,0"`, `"5 - Erittäin tyytyväinen"` are figures; anything else stays as it is, for `decodeFeedback` to note. */
const readScore = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const found = /^\s*(\d+)(?:[.,]0+)?(?=\s*$|\s*(?:[-–—:=(/]|\s\p{L}))/u.exec(value)
  return found === null ? value.trim() : Number(found[1])
}

const readTruth = (value: unknown): unknown => {
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : value
  return typeof value === 'string' ? (truths[value.trim().toLowerCase()] ?? value) : value
}

const readLanguage = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const name = value.trim().toLowerCase()
  return languageNames[name] ?? languageNames[name.split(/[-_]/)[0] ?? ''] ?? value
}

const given = (value: unknown): boolean => value !== undefined && value !== null && !(typeof value === 'string' && none.test(value.trim()))

/** Text as it was meant: mojibake undone, HTML entities decoded; with the issue that says so. */
export const cleanText = (text: string): { readonly text: string; readonly issues: readonly Issue[] } => {
  const repaired = repairMojibake(text)
  const issues: Issue[] =
    repaired === text
      ? []
      : [
          {
            code: 'mojibake',
            message: 'the text had been decoded with the wrong encoding and was put right; spans refer to the repaired text',
          },
        ]
  const decoded = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(repaired) ? decodeHTML(repaired) : repaired
  return { text: decoded, issues }
}

const cleanCell = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value).text.trim() : value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads one record as feedback input for `decodeFeedback` or the analyzer.
 *
 * @param groups Columns to keep as background variables.
 * @param fallbackId Id of a row that has none.
 * @param question Question for rows without one, e.g. the header of the column.
 */
export const readRow = (
  row: RawRow,
  columns: Columns,
  groups: readonly string[],
  fallbackId: string,
  question?: string,
): Readonly<Record<string, unknown>> => {
  const { value } = row
  if (typeof value === 'string') {
    const cleaned = cleanText(value)
    return {
      id: fallbackId,
      text: cleaned.text,
      ...(question === undefined ? {} : { question }),
      issues: [...row.issues, ...cleaned.issues],
    }
  }
  if (!isRecord(value)) {
    const issues: Issue[] =
      row.issues.length > 0
        ? [...row.issues]
        : [{ code: 'unreadable-row', message: `line ${row.line}: neither a text nor an object; it is analysed as empty` }]
    return { id: fallbackId, text: '', issues }
  }
  const at = (field: keyof Columns): unknown => (columns[field] === undefined ? undefined : value[columns[field]])
  const rawText = at('text')
  const cleaned = typeof rawText === 'string' ? cleanText(rawText) : { text: rawText ?? null, issues: [] }
  const output: Record<string, unknown> = { id: fallbackId, text: cleaned.text, issues: [...row.issues, ...cleaned.issues] }
  if (given(at('id'))) output.id = cleanCell(at('id'))
  for (const field of ['question', 'unit', 'channel', 'touchpoint'] as const) if (given(at(field))) output[field] = cleanCell(at(field))
  if (output.question === undefined && question !== undefined) output.question = question
  if (given(at('created'))) {
    const written = at('created')
    output.createdAt = typeof written === 'string' ? (readDate(written) ?? written) : written
  }
  if (given(at('language'))) output.language = readLanguage(at('language'))
  const scores: Record<string, unknown> = isRecord(value.scores) ? { ...value.scores } : {}
  for (const field of ['nps', 'csat', 'ces'] as const) if (given(at(field))) scores[field] = readScore(at(field))
  if (given(at('fcr'))) scores.fcr = readTruth(at('fcr'))
  if (Object.keys(scores).length > 0) output.scores = scores
  const kept: Record<string, string> = {}
  for (const column of groups) if (given(value[column])) kept[column] = String(cleanCell(value[column]))
  if (Object.keys(kept).length > 0) output.groups = kept
  else if (isRecord(value.groups)) output.groups = value.groups
  return output
}

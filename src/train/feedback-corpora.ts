/** Reads labelled feedback: the NHS comments in three languages and the project's own examples. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type LanguageCode, languageCodes } from '../feedback.ts'
import type { IndustryId } from '../industries/industry.ts'
import { parseJsonLines, readOwnCorpus, readPublicCorpus } from './corpora.ts'

/** A comment with the labels that people gave it. */
export interface LabelledComment {
  readonly text: string
  readonly language: LanguageCode
  readonly question?: string | undefined
  readonly labels: readonly string[]
  /** Key of the writer; the same for one comment in three languages. */
  readonly group: string
}

const writerOf = (id: string): string => id.replace(/ - Q\d+$/, '')

/** The NHS comments in English, labelled with the names of the framework's columns. */
export const readNhsComments = (): readonly LabelledComment[] => {
  const rows = parse(readPublicCorpus('pxtextmining/v6-train.csv'), { columns: true }) as Readonly<Record<string, string>>[]
  const columns = Object.keys(rows[0] ?? {})
  const labels = columns.slice(columns.indexOf('Not assigned'))
  return rows.map((row) => ({
    text: row['FFT answer'] ?? '',
    language: 'en',
    question: row['FFT question'],
    labels: labels.filter((label) => Number(row[label]) === 1),
    group: writerOf(row['Comment ID'] ?? ''),
  }))
}

interface ParallelRow {
  readonly id: string
  readonly text: string
  readonly question: string
  readonly labels: readonly string[]
  readonly en: string
}

/** The NHS comments as Finnish or Russian patients would have written them; `english` is the original. */
export const readParallelComments = (language: 'fi' | 'ru'): readonly (LabelledComment & { readonly english: string })[] =>
  parseJsonLines<ParallelRow>(readPublicCorpus(`pxtextmining/v6-train.${language}.jsonl`)).map((row) => ({
    text: row.text,
    language,
    question: row.question,
    labels: row.labels,
    group: writerOf(row.id),
    english: row.en,
  }))

interface OwnRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly labels: readonly string[]
  readonly question?: string
}

/** The project's own labelled comments on an industry; none where there is no corpus yet. */
export const readOwnComments = (industry: IndustryId): readonly LabelledComment[] =>
  languageCodes.flatMap((language) => {
    const path = join(industry, `${language}.jsonl`)
    if (!existsSync(join('corpora', path))) return []
    return parseJsonLines<OwnRow>(readOwnCorpus(path)).map((row) => ({
      text: row.text,
      language,
      question: row.question,
      labels: row.labels,
      group: row.id,
    }))
  })

/**
 * Measures flags on the project's own gold comments.
 *
 * Three sets: the first, which the rules were widened on; the second and the third, each written before its author had read a rule.
 * The open halves of both were used to find causes of mistakes; of the held-out halves no mistake was looked at. The parallel comments
 * of the three languages stand in the same half.
 */
import { createFlagFinder, type FlagFinder } from '../../../src/classify/flags.ts'
import type { LanguageCode } from '../../../src/feedback.ts'
import { base } from '../../../src/industries/base/index.ts'
import { dataPlatforms } from '../../../src/industries/data-platforms/index.ts'
import { eCommerce } from '../../../src/industries/e-commerce/index.ts'
import { healthcare } from '../../../src/industries/healthcare/index.ts'
import { hospitality } from '../../../src/industries/hospitality/index.ts'
import type { Industry } from '../../../src/industries/industry.ts'
import { optical } from '../../../src/industries/optical/index.ts'
import { pharma } from '../../../src/industries/pharma/index.ts'
import { roadside } from '../../../src/industries/roadside/index.ts'
import { parseJsonLines, readOwnCorpus } from '../../../src/train/corpora.ts'
import { hashText } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'
import { heldOutSentiment } from './held-out-sentiment.ts'

export interface FlagRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly flags: readonly string[]
  /** Whose rules read the comment; the first set does not say. */
  readonly industry?: string
  /** Flags on which two readers may differ: neither asked for nor counted against. */
  readonly arguable?: readonly string[]
}

export const flagSets = ['first', 'open', 'held-out', 'third-open', 'third-held-out'] as const
export type FlagSet = (typeof flagSets)[number]

export interface JudgedFlags {
  readonly row: FlagRow
  readonly set: FlagSet
  readonly found: readonly string[]
}

const languages = ['fi', 'ru', 'en'] as const
const industries: readonly Industry[] = [base, healthcare, pharma, optical, roadside, eCommerce, hospitality, dataPlatforms]

/** Half of the second set, and of the third, is held out; the key leaves the language out. */
const isHalfHeldOut = (id: string): boolean => (hashText(id.slice(0, -'-fi'.length)) >>> 3) % 2 === 0

/** In the first set, flags of pharma tell whose comment it is. */
const industryOf = (row: FlagRow): string =>
  row.industry ?? (row.flags.some((flag) => flag === 'adverse-event' || flag === 'product-complaint') ? 'pharma' : 'healthcare')

const readRows = (): readonly { readonly row: FlagRow; readonly set: FlagSet }[] =>
  languages.flatMap((language) => [
    ...parseJsonLines<FlagRow>(readOwnCorpus(`flags/${language}.jsonl`)).map((row) => ({ row, set: 'first' as const })),
    ...parseJsonLines<FlagRow>(readOwnCorpus(`flags/second/${language}.jsonl`)).map((row) => ({
      row,
      set: isHalfHeldOut(row.id) ? ('held-out' as const) : ('open' as const),
    })),
    ...parseJsonLines<FlagRow>(readOwnCorpus(`flags/third/${language}.jsonl`)).map((row) => ({
      row,
      set: isHalfHeldOut(row.id) ? ('third-held-out' as const) : ('third-open' as const),
    })),
  ])

/** Finds flags in every gold comment, each with the rules of its industry. */
export const runFlags = async (): Promise<readonly JudgedFlags[]> => {
  const { packs, scorer } = await heldOutSentiment()
  const finders = new Map<string, FlagFinder>(industries.map(({ id, flags }) => [id, createFlagFinder(flags)]))
  return readRows().map(({ row, set }) => {
    const analyzed = packs[row.language].analyzeText(row.text)
    const found = finders.get(industryOf(row))?.find(analyzed, scorer.score(analyzed).statements) ?? []
    return { row, set, found: found.map((flag) => flag.id) }
  })
}

/** Ids of all flags measured. */
export const flagIds: readonly string[] = [...new Set(industries.flatMap(({ flags }) => flags.map((rule) => rule.id)))].sort()

/** Precision and recall of one flag, or of all flags together. */
export const measureFlag = (judged: readonly JudgedFlags[], id?: string): { precision: number; recall: number; gold: number } => {
  const count = (of: (one: JudgedFlags) => readonly string[]): number =>
    judged.reduce((sum, one) => sum + of(one).filter((flag) => id === undefined || flag === id).length, 0)
  const hit = count(({ row, found }) => row.flags.filter((flag) => found.includes(flag)))
  const gold = count(({ row }) => row.flags)
  const raised = count(({ row, found }) => found.filter((flag) => row.arguable?.includes(flag) !== true))
  return { precision: hit / Math.max(1, raised), recall: hit / Math.max(1, gold), gold }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const names: Readonly<Record<FlagSet, string>> = {
  first: 'own comments, first set (the rules were widened on it)',
  open: 'own comments, second set, open half',
  'held-out': 'own comments, second set, held-out half',
  'third-open': 'own comments, third set, open half',
  'third-held-out': 'own comments, third set, held-out half',
}

/** Sets that figures are promised on. */
const isHeldOut = (set: FlagSet): boolean => set === 'held-out' || set === 'third-held-out'

/** Rows of the evaluation table on flags: every set and language, and every flag of the held-out halves. */
export const evaluateFlags = async (): Promise<readonly EvalRow[]> => {
  const judged = await runFlags()
  const all = flagSets.flatMap((set): EvalRow[] =>
    languages.flatMap((language): EvalRow[] => {
      const { precision, recall, gold } = measureFlag(judged.filter((one) => one.set === set && one.row.language === language))
      const data = `${names[set]}, ${language}`
      return [
        {
          area: 'flags',
          measure: 'all flags, recall',
          data,
          value: round(recall),
          note: `${gold} flags`,
          ...(isHeldOut(set) && { must: 0.9 }),
        },
        { area: 'flags', measure: 'all flags, precision', data, value: round(precision), ...(isHeldOut(set) && { must: 0.85 }) },
      ]
    }),
  )
  const each = flagSets.filter(isHeldOut).flatMap((set) => {
    const ofSet = judged.filter((one) => one.set === set)
    return flagIds.flatMap((id): EvalRow[] => {
      const { precision, recall, gold } = measureFlag(ofSet, id)
      if (gold === 0) return []
      return [
        { area: 'flags', measure: `${id}, recall`, data: names[set], value: round(recall), must: 0.9, note: `${gold} comments` },
        { area: 'flags', measure: `${id}, precision`, data: names[set], value: round(precision) },
      ]
    })
  })
  return [...all, ...each]
}

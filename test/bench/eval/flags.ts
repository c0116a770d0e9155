/**
 * Measures flags on the project's own gold comments.
 *
 * Four sets: the first, which the rules were widened on; the second and the third, each written before its author had read a rule, whose
 * open halves were used to find causes of mistakes; and the fourth, which no rule was written for. The second opinion learned from the
 * first set and the open halves; of the held-out halves no mistake was looked at. The parallel comments of the three languages stand in
 * the same half.
 */
import { openFlagReader } from '../../../src/classify/flags/opinion.ts'
import { createFlagFinder, type FlagFinder } from '../../../src/classify/flags.ts'
import { base } from '../../../src/industries/base/index.ts'
import { dataPlatforms } from '../../../src/industries/data-platforms/index.ts'
import { eCommerce } from '../../../src/industries/e-commerce/index.ts'
import { healthcare } from '../../../src/industries/healthcare/index.ts'
import { hospitality } from '../../../src/industries/hospitality/index.ts'
import type { Industry } from '../../../src/industries/industry.ts'
import { optical } from '../../../src/industries/optical/index.ts'
import { pharma } from '../../../src/industries/pharma/index.ts'
import { roadside } from '../../../src/industries/roadside/index.ts'
import { readModelFile, writeModelFile } from '../../../src/models/model-file.ts'
import { type FlagFolder, type FlagRow, flagFolders, isHalfHeldOut, readFlagRows, trainFlags } from '../../../src/train/flags.ts'
import type { EvalRow } from '../eval-row.ts'
import { heldOutSentiment } from './held-out-sentiment.ts'

export const flagSets = ['first', 'open', 'held-out', 'third-open', 'third-held-out', 'fourth-open', 'fourth-held-out'] as const
export type FlagSet = (typeof flagSets)[number]

export interface JudgedFlags {
  readonly row: FlagRow
  readonly set: FlagSet
  readonly found: readonly string[]
}

const languages = ['fi', 'ru', 'en'] as const
const industries: readonly Industry[] = [base, healthcare, pharma, optical, roadside, eCommerce, hospitality, dataPlatforms]

/** In the first set, flags of pharma tell whose comment it is. */
const industryOf = (row: FlagRow): string =>
  row.industry ?? (row.flags.some((flag) => flag === 'adverse-event' || flag === 'product-complaint') ? 'pharma' : 'healthcare')

const halves = {
  flags: ['first', 'first'],
  'flags/second': ['open', 'held-out'],
  'flags/third': ['third-open', 'third-held-out'],
  'flags/fourth': ['fourth-open', 'fourth-held-out'],
} as const satisfies Record<FlagFolder, readonly [FlagSet, FlagSet]>

const readRows = (): readonly { readonly row: FlagRow; readonly set: FlagSet }[] =>
  flagFolders.flatMap((folder) => readFlagRows(folder).map((row) => ({ row, set: halves[folder][isHalfHeldOut(row.id) ? 1 : 0] })))

/** Finds flags in every gold comment, each with the rules of its industry. */
export const runFlags = async (): Promise<readonly JudgedFlags[]> => {
  const { packs, scorer } = await heldOutSentiment()
  const opinion = openFlagReader(readModelFile(writeModelFile(trainFlags('train', packs).sections), 'base/flags'))
  const finders = new Map<string, FlagFinder>(industries.map(({ id, flags }) => [id, createFlagFinder(flags, opinion)]))
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
  'fourth-open': 'own comments, fourth set, the half that the model learned from',
  'fourth-held-out': 'own comments, fourth set, held-out half',
}

/** Sets that figures are promised on. */
const isHeldOut = (set: FlagSet): boolean => set === 'held-out' || set === 'third-held-out' || set === 'fourth-held-out'

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

/** Measures flags on the project's own gold comments; the rules were written without looking at the held-out fifth. */
import { createFlagFinder } from '../../../src/classify/flags.ts'
import type { LanguageCode } from '../../../src/feedback.ts'
import { adverseEventRules } from '../../../src/industries/base/adverse-events.ts'
import { flags as healthcareFlags } from '../../../src/industries/healthcare/flags.ts'
import { readModelFile, writeModelFile } from '../../../src/models/model-file.ts'
import { createSentimentScorer } from '../../../src/sentiment/scorer.ts'
import { parseJsonLines, readOwnCorpus } from '../../../src/train/corpora.ts'
import { loadPacks, type Packs, trainSentiment } from '../../../src/train/sentiment.ts'
import { isHeldOut } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'

export interface FlagRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly flags: readonly string[]
}

export interface JudgedFlags {
  readonly row: FlagRow
  readonly found: readonly string[]
}

/** Finds flags in every gold comment. */
export const runFlags = async (packs?: Packs): Promise<readonly JudgedFlags[]> => {
  const loaded = packs ?? (await loadPacks())
  const { sections } = await trainSentiment('train', loaded)
  const scorer = createSentimentScorer(readModelFile(writeModelFile(sections), 'base/sentiment'))
  const finder = createFlagFinder([...healthcareFlags, ...adverseEventRules])
  return (['fi', 'ru', 'en'] as const)
    .flatMap((language) => parseJsonLines<FlagRow>(readOwnCorpus(`flags/${language}.jsonl`)))
    .map((row) => {
      const analyzed = loaded[row.language].analyzeText(row.text)
      return { row, found: finder.find(analyzed, scorer.score(analyzed).statements).map((flag) => flag.id) }
    })
}

/** Ids of all flags measured. */
export const flagIds: readonly string[] = [...healthcareFlags, ...adverseEventRules].map((rule) => rule.id)

/** Precision and recall of one flag. */
export const measureFlag = (judged: readonly JudgedFlags[], id: string): { precision: number; recall: number; gold: number } => {
  const hit = judged.filter(({ row, found }) => row.flags.includes(id) && found.includes(id)).length
  const found = judged.filter((one) => one.found.includes(id)).length
  const gold = judged.filter(({ row }) => row.flags.includes(id)).length
  return { precision: hit / Math.max(1, found), recall: hit / Math.max(1, gold), gold }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Rows of the evaluation table on flags. */
export const evaluateFlags = async (): Promise<readonly EvalRow[]> => {
  const judged = (await runFlags()).filter(({ row }) => isHeldOut(row.id))
  const data = 'own comments (held-out fifth)'
  return flagIds.flatMap((id): EvalRow[] => {
    const { precision, recall, gold } = measureFlag(judged, id)
    return [
      { area: 'flags', measure: `${id}, recall`, data, value: round(recall), must: 0.95, note: `${gold} comments` },
      { area: 'flags', measure: `${id}, precision`, data, value: round(precision) },
    ]
  })
}

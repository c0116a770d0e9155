/** Measures kinds on the held-out fifth of the project's own comments. */

import { createKindFinder } from '../../../src/classify/kind.ts'
import type { Kind } from '../../../src/feedback.ts'
import { kinds } from '../../../src/feedback.ts'
import { readModelFile, writeModelFile } from '../../../src/models/model-file.ts'
import { type KindRow, readKindRows, trainKind } from '../../../src/train/kind.ts'
import { isHeldOut } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'
import { heldOutSentiment } from './held-out-sentiment.ts'

export interface JudgedKind {
  readonly row: KindRow
  readonly kind: Kind
}

/** Trains without the held-out rows and finds their kinds. */
export const runKind = async (): Promise<readonly JudgedKind[]> => {
  const { packs, scorer } = await heldOutSentiment()
  const finder = createKindFinder(readModelFile(writeModelFile(trainKind('train', packs, scorer).sections), 'base/kind'))
  return readKindRows()
    .filter((row) => isHeldOut(row.id))
    .map((row) => {
      const analyzed = packs[row.language].analyzeText(row.text)
      const { sentiment, statements } = scorer.score(analyzed, { question: row.question })
      return { row, kind: finder.find(analyzed, sentiment, row.question, statements) }
    })
}

const precisionRecall = (judged: readonly JudgedKind[], kind: Kind): { precision: number; recall: number } => {
  const hit = judged.filter(({ row, kind: found }) => row.kind === kind && found === kind).length
  const found = judged.filter((one) => one.kind === kind).length
  const gold = judged.filter(({ row }) => row.kind === kind).length
  return { precision: hit / Math.max(1, found), recall: hit / Math.max(1, gold) }
}

const macroF1 = (judged: readonly JudgedKind[]): number =>
  kinds.reduce((sum, kind) => {
    const { precision, recall } = precisionRecall(judged, kind)
    return sum + (2 * precision * recall) / Math.max(1e-9, precision + recall)
  }, 0) / kinds.length

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Rows of the evaluation table on kinds. */
export const evaluateKind = async (): Promise<readonly EvalRow[]> => {
  const judged = await runKind()
  const data = 'own comments (held-out fifth)'
  const perKind = kinds.flatMap((kind): EvalRow[] => {
    const { precision, recall } = precisionRecall(judged, kind)
    const targets = kind === 'no-content' ? { must: 0.95, aim: 0.99 } : {}
    return [
      { area: 'kind', measure: `${kind}, precision`, data, value: round(precision), ...targets },
      { area: 'kind', measure: `${kind}, recall`, data, value: round(recall), ...targets },
    ]
  })
  const perLanguage = (['fi', 'ru', 'en'] as const).flatMap((language): EvalRow[] => {
    const rows = judged.filter(({ row }) => row.language === language)
    const right = rows.filter(({ row, kind }) => row.kind === kind).length
    const empty = precisionRecall(rows, 'no-content')
    const where = `${data}, ${language}`
    return [
      { area: 'kind', measure: 'accuracy', data: where, value: round((right / Math.max(1, rows.length)) * 100), unit: '%' },
      { area: 'kind', measure: 'macro-F1', data: where, value: round(macroF1(rows) * 100), unit: '%' },
      { area: 'kind', measure: 'no-content, precision', data: where, value: round(empty.precision), must: 0.95, aim: 0.99 },
      { area: 'kind', measure: 'no-content, recall', data: where, value: round(empty.recall), must: 0.95, aim: 0.99 },
    ]
  })
  return [...perKind, ...perLanguage]
}

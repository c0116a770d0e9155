/** What a comment does: praises, complains, does both, suggests, asks, reports, or says nothing. */
import type { Kind, Sentiment } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelFile } from '../models/model-file.ts'
import { compileCues } from './kind/cues.ts'
import { extractKindFeatures, type KindFeatures, kindWidth, type StatementSentiments } from './kind/features.ts'
import { findEmptiness } from './kind/no-content.ts'

/** Kinds that the model tells apart, in the order of its columns. Set phrases of `no-content` are a rule; the model knows the rest. */
export const trainedKinds: readonly ['praise', 'complaint', 'mixed', 'suggestion', 'question', 'report', 'no-content'] = [
  'praise',
  'complaint',
  'mixed',
  'suggestion',
  'question',
  'report',
  'no-content',
]

export interface KindFinder {
  /**
   * @param analyzed - the analysed comment.
   * @param sentiment - how the whole of it feels.
   * @param question - the question it answers, if any.
   * @param statements - how its statements feel.
   */
  find(analyzed: AnalyzedText, sentiment: Sentiment, question?: string, statements?: StatementSentiments): Kind
}

interface KindModel {
  readonly weights: Int8Array
  readonly scales: Float64Array
}

const scoreKinds = ({ weights, scales }: KindModel, { columns, values }: KindFeatures): number[] =>
  trainedKinds.map((_, kind) => {
    let sum = 0
    for (let index = 0; index < columns.length; index++) sum += weights[kind * kindWidth + columns[index]!]! * values[index]!
    return sum * (scales[kind * 2] ?? 1) + (scales[kind * 2 + 1] ?? 0) + (trainedKinds[kind] === 'no-content' ? noContentLead : 0)
  })

/** Handicap of `no-content`: set phrases are caught before, and an opinion must not be lost to it. */
const noContentLead = -1

/**
 * What an answer of "nothing" does: praise where the question asks for faults, complaint where it asks for what was good.
 * Without such a question it says nothing. The sentiment has read the question already.
 */
const kindOfNothing = (sentiment: Sentiment, question: string | undefined): Kind =>
  question === undefined || sentiment.label === 'neutral' || sentiment.prior === true
    ? 'no-content'
    : sentiment.score > 0
      ? 'praise'
      : 'complaint'

/**
 * Creates the finder of a trained model.
 *
 * @param modelFile - the opened model `base/kind`.
 * @example
 * ```ts
 * const finder = createKindFinder(await loadModel(models, 'base', 'kind'))
 * finder.find(english.analyzeText('Please add more parking.'), sentiment) // 'suggestion'
 * ```
 */
export const createKindFinder = (modelFile: ModelFile): KindFinder => {
  const model: KindModel = { weights: modelFile.section('weights', 'i8'), scales: modelFile.section('scales', 'f64') }
  const cues = compileCues()
  const find: KindFinder['find'] = (analyzed, sentiment, question, statements = []) => {
    const emptiness = findEmptiness(analyzed.text)
    if (emptiness === 'silent') return 'no-content'
    if (emptiness === 'nothing') return kindOfNothing(sentiment, question)
    const scores = scoreKinds(model, extractKindFeatures(analyzed, sentiment, statements, question, cues))
    let best = 0
    scores.forEach((score, kind) => {
      if (score > (scores[best] ?? 0)) best = kind
    })
    return trainedKinds[best] ?? 'report'
  }
  return Object.freeze({ find })
}

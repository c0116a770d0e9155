/** What a comment does: praises, complains, does both, suggests, asks, reports, or says nothing. */
import type { Kind, Sentiment } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelFile } from '../models/model-file.ts'
import { findQuestionType } from '../sentiment/question.ts'
import { compileCues } from './kind/cues.ts'
import { extractKindFeatures, type KindFeatures, type KindKnowledge, kindWidth, type StatementSentiments } from './kind/features.ts'
import { asksForName, isLoneName } from './kind/lone-name.ts'
import { findEmptiness } from './kind/no-content.ts'
import type { OpinionModel } from './kind/opinion.ts'

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

/**
 * Leads of the kinds, found by cross-validation. `no-content` is handicapped: set phrases are caught before, and an opinion must not be
 * lost to it. So is praise: what is meant well and says nothing good is a report.
 */
const leads: Readonly<Partial<Record<Kind, number>>> = { praise: -0.2, 'no-content': -1.3 }

const scoreKinds = (
  { weights, scales }: KindModel,
  { columns, values }: KindFeatures,
): Readonly<Record<(typeof trainedKinds)[number], number>> => {
  const scores = trainedKinds.map((kind, row) => {
    let sum = 0
    for (let index = 0; index < columns.length; index++)
      sum += (weights[row * kindWidth + (columns[index] ?? 0)] ?? 0) * (values[index] ?? 0)
    return [kind, sum * (scales[row * 2] ?? 1) + (scales[row * 2 + 1] ?? 0) + (leads[kind] ?? 0)] as const
  })
  return Object.fromEntries(scores) as Record<(typeof trainedKinds)[number], number>
}

/** Most parts of a comment that is short enough to be weighed part against part. */
const fewHalves = 3

/** One part is good and another bad, and the model does not hold it for out of the question: a turn ("but") makes it likelier. */
const isTorn = (
  { mixed, praise, complaint }: ReturnType<typeof scoreKinds>,
  { halves, best, worst, contrasts }: KindFeatures['balance'],
): boolean =>
  halves > 1 && halves <= fewHalves && best > 0.3 && worst < -0.1 && mixed > Math.max(praise, complaint) - (contrasts > 0 ? 0.9 : 0.3)

/**
 * What "nothing" and "everything" do: praise or complaint by what the question asks for. Without such a question "nothing" says
 * nothing, and what "everything" says is left to the model.
 */
const kindOfAll = (emptiness: 'nothing' | 'everything', question: string | undefined): Kind | undefined => {
  const asked = findQuestionType(question)
  if (asked !== 'improve' && asked !== 'good') return emptiness === 'nothing' || asksForMore.test(question ?? '') ? 'no-content' : undefined
  return (asked === 'improve') === (emptiness === 'nothing') ? 'praise' : 'complaint'
}

/** Asks whether there is more to say: "all" is no answer to it. */
const asksForMore =
  /anything else|something else|\badd\b|(?:other|further|additional) comment|\bmuuta\b|lisättävää|lisätä|добавить|ещё|еще/iu

/** Reads the weights of words. */
const openOpinion = (modelFile: ModelFile): OpinionModel => {
  const [scale = 1, bias = 0] = modelFile.section('opinion-scale', 'f64')
  return { weights: modelFile.section('opinion', 'i8'), scale, bias }
}

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
  const knowledge: KindKnowledge = { cues: compileCues(), opinion: openOpinion(modelFile) }
  const find: KindFinder['find'] = (analyzed, sentiment, question, statements = []) => {
    const emptiness = findEmptiness(analyzed.text)
    const isName = isLoneName(analyzed)
    if (emptiness === 'silent' || (isName && !asksForName(question))) return 'no-content'
    const ofAll = emptiness === undefined ? undefined : kindOfAll(emptiness, question)
    if (ofAll !== undefined) return ofAll
    const features = extractKindFeatures(analyzed, sentiment, statements, question, knowledge)
    const scores = scoreKinds(model, features)
    // A name that was asked for says something, whatever the model knows of names.
    const possible = isName ? trainedKinds.filter((kind) => kind !== 'no-content') : trainedKinds
    const best = possible.reduce((top, kind) => (scores[kind] > scores[top] ? kind : top))
    return (best === 'praise' || best === 'complaint') && isTorn(scores, features.balance) ? 'mixed' : best
  }
  return Object.freeze({ find })
}

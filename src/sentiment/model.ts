/** The trained part: four linear heads over one set of features, and a small softmax model that weighs what they say. */
import type { ModelFile } from '../models/model-file.ts'
import type { FeatureVector } from './features.ts'
import type { QuestionType } from './question.ts'

/**
 * `polarity`: good against bad, learned from everything that takes a side, film subtitles too;
 * the others: each against the rest, learned from feedback only.
 */
export const headNames = ['polarity', 'negative', 'neutral', 'positive'] as const
export type HeadName = (typeof headNames)[number]

/** Margins of the heads, in the order of `headNames`. */
export type Margins = readonly number[]

const askedTypes = ['improve', 'good', 'open'] as const satisfies readonly QuestionType[]
/** The margins themselves, and three ways in which the statements disagree, by polarity and by feedback. */
const signalCount = headNames.length + 6
/** Inputs of the softmax model: signals, length, signals × length, question, signals × question, and one for the bias. */
export const inputCount: number = signalCount * 2 + 1 + askedTypes.length * (1 + signalCount) + 1

/** Order of the answers of the softmax model. */
export const sides = [-1, 0, 1] as const

export interface SentimentModel {
  /** Signed square roots of the weights, in steps: those of one column side by side, in the order of `headNames`. */
  readonly weights: Int8Array
  /** Per head the weight of one step of its squared columns (see `weightAt`), and its bias. */
  readonly scales: Float64Array
  /** Weights of the softmax model where a question was asked, then where none was: 3 × `inputCount` each. */
  readonly softmax: Float64Array
}

/** Puts the weights of one column side by side: a feature then costs one look into memory for all heads. */
const interleave = (heads: readonly Int8Array[]): Int8Array => {
  const width = heads[0]?.length ?? 0
  const weights = new Int8Array(width * heads.length)
  heads.forEach((head, place) => {
    for (let column = 0; column < width; column++) weights[column * heads.length + place] = head[column]!
  })
  return weights
}

export const openSentimentModel = (file: ModelFile): SentimentModel => ({
  weights: interleave(headNames.map((name) => file.section(name, 'i8'))),
  scales: file.section('scales', 'f64'),
  softmax: file.section('softmax', 'f64'),
})

/** Weight of a column, in steps of its head. */
const weightAt = (weights: Int8Array, column: number, head: number): number => {
  const root = weights[column * headNames.length + head]!
  return root * Math.abs(root)
}

/** What a column adds to the polarity, per unit of its value: what shows a person which words took the side. */
export const polarityOf = ({ weights, scales }: SentimentModel, column: number): number => weightAt(weights, column, 0) * (scales[0] ?? 1)

/** Margins of all heads for some features. */
export const marginsOf = ({ weights, scales }: SentimentModel, { columns, values }: FeatureVector): Margins => {
  const sums = headNames.map(() => 0)
  for (let index = 0; index < columns.length; index++) {
    for (let head = 0; head < sums.length; head++) sums[head]! += weightAt(weights, columns[index]!, head) * values[index]!
  }
  return sums.map((sum, head) => sum * (scales[head * 2] ?? 0) + (scales[head * 2 + 1] ?? 0))
}

/** How far the best and the worst of some margins stand on different sides. */
const disagreement = (best: number, worst: number): [product: number, smaller: number, distance: number] => {
  const good = Math.max(0, Math.tanh(best))
  const bad = Math.max(0, Math.tanh(-worst))
  return [good * bad, Math.min(good, bad), best - worst]
}

/** One margin for the side that feedback takes. */
const feedbackSide = (margins: Margins): number => ((margins[3] ?? 0) - (margins[1] ?? 0)) / 2

/**
 * What the softmax model sees: the margins of the whole and how its statements disagree, by themselves, with the length and under
 * the question.
 *
 * @param parts - margins of each statement, read without the question; empty where there is one statement only.
 */
export const softmaxInputs = (whole: Margins, parts: readonly Margins[], words: number, question: QuestionType): Float64Array => {
  const of = parts.length === 0 ? [whole] : parts
  const polarities = of.map((margins) => margins[0] ?? 0)
  const feedback = of.map(feedbackSide)
  const signals = [
    ...whole,
    ...disagreement(Math.max(...polarities), Math.min(...polarities)),
    ...disagreement(Math.max(...feedback), Math.min(...feedback)),
  ]
  const length = Math.log1p(words) / 3
  const inputs = new Float64Array(inputCount)
  let at = 0
  const put = (value: number): void => {
    inputs[at++] = value
  }
  for (const signal of signals) put(signal)
  for (const signal of signals) put(signal * length)
  put(length)
  for (const type of askedTypes) {
    const asked = type === question ? 1 : 0
    put(asked)
    for (const signal of signals) put(signal * asked)
  }
  put(1)
  return inputs
}

/** Probabilities of the three sides under weights of 3 × inputs. */
export const softmax = (weights: Float64Array, inputs: Float64Array, from = 0): [negative: number, neutral: number, positive: number] => {
  const size = inputs.length
  const sums = [0, 0, 0]
  for (let side = 0; side < 3; side++) {
    let sum = 0
    for (let index = 0; index < size; index++) sum += weights[from + side * size + index]! * inputs[index]!
    sums[side] = sum
  }
  const top = Math.max(...sums)
  const [a, b, c] = sums.map((sum) => Math.exp(sum - top)) as [number, number, number]
  const total = a + b + c
  return [a / total, b / total, c / total]
}

/** Calibrated probabilities that a text is bad, takes no side or both, is good. */
export const predict = (
  model: SentimentModel,
  whole: Margins,
  parts: readonly Margins[],
  words: number,
  question: QuestionType,
): [negative: number, neutral: number, positive: number] =>
  softmax(model.softmax, softmaxInputs(whole, parts, words, question), question === 'none' ? 3 * inputCount : 0)

/** The trained part: two linear models over one set of features, calibrated. */
import type { ModelFile } from '../models/model-file.ts'
import { type FeatureVector, width } from './features.ts'

/** `polarity`: good against bad; `neutrality`: no side taken (or both) against a side taken. */
export interface SentimentModel {
  readonly polarity: Int8Array
  readonly neutrality: Int8Array
  /** Weight of one step of each quantised column, bias, and slope and offset of the calibration (Platt), per head. */
  readonly scales: Float64Array
  /** Probability of `neutrality` above which no side is taken: with a question, without one. */
  readonly thresholds: Float64Array
}

/** Order of the numbers of one head in `scales`. */
export const headNumbers = { step: 0, bias: 1, slope: 2, offset: 3, size: 4 } as const

export const openSentimentModel = (file: ModelFile): SentimentModel => ({
  polarity: file.section('polarity', 'i8'),
  neutrality: file.section('neutrality', 'i8'),
  scales: file.section('scales', 'f64'),
  thresholds: file.section('thresholds', 'f64'),
})

const head = (weights: Int8Array, scales: Float64Array, from: number, features: FeatureVector): number => {
  const { columns, values } = features
  let sum = 0
  for (let index = 0; index < columns.length; index++) sum += weights[columns[index]!]! * values[index]!
  return sum * scales[from + headNumbers.step]! + scales[from + headNumbers.bias]!
}

/** Logistic function. */
const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x)))

const probability = (margin: number, scales: Float64Array, from: number): number =>
  sigmoid(scales[from + headNumbers.slope]! * margin + scales[from + headNumbers.offset]!)

/** Calibrated probabilities that a text with these features is good rather than bad, and that it takes no side. */
export const predict = (model: SentimentModel, features: FeatureVector): { polarity: number; neutrality: number } => ({
  polarity: probability(head(model.polarity, model.scales, 0, features), model.scales, 0),
  neutrality: probability(head(model.neutrality, model.scales, headNumbers.size, features), model.scales, headNumbers.size),
})

/** Number of columns that a model file must have. */
export const modelWidth: number = width

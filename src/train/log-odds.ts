/**
 * Linear classifiers over features weighted by their naive-Bayes log-odds: a feature that tells the classes apart costs less to use.
 *
 * Source: Wang & Manning, "Baselines and bigrams: simple, good sentiment and topic classification", ACL 2012; here with a power of the
 * log-odds, folded into the weights, so that the finished model is plainly linear.
 */
import { type LinearOptions, type SparseRows, trainLinear } from './linear.ts'

export interface OddsOptions {
  /** Power of the log-odds that weight the features; 0 turns the weighting off. */
  readonly power: number
  /** Additive smoothing of the log-odds. */
  readonly smoothing: number
}

/** Sums are multiplied by this before they are smoothed, for the values of a row are small. */
const sumScale = 8

/** Log-odds of every column between rows of target 1 and −1, without their sign and to the power of the options. */
const logOdds = (rows: SparseRows, target: Int8Array, weights: Float32Array, { power, smoothing }: OddsOptions): Float64Array => {
  const positive = new Float64Array(rows.width).fill(smoothing)
  const negative = new Float64Array(rows.width).fill(smoothing)
  let positiveSum = rows.width * smoothing
  let negativeSum = positiveSum
  for (let row = 0; row < rows.rows; row++) {
    if (target[row] === 0) continue
    const [counts, isPositive] = target[row]! > 0 ? [positive, true] : [negative, false]
    const weight = weights[row]! * sumScale
    let sum = 0
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const value = Math.abs(rows.values[at]!) * weight
      counts[rows.columns[at]!]! += value
      sum += value
    }
    if (isPositive) positiveSum += sum
    else negativeSum += sum
  }
  const shift = Math.log(negativeSum / positiveSum)
  return positive.map((count, column) => Math.abs(Math.log(count / negative[column]!) + shift) ** power)
}

/**
 * Learns one binary classifier as `trainLinear` does, with the odds folded in.
 *
 * @param target - per row 1 (positive), −1 (negative) or 0 (left out).
 * @returns weights, one per column of the rows as given, and last the bias.
 */
export const trainWithOdds = (
  rows: SparseRows,
  target: Int8Array,
  options: LinearOptions,
  odds: OddsOptions,
  rowWeights: Float32Array,
): Float64Array => {
  if (odds.power === 0) return trainLinear(rows, target, options, rowWeights)
  const scales = logOdds(rows, target, rowWeights, odds)
  const values = new Float32Array(rows.values.length)
  for (let at = 0; at < values.length; at++) values[at] = rows.values[at]! * scales[rows.columns[at]!]!
  const weights = trainLinear({ ...rows, values }, target, options, rowWeights)
  for (let column = 0; column < rows.width; column++) weights[column] = weights[column]! * scales[column]!
  return weights
}

/**
 * One-vs-rest linear classifiers by dual coordinate descent: L2-regularised, squared hinge loss.
 *
 * Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008,
 * with its shrinking heuristic.
 */
import { createRandom } from './random.ts'

/** Sparse rows: the features of row r are `columns[start[r]] … columns[start[r + 1] - 1]` with the same places in `values`. */
export interface SparseRows {
  readonly rows: number
  readonly width: number
  readonly start: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** Rows of feature vectors, one after another. */
export const toSparseRows = (
  vectors: readonly { readonly columns: Int32Array; readonly values: Float32Array }[],
  width: number,
): SparseRows => {
  const start = new Int32Array(vectors.length + 1)
  vectors.forEach((vector, row) => {
    start[row + 1] = start[row]! + vector.columns.length
  })
  const columns = new Int32Array(start[vectors.length]!)
  const values = new Float32Array(start[vectors.length]!)
  vectors.forEach((vector, row) => {
    columns.set(vector.columns, start[row])
    values.set(vector.values, start[row])
  })
  return { rows: vectors.length, width, start, columns, values }
}

export interface LinearOptions {
  /** Cost of an error, 1 / regularisation strength. */
  readonly cost: number
  /** Cost of an error on a positive example relative to a negative one. */
  readonly positiveWeight: number
  readonly maxEpochs: number
  readonly tolerance: number
  readonly seed: number
}

export const linearDefaults: LinearOptions = { cost: 1, positiveWeight: 1, maxEpochs: 40, tolerance: 0.1, seed: 1 }

/**
 * Learns one binary classifier.
 *
 * @param target - per row 1 (positive), −1 (negative) or 0 (left out).
 * @param rowWeight - weight of each row, 1 unless given.
 * @returns weights, one per column, and last the bias.
 */
export const trainLinear = (data: SparseRows, target: Int8Array, options: LinearOptions, rowWeight?: Float32Array): Float64Array => {
  const { width, start, columns, values } = data
  const weights = new Float64Array(width + 1)
  const index: number[] = []
  for (let row = 0; row < data.rows; row++) if (target[row] !== 0) index.push(row)
  const active = Int32Array.from(index)
  const size = active.length
  const alpha = new Float64Array(data.rows)
  const diagonal = new Float64Array(data.rows)
  const squares = new Float64Array(data.rows)
  for (const row of active) {
    let square = 1
    for (let at = start[row]!; at < start[row + 1]!; at++) square += values[at]! * values[at]!
    const cost = (target[row]! > 0 ? options.cost * options.positiveWeight : options.cost) * (rowWeight?.[row] ?? 1)
    diagonal[row] = 0.5 / cost
    squares[row] = square
  }
  const random = createRandom(options.seed)
  let count = size
  let maxOld = Number.POSITIVE_INFINITY
  for (let epoch = 0; epoch < options.maxEpochs; epoch++) {
    let maxGradient = Number.NEGATIVE_INFINITY
    let minGradient = Number.POSITIVE_INFINITY
    for (let last = count - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      const swapped = active[last]!
      active[last] = active[other]!
      active[other] = swapped
    }
    for (let place = 0; place < count; place++) {
      const row = active[place]!
      const sign = target[row]!
      const from = start[row]!
      const to = start[row + 1]!
      let margin = weights[width]!
      for (let at = from; at < to; at++) margin += weights[columns[at]!]! * values[at]!
      const gradient = margin * sign - 1 + alpha[row]! * diagonal[row]!
      let projected = gradient
      if (alpha[row] === 0) {
        if (gradient > maxOld) {
          count--
          active[place] = active[count]!
          active[count] = row
          place--
          continue
        }
        if (gradient > 0) projected = 0
      }
      if (projected > maxGradient) maxGradient = projected
      if (projected < minGradient) minGradient = projected
      if (projected !== 0 && (projected > 1e-9 || projected < -1e-9)) {
        const before = alpha[row]!
        const after = Math.max(0, before - gradient / (squares[row]! + diagonal[row]!))
        alpha[row] = after
        const change = (after - before) * sign
        if (change !== 0) {
          for (let at = from; at < to; at++) weights[columns[at]!]! += change * values[at]!
          weights[width]! += change
        }
      }
    }
    if (maxGradient - minGradient <= options.tolerance) {
      if (count === size) break
      count = size
      maxOld = Number.POSITIVE_INFINITY
      continue
    }
    maxOld = maxGradient <= 0 ? Number.POSITIVE_INFINITY : maxGradient
  }
  return weights
}

/** Scores of every row under one classifier. */
export const scoreRows = (data: SparseRows, weights: Float64Array): Float64Array => {
  const scores = new Float64Array(data.rows)
  for (let row = 0; row < data.rows; row++) {
    let score = weights[data.width]!
    for (let at = data.start[row]!; at < data.start[row + 1]!; at++) score += weights[data.columns[at]!]! * data.values[at]!
    scores[row] = score
  }
  return scores
}

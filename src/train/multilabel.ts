/**
 * Multi-label linear models: one-vs-rest squared-hinge classifiers over features weighted by their naive-Bayes log-odds,
 * with thresholds and calibration from inner cross-validation.
 */
import { bestThreshold, type Correction, type Curve, fitCorrection, fitCurve, sigmoid, steadyThreshold } from './calibration.ts'
import { linearDefaults, type SparseRows, scoreRows } from './linear.ts'
import { trainWithOdds } from './log-odds.ts'
import { createRandom } from './random.ts'

export interface MultilabelOptions {
  readonly cost: number
  readonly positiveWeight: number
  /** Power of the log-odds that weight the features; 0 turns the weighting off. */
  readonly oddsPower: number
  /** Additive smoothing of the log-odds. */
  readonly smoothing: number
  readonly folds: number
  readonly seed: number
  /** 1: each label's threshold serves its own F1 alone; 0: every label fires at one and the same probability, which serves micro-F1. */
  readonly ownThreshold: number
}

/** Chosen by cross-validation on the NHS comments, without the held-out fifth. */
export const multilabelDefaults: MultilabelOptions = {
  cost: 0.15,
  positiveWeight: 1,
  oddsPower: 0.5,
  smoothing: 1,
  folds: 5,
  seed: 1,
  ownThreshold: 0.65,
}

/** What a trainer learns from. */
export interface MultilabelData {
  readonly rows: SparseRows
  readonly labels: readonly string[]
  /** Per label and row: 1 where the row has the label. */
  readonly gold: readonly Uint8Array[]
  /** Fold of each row; −1: learned from in every fold, never measured on (cue phrases, auxiliary examples). */
  readonly folds: Int8Array
  /** Weight of each row. */
  readonly weights: Float32Array
  /** Per row 1 where a label that is not named is unknown rather than absent. */
  readonly partial?: Uint8Array
  /** Rows as they are without what the rows of a fold taught to the features themselves; the same rows and columns, other values. */
  readonly rowsWithout?: ((fold: number) => SparseRows) | undefined
}

export interface MultilabelModel {
  /** Per label: weights per column, and last the bias. */
  readonly weights: readonly Float64Array[]
  readonly thresholds: readonly number[]
  readonly curves: readonly Curve[]
  /** What is mended in the probabilities of all labels, after the curves. */
  readonly correction: Correction
  /** Scores of every row by models that did not learn from it; NaN for rows in no fold. */
  readonly outOfFold: readonly Float64Array[]
}

const trainLabel = (rows: SparseRows, target: Int8Array, rowWeights: Float32Array, options: MultilabelOptions): Float64Array =>
  trainWithOdds(
    rows,
    target,
    { ...linearDefaults, cost: options.cost, positiveWeight: options.positiveWeight, seed: options.seed },
    { power: options.oddsPower, smoothing: options.smoothing },
    rowWeights,
  )

const targetOf = (data: MultilabelData, label: number, leftOut: number): Int8Array => {
  const target = new Int8Array(data.rows.rows)
  for (let row = 0; row < target.length; row++) {
    if (data.folds[row] === leftOut && leftOut >= 0) continue
    target[row] = data.gold[label]![row] === 1 ? 1 : data.partial?.[row] === 1 ? 0 : -1
  }
  return target
}

/** Learns all labels. Deterministic. */
export const trainMultilabel = (
  data: MultilabelData,
  options: MultilabelOptions,
  progress?: (done: number, of: number) => void,
): MultilabelModel => {
  const { rows, labels } = data
  const passes = (options.folds + 1) * labels.length
  let done = 0
  const outOfFold = labels.map(() => new Float64Array(rows.rows).fill(Number.NaN))
  for (let fold = 0; fold < options.folds; fold++) {
    const foldRows = data.rowsWithout?.(fold) ?? rows
    labels.forEach((_, label) => {
      const scores = scoreRows(foldRows, trainLabel(foldRows, targetOf(data, label, fold), data.weights, options))
      for (let row = 0; row < rows.rows; row++) if (data.folds[row] === fold) outOfFold[label]![row] = scores[row]!
      progress?.(++done, passes)
    })
  }
  const weights = labels.map((_, label) => {
    const learned = trainLabel(rows, targetOf(data, label, -1), data.weights, options)
    progress?.(++done, passes)
    return learned
  })
  const measured: number[] = []
  for (let row = 0; row < rows.rows; row++) if (data.folds[row]! >= 0) measured.push(row)
  return { weights, outOfFold, ...calibrate(outOfFold, data.gold, measured, options.ownThreshold) }
}

/** Thresholds, curves and their correction from scores that were not learned from. */
export const calibrate = (
  outOfFold: readonly Float64Array[],
  gold: readonly Uint8Array[],
  measured: readonly number[],
  ownThreshold: number,
): Pick<MultilabelModel, 'thresholds' | 'curves' | 'correction'> => {
  const allScores: number[] = []
  const allGold: number[] = []
  outOfFold.forEach((scores, label) => {
    for (const row of measured) {
      allScores.push(scores[row]!)
      allGold.push(gold[label]![row]!)
    }
  })
  const common = fitCurve(allScores, allGold, { slope: 2, offset: 0 }, 1)
  const curves = outOfFold.map((scores, label) =>
    fitCurve(
      measured.map((row) => scores[row]!),
      measured.map((row) => gold[label]![row]!),
      common,
      10,
    ),
  )
  const probabilities = curves.flatMap(({ slope, offset }, label) =>
    measured.map((row) => sigmoid(slope * outOfFold[label]![row]! + offset)),
  )
  const shared = Math.min(mostShared, Math.max(leastShared, bestThreshold(probabilities, allGold, [...allGold.keys()])))
  const thresholds = outOfFold.map((scores, label) => {
    const { slope, offset } = curves[label]!
    let positives = 0
    for (const row of measured) positives += gold[label]![row]!
    // With next to no examples F1 says nothing: the label fires where it is likelier than not by the common curve.
    if (positives < 5) return -common.offset / common.slope
    const own = steadyThreshold(scores, gold[label]!, measured, createRandom(label + 1))
    if (measured.length < leastToShare) return own
    return ownThreshold * own + (1 - ownThreshold) * ((Math.log(shared / (1 - shared)) - offset) / slope)
  })
  return { thresholds, curves, correction: fitCorrection(probabilities, allGold) }
}

/** With fewer texts the curves are too uncertain to compare labels by. */
const leastToShare = 300
/** Bounds of the probability at which labels fire that have no will of their own. */
const leastShared = 0.2
const mostShared = 0.5

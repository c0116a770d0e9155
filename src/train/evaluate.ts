/** Measures a trained model on examples that it did not learn from. */
import { measureBaseline } from './baseline.ts'
import { type CategoryModel, type TrainingExample, trainCategories } from './categories.ts'
import {
  type Counts,
  calibrationError,
  countsOf,
  f1Of,
  type LabelMeasure,
  labelRankingAveragePrecision,
  type ReliabilityBin,
  sumCounts,
  wilsonInterval,
} from './measures.ts'
import { createRandom, shuffle } from './random.ts'

export interface EvaluationOptions {
  /** Labels with fewer examples in the test set are left out of the macro average. Default 1. */
  readonly minSupport?: number | undefined
  /** Labels to measure; default: those that the model knows or the examples name. */
  readonly labels?: readonly string[] | undefined
  /** The training examples: adds a learning curve (and allows the baseline). */
  readonly trainedOn?: readonly TrainingExample[] | undefined
  /** `'ml-naivebayes'`: trains that package's multinomial naive Bayes on the same examples, for comparison. Needs `trainedOn`. */
  readonly baseline?: 'ml-naivebayes' | undefined
}

/** One point of a learning curve. */
export interface LearningPoint {
  readonly examples: number
  readonly micro: number
  readonly macro: number
}

/** A label that was missed in texts where another was wrongly found. */
export interface Confusion {
  readonly missed: string
  readonly found: string
  readonly count: number
}

export interface EvaluationReport {
  readonly examples: number
  /** F1 over all decisions. */
  readonly micro: number
  /** 95 % bootstrap interval of `micro`. */
  readonly microInterval: readonly [number, number]
  /** Mean F1 of the labels. */
  readonly macro: number
  readonly macroInterval: readonly [number, number]
  readonly labels: readonly LabelMeasure[]
  /** Label-ranking average precision. */
  readonly lrap: number
  /** Expected calibration error over 15 bins, and the bins. */
  readonly ece: number
  readonly reliability: readonly ReliabilityBin[]
  /** Most frequent first. */
  readonly confusion: readonly Confusion[]
  readonly learningCurve?: readonly LearningPoint[]
  readonly baseline?: { readonly name: string; readonly micro: number; readonly macro: number }
}

const resamples = 200

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0

const interval = (values: number[]): readonly [number, number] => {
  values.sort((a, b) => a - b)
  return [quantile(values, 0.025), quantile(values, 0.975)]
}

const emptyCounts = (): [number, number, number] => [0, 0, 0]
const toCounts = ([truePositives, falsePositives, falseNegatives]: readonly [number, number, number]): Counts => ({
  truePositives,
  falsePositives,
  falseNegatives,
})

/** Percentile bootstrap over texts. Source: Efron & Tibshirani, An Introduction to the Bootstrap, 1993, 13.3. */
const bootstrap = (
  labels: readonly string[],
  counted: ReadonlySet<string>,
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): { readonly micro: number[]; readonly macro: number[]; readonly each: number[][] } => {
  const index = new Map(labels.map((label, place) => [label, place]))
  // Per text, what it adds: label and which of the three counts.
  const adds = gold.map((names, text) => {
    const said = found[text] ?? []
    const changes: number[] = []
    for (const name of names) if (index.has(name)) changes.push(index.get(name)! * 3 + (said.includes(name) ? 0 : 2))
    for (const name of said) if (index.has(name) && !names.includes(name)) changes.push(index.get(name)! * 3 + 1)
    return changes
  })
  const random = createRandom(1)
  const micro: number[] = []
  const macro: number[] = []
  const each: number[][] = labels.map(() => [])
  for (let round = 0; round < resamples; round++) {
    const counts = labels.map(emptyCounts)
    for (let draw = 0; draw < adds.length; draw++) {
      for (const change of adds[Math.floor(random() * adds.length)]!) counts[Math.floor(change / 3)]![change % 3]! += 1
    }
    const all = counts.map(toCounts)
    const f1s = all.map(f1Of)
    micro.push(f1Of(sumCounts(all)))
    const kept = f1s.filter((_, place) => counted.has(labels[place]!))
    macro.push(kept.reduce((sum, f1) => sum + f1, 0) / Math.max(1, kept.length))
    f1s.forEach((f1, place) => {
      each[place]!.push(f1)
    })
  }
  return { micro, macro, each }
}

const confusionOf = (gold: readonly (readonly string[])[], found: readonly (readonly string[])[]): readonly Confusion[] => {
  const counts = new Map<string, Confusion>()
  gold.forEach((names, text) => {
    const said = found[text] ?? []
    for (const missed of names.filter((name) => !said.includes(name))) {
      for (const wrong of said.filter((name) => !names.includes(name))) {
        const key = JSON.stringify([missed, wrong])
        counts.set(key, { missed, found: wrong, count: (counts.get(key)?.count ?? 0) + 1 })
      }
    }
  })
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.missed + a.found < b.missed + b.found ? -1 : 1))
}

const curveOf = async (
  trainedOn: readonly TrainingExample[],
  examples: readonly TrainingExample[],
  labels: readonly string[],
): Promise<readonly LearningPoint[]> => {
  const shuffled = shuffle(trainedOn, createRandom(1))
  const points: LearningPoint[] = []
  for (const share of [0.125, 0.25, 0.5, 1]) {
    const part = shuffled.slice(0, Math.round(shuffled.length * share))
    if (part.length < 50) continue
    const model = await trainCategories(part)
    const gold = examples.map((example) => example.labels)
    const found = examples.map((example) => model.classify(example, { evidence: false }).map(({ id }) => id))
    const counts = labels.map((label) => countsOf(label, gold, found))
    points.push({
      examples: part.length,
      micro: f1Of(sumCounts(counts)),
      macro: counts.reduce((sum, each) => sum + f1Of(each), 0) / Math.max(1, counts.length),
    })
  }
  return points
}

/**
 * Measures a model.
 *
 * @example
 * ```ts
 * const report = await evaluate(model, testExamples)
 * console.log(report.micro, report.microInterval, report.labels[0]?.f1)
 * ```
 */
export const evaluate = async (
  model: CategoryModel,
  examples: readonly TrainingExample[],
  options: EvaluationOptions = {},
): Promise<EvaluationReport> => {
  const gold = examples.map(({ labels }) => labels)
  const found = examples.map((example) => model.classify(example, { evidence: false }).map(({ id }) => id))
  const labels = options.labels ?? [...new Set([...model.labels, ...gold.flat()])].sort()
  const probabilities: number[] = []
  const right: number[] = []
  const place = new Map(model.labels.map((label, index) => [label, index]))
  const rows = examples.map((example) => {
    const row = new Float64Array(model.labels.length)
    for (const { id, probability } of model.scores(example)) {
      row[place.get(id)!] = probability
      probabilities.push(probability)
      right.push(example.labels.includes(id) ? 1 : 0)
    }
    return row
  })
  const counts = labels.map((label) => countsOf(label, gold, found))
  const support = (each: Counts): number => each.truePositives + each.falseNegatives
  const counted = new Set(labels.filter((_, index) => support(counts[index]!) >= (options.minSupport ?? 1)))
  const samples = bootstrap(labels, counted, gold, found)
  const measures = labels.map((label, index): LabelMeasure => {
    const each = counts[index]!
    const said = each.truePositives + each.falsePositives
    return {
      label,
      support: support(each),
      precision: said === 0 ? 0 : each.truePositives / said,
      recall: support(each) === 0 ? 0 : each.truePositives / support(each),
      f1: f1Of(each),
      precisionInterval: wilsonInterval(each.truePositives, said),
      recallInterval: wilsonInterval(each.truePositives, support(each)),
      f1Interval: interval(samples.each[index]!),
    }
  })
  const kept = measures.filter(({ label }) => counted.has(label))
  const { error, reliability } = calibrationError(probabilities, right)
  const baseline =
    options.baseline === undefined || options.trainedOn === undefined
      ? undefined
      : await measureBaseline(options.trainedOn, examples, [...counted])
  return {
    examples: examples.length,
    micro: f1Of(sumCounts(counts)),
    microInterval: interval(samples.micro),
    macro: kept.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, kept.length),
    macroInterval: interval(samples.macro),
    labels: measures,
    lrap: labelRankingAveragePrecision(
      rows,
      gold.map((names) => names.flatMap((name) => place.get(name) ?? [])),
    ),
    ece: error,
    reliability,
    confusion: confusionOf(gold, found),
    ...(options.trainedOn === undefined ? {} : { learningCurve: await curveOf(options.trainedOn, examples, [...counted]) }),
    ...(baseline === undefined ? {} : { baseline }),
  }
}

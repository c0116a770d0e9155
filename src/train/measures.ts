/** Measures of multi-label classification. All take label sets as lists of strings. */

/** Precision, recall and F1 of one label. */
export interface LabelMeasure {
  readonly label: string
  /** How often people gave it. */
  readonly support: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** 95 % Wilson intervals of precision and recall, 95 % bootstrap interval of F1. */
  readonly precisionInterval: readonly [number, number]
  readonly recallInterval: readonly [number, number]
  readonly f1Interval: readonly [number, number]
}

/** Hits, false alarms and misses. */
export interface Counts {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
}

/** F1 from counts; 0 where nothing was there and nothing was found. */
export const f1Of = ({ truePositives, falsePositives, falseNegatives }: Counts): number => {
  const all = 2 * truePositives + falsePositives + falseNegatives
  return all === 0 ? 0 : (2 * truePositives) / all
}

/**
 * Wilson's 95 % score interval of a proportion.
 *
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927.
 */
export const wilsonInterval = (hits: number, of: number): readonly [number, number] => {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = hits / of
  const denominator = 1 + (z * z) / of
  const centre = (share + (z * z) / (2 * of)) / denominator
  const reach = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / denominator
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)]
}

/** Counts of one label over many texts. */
export const countsOf = (label: string, gold: readonly (readonly string[])[], found: readonly (readonly string[])[]): Counts => {
  let truePositives = 0
  let falsePositives = 0
  let falseNegatives = 0
  gold.forEach((labels, index) => {
    const is = labels.includes(label)
    const said = found[index]?.includes(label) ?? false
    if (is && said) truePositives++
    else if (said) falsePositives++
    else if (is) falseNegatives++
  })
  return { truePositives, falsePositives, falseNegatives }
}

export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, counts) => ({
      truePositives: sum.truePositives + counts.truePositives,
      falsePositives: sum.falsePositives + counts.falsePositives,
      falseNegatives: sum.falseNegatives + counts.falseNegatives,
    }),
    { truePositives: 0, falsePositives: 0, falseNegatives: 0 },
  )

/**
 * Label-ranking average precision: for each true label, the share of true labels among those ranked at or above it.
 *
 * Source: Tsoumakas, Katakis & Vlahavas, "Mining multi-label data", 2010; ties count against, as in scikit-learn.
 */
export const labelRankingAveragePrecision = (scores: readonly ArrayLike<number>[], gold: readonly (readonly number[])[]): number => {
  let sum = 0
  let texts = 0
  scores.forEach((row, index) => {
    const labels = gold[index] ?? []
    if (labels.length === 0) return
    texts++
    let precision = 0
    for (const label of labels) {
      const score = row[label]!
      let rank = 0
      let hits = 0
      for (let other = 0; other < row.length; other++) if (row[other]! >= score) rank++
      for (const other of labels) if (row[other]! >= score) hits++
      precision += hits / rank
    }
    sum += precision / labels.length
  })
  return texts === 0 ? 0 : sum / texts
}

/** One bin of a reliability diagram. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly meanProbability: number
  readonly shareRight: number
}

/**
 * Expected calibration error over bins of equal width, and the bins.
 *
 * Source: Naeini, Cooper & Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015.
 */
export const calibrationError = (
  probabilities: readonly number[],
  right: readonly number[],
  bins = 15,
): { readonly error: number; readonly reliability: readonly ReliabilityBin[] } => {
  const count = new Float64Array(bins)
  const probability = new Float64Array(bins)
  const hits = new Float64Array(bins)
  probabilities.forEach((value, index) => {
    const bin = Math.min(bins - 1, Math.floor(value * bins))
    count[bin]! += 1
    probability[bin]! += value
    hits[bin]! += right[index]!
  })
  let error = 0
  const reliability = Array.from({ length: bins }, (_, bin): ReliabilityBin => {
    const size = count[bin]!
    if (size > 0) error += (size / probabilities.length) * Math.abs(probability[bin]! / size - hits[bin]! / size)
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      count: size,
      meanProbability: size === 0 ? 0 : probability[bin]! / size,
      shareRight: size === 0 ? 0 : hits[bin]! / size,
    }
  })
  return { error, reliability }
}

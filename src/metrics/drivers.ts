/** Which categories go with high and low scores: two ways of looking, side by side. */

import { round4 } from '../round.ts'
import { type Difference, type Moments, meanDifference } from './intervals.ts'
import { benjaminiHochberg } from './multiple.ts'
import { leastSquares } from './regression.ts'
import { type Histogram, moments, type ScoreName, scales } from './scores.ts'

/** A difference with its p-value adjusted for the number of categories looked at. */
export type AdjustedDifference = Difference & { readonly adjusted: number }

/** One category and what goes with it. Association, not proof of cause. */
export interface Driver {
  readonly category: string
  /** Comments that touch it and give the score. */
  readonly n: number
  readonly meanWith: number
  readonly meanWithout: number
  /** Mean with minus mean without, in units of the score (Welch). */
  readonly difference: AdjustedDifference
  /**
   * How much the headline figure would move if the comments that touch the category were not there:
   * figure of all minus figure without them. NPS in points; CSAT and FCR as a share; CES as a mean.
   */
  readonly impact: number
  /** The same difference with the other categories held equal (multiple regression); `null` where there is too little data or another category says the same. */
  readonly coefficient: AdjustedDifference | null
}

/** Counts that drivers are computed from. */
export interface DriverCounts {
  readonly score: ScoreName
  /** Answers of all comments that say something and give the score. */
  readonly all: Histogram
  /** Answers of the comments that touch each category, sorted by category. */
  readonly withCategory: ReadonlyMap<string, Histogram>
  /** Comments with the score that touch both categories. */
  readonly both: (a: string, b: string) => number
}

/** Fewer comments than this on either side say nothing about a category. */
const leastOnEachSide = 5

const share = (histogram: Histogram, from: number, to: number): number =>
  histogram.slice(from, to).reduce((sum, n) => sum + n, 0) /
  Math.max(
    1,
    histogram.reduce((sum, n) => sum + n, 0),
  )

/** The figure that is reported for a score: NPS points, top-two share, mean effort, resolved share. */
const headline = (score: ScoreName, histogram: Histogram): number => {
  if (score === 'nps') return 100 * (share(histogram, 9, 11) - share(histogram, 0, 7))
  if (score === 'csat') return share(histogram, 3, 5)
  if (score === 'fcr') return share(histogram, 1, 2)
  const { n, sum } = moments(histogram, scales.ces.least)
  return sum / n
}

const subtract = (a: Histogram, b: Histogram): Histogram => a.map((n, index) => n - (b[index] ?? 0))
const average = ({ n, sum }: Moments): number => sum / n

/** Adds adjusted p-values; `null` stays `null`. */
const adjust = (differences: readonly (Difference | null)[]): (AdjustedDifference | null)[] => {
  const known = differences.filter((difference) => difference !== null)
  const adjusted = benjaminiHochberg(known.map(({ p }) => p))
  let next = 0
  return differences.map((difference) => (difference === null ? null : { ...difference, adjusted: adjusted[next++] ?? 1 }))
}

/**
 * Compares the scores of comments that touch a category with all others, category by category (Welch's t-test, and the effect of leaving
 * the category's comments out), and all categories at once (least squares). p-values are adjusted by Benjamini–Hochberg within each way.
 * Strongest drag first.
 */
export const findDrivers = ({
  score,
  all,
  withCategory,
  both,
}: DriverCounts): { readonly drivers: Driver[]; readonly explained: number | null } => {
  const { least } = scales[score]
  const whole = moments(all, least)
  const usable = [...withCategory].filter(([, histogram]) => {
    const { n } = moments(histogram, least)
    return n >= leastOnEachSide && whole.n - n >= leastOnEachSide
  })
  if (usable.length === 0) return { drivers: [], explained: null }
  const sums = usable.map(([, histogram]) => moments(histogram, least))
  const rests = usable.map(([, histogram]) => moments(subtract(all, histogram), least))
  const regression = leastSquares({
    n: whole.n,
    products: [
      [whole.n, ...sums.map(({ n }) => n)],
      ...usable.map(([a], i) => [(sums[i] as Moments).n, ...usable.map(([b], j) => (i === j ? (sums[i] as Moments).n : both(a, b)))]),
    ],
    outcomes: [whole.sum, ...sums.map(({ sum }) => sum)],
    squares: whole.squares,
  })
  const differences = adjust(usable.map((_, i) => meanDifference(sums[i] as Moments, rests[i] as Moments)))
  const coefficients = adjust(usable.map((_, i) => regression?.coefficients[i + 1] ?? null))
  const drivers = usable.map(
    ([category, histogram], i): Driver => ({
      category,
      n: (sums[i] as Moments).n,
      meanWith: round4(average(sums[i] as Moments)),
      meanWithout: round4(average(rests[i] as Moments)),
      difference: differences[i] as AdjustedDifference,
      impact: round4(headline(score, all) - headline(score, subtract(all, histogram))),
      coefficient: coefficients[i] ?? null,
    }),
  )
  return {
    drivers: drivers.sort((a, b) => a.impact - b.impact || (a.category < b.category ? -1 : 1)),
    explained: regression?.explained ?? null,
  }
}

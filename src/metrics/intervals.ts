/** 95 % intervals and differences of shares and means. Shares are 0…1. */

import { round4 } from '../round.ts'
import { t95, twoSidedNormal, twoSidedT, z95 } from './distributions.ts'

/** Bounds of a two-sided 95 % interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** A figure with the number of observations behind it and its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly n: number
  readonly interval: Interval
}

/** A difference with its 95 % interval and two-sided p-value. */
export interface Difference {
  readonly value: number
  readonly interval: Interval
  readonly p: number
}

/** Count, sum and sum of squares: integers, so that the order of adding can't matter. */
export interface Moments {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

const interval = (low: number, high: number, least: number, most: number): Interval => ({
  low: round4(Math.max(least, low)),
  high: round4(Math.min(most, high)),
})

const wilsonBounds = (successes: number, n: number): readonly [number, number] => {
  const p = successes / n
  const z2 = z95 * z95
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  return [successes === 0 ? 0 : centre - half, successes === n ? 1 : centre + half]
}

/**
 * A share with Wilson's score interval. With no observations the interval is 0…1: nothing is known.
 *
 * Source: E. B. Wilson (1927), JASA 22(158), 209–212; recommended by Brown, Cai & DasGupta (2001), Statistical Science 16(2).
 *
 * @example
 * ```ts
 * wilson(81, 263) // { value: 0.308, n: 263, interval: { low: 0.2553, high: 0.3662 } }
 * ```
 */
export const wilson = (successes: number, n: number): Estimate => {
  if (n === 0) return { value: 0, n: 0, interval: { low: 0, high: 1 } }
  const [low, high] = wilsonBounds(successes, n)
  return { value: round4(successes / n), n, interval: interval(low, high, 0, 1) }
}

/**
 * Share of ups minus share of downs (Net Promoter Score, net sentiment) with the adjusted-Wald interval:
 * three observations are added, ¾ of them up and ¾ down. The value itself is not adjusted. −1…1.
 *
 * Source: B. Rocks (2016), Interval Estimation for the "Net Promoter Score", The American Statistician 70(4), 365–372;
 * J. Sauro & J. Lewis, https://measuringu.com/nps-confidence-intervals/
 */
export const netShare = (ups: number, downs: number, n: number): Estimate => {
  if (n === 0) return { value: 0, n: 0, interval: { low: -1, high: 1 } }
  const adjusted = n + 3
  const [up, down] = [(ups + 0.75) / adjusted, (downs + 0.75) / adjusted]
  const half = z95 * Math.sqrt((up + down - (up - down) ** 2) / adjusted)
  return { value: round4((ups - downs) / n), n, interval: interval(up - down - half, up - down + half, -1, 1) }
}

const variance = ({ n, sum, squares }: Moments): number => (n < 2 ? 0 : Math.max(0, (squares - (sum * sum) / n) / (n - 1)))

/** A mean with Student's t interval, kept within the scale's ends. With fewer than two observations the interval is the whole scale. */
export const mean = (moments: Moments, least: number, most: number): Estimate => {
  const { n, sum } = moments
  if (n === 0) return { value: 0, n: 0, interval: { low: least, high: most } }
  const value = sum / n
  if (n === 1) return { value: round4(value), n, interval: { low: least, high: most } }
  const half = t95(n - 1) * Math.sqrt(variance(moments) / n)
  return { value: round4(value), n, interval: interval(value - half, value + half, least, most) }
}

/**
 * Difference of two means (first minus second) by Welch's unequal-variances t-test.
 * Where both groups are constant there is no spread to judge by: equal means give p = 1, different ones p = 0.
 *
 * Source: B. L. Welch (1947), Biometrika 34(1–2), 28–35.
 */
export const meanDifference = (first: Moments, second: Moments): Difference | null => {
  if (first.n < 2 || second.n < 2) return null
  const value = first.sum / first.n - second.sum / second.n
  const [a, b] = [variance(first) / first.n, variance(second) / second.n]
  if (a + b === 0) return { value: round4(value), interval: { low: round4(value), high: round4(value) }, p: value === 0 ? 1 : 0 }
  const degrees = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1))
  const error = Math.sqrt(a + b)
  const half = t95(degrees) * error
  return {
    value: round4(value),
    interval: { low: round4(value - half), high: round4(value + half) },
    p: round4(twoSidedT(value / error, degrees)),
  }
}

/**
 * Difference of two shares (first minus second) with Newcombe's hybrid score interval and the pooled two-proportion z-test.
 *
 * Source: R. G. Newcombe (1998), Statistics in Medicine 17(8), 873–890, method 10.
 */
export const shareDifference = (successes: number, n: number, otherSuccesses: number, otherN: number): Difference | null => {
  if (n === 0 || otherN === 0) return null
  const [p, q] = [successes / n, otherSuccesses / otherN]
  const [[low, high], [otherLow, otherHigh]] = [wilsonBounds(successes, n), wilsonBounds(otherSuccesses, otherN)]
  const value = p - q
  const pooled = (successes + otherSuccesses) / (n + otherN)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / otherN))
  return {
    value: round4(value),
    interval: interval(
      value - Math.sqrt((p - low) ** 2 + (otherHigh - q) ** 2),
      value + Math.sqrt((high - p) ** 2 + (q - otherLow) ** 2),
      -1,
      1,
    ),
    p: error === 0 ? 1 : round4(twoSidedNormal(value / error)),
  }
}

/** Difference of two net shares (first minus second): adjusted-Wald variances of {@link netShare}, summed. */
export const netDifference = (
  first: { readonly ups: number; readonly downs: number; readonly n: number },
  second: { readonly ups: number; readonly downs: number; readonly n: number },
): Difference | null => {
  if (first.n === 0 || second.n === 0) return null
  const part = ({ ups, downs, n }: typeof first): { readonly net: number; readonly error: number } => {
    const [up, down] = [(ups + 0.75) / (n + 3), (downs + 0.75) / (n + 3)]
    return { net: up - down, error: (up + down - (up - down) ** 2) / (n + 3) }
  }
  const [a, b] = [part(first), part(second)]
  const error = Math.sqrt(a.error + b.error)
  const centre = a.net - b.net
  return {
    value: round4((first.ups - first.downs) / first.n - (second.ups - second.downs) / second.n),
    interval: interval(centre - z95 * error, centre + z95 * error, -2, 2),
    p: round4(twoSidedNormal(centre / error)),
  }
}

/** Corrections for looking at many differences at once. */
import { round4 } from '../round.ts'

/**
 * Adjusted p-values by Benjamini and Hochberg's step-up procedure: of the differences called real at q ≤ 0.05,
 * at most 5 % are expected to be chance. Given and returned in the same order.
 *
 * Source: Y. Benjamini & Y. Hochberg (1995), JRSS B 57(1), 289–300.
 */
export const benjaminiHochberg = (ps: readonly number[]): number[] => {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[b] as number) - (ps[a] as number) || a - b)
  const adjusted = new Array<number>(ps.length).fill(1)
  let least = 1
  order.forEach((index, position) => {
    least = Math.min(least, ((ps[index] as number) * ps.length) / (ps.length - position))
    adjusted[index] = round4(least)
  })
  return adjusted
}

/**
 * Adjusted p-values by Holm's step-down procedure: the chance that even one difference called real at p ≤ 0.05 is chance stays below 5 %.
 *
 * Source: S. Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70.
 */
export const holm = (ps: readonly number[]): number[] => {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[a] as number) - (ps[b] as number) || a - b)
  const adjusted = new Array<number>(ps.length).fill(1)
  let most = 0
  order.forEach((index, position) => {
    most = Math.max(most, Math.min(1, (ps[index] as number) * (ps.length - position)))
    adjusted[index] = round4(most)
  })
  return adjusted
}

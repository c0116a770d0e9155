/** Tests for what changes over time. */

import { round4 } from '../round.ts'
import { twoSidedNormal } from './distributions.ts'

/**
 * Cochran–Armitage test for a trend in shares over equally spaced periods. `null` where there is nothing to test.
 * Source: P. Armitage (1955), Tests for Linear Trends in Proportions and Frequencies, Biometrics 11(3), 375–386.
 */
export const cochranArmitage = (
  counts: readonly number[],
  totals: readonly number[],
): { readonly direction: 'up' | 'down' | 'level'; readonly p: number } | null => {
  const n = totals.reduce((sum, total) => sum + total, 0)
  const hits = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0 || hits === 0 || hits === n) return null
  const p = hits / n
  const statistic = counts.reduce((sum, count, period) => sum + period * (count - (totals[period] ?? 0) * p), 0)
  const first = totals.reduce((sum, total, period) => sum + total * period, 0)
  const second = totals.reduce((sum, total, period) => sum + total * period * period, 0)
  const variance = p * (1 - p) * (second - (first * first) / n)
  if (variance <= 0) return null
  return { direction: statistic > 0 ? 'up' : statistic < 0 ? 'down' : 'level', p: round4(twoSidedNormal(statistic / Math.sqrt(variance))) }
}

/**
 * The chance that all `hits` fall into the last of `earlier + last` answers' periods if nothing had changed
 * (the one-sided end of Fisher's exact test): small means new.
 * Source: R. A. Fisher (1935), The Logic of Inductive Inference, JRSS 98(1), 39–82.
 */
export const chanceOfNew = (hits: number, last: number, earlier: number): number => {
  let chance = 1
  for (let index = 0; index < hits; index++) chance *= Math.max(0, last - index) / (last + earlier - index)
  return round4(chance)
}

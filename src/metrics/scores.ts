/** Survey metrics from counted answers, each with n and a 95 % interval. */

import { round4 } from '../round.ts'
import { type Estimate, type Moments, mean, netShare, wilson } from './intervals.ts'

/** How many gave each answer: `histogram[i]` is the count of answer `scale.least + i`. */
export type Histogram = readonly number[]

/** Ends of the scales that palaute reads. */
export const scales: Readonly<Record<ScoreName, { readonly least: number; readonly most: number }>> = {
  nps: { least: 0, most: 10 },
  csat: { least: 1, most: 5 },
  ces: { least: 1, most: 7 },
  fcr: { least: 0, most: 1 },
}

export const scoreNames = ['nps', 'csat', 'ces', 'fcr'] as const
export type ScoreName = (typeof scoreNames)[number]

/** Net Promoter Score in points. */
export interface NpsMetric extends Estimate {
  /** Counts of 9–10, 7–8 and 0–6. */
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** Customer satisfaction: `value` is the share (0…1) of 4–5 of 5. */
export interface CsatMetric extends Estimate {
  /** Mean of 1–5 with Student's t interval. */
  readonly mean: Estimate
}

/** Customer effort: `value` is the mean of 1–7 (7 = very easy). */
export interface CesMetric extends Estimate {
  /** Share (0…1) of 5–7. */
  readonly easy: Estimate
}

/** Survey metrics; `null` where nobody gave that score. */
export interface Metrics {
  readonly nps: NpsMetric | null
  readonly csat: CsatMetric | null
  readonly ces: CesMetric | null
  /** First contact resolution: share (0…1) of contacts that were resolved at once. */
  readonly fcr: Estimate | null
}

const total = (histogram: Histogram, from = 0, to: number = histogram.length): number =>
  histogram.slice(from, to).reduce((sum, count) => sum + count, 0)

/** Count, sum and sum of squares of the answers. */
export const moments = (histogram: Histogram, least: number): Moments =>
  histogram.reduce<Moments>(
    (sums, count, index) => ({
      n: sums.n + count,
      sum: sums.sum + count * (least + index),
      squares: sums.squares + count * (least + index) ** 2,
    }),
    { n: 0, sum: 0, squares: 0 },
  )

/**
 * Net Promoter Score: percentage of promoters (9–10) minus percentage of detractors (0–6), in points −100…100,
 * with the adjusted-Wald interval of {@link netShare}.
 *
 * Source: F. Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 */
export const nps = (histogram: Histogram): NpsMetric | null => {
  const n = total(histogram)
  if (n === 0) return null
  const [detractors, passives, promoters] = [total(histogram, 0, 7), total(histogram, 7, 9), total(histogram, 9)]
  const net = netShare(promoters, detractors, n)
  return {
    value: round4(net.value * 100),
    n,
    interval: { low: round4(net.interval.low * 100), high: round4(net.interval.high * 100) },
    promoters,
    passives,
    detractors,
  }
}

/** Customer satisfaction, top two boxes: share of 4–5 of 5 with Wilson's interval. */
export const csat = (histogram: Histogram): CsatMetric | null => {
  const n = total(histogram)
  return n === 0 ? null : { ...wilson(total(histogram, 3), n), mean: mean(moments(histogram, 1), 1, 5) }
}

/**
 * Customer effort score, version 2.0: mean agreement 1–7 that handling the matter was easy.
 *
 * Source: M. Dixon, K. Freeman & N. Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review 88(7–8); CEB (2013) for 2.0.
 */
export const ces = (histogram: Histogram): CesMetric | null => {
  const n = total(histogram)
  return n === 0 ? null : { ...mean(moments(histogram, 1), 1, 7), easy: wilson(total(histogram, 4), n) }
}

/** First contact resolution: share of yes among yes and no, with Wilson's interval. */
export const fcr = (histogram: Histogram): Estimate | null => {
  const n = total(histogram)
  return n === 0 ? null : wilson(histogram[1] ?? 0, n)
}

/** All four metrics from their histograms. */
export const metrics = (histograms: Readonly<Record<ScoreName, Histogram>>): Metrics => ({
  nps: nps(histograms.nps),
  csat: csat(histograms.csat),
  ces: ces(histograms.ces),
  fcr: fcr(histograms.fcr),
})

/** Figures that are computed alike for all comments, for a group and for a period. */
import { type Estimate, netShare } from '../metrics/intervals.ts'
import { type Histogram, type Metrics, metrics, type ScoreName, scales, scoreNames } from '../metrics/scores.ts'
import { read, type Tally } from './tally.ts'
import type { PolarityCounts } from './types.ts'

/** Answers counted on each step of a scale. */
export const histogram = (tally: Tally, score: ScoreName, ...at: readonly string[]): Histogram => {
  const { least, most } = scales[score]
  return Array.from({ length: most - least + 1 }, (_, step) => read(tally, ...at, least + step))
}

/** Survey metrics of a part of the data. */
export const metricsOf = (tally: Tally): Metrics =>
  metrics(Object.fromEntries(scoreNames.map((score) => [score, histogram(tally, score, 'score', score)])) as Record<ScoreName, Histogram>)

/** Counts by polarity below a path. */
export const polarityCounts = (tally: Tally, ...at: readonly string[]): PolarityCounts => ({
  positive: read(tally, ...at, 'positive'),
  neutral: read(tally, ...at, 'neutral'),
  negative: read(tally, ...at, 'negative'),
})

/** Positive share minus negative share. */
export const netOf = ({ positive, neutral, negative }: PolarityCounts): Estimate =>
  netShare(positive, negative, positive + neutral + negative)

/** Net sentiment of the answers of a part of the data. */
export const netSentiment = (tally: Tally): Estimate => netOf(polarityCounts(tally, 'polarity'))

/** From sentiment to the three ways that are counted. */
import type { SentimentLabel } from '../feedback.ts'
import type { Polarity } from './types.ts'

/** Mixed comments count as neutral: neither a gain nor a loss. */
export const polarityOf = (label: SentimentLabel): Polarity => (label === 'mixed' ? 'neutral' : label)

/** A category's sentiment beyond this, −1…1, counts as positive or negative. */
const threshold = 0.2

/** Polarity of a score. */
export const polarityOfScore = (score: number): Polarity => (score > threshold ? 'positive' : score < -threshold ? 'negative' : 'neutral')

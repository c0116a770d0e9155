/** What an empty answer feels. */
import type { Sentiment } from '../feedback.ts'
import type { ScoredText } from './scorer.ts'

/**
 * The sentiment of a comment that says nothing ("en osaa sanoa", "-"): none, whatever its words would weigh.
 * Exceptions: having nothing to name when asked what should improve is mild praise, nothing to name when asked what was good is mild
 * blame, and a bare "no" takes the side that the question gives it.
 */
export const unfelt = (felt: ScoredText, question: string | undefined): ScoredText => {
  if (question !== undefined && (felt.sentiment.label === 'positive' || felt.answers === true)) return felt
  const { confidence, label } = felt.sentiment
  const sentiment: Sentiment = { label: 'neutral', score: 0, confidence: label === 'neutral' ? confidence : 0.5, evidence: [], prior: true }
  return { sentiment, statements: felt.statements.map(({ start, end }) => ({ start, end, sentiment })) }
}

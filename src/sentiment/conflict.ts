/** Where the figures say one thing and the words another. */
import type { Issue } from '../errors.ts'
import type { Scores, Sentiment } from '../feedback.ts'

/** How sure the words must be before they contradict a figure. */
const sure = 0.6

/** Which way the scores of one comment point: 1, −1, or 0 where they disagree or lie in the middle. */
const scoreSide = ({ nps, csat, ces }: Scores): { side: number; names: string } => {
  const sides: [string, number][] = []
  if (nps !== undefined) sides.push([`NPS ${nps}`, nps >= 9 ? 1 : nps <= 4 ? -1 : 0])
  if (csat !== undefined) sides.push([`CSAT ${csat}`, csat >= 5 ? 1 : csat <= 2 ? -1 : 0])
  if (ces !== undefined) sides.push([`CES ${ces}`, ces >= 7 ? 1 : ces <= 2 ? -1 : 0])
  const pointing = sides.filter(([, side]) => side !== 0)
  const side = pointing[0]?.[1] ?? 0
  return pointing.every(([, other]) => other === side) ? { side, names: pointing.map(([name]) => name).join(', ') } : { side: 0, names: '' }
}

/**
 * Finds a comment whose words contradict its scores: an NPS of 10 with a complaint, a CSAT of 1 with praise.
 * Often the scale was read upside down; a person should look before the figure counts.
 *
 * @returns an issue `score-text-conflict`, or undefined where the two agree or one of them is unsure.
 */
export const findScoreConflict = (sentiment: Sentiment, scores: Scores | undefined): Issue | undefined => {
  if (scores === undefined) return undefined
  const { side, names } = scoreSide(scores)
  if (side === 0 || sentiment.prior === true) return undefined
  const words = sentiment.label === 'positive' ? 1 : sentiment.label === 'negative' ? -1 : 0
  if (words !== -side || Math.abs(sentiment.score) < sure) return undefined
  return {
    code: 'score-text-conflict',
    message: `${names} but the words are ${sentiment.label} (${sentiment.score}); check which one was meant`,
  }
}

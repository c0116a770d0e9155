/**
 * One wrong letter: an unknown word that lies one likely slip from a frequent one. Words that are known are never touched.
 *
 * Source: F. Damerau, "A technique for computer detection and correction of spelling errors" (1964): four fifths of
 * misspellings are one letter wrong, missing, too many, or two exchanged; M. Kernighan, K. Church, W. Gale, "A spelling
 * correction program based on a noisy channel model" (1990).
 */

import { remembering } from '../cache.ts'
import type { Link, Reading, RoomResources } from '../languages/room.ts'
import type { EditCosts } from './lexicon.ts'

/** Which slips of a language are likely. */
export interface TypoOptions {
  /** Letters side by side on the keyboard or alike in sound: `ао`, `ие`. */
  readonly pairs: readonly string[]
  /** Shortest word that is corrected. */
  readonly shortest: number
  /** Weight that a word must have to be meant, 0…255. */
  readonly least: number
  /** Parts of speech that are not meant by a slip. */
  readonly never: ReadonlySet<string>
}

/** Makes the link. The room's lexicon must be the engine's. */
export const createTypoLink = ({ lexicon }: RoomResources, { pairs, shortest, least, never }: TypoOptions): Link => {
  const likely = new Set(pairs.flatMap(([left = '', right = '']) => [left + right, right + left]))
  const costs: EditCosts = {
    replace: (from, to) => (likely.has(from + to) ? 1 : 2),
    insert: (letter, before) => (letter === before ? 1 : 2),
    remove: (letter, before) => (letter === before ? 1 : 2),
    transpose: 1,
    limit: 2,
    fixedPrefix: 1,
  }
  const correct = (folded: string): readonly Reading[] => {
    let best: readonly Reading[] = []
    let bestScore = Number.NEGATIVE_INFINITY
    for (const { cost, readings } of lexicon.near(folded, costs)) {
      const meant = readings.filter(({ tag, weight }) => weight >= least + 16 * (cost - 1) && !never.has(tag.upos))
      if (meant.length === 0) continue
      const score = Math.max(...meant.map(({ weight }) => weight)) - 64 * cost
      if (score <= bestScore) continue
      bestScore = score
      best = meant.map(({ lemma, tag, weight, parts }) => ({ lemma, tag, weight, parts, source: 'typo' }))
    }
    return best
  }
  return createSlipLink((folded) => folded.length >= shortest && /^\p{L}+$/u.test(folded), correct)
}

/**
 * A link for unknown words that may be slips: what they stand for is worked out once and kept.
 *
 * @param mayBeSlip - whether a folded word is looked at.
 * @param correct - the readings that a folded word stands for.
 */
export const createSlipLink = (mayBeSlip: (folded: string) => boolean, correct: (folded: string) => readonly Reading[]): Link => {
  const meant = remembering(500, correct)
  return {
    source: 'typo',
    asked: 'unknown',
    read: ({ surface, folded }) => {
      if (!mayBeSlip(folded)) return []
      // A capital within a sentence is a name more often than a slip.
      if (surface.charAt(0) !== folded.charAt(0) && surface !== surface.toUpperCase()) return []
      return meant(folded)
    },
  }
}

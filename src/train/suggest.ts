/** Which comments are worth labelling next. */
import type { CategoryModel } from './categories.ts'
import type { TextInput } from './reader.ts'

export interface Suggestion {
  /** Place of the comment in the list that was given. */
  readonly index: number
  readonly text: string
  /** 0 (the model is sure of every label) … 1 (it could be either way). */
  readonly uncertainty: number
  /** Labels that the model hesitates about, most uncertain first. */
  readonly labels: readonly { readonly id: string; readonly probability: number }[]
}

export interface SuggestOptions {
  /** How many to suggest. Default 20. */
  readonly count?: number | undefined
  /** 0: only uncertainty, 1: only difference from what is suggested already. Default 0.3. */
  readonly diversity?: number | undefined
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [])

/** Share of words that two texts have in common (Jaccard). */
const similarity = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  let common = 0
  for (const word of left) if (right.has(word)) common++
  const all = left.size + right.size - common
  return all === 0 ? 1 : common / all
}

/**
 * Suggests comments to label next: those about which the model knows least, and that differ from each other.
 *
 * Sources: uncertainty sampling, Lewis & Gale, SIGIR 1994; diversity by maximal marginal relevance, Carbonell & Goldstein, SIGIR 1998.
 *
 * @example
 * ```ts
 * for (const { text, labels } of suggest(model, unlabelled, { count: 10 })) console.log(text, labels[0]?.id)
 * ```
 */
export const suggest = (
  model: CategoryModel,
  unlabelled: readonly (string | TextInput)[],
  options: SuggestOptions = {},
): readonly Suggestion[] => {
  const diversity = options.diversity ?? 0.3
  const seen = new Set<string>()
  const candidates = unlabelled.flatMap((input, index) => {
    const text = typeof input === 'string' ? input : input.text
    const words = wordsOf(text)
    // The same words again teach nothing.
    const key = [...words].sort().join(' ')
    if (words.size === 0 || seen.has(key)) return []
    seen.add(key)
    const doubts = model
      .scores(input)
      .map(({ id, probability }) => ({ id, probability, doubt: 1 - Math.abs(2 * probability - 1) }))
      .sort((a, b) => b.doubt - a.doubt || (a.id < b.id ? -1 : 1))
    const [first, second] = doubts
    const uncertainty = Math.round(1e4 * (0.75 * (first?.doubt ?? 0) + 0.25 * (second?.doubt ?? 0))) / 1e4
    const labels = doubts.filter(({ doubt }) => doubt > 0.2).slice(0, 3)
    return [{ index, text, words, uncertainty, labels: labels.map(({ id, probability }) => ({ id, probability })), nearest: 0 }]
  })
  const chosen: Suggestion[] = []
  const left = new Set(candidates)
  while (chosen.length < (options.count ?? 20) && left.size > 0) {
    let best: (typeof candidates)[number] | undefined
    let bestValue = Number.NEGATIVE_INFINITY
    for (const candidate of left) {
      const value = (1 - diversity) * candidate.uncertainty - diversity * candidate.nearest
      if (value > bestValue) {
        best = candidate
        bestValue = value
      }
    }
    if (best === undefined) break
    left.delete(best)
    chosen.push({ index: best.index, text: best.text, uncertainty: best.uncertainty, labels: best.labels })
    for (const candidate of left) candidate.nearest = Math.max(candidate.nearest, similarity(candidate.words, best.words))
  }
  return chosen
}

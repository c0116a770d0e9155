/** Joins the tokens of another library to the words of the sentence that it was given. */

/** A token of another library, as it stands in the sentence. */
export interface ForeignToken<T> {
  readonly text: string
  readonly value: T
}

/**
 * The sentence `words.join(' ')` was read by another library, which may cut it otherwise. A word gets the token that is exactly itself;
 * one that was cut in two, or joined with its neighbour, gets `undefined`.
 *
 * @example
 * ```ts
 * alignTokens(['can', "n't", 'wait'], [{ text: "can't", value: 1 }, { text: 'wait', value: 2 }]) // [undefined, undefined, 2]
 * ```
 */
export const alignTokens = <T>(words: readonly string[], tokens: readonly ForeignToken<T>[]): (T | undefined)[] => {
  // Places are counted without spaces, so that the libraries need not agree about them.
  const length = (text: string): number => text.replace(/\s+/g, '').length
  const ends = new Map<number, { readonly end: number; readonly value: T }>()
  let at = 0
  for (const { text, value } of tokens) {
    const end = at + length(text)
    ends.set(at, { end, value })
    at = end
  }
  let place = 0
  return words.map((word) => {
    const token = ends.get(place)
    place += length(word)
    return token !== undefined && token.end === place ? token.value : undefined
  })
}

/** Remembers the answers for the sentence asked last: a hook is called word by word, the other library reads whole sentences. */
export const perSentence = <T>(read: (words: readonly string[]) => readonly T[]): ((words: readonly string[]) => readonly T[]) => {
  const known = new WeakMap<readonly string[], readonly T[]>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const answers = read(words)
    known.set(words, answers)
    return answers
  }
}

/** What a language room tells about sentiment: data only, no engine. */

/** Strength of a word or phrase, as the key of a list. */
export type Strength = '3' | '2' | '1' | '-1' | '-2' | '-3'

/** Words by strength: dictionary forms separated by white space, `stem*` for any ending. */
export type ValenceLists = Readonly<Record<Strength, string>>

/** Phrases by strength, one a line, in the pattern language of `src/match/phrases.ts`. */
export type IdiomLists = Readonly<Partial<Record<Strength | '0', string>>>

/** The doors of one language. Every list is white-space separated lemmas or forms; `stem*` for any ending. */
export interface SentimentRoom {
  readonly valence: ValenceLists
  readonly idioms: IdiomLists
  /** Words that negate what follows, and, where nothing that follows can be negated, what precedes. */
  readonly negators: string
  /** How many words after a negator stand under it. */
  readonly reach: number
  /** How many words before a negator may stand under it when nothing after it does ("valittamista ei ole"). */
  readonly backwardReach: number
  /** Endings that say "without": Finnish abessives. */
  readonly privativeEndings: readonly string[]
  /** Phrases in which a negator does not negate ("ei vain … vaan", "no doubt"). */
  readonly falseNegations: string
  readonly intensifiers: string
  readonly diminishers: string
  /** "Too": turns even good words into complaints. */
  readonly excess: string
  /** Signs of a wish or an unreal state: what is named is what was missing. */
  readonly wishes: string
  /** Words that begin a statement of the other opinion. */
  readonly contrast: string
  /** Phrases that hint at irony. */
  readonly irony: string
  /** Words that end the reach of a negator. */
  readonly stops: string
}

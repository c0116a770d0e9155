/** What a language room tells about sentiment: data only, no engine. */

/** Strength of a word or phrase, as the key of a list. */
export type Strength = '3' | '2' | '1' | '-1' | '-2' | '-3'

/** Words by strength: dictionary forms separated by white space, `stem*` for any ending. */
export type ValenceLists = Readonly<Record<Strength, string>>

/** Phrases by strength, one a line, in the pattern language of `src/match/phrases.ts`. */
export type IdiomLists = Readonly<Partial<Record<Strength | '0', string>>>

/** Main clauses that judge what their subordinate clause says. Phrases, one a line, the last element being the conjunction. */
export interface Embeddings {
  /** What follows is denied: "нельзя сказать, что", "не припомню, чтобы". */
  readonly denied: string
  /** What follows is true: "не ожидал, что", "нет сомнений, что". */
  readonly told: string
  /** Deeds that have no valence of their own, as alternatives (`a|b*`): bad ones and good ones. */
  readonly badDeeds: string
  readonly goodDeeds: string
}

/** What negators without content of their own ("никто не", "ни разу не") say of the word that they meet. */
export interface Absences {
  /** Words that such a chain of negators consists of. */
  readonly chain: string
  /** Verbs that only lead to their object, as alternatives: "ни разу не видел грязи", "не создают проблем". */
  readonly leading: string
  /** Bad things and deeds, and good ones, as alternatives; words with a valence need not be named. */
  readonly bad: string
  readonly good: string
}

/** The doors of one language. Every list is white-space separated lemmas or forms; `stem*` for any ending. */
export interface SentimentRoom {
  readonly valence: ValenceLists
  readonly idioms: IdiomLists
  /** Pronouns and particles that may stand between the words of an idiom without counting as a gap. */
  readonly light?: string
  /** Words that negate what follows, and, where nothing that follows can be negated, what precedes. */
  readonly negators: string
  readonly embeddings?: Embeddings
  readonly absences?: Absences
  /** A negator that hurried writers join to the verb: "нерекомендую". */
  readonly gluedNegator?: string
  /** Negators and their like as hurried writers spell them, each with what it stands for: `ниче=ничего ниразу=ни+разу`. */
  readonly variants?: string
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

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

/** What a negator turns, and what may stand between the two. Lists are white-space separated forms; deeds are phrases, one a line. */
export interface CompositionLists {
  readonly good: string
  readonly bad: string
  /** Things nobody wants to meet with: bad where they are no verbs. */
  readonly nouns: string
  /** What nobody wants to be done, and what everybody wants to be done. */
  readonly harms: string
  readonly kindnesses: string
  /** Words that may stand on the path from a negator to what it turns. */
  readonly light: string
  /** "See", "find": not to find a fault is good, not to find the fault is bad. */
  readonly searching: string
  /** What makes an object a certain one: "the", "my". */
  readonly definite: string
  /** "Expect", "think": "I didn't expect it to be so good". */
  readonly expecting: string
  /** "So", "such": after "never" they say that nothing equalled it. */
  readonly degrees: string
  /** "Ever", "in years": with such a word the same is said under any negator. */
  readonly unequalled: string
  /** "Better", "kinder": what cannot be better is good. */
  readonly better: string
  /** "Worse", "ruder": what cannot be worse is bad. */
  readonly worse: string
  /** "Get", "become": what never got better is not the best. */
  readonly becoming: string
  /** Negators, and words after one, that are the subject: "nobody", "not one". */
  readonly subjects: string
  /** "Never", "seldom". */
  readonly seldom: string
  /** "Can": not to be able to do a bad thing says nothing. */
  readonly able: string
  /** Words before a negator that make it a wish, a demand or a promise. */
  readonly unreal: string
  /** "Have", "need": before "to" a duty, and good where there is none. */
  readonly having: string
  /** "Enough", "highly" after praise: "I can't thank them enough". */
  readonly enough: string
  /** "Not" alone: before an infinitive or a participle it demands. */
  readonly bare: string
  /** "To" before an infinitive. */
  readonly infinitive: string
  /** "Than". */
  readonly comparing: string
  /** "Less" before an opinion. */
  readonly lessening: string
  /** "As" in "as kind as". */
  readonly equalling: string
  /** "More". */
  readonly exceeding: string
  /** Negators that stand before a noun: "no". */
  readonly determining: string
  /** "Do" without a subject demands: "don't rush people". */
  readonly demanding: string
  /** "No longer", "no more": what was is not. */
  readonly ending: string
  /** "Or", "and": they join opinions and clauses. */
  readonly joining: string
  /** Pronouns with which a clause of its own begins. */
  readonly clauseSubjects: string
}

/** The doors of one language. Every list is white-space separated lemmas or forms; `stem*` for any ending. */
export interface SentimentRoom {
  readonly valence: ValenceLists
  readonly idioms: IdiomLists
  /** Pronouns and particles that may stand between the words of an idiom without counting as a gap. */
  readonly light?: string
  /** Whether phrases ask for what the form of a word says, as `<not>` (see `forms.ts`). */
  readonly readsForms?: boolean
  /** Where the language builds its negations word by word. */
  readonly composition?: CompositionLists
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

/** What finding themes reads and says. */
import type { LanguageCode, Span } from '../feedback.ts'
import type { Features, Upos } from '../languages/language.ts'
import type { Estimate } from '../metrics/intervals.ts'
import type { PolarityCounts, Quote } from '../summary/types.ts'

/** A content word of a comment. */
export interface ThemeTerm extends Span {
  readonly lemma: string
  readonly upos: Upos
  readonly language: LanguageCode
  /** Inflection, for phrases that read well. */
  readonly features?: Features | undefined
  /** Parts of a compound, so that *jonotusaika* and *odotusaika* are kin. */
  readonly parts?: readonly string[] | undefined
}

/** A word of a theme with how much it says for it. */
export interface ThemeWord {
  readonly language: LanguageCode
  readonly lemma: string
  /** The commonest way it is written in these comments. */
  readonly surface: string
  readonly weight: number
}

/** Something that recurs. */
export interface Theme {
  /** Stable: the same theme keeps it from one month to the next (see `refitThemes`). */
  readonly id: string
  /** The name a person gave it, or its words in the language that most of its comments are in. */
  readonly label: string
  /** Its words, per language. */
  readonly labels: Readonly<Partial<Record<LanguageCode, string>>>
  /** True where a person gave the name or pinned it: refitting keeps it. */
  readonly pinned: boolean
  /** Comments in it (of the sample, where there is one). */
  readonly count: number
  readonly share: Estimate
  readonly net: Estimate
  readonly polarity: PolarityCounts
  readonly languages: Readonly<Partial<Record<LanguageCode, number>>>
  /** The likeliest categories of its comments, with the share that has them. */
  readonly categories: readonly { readonly id: string; readonly share: number }[]
  readonly words: readonly ThemeWord[]
  readonly quotes: readonly Quote[]
  /** Ids of its comments, most typical first (of the sample, where there is one). */
  readonly ids: readonly string[]
}

/** All that recurs, and what does not. */
export interface Themes {
  readonly themes: readonly Theme[]
  /** Comments that were looked at: answers with at least one content word. */
  readonly documents: number
  /** True where there were more comments than are kept, so that the figures are those of a chance sample of `documents`. */
  readonly sampled: boolean
  /** Comments that say something that nobody or hardly anybody else says: shown, not hidden. */
  readonly unthemed: { readonly count: number; readonly share: Estimate; readonly ids: readonly string[] }
}

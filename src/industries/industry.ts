/** The doors that every industry room has. */
import type { LanguageCode, Severity } from '../feedback.ts'

/** Languages in which names and definitions are given (Swedish too: reports in Finland need it). */
export type NameLanguage = LanguageCode | 'sv'
export type Names = Readonly<Record<NameLanguage, string>>

/** Group of categories, e.g. access, staff, environment. */
export interface CategoryGroup {
  readonly id: string
  readonly names: Names
}

/** One thing that a comment can be about. */
export interface Category {
  /** Stable kebab-case id, unique within the industry. */
  readonly id: string
  readonly group: string
  /** Id of the category of the base taxonomy that this one refines, so that figures compare across industries. */
  readonly base: string
  readonly names: Names
  /** One sentence each. */
  readonly definitions: Names
  /** What belongs here and what belongs elsewhere, in English, for the people who label. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Lemmas or short phrases (in dictionary form, words separated by a space) that speak for this category. */
  readonly cues: Readonly<Record<LanguageCode, readonly string[]>>
}

/** A pattern of lemmas that raises a flag. */
export interface FlagRule {
  readonly id: string
  readonly severity: Severity
  readonly names: Names
  /**
   * Phrases per language: lemmas in order, separated by spaces, at most a few words apart; `a|b` for either, a trailing `*` for any
   * ending, a leading `!` for a lemma that must not stand in the same sentence, `<name>` for a first name, `<capital>` for a
   * capitalised word inside a sentence, a leading `~` for elements in any order and `&` for elements anywhere in the sentence. See
   * `src/classify/flags.ts`.
   */
  readonly phrases: Readonly<Record<LanguageCode, readonly string[]>>
  /** Only where the statement that holds the phrase is of this sentiment. */
  readonly sentiment?: 'positive' | 'negative'
}

export const industryIds = ['base', 'healthcare', 'pharma', 'optical', 'roadside', 'hospitality', 'data-platforms', 'e-commerce'] as const
export type IndustryId = (typeof industryIds)[number]

/** A versioned taxonomy with everything that is needed to find its categories in text. */
export interface Industry {
  readonly id: IndustryId
  /** Semantic version of the taxonomy: a category removed or redefined is a major. */
  readonly version: string
  readonly names: Names
  readonly groups: readonly CategoryGroup[]
  readonly categories: readonly Category[]
  /** Public frames: frame id -> label of the frame -> category id here. */
  readonly crosswalks: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly flags: readonly FlagRule[]
}

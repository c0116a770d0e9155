/** What a summary says. Shares are 0…1, sentiments −1…1, intervals 95 %. */
import type { IssueCode } from '../errors.ts'
import type { Feedback, Kind, LanguageCode, SentimentLabel, Severity } from '../feedback.ts'
import type { IndustryId, Names } from '../industries/industry.ts'
import type { Driver } from '../metrics/drivers.ts'
import type { Difference, Estimate } from '../metrics/intervals.ts'
import type { Metrics, ScoreName } from '../metrics/scores.ts'
import type { Themes, ThemeTerm } from '../themes/types.ts'

/** What an analysis was made of; kept beside an item so that a summary can quote, group and find themes. */
export interface ItemSource {
  readonly feedback: Feedback
  /** Content words of the comment, from `themeTerms(analyzed)`; without them the comment takes no part in finding themes. */
  readonly terms?: readonly ThemeTerm[] | undefined
}

/** A short piece of a comment that shows what is meant, with personal data redacted. */
export interface Quote {
  /** Id of the item. */
  readonly id: string
  /** Where it stands in the text as the caller gave it. */
  readonly start: number
  readonly end: number
  /** The piece, with every span of personal data replaced by its type in brackets. */
  readonly text: string
  readonly language: LanguageCode | 'und'
  readonly sentiment: SentimentLabel
}

export type Polarity = 'positive' | 'neutral' | 'negative'
export type PolarityCounts = Readonly<Record<Polarity, number>>

/** How often a category is spoken of, and how. */
export interface CategorySummary {
  readonly id: string
  /** Its names, where the industry is known. */
  readonly names: Names | null
  readonly group: string | null
  /** Comments that touch it. */
  readonly count: number
  /** Share of the comments that say something. */
  readonly share: Estimate
  /** Positive share minus negative share of its comments. */
  readonly net: Estimate
  readonly polarity: PolarityCounts
  /** The most telling first: negative and positive in turn. */
  readonly quotes: readonly Quote[]
}

/** The figures of one value of a background variable, e.g. one ward. */
export interface GroupValue {
  readonly value: string
  /** All items, and those that say something. */
  readonly items: number
  readonly answers: number
  /** True where there are fewer answers than `minGroupSize`: then nothing below is told, so that nobody can be recognised. */
  readonly suppressed: boolean
  readonly net: Estimate | null
  readonly metrics: Metrics | null
  /** The commonest categories, at most ten. */
  readonly categories: readonly { readonly id: string; readonly count: number; readonly share: Estimate; readonly net: Estimate }[]
  /** Net sentiment minus that of everyone else in the same variable; `adjusted` is p after Benjamini–Hochberg over its values. */
  readonly difference: (Difference & { readonly adjusted: number }) | null
}

export interface GroupSummary {
  /** `unit`, `channel`, `touchpoint`, `question`, `language` or a key of `groups`. */
  readonly variable: string
  /** Items that give this variable. */
  readonly items: number
  readonly values: readonly GroupValue[]
  /** True where the variable has more values than are kept: then `values` is a chance sample of them. */
  readonly truncated: boolean
}

/** What moves a score: categories whose comments come with higher or lower answers. */
export interface DriverSummary {
  readonly score: ScoreName
  /** Comments that say something and give the score. */
  readonly n: number
  /** Share of the variation of the score that the categories explain together (R²). */
  readonly explained: number | null
  readonly drivers: readonly Driver[]
}

/** One month or ISO week. */
export interface Period {
  /** `2026-03` or `2026-W09`. */
  readonly period: string
  readonly items: number
  readonly answers: number
  readonly net: Estimate
  readonly metrics: Metrics
}

/** How a category or theme goes from period to period. */
export interface Trend {
  readonly kind: 'category' | 'theme'
  readonly id: string
  /** Count in each of `Trends.periods`. */
  readonly counts: readonly number[]
  /** Share in the last period minus share in all earlier ones; `adjusted` is p after Benjamini–Hochberg over all trends. */
  readonly change: (Difference & { readonly adjusted: number }) | null
  /** Direction over all periods by the Cochran–Armitage test; `adjusted` as above. */
  readonly slope: { readonly direction: 'up' | 'down' | 'level'; readonly p: number; readonly adjusted: number } | null
  /** True where it was never seen before the last period and so many now can't be chance (Fisher's exact test, adjusted). */
  readonly isNew: boolean
}

export interface Trends {
  readonly unit: 'week' | 'month'
  readonly periods: readonly Period[]
  readonly trends: readonly Trend[]
  /** Items without a date that can be read. */
  readonly undated: number
}

export interface FlagSummary {
  readonly id: string
  readonly names: Names | null
  readonly severity: Severity
  readonly count: number
  /** Ids of the items, sorted. */
  readonly ids: readonly string[]
  readonly quotes: readonly Quote[]
}

/** What was left out, and why. Nothing is hidden. */
export interface Coverage {
  readonly items: number
  /** Items that say something. */
  readonly answers: number
  readonly noContent: number
  readonly unknownLanguage: number
  /** Share of answers with at least one category. */
  readonly categorised: Estimate
  /** Share of answers that belong to a theme. */
  readonly themed: Estimate
}

/** What all the comments say together. */
export interface Summary {
  readonly industry: { readonly id: IndustryId; readonly version: string; readonly names: Names } | null
  readonly counts: {
    readonly items: number
    readonly answers: number
    readonly languages: Readonly<Record<string, number>>
    readonly kinds: Readonly<Record<Kind, number>>
    readonly sentiments: Readonly<Record<SentimentLabel, number>>
    readonly issues: Readonly<Partial<Record<IssueCode, number>>>
  }
  readonly sentiment: {
    /** Positive share minus negative share of the answers. */
    readonly net: Estimate
    /** Mean score of the answers, −1…1. */
    readonly mean: Estimate
  }
  /** Commonest first. */
  readonly categories: readonly CategorySummary[]
  readonly groups: readonly GroupSummary[]
  readonly themes: Themes
  readonly metrics: Metrics
  readonly drivers: readonly DriverSummary[]
  /** `null` where no item has a date. */
  readonly trends: Trends | null
  readonly flags: readonly FlagSummary[]
  readonly personalData: { readonly items: number; readonly types: Readonly<Record<string, number>> }
  readonly coverage: Coverage
}

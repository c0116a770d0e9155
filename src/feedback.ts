/** What goes in ({@link FeedbackInput}) and what comes out ({@link ItemAnalysis}). */
import type { Issue } from './errors.ts'

/** Languages with a room in `src/languages`, as BCP 47 codes. */
export const languageCodes = ['fi', 'ru', 'en'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** Half-open span `[start, end)` in UTF-16 code units of the text as the caller gave it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Survey figures given with a comment. */
export interface Scores {
  /** Likelihood to recommend, 0–10. */
  readonly nps?: number | undefined
  /** Satisfaction, 1–5. */
  readonly csat?: number | undefined
  /** Customer effort, 1–7 (7 = very easy). */
  readonly ces?: number | undefined
  /** Resolved at first contact. */
  readonly fcr?: boolean | undefined
}

/** One piece of feedback as the caller has it. */
export interface FeedbackInput {
  readonly text: string
  readonly id?: string | undefined
  readonly language?: LanguageCode | undefined
  /** The question that was answered ("Mitä voisimme parantaa?"): the answer is read in its light. */
  readonly question?: string | undefined
  readonly scores?: Scores | undefined
  readonly createdAt?: string | Date | undefined
  readonly channel?: string | undefined
  readonly touchpoint?: string | undefined
  readonly unit?: string | undefined
  /** Any other background variables. */
  readonly groups?: Readonly<Record<string, string>> | undefined
}

/** A decoded piece of feedback: always an id and well-formed text, with the issues met on the way. */
export interface Feedback extends FeedbackInput {
  readonly id: string
  readonly issues: readonly Issue[]
}

export const kinds = ['praise', 'complaint', 'mixed', 'suggestion', 'question', 'report', 'no-content'] as const
/** What a comment does. */
export type Kind = (typeof kinds)[number]

export const sentimentLabels = ['positive', 'neutral', 'negative', 'mixed'] as const
export type SentimentLabel = (typeof sentimentLabels)[number]

export interface Sentiment {
  readonly label: SentimentLabel
  /** −1 (very negative) … 1 (very positive). */
  readonly score: number
  /** Calibrated probability that `label` is right, 0…1. */
  readonly confidence: number
  /** The words that gave it; empty only where `prior` is true. */
  readonly evidence: readonly Span[]
  /** True where no word of the text speaks and the answer is the prior. */
  readonly prior?: true
}

/** A clause or sentence that says one thing. */
export interface Statement extends Span {
  readonly sentiment: Sentiment
  /** Ids of the categories that this statement touches. */
  readonly categories: readonly string[]
}

export interface CategoryScore {
  readonly id: string
  /** Calibrated probability that a person would give this label, 0…1. */
  readonly probability: number
  /** Sentiment of the statements on this category, −1…1. */
  readonly sentiment: number
  readonly evidence: readonly Span[]
  /** True where no word of the text speaks and the answer is the prior. */
  readonly prior?: true
}

export const severities = ['info', 'attention', 'urgent'] as const
export type Severity = (typeof severities)[number]

/** Something that a person should see, and how soon. */
export interface Flag {
  readonly id: string
  readonly severity: Severity
  readonly evidence: readonly Span[]
  /** Where no rule matched and the trained second opinion raised it: its probability, 0…1. */
  readonly probability?: number
}

/** A span that identifies a person. */
export interface PersonalData extends Span {
  readonly type: string
}

/** Everything the library says about one comment. */
export interface ItemAnalysis {
  readonly id: string
  readonly language: { readonly code: LanguageCode | 'und'; readonly confidence: number }
  /** Which spans are in which language; one span for a comment in one language. */
  readonly languages: readonly (Span & { readonly code: LanguageCode | 'und' })[]
  readonly kind: Kind
  readonly sentiment: Sentiment
  readonly statements: readonly Statement[]
  /** Categories above their thresholds, most probable first. */
  readonly categories: readonly CategoryScore[]
  readonly flags: readonly Flag[]
  readonly personalData: readonly PersonalData[]
  readonly issues: readonly Issue[]
}

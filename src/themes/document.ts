/** The compact sketch of one comment that finding themes works on. */
import type { ItemAnalysis, LanguageCode } from '../feedback.ts'
import type { AnalyzedText, Upos } from '../languages/language.ts'
import { hashText } from '../summary/bounded.ts'
import { polarityOf } from '../summary/polarity.ts'
import { quoteOf } from '../summary/quote.ts'
import { compare } from '../summary/tally.ts'
import type { ItemSource, Polarity, Quote } from '../summary/types.ts'
import type { ThemeTerm } from './types.ts'

/**
 * Lemma, way of writing, part of speech, language, 1 where it follows the term before with nothing but a space or hyphen between,
 * case and gender as in Universal Dependencies (`Gen`, `Nom Fem`; empty where there is none), parts of a compound joined by `+`.
 */
export type DocumentTerm = readonly [
  lemma: string,
  surface: string,
  upos: Upos,
  language: LanguageCode,
  joined: 0 | 1,
  form: string,
  parts: string,
]

/** One comment, small enough to keep and to send between workers. */
export interface ThemeDocument {
  readonly id: string
  /** Hash of the id: decides which documents are kept where there are too many. */
  readonly hash: number
  readonly polarity: Polarity
  readonly language: LanguageCode | 'und'
  readonly day: string | null
  readonly categories: readonly string[]
  readonly terms: readonly DocumentTerm[]
  readonly quote: Quote | null
}

/** Parts of speech that carry what a comment is about. */
const contentTags: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV'])

/**
 * The content words of an analysed comment, in order: what themes are made of.
 *
 * @example
 * ```ts
 * themeTerms(pack.analyzeText('Jonotusaika oli pitkä')) // lemmas jonotusaika, pitkä
 * ```
 */
export const themeTerms = (analyzed: AnalyzedText): ThemeTerm[] =>
  analyzed.sentences.flatMap((sentence) =>
    sentence.words
      .filter((word) => word.kind === 'word' && contentTags.has(word.lemma.upos))
      .map((word) => ({
        start: word.start,
        end: word.end,
        lemma: word.lemma.lemma,
        upos: word.lemma.upos,
        language: sentence.language,
        features: word.lemma.features,
        parts: word.lemma.parts,
      })),
  )

/** What phrases need to know of an inflected form. */
const formOf = ({ features, upos }: ThemeTerm): string => {
  if (features === undefined) return ''
  const { Case, Gender, VerbForm } = features
  return (upos === 'VERB' ? [VerbForm] : [Case, Gender]).filter((value) => value !== undefined).join(' ')
}

/** A short text of a term that is stored; longer "words" are noise. */
const longestTerm = 40
/** Content words kept of one comment: longer comments are cut, so that a sketch stays small. */
const mostTerms = 120

/** Sketches a comment. Words inside personal data are left out. */
export const themeDocument = (item: ItemAnalysis, source: ItemSource, day: string | undefined): ThemeDocument => {
  const { text } = source.feedback
  const terms: DocumentTerm[] = []
  let before = -1
  for (const term of source.terms ?? []) {
    if (term.end - term.start > longestTerm || terms.length >= mostTerms) continue
    if (item.personalData.some(({ start, end }) => term.start < end && term.end > start)) continue
    const joined = before >= 0 && /^[\s-]?$/.test(text.slice(before, term.start)) ? 1 : 0
    terms.push([
      term.lemma.toLowerCase(),
      text.slice(term.start, term.end).toLowerCase(),
      term.upos,
      term.language,
      joined,
      formOf(term),
      term.parts?.join('+') ?? '',
    ])
    before = term.end
  }
  return {
    id: item.id,
    hash: hashText(item.id),
    polarity: polarityOf(item.sentiment.label),
    language: item.language.code,
    day: day ?? null,
    categories: item.categories
      .map(({ id }) => id)
      .filter((id) => id !== 'no-topic')
      .sort(compare),
    terms,
    quote: quoteOf(item, source.feedback, item.statements[0] ?? { start: 0, end: text.length }, item.sentiment.label),
  }
}

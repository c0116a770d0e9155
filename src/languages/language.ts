/** The doors that every language room has, and the analysed text that all later steps read. */
import type { LanguageCode, Span } from '../feedback.ts'

/** Universal parts of speech. Source: https://universaldependencies.org/u/pos/ */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof uposTags)[number]

/** Universal features, e.g. `{ Case: 'Ine', Number: 'Sing' }`. Source: https://universaldependencies.org/u/feat/ */
export type Features = Readonly<Record<string, string>>

export const tokenKinds = ['word', 'number', 'punctuation', 'symbol', 'emoji', 'url', 'email', 'space'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** A slice of the text. The tokens of a text tile it: joined, the slices give the text back. */
export interface Token extends Span {
  readonly kind: TokenKind
}

/** Which link of the chain gave a lemma. */
export type LemmaSource = 'hook' | 'user-lexicon' | 'lexicon' | 'compound' | 'spoken' | 'typo' | 'rule' | 'guesser' | 'surface'

export interface LemmaCandidate {
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
}

/** The dictionary form of one word in its sentence. */
export interface Lemma extends LemmaCandidate {
  readonly source: LemmaSource
  /** Lemmas of the parts of a compound, e.g. `['jonotus', 'aika']`; empty for a simple word. */
  readonly parts: readonly string[]
  /** Every reading that was considered, likeliest first. */
  readonly alternatives: readonly LemmaCandidate[]
}

/** A word of a sentence with its place in the text and its lemma. */
export interface AnalyzedWord extends Span {
  /** As written. */
  readonly surface: string
  readonly kind: TokenKind
  readonly lemma: Lemma
}

export interface AnalyzedSentence extends Span {
  readonly language: LanguageCode
  /** Every token but spaces, in order. */
  readonly words: readonly AnalyzedWord[]
}

/** A text cut into sentences and words: what classifying, sentiment, kind, flags and themes read. */
export interface AnalyzedText {
  readonly text: string
  /** The language of most of it; a mixed comment has sentences (or clauses) in other languages too. */
  readonly language: LanguageCode
  readonly sentences: readonly AnalyzedSentence[]
}

/** One language, loaded. All methods are pure and synchronous. */
export interface LanguagePack {
  readonly code: LanguageCode
  /** Cuts a text into tokens that tile it. */
  tokenize(text: string): Token[]
  /** Sentence spans, from first to last visible character. */
  sentences(text: string): Span[]
  /** One sentence in, one lemma per word out. */
  lemmatize(words: readonly string[]): Lemma[]
  /** The words of one sentence with lemma, UPOS and features. Spans are relative to `sentence`. */
  analyzeSentence(sentence: string): AnalyzedWord[]
  /** Tokenizes, splits and lemmatizes a whole text. */
  analyzeText(text: string): AnalyzedText
  /** Builds forms of a lemma (Finnish). Empty where the language has no generator or the word no paradigm. */
  inflect(lemma: string, features: Features): string[]
}

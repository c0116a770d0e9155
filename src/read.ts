/** From a text and the languages of its parts to sentences of words with lemmas. */
import type { LanguageCode, Span } from './feedback.ts'
import type { AnalyzedSentence, AnalyzedText, LanguagePack } from './languages/language.ts'

/** The loaded languages. */
export type Packs = ReadonlyMap<LanguageCode, LanguagePack>

/** A part of a text in one language. */
export type LanguageSpan = Span & { readonly code: LanguageCode | 'und' }

const shift = (sentence: AnalyzedSentence, by: number): AnalyzedSentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
  words: sentence.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by })),
})

/**
 * Reads a text: each part by the pack of its language, parts in no loaded language by the pack of `main`.
 * Spans of the result count from the start of `text`.
 */
export const readText = (text: string, spans: readonly LanguageSpan[], main: LanguagePack, packs: Packs): AnalyzedText => {
  if (spans.every(({ code }) => code === main.code || code === 'und')) return main.analyzeText(text)
  const sentences = spans.flatMap(({ start, end, code }) => {
    const pack = (code === 'und' ? undefined : packs.get(code)) ?? main
    return pack.analyzeText(text.slice(start, end)).sentences.map((sentence) => shift(sentence, start))
  })
  return { text, language: main.code, sentences }
}

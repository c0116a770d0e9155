/** From a text and the languages of its parts to sentences of words with lemmas. */
import { type Issue, PalauteError } from './errors.ts'
import type { Feedback, LanguageCode, Span } from './feedback.ts'
import type { AnalyzedSentence, AnalyzedText, LanguagePack } from './languages/language.ts'
import type { PreparedHook } from './lemmatize/hooks.ts'

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

const packOf = (code: LanguageCode, packs: Packs): LanguagePack => {
  const pack = packs.get(code)
  if (pack === undefined)
    throw new PalauteError('unknown-language', `the language "${code}" is not loaded; loaded are ${[...packs.keys()].join(', ')}`)
  return pack
}

/**
 * Reads a text: each part by the pack of its language, parts in no loaded language by that of `reader`.
 * Spans of the result count from the start of `text`.
 */
export const readText = (text: string, spans: readonly LanguageSpan[], reader: LanguageCode, packs: Packs): AnalyzedText => {
  const main = packOf(reader, packs)
  if (spans.every(({ code }) => code === reader || code === 'und')) return main.analyzeText(text)
  const sentences = spans.flatMap(({ start, end, code }) => {
    const pack = (code === 'und' ? undefined : packs.get(code)) ?? main
    return pack.analyzeText(text.slice(start, end)).sentences.map((sentence) => shift(sentence, start))
  })
  return { text, language: reader, sentences }
}

/** What reading needs of a loaded analyzer. */
export interface ReadingContext {
  readonly packs: Packs
  /** The same languages without the caller's hooks. */
  readonly plainPacks: Packs
  /** Hooks that must be asked before reading. */
  readonly services: readonly PreparedHook[]
}

const hookIssue = (error: unknown): Issue => {
  if (error instanceof PalauteError && error.code === 'hook-failed') return { code: 'hook-failed', message: error.message }
  throw error
}

/** Reads a text with the caller's hooks; where one of them fails, without them and with an issue. */
export const readHooked = (
  text: string,
  spans: readonly LanguageSpan[],
  reader: LanguageCode,
  { packs, plainPacks }: ReadingContext,
): { readonly analyzed: AnalyzedText; readonly issues: readonly Issue[] } => {
  try {
    return { analyzed: readText(text, spans, reader, packs), issues: [] }
  } catch (error) {
    return { issues: [hookIssue(error)], analyzed: readText(text, spans, reader, plainPacks) }
  }
}

/** Asks the services for the words of a comment, so that reading finds their answers. A service that fails becomes an issue. */
export const askServices = async (
  feedback: Feedback,
  { spans, reader }: { readonly spans: readonly LanguageSpan[]; readonly reader: LanguageCode },
  { plainPacks, services }: ReadingContext,
): Promise<Feedback> => {
  const asked = spans.flatMap(({ start, end, code }) => {
    const pack = packOf(code !== 'und' && plainPacks.has(code) ? code : reader, plainPacks)
    const text = feedback.text.slice(start, end)
    const words = pack.tokenize(text).filter(({ kind }) => kind === 'word')
    const surfaces = words.map((word) => text.slice(word.start, word.end))
    return services.map((service) => service.prepare(surfaces, pack.code))
  })
  const failed = (await Promise.allSettled(asked)).find(({ status }) => status === 'rejected')
  if (failed?.status !== 'rejected') return feedback
  return { ...feedback, issues: [...feedback.issues, hookIssue(failed.reason)] }
}

/** Analysis without a language pack: tokens as they are written, for languages that have no room and for bare trainers. */
import type { LanguageCode } from '../feedback.ts'
import type { AnalyzedText, AnalyzedWord, TokenKind } from '../languages/language.ts'

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[!?.,;:()"«»…/&%€$£#*+=-]/gu

const kindOf = (surface: string): TokenKind =>
  /^\p{N}+$/u.test(surface)
    ? 'number'
    : /^[\p{L}\p{M}\p{N}]/u.test(surface)
      ? 'word'
      : /^\p{Extended_Pictographic}/u.test(surface)
        ? 'emoji'
        : 'punctuation'

/** Every word is its own lemma. */
export const analyzeSurface = (text: string, language: LanguageCode): AnalyzedText => {
  const words: AnalyzedWord[] = []
  for (const match of text.matchAll(pattern)) {
    const surface = match[0]
    const kind = kindOf(surface)
    words.push({
      start: match.index,
      end: match.index + surface.length,
      surface,
      kind,
      lemma: { lemma: surface.toLowerCase(), upos: 'X', features: {}, source: 'surface', parts: [], alternatives: [] },
    })
  }
  return { text, language, sentences: words.length === 0 ? [] : [{ start: 0, end: text.length, language, words }] }
}

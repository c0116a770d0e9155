/** Puts a language's rules and lemmatizer together to one pack. */
import type { LanguageCode, Span } from '../feedback.ts'
import { splitSentences } from '../tokenize/sentences.ts'
import type { TokenizationRules } from '../tokenize/rules.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { AnalyzedSentence, AnalyzedText, AnalyzedWord, Features, LanguagePack, Lemma, Token } from './language.ts'

/** What a pack is made of. */
export interface PackParts {
  readonly code: LanguageCode
  readonly tokenization: TokenizationRules
  readonly lemmatize: (words: readonly string[]) => Lemma[]
  readonly inflect: (lemma: string, features: Features) => string[]
}

const analyzeTokens = (text: string, tokens: readonly Token[], lemmatize: PackParts['lemmatize']): AnalyzedWord[] => {
  const visible = tokens.filter((token) => token.kind !== 'space')
  const surfaces = visible.map((token) => text.slice(token.start, token.end))
  const lemmas = lemmatize(surfaces)
  return visible.map((token, index) => ({ ...token, surface: surfaces[index] as string, lemma: lemmas[index] as Lemma }))
}

/** Makes a language pack; all its methods are pure and synchronous. */
export const createPack = ({ code, tokenization, lemmatize, inflect }: PackParts): LanguagePack => {
  const sentences = (text: string): Span[] => splitSentences(text, tokenize(text, tokenization), tokenization)
  const analyzeText = (text: string): AnalyzedText => {
    const tokens = tokenize(text, tokenization)
    let next = 0
    const analyzed = splitSentences(text, tokens, tokenization).map(({ start, end }): AnalyzedSentence => {
      while (next < tokens.length && (tokens[next] as Token).start < start) next++
      const first = next
      while (next < tokens.length && (tokens[next] as Token).end <= end) next++
      return { start, end, language: code, words: analyzeTokens(text, tokens.slice(first, next), lemmatize) }
    })
    return { text, language: code, sentences: analyzed }
  }
  return Object.freeze({
    code,
    tokenize: (text: string) => tokenize(text, tokenization),
    sentences,
    lemmatize,
    analyzeSentence: (sentence: string) => analyzeTokens(sentence, tokenize(sentence, tokenization), lemmatize),
    analyzeText,
    inflect,
  })
}

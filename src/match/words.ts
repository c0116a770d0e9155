/** The words of an analysed text as matching reads them: normalised keys, no punctuation. */
import type { LanguageCode, Span } from '../feedback.ts'
import type { AnalyzedSentence, AnalyzedWord, Features, Upos } from '../languages/language.ts'

/** A word with every normalised form under which a phrase or a lexicon may know it. */
export interface MatchWord extends Span {
  /** Normalised surface form. */
  readonly surface: string
  /** Normalised lemma. */
  readonly lemma: string
  /** Lemma, surface and up to two other readings, without repetition. */
  readonly keys: readonly string[]
  readonly upos: Upos
  readonly features: Features
  /** Normalised lemmas of the parts of a compound. */
  readonly parts: readonly string[]
  /** True where punctuation stands between this word and the one before. */
  readonly afterPunctuation: boolean
}

/** Lower case, ё as е, one kind of apostrophe, no compound marks. й, å, ä and ö stay what they are. */
export const normalizeWord = (text: string): string => {
  const lower = text.toLowerCase()
  return /[ё’‘ʼ`´#]/.test(lower)
    ? lower
        .replaceAll('ё', 'е')
        .replace(/[’‘ʼ`´]/g, "'")
        .replaceAll('#', '')
    : lower
}

/** Kinds of tokens that carry no word. */
const isSilent = (word: AnalyzedWord): boolean => word.kind === 'punctuation' || word.kind === 'space'

const keysOf = (surface: string, word: AnalyzedWord): readonly string[] => {
  const lemma = normalizeWord(word.lemma.lemma)
  const keys = lemma === surface ? [lemma] : [lemma, surface]
  for (const candidate of word.lemma.alternatives.slice(0, 3)) {
    if (keys.length >= 4) break
    const other = normalizeWord(candidate.lemma)
    if (!keys.includes(other)) keys.push(other)
  }
  return keys
}

/** English tokenizers part "ca" from "n't" and "can" from "not": the negator keeps the whole as keys ("can't", "cant", "cannot"). */
const joinedNegations = (surface: string, before: MatchWord | undefined, start: number): readonly string[] => {
  if ((surface !== "n't" && surface !== 'not' && surface !== 'nt') || before === undefined || before.end !== start) return []
  const joined = before.surface + surface
  return joined === 'cannot' ? [joined, "can't", 'cant'] : [joined, joined.replace("'", '')]
}

/** The words of one sentence, punctuation left out but remembered. */
export const matchWords = (sentence: AnalyzedSentence): MatchWord[] => {
  const words: MatchWord[] = []
  let afterPunctuation = false
  for (const word of sentence.words) {
    if (isSilent(word)) {
      // hyphens and apostrophes that a tokenizer left alone do not end anything
      if (!/^['’-]$/.test(word.surface)) afterPunctuation = true
      continue
    }
    const surface = normalizeWord(word.surface)
    const keys = [...keysOf(surface, word), ...joinedNegations(surface, words[words.length - 1], word.start)]
    words.push({
      start: word.start,
      end: word.end,
      surface,
      lemma: keys[0] ?? surface,
      keys,
      upos: word.lemma.upos,
      features: word.lemma.features,
      parts: word.lemma.parts.map(normalizeWord),
      afterPunctuation,
    })
    afterPunctuation = false
  }
  return words
}

/** Data kept once per language. */
export type PerLanguage<T> = Readonly<Record<LanguageCode, T>>

/** Makes what each language needs when it is first asked for: most analyses meet one language. */
export const perLanguage = <T>(make: (language: LanguageCode) => T): PerLanguage<T> => {
  const made: { [language in LanguageCode]?: { readonly value: T } } = {}
  const of = (language: LanguageCode): T => {
    const known = made[language] ?? { value: make(language) }
    made[language] = known
    return known.value
  }
  return {
    get fi() {
      return of('fi')
    },
    get ru() {
      return of('ru')
    },
    get en() {
      return of('en')
    },
  }
}

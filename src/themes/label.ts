/** Names themes by words and short phrases that people really wrote. */
import type { LanguageCode } from '../feedback.ts'
import { compare } from '../summary/tally.ts'
import type { ThemeDocument } from './document.ts'
import { isGeneralWord } from './general-words.ts'
import { phrasesOf } from './phrases.ts'
import { wordKey } from './space.ts'
import type { ThemeWord } from './types.ts'

/** Words kept of a theme and language. */
const mostWords = 10
/** Words or phrases that make a label. */
const labelLength = 3
/** A phrase takes the place of its word where it makes up this share of its uses. */
const phraseShare = 0.3

/** Comments that hold each word, over all comments. */
export type WordFrequencies = ReadonlyMap<string, number>

export const wordFrequencies = (
  documents: readonly ThemeDocument[],
  wordsOf: (document: ThemeDocument) => readonly string[],
): WordFrequencies => {
  const frequencies = new Map<string, number>()
  for (const document of documents) for (const word of wordsOf(document)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  return frequencies
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
const roundedLog = (value: number): number => Math.round(Math.log(value) * 1e6) / 1e6

const commonest = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0]

/** Names of things and their kind say more than what is done with them. */
const nameable: Readonly<Partial<Record<string, number>>> = { NOUN: 1, PROPN: 0.6, ADJ: 0.9, VERB: 0.7, ADV: 0.5 }

const naturalForms = (
  documents: readonly ThemeDocument[],
  language: LanguageCode,
): Map<string, { forms: Map<string, number>; tags: Map<string, number> }> => {
  const found = new Map<string, { forms: Map<string, number>; tags: Map<string, number> }>()
  for (const { terms } of documents) {
    for (const [lemma, surface, upos, termLanguage] of terms) {
      if (termLanguage !== language) continue
      const known = found.get(lemma) ?? { forms: new Map<string, number>(), tags: new Map<string, number>() }
      found.set(lemma, known)
      known.forms.set(surface, (known.forms.get(surface) ?? 0) + 1)
      known.tags.set(upos, (known.tags.get(upos) ?? 0) + 1)
    }
  }
  return found
}

/**
 * The words of one language that set a theme apart: how many of its comments hold the word, times the logarithm of how much commoner
 * it is here than elsewhere. Strongest first.
 */
export const themeWords = (
  documents: readonly ThemeDocument[],
  language: LanguageCode,
  frequencies: WordFrequencies,
  total: number,
): ThemeWord[] => {
  const inside = new Map<string, number>()
  const ours = documents.filter(({ terms }) => terms.some(([, , , termLanguage]) => termLanguage === language))
  for (const { terms } of ours) {
    const lemmas = new Set(terms.filter((term) => term[3] === language && !isGeneralWord(language, term[0])).map(([lemma]) => lemma))
    for (const lemma of lemmas) inside.set(lemma, (inside.get(lemma) ?? 0) + 1)
  }
  const forms = naturalForms(ours, language)
  return [...inside]
    .filter(([, n]) => n >= 2 || ours.length < 4)
    .map(([lemma, n]): ThemeWord => {
      const all = frequencies.get(wordKey(language, lemma)) ?? n
      const lift = n / ours.length / ((all - n + 0.5) / (total - ours.length + 1)) || 1
      const tag = commonest(forms.get(lemma)?.tags ?? new Map()) ?? 'X'
      const weight = n * Math.max(0, roundedLog(lift)) * (nameable[tag] ?? 0.3)
      return { language, lemma, surface: commonest(forms.get(lemma)?.forms ?? new Map()) ?? lemma, weight: rounded(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || compare(a.lemma, b.lemma))
    .slice(0, mostWords)
}

/** How a word stands in a label: as it is mostly written where that is a dictionary form or a plural, else the dictionary form. */
const shown = ({ surface, lemma, language }: ThemeWord): string => (language === 'en' ? surface : lemma)

/**
 * A label in one language: up to three words or phrases with nothing said twice; `undefined` where the theme has no word in it.
 *
 * @example
 * ```ts
 * // comments on queues: "pitkä jonotusaika, päivystys"
 * ```
 */
export const labelOf = (documents: readonly ThemeDocument[], words: readonly ThemeWord[], language: LanguageCode): string | undefined => {
  const ours = words.filter((word) => word.language === language)
  if (ours.length === 0) return undefined
  const phrases = phrasesOf(documents, language)
  const uses = new Map<string, number>()
  for (const { terms } of documents) {
    for (const lemma of new Set(terms.filter((term) => term[3] === language).map(([lemma]) => lemma)))
      uses.set(lemma, (uses.get(lemma) ?? 0) + 1)
  }
  const said = new Set<string>()
  const parts: string[] = []
  for (const word of ours) {
    if (parts.length >= labelLength) break
    if (said.has(word.lemma)) continue
    const phrase = phrases.find(
      ({ lemmas, uses: phraseUses }) =>
        lemmas.includes(word.lemma) && !lemmas.some((lemma) => said.has(lemma)) && phraseUses >= phraseShare * (uses.get(word.lemma) ?? 1),
    )
    for (const lemma of phrase?.lemmas ?? [word.lemma]) said.add(lemma)
    parts.push(phrase?.text ?? shown(word))
  }
  return parts.join(', ')
}

/** A language room made ready for look-up. */
import { compilePhrases, type PhraseSet } from '../match/phrases.ts'
import { type MatchWord, normalizeWord } from '../match/words.ts'
import { type Composition, compileComposition } from './composition.ts'
import { emojiValence } from './emoji.ts'
import { lines, setOf, split } from './lists.ts'
import type { Absences, Embeddings, IdiomLists, SentimentRoom, ValenceLists } from './room.ts'

/** {@link SentimentRoom} as sets, maps and compiled phrases. */
export interface SentimentLexicon {
  readonly exact: ReadonlyMap<string, number>
  readonly prefixes: ReadonlyMap<string, number>
  readonly shortestPrefix: number
  readonly longestPrefix: number
  readonly idioms: PhraseSet<number>
  /** 1 where what follows is told, −1 where it is denied. */
  readonly embeddings: PhraseSet<1 | -1> | undefined
  readonly deeds: PhraseSet<number>
  readonly chain: ReadonlySet<string>
  /** −2 bad, 2 good, 0 a verb that leads to its object. */
  readonly absences: PhraseSet<number>
  readonly light: ReadonlySet<string>
  /** Phrases ask for what the form of a word says. */
  readonly readsForms: boolean
  readonly composition: Composition | undefined
  readonly falseNegations: PhraseSet<true>
  readonly irony: PhraseSet<true>
  readonly negators: ReadonlySet<string>
  readonly gluedNegator: string | undefined
  /** Words of which a misspelt one consists. */
  readonly variants: ReadonlyMap<string, readonly string[]>
  readonly intensifiers: ReadonlySet<string>
  readonly diminishers: ReadonlySet<string>
  readonly excess: ReadonlySet<string>
  readonly wishes: ReadonlySet<string>
  readonly contrast: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly reach: number
  readonly backwardReach: number
}

/** Where a word stands in two lists, the stronger opinion wins. */
const strengthOrder = ['1', '-1', '2', '-2', '3', '-3'] as const

const wordValences = (valence: ValenceLists): { exact: Map<string, number>; prefixes: Map<string, number> } => {
  const exact = new Map<string, number>()
  const prefixes = new Map<string, number>()
  for (const strength of strengthOrder) {
    for (const entry of split(valence[strength])) {
      const word = normalizeWord(entry)
      if (word.endsWith('*')) prefixes.set(word.slice(0, -1), Number(strength))
      else exact.set(word, Number(strength))
    }
  }
  return { exact, prefixes }
}

const idiomValences = (idioms: IdiomLists): [string, number][] =>
  Object.entries(idioms).flatMap(([strength, list]) => lines(list ?? '').map((phrase): [string, number] => [phrase, Number(strength)]))

const flagged = (list: string): [string, true][] => lines(list).map((phrase) => [phrase, true])

const variantsOf = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    split(list).map((entry): [string, readonly string[]] => {
      const [variant = '', standard = ''] = entry.split('=')
      return [normalizeWord(variant), standard.split('+').map(normalizeWord)]
    }),
  )

const embeddingSides = ({ told, denied }: Embeddings): [string, 1 | -1][] => [
  ...lines(told).map((phrase): [string, 1] => [phrase, 1]),
  ...lines(denied).map((phrase): [string, -1] => [phrase, -1]),
]

/** What a deed without a valence of its own is worth where a clause about it is judged. */
const deedValences = ({ badDeeds, goodDeeds }: Embeddings): [string, number][] => [
  [badDeeds, -2],
  [goodDeeds, 2],
]

const absenceValences = ({ leading, bad, good }: Absences): [string, number][] => [
  [bad, -2],
  [good, 2],
  [leading, 0],
]

/** Compiles a room. Done once per scorer. */
export const compileLexicon = (room: SentimentRoom): SentimentLexicon => {
  const light = setOf(room.light ?? '')
  const { exact, prefixes } = wordValences(room.valence)
  const lengths = [...prefixes.keys()].map((prefix) => prefix.length)
  return {
    exact,
    prefixes,
    shortestPrefix: Math.min(...lengths, 99),
    longestPrefix: Math.max(...lengths, 0),
    idioms: compilePhrases(idiomValences(room.idioms), 1, light),
    embeddings: room.embeddings === undefined ? undefined : compilePhrases(embeddingSides(room.embeddings), 1, light),
    readsForms: room.readsForms === true,
    deeds: compilePhrases(room.embeddings === undefined ? [] : deedValences(room.embeddings), 0),
    chain: setOf(room.absences?.chain ?? ''),
    absences: compilePhrases(room.absences === undefined ? [] : absenceValences(room.absences), 0),
    light,
    composition: room.composition === undefined ? undefined : compileComposition(room.composition, room.excess),
    falseNegations: compilePhrases(flagged(room.falseNegations), 1),
    irony: compilePhrases(flagged(room.irony), 0),
    negators: setOf(room.negators),
    gluedNegator: room.gluedNegator,
    variants: variantsOf(room.variants ?? ''),
    intensifiers: setOf(room.intensifiers),
    diminishers: setOf(room.diminishers),
    excess: setOf(room.excess),
    wishes: setOf(room.wishes),
    contrast: setOf(room.contrast),
    stops: setOf(room.stops),
    reach: room.reach,
    backwardReach: room.backwardReach,
  }
}

/** Whether a list of the room holds the word as written or as its lemma. */
export const inList = (list: ReadonlySet<string>, word: MatchWord): boolean => list.has(word.surface) || list.has(word.lemma)

const prefixValence = (lexicon: SentimentLexicon, text: string): number => {
  for (let length = Math.min(lexicon.longestPrefix, text.length); length >= lexicon.shortestPrefix; length--) {
    const value = lexicon.prefixes.get(text.slice(0, length))
    if (value !== undefined) return value
  }
  return 0
}

/** Valence of a word, −3…3; 0 where nobody has an opinion. Lemma first, then form, then stem, then the parts of a compound. */
export const valenceOf = (lexicon: SentimentLexicon, word: MatchWord): number => {
  const direct = lexicon.exact.get(word.lemma) ?? lexicon.exact.get(word.surface)
  if (direct !== undefined) return direct
  const byStem = prefixValence(lexicon, word.lemma) || (word.lemma === word.surface ? 0 : prefixValence(lexicon, word.surface))
  if (byStem !== 0) return byStem
  const emoji = emojiValence(word.surface)
  if (emoji !== 0) return emoji
  for (let index = word.parts.length - 1; index >= 0; index--) {
    const part = word.parts[index] ?? ''
    const value = lexicon.exact.get(part) ?? prefixValence(lexicon, part)
    if (value !== 0) return value
  }
  return 0
}

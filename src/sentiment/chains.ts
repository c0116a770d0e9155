/** Chains of negators that say nothing by themselves: what they are worth depends on what they find absent. */
import { matchPhrases, type PhraseMatch } from '../match/phrases.ts'
import type { MatchWord } from '../match/words.ts'
import { turning } from './idioms.ts'
import { type SentimentLexicon, valenceOf } from './lexicon.ts'

/** Words between a chain of negators and what it denies, at most. */
const absenceReach = 4

/**
 * What a chain of negators that ends at `at` finds absent: the index of something bad, reached over light words and verbs that only
 * lead to their object ("ни разу не видела грязи", "никто не сделал мне замечания"); −1 where something else comes first.
 */
const absentBad = (words: readonly MatchWord[], lexicon: SentimentLexicon, at: number): number => {
  const values = new Map<number, number>()
  for (const { words: own, value } of matchPhrases(lexicon.absences, words.slice(at + 1, at + 1 + absenceReach))) {
    const index = at + 1 + (own[0] ?? 0)
    // a good deed outranks the bad word that its stem may resemble
    values.set(index, Math.max(value, values.get(index) ?? value))
  }
  for (let index = at + 1; index <= at + absenceReach && index < words.length; index++) {
    const word = words[index]!
    if (word.afterPunctuation || lexicon.chain.has(word.surface)) return -1
    const value = values.get(index)
    const valence = value === undefined || value === 0 ? valenceOf(lexicon, word) : value
    if (valence !== 0) return valence < 0 ? index : -1
    if (value !== 0 && !lexicon.light.has(word.surface)) return -1
  }
  return -1
}

/** Phrases of negators only say what they meet: "ни разу не" is a complaint before "пришёл" and praise before "видела грязи". */
export const readChains = (
  idioms: readonly PhraseMatch<number>[],
  words: readonly MatchWord[],
  lexicon: SentimentLexicon,
): PhraseMatch<number>[] => {
  const isChain = ({ words: own, value }: PhraseMatch<number>): boolean =>
    value < 0 && own.every((index) => lexicon.chain.has(words[index]?.surface ?? ''))
  const turned = new Map<PhraseMatch<number>, PhraseMatch<number>>()
  const met = new Set<number>()
  for (const idiom of idioms) {
    const at = isChain(idiom) ? absentBad(words, lexicon, idiom.words.at(-1) ?? 0) : -1
    if (at < 0) continue
    met.add(at)
    turned.set(idiom, { words: [...idiom.words, at], value: turning })
  }
  const kept = idioms.filter((idiom) => turned.has(idiom) || !idiom.words.some((index) => met.has(index)))
  const free = words.flatMap((word, index): PhraseMatch<number>[] => {
    if (word.surface !== 'не' || kept.some(({ words: own }) => own.includes(index))) return []
    const at = absentBad(words, lexicon, index)
    return at < 0 || at === index + 1 || kept.some(({ words: own }) => own.includes(at)) ? [] : [{ words: [index, at], value: turning }]
  })
  return [...kept.map((idiom) => turned.get(idiom) ?? idiom), ...free]
}

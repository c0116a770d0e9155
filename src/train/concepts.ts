/**
 * Concepts that the languages share: the English lemmas that a Finnish or Russian lemma stands for, learned from comments that
 * say the same in two languages.
 *
 * Source: IBM Model 1, Brown, Della Pietra, Della Pietra & Mercer, "The mathematics of statistical machine translation",
 * Computational Linguistics 19(2), 1993.
 */
import { family, hashString, seedOf, spread } from '../classify/hashing.ts'
import type { AnalyzedText } from '../languages/language.ts'

/** A concept and how much of a feature's weight goes to it. */
export interface ConceptShare {
  readonly concept: number
  readonly share: number
}

/** Hash of a lemma feature -> concepts. */
export interface Concepts {
  readonly count: number
  /** The English lemma of each concept. */
  readonly lemmas: readonly string[]
  readonly shares: ReadonlyMap<number, readonly ConceptShare[]>
}

/** Two analysed texts that say the same; `target` is English. */
export interface ParallelTexts {
  readonly source: AnalyzedText
  readonly target: AnalyzedText
}

/** Lemmas and parts of compounds of a text, each once. */
const lemmasOf = (analyzed: AnalyzedText): string[] => {
  const found = new Set<string>()
  for (const sentence of analyzed.sentences) {
    for (const word of sentence.words) {
      if (word.kind !== 'word') continue
      found.add(word.lemma.lemma.toLowerCase())
      for (const part of word.lemma.parts) found.add(part)
    }
  }
  return [...found]
}

/** Hash of the feature that a lemma is. */
export const featureOf = (lemma: string, language: string): number => spread(hashString(lemma, seedOf(family.lemma, language)))

const rounds = 8
const leastShare = 0.08
const mostShares = 4

/** Translation probabilities of each source word, strongest first. */
export const translate = (
  pairs: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[],
): Map<string, [string, number][]> => {
  const table = new Map<string, Map<string, number>>()
  const frequency = new Map<string, number>()
  for (const { source, target } of pairs) {
    for (const word of source) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1)
      let row = table.get(word)
      if (row === undefined) {
        row = new Map()
        table.set(word, row)
      }
      for (const other of target) row.set(other, 1)
    }
  }
  for (const row of table.values()) for (const other of row.keys()) row.set(other, 1 / row.size)
  for (let round = 0; round < rounds; round++) {
    const expected = new Map<string, Map<string, number>>()
    for (const { source, target } of pairs) {
      for (const other of target) {
        let sum = 0
        for (const word of source) sum += table.get(word)!.get(other)!
        for (const word of source) {
          const share = table.get(word)!.get(other)! / sum
          if (share < 1e-4) continue
          let row = expected.get(word)
          if (row === undefined) {
            row = new Map()
            expected.set(word, row)
          }
          row.set(other, (row.get(other) ?? 0) + share)
        }
      }
    }
    for (const [word, row] of table) {
      const counts = expected.get(word)
      let sum = 0
      for (const count of counts?.values() ?? []) sum += count
      for (const other of row.keys()) row.set(other, ((counts?.get(other) ?? 0) + 1e-6) / (sum + 1e-6 * row.size))
    }
  }
  const result = new Map<string, [string, number][]>()
  for (const [word, row] of table) {
    // A word seen once could be anything in its comment: its translations are trusted less.
    const seen = frequency.get(word) ?? 0
    const trust = seen / (seen + 1)
    const best = [...row]
      .filter(([, probability]) => probability >= leastShare)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostShares)
    result.set(
      word,
      best.map(([other, probability]) => [other, probability * trust]),
    )
  }
  return result
}

/** Learns which lemmas of other languages share concepts with English ones. */
export const learnConcepts = (parallel: Readonly<Record<string, readonly ParallelTexts[]>>): Concepts => {
  const ids = new Map<string, number>()
  const shares = new Map<number, ConceptShare[]>()
  const idOf = (lemma: string): number => {
    let id = ids.get(lemma)
    if (id === undefined) {
      id = ids.size
      ids.set(lemma, id)
      shares.set(featureOf(lemma, 'en'), [{ concept: id, share: 1 }])
    }
    return id
  }
  for (const [language, texts] of Object.entries(parallel)) {
    const pairs = texts.map(({ source, target }) => ({ source: lemmasOf(source), target: lemmasOf(target) }))
    for (const [word, translations] of translate(pairs)) {
      shares.set(
        featureOf(word, language),
        translations.map(([other, share]) => ({ concept: idOf(other), share })),
      )
    }
  }
  return { count: ids.size, lemmas: [...ids.keys()], shares }
}

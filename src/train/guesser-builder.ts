/** Learns readings by suffix; the sections are read by `createGuesser` in `src/lemmatize/guesser.ts`. */

import type { Upos } from '../languages/language.ts'
import { compareKeys, createAlphabet, encodeKey, writeTrie } from '../lemmatize/trie.ts'
import type { ModelSection } from '../models/model-file.ts'

/** A word to learn from. */
export interface GuesserExample {
  /** Folded. */
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: string
  /** How much it counts, > 0. */
  readonly weight: number
}

export interface GuesserOptions {
  /** Longest suffix, in UTF-16 units. */
  readonly longest: number
  /** Outcomes kept per suffix. */
  readonly outcomes: number
  /** Suffixes whose examples weigh less are left out. */
  readonly least: number
  /** Weight of the shorter suffix's distribution. */
  readonly backOff: number
}

export const guesserDefaults: GuesserOptions = { longest: 6, outcomes: 8, least: 3, backOff: 1.5 }

/** The edit that makes the lemma: how many letters go, and what comes. */
export const editOf = (form: string, lemma: string): readonly [cut: number, append: string] => {
  let shared = 0
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++
  return [form.length - shared, lemma.slice(shared)]
}

/** Learns a guesser. A suffix is kept only where it answers otherwise than the next shorter one. */
export const buildGuesser = (
  examples: Iterable<GuesserExample>,
  options: GuesserOptions = guesserDefaults,
): Readonly<Record<string, ModelSection | string>> => {
  const suffixes = new Map<string, Map<string, number>>()
  for (const { form, lemma, upos, features, weight } of examples) {
    const [cut, append] = editOf(form, lemma)
    if (cut > 9 || append.length > 12 || cut > options.longest) continue
    const outcome = `${cut}${append}\t${features === '' ? upos : `${upos} ${features}`}`
    for (let length = 0; length <= Math.min(options.longest, form.length); length++) {
      const suffix = form.slice(form.length - length)
      let counts = suffixes.get(suffix)
      if (counts === undefined) {
        counts = new Map()
        suffixes.set(suffix, counts)
      }
      counts.set(outcome, (counts.get(outcome) ?? 0) + weight)
    }
  }
  const totalOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const smoothed = new Map<string, ReadonlyMap<string, number>>()
  const byLength = [...suffixes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const kept: { suffix: string; best: readonly (readonly [string, number])[] }[] = []
  const answered = new Map<string, string>()
  for (const suffix of byLength) {
    const counts = suffixes.get(suffix)!
    const total = totalOf(counts)
    const shorter = suffix.slice(1)
    const parent = smoothed.get(shorter)
    if (suffix !== '' && (total < options.least || parent === undefined)) continue
    const distribution = new Map<string, number>()
    const share = total / (total + options.backOff)
    if (parent !== undefined) for (const [outcome, probability] of parent) distribution.set(outcome, probability * (1 - share))
    for (const [outcome, count] of counts) distribution.set(outcome, (distribution.get(outcome) ?? 0) + (share * count) / total)
    const best = [...distribution]
      .filter(([outcome]) => outcome.charCodeAt(0) - 48 <= Math.max(suffix.length, 0) || counts.has(outcome))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 40)
    smoothed.set(suffix, new Map(best))
    const answers = best.slice(0, options.outcomes).filter(([, probability], index) => index < 2 || probability > 0.01)
    const signature = answers.map(([outcome, probability]) => `${outcome}:${quantize(probability) >> 3}`).join('|')
    const inherited = answered.get(shorter)
    answered.set(suffix, signature)
    if (signature !== inherited) kept.push({ suffix, best: answers })
  }
  const letters = [...new Set(kept.flatMap(({ suffix }) => suffix.split('')))].sort().join('')
  const alphabet = createAlphabet(letters)
  const keyed = kept
    .map(({ suffix, best }) => ({ best, key: encodeKey([...suffix.split('')].reverse().join(''), alphabet)! }))
    .sort((a, b) => compareKeys(a.key, b.key))
  const trie = writeTrie(keyed.map(({ key }) => key))
  const number = (numbers: Map<string, number>, key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const edits = new Map<string, number>()
  const tags = new Map<string, number>()
  const outcomeEdits: number[] = []
  const outcomeTags: number[] = []
  const outcomeWeights: number[] = []
  for (const { best } of keyed) {
    for (const [outcome, probability] of best) {
      const [edit = '', tag = ''] = outcome.split('\t')
      outcomeEdits.push(number(edits, edit))
      outcomeTags.push(number(tags, tag))
      outcomeWeights.push(quantize(probability))
    }
  }
  return {
    alphabet: letters,
    labels: trie.labels,
    shape: trie.shape,
    tags: [...tags.keys()].join('\n'),
    edits: [...edits.keys()].join('\n'),
    outcomeCounts: Uint8Array.from(keyed, ({ best }) => best.length),
    outcomeEdits: Uint16Array.from(outcomeEdits),
    outcomeTags: Uint16Array.from(outcomeTags),
    outcomeWeights: Uint8Array.from(outcomeWeights),
  }
}

/** 16 per doubling, 160 for certainty: comparable between the outcomes of one word. */
const quantize = (probability: number): number => {
  let weight = 160
  let rest = Math.min(1, probability)
  while (rest < 0.5 && weight > 16) {
    rest *= 2
    weight -= 16
  }
  return Math.max(0, Math.round(weight - 16 + 32 * (rest - 0.5)))
}

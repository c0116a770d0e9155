/**
 * Matches the many phrases of flag rules, in the pattern language of `match/phrases.ts`, with classes of words as further elements and
 * `&` at the start: the elements may stand in any order, however far apart in the sentence.
 *
 * Every distinct element has a number; what numbers a word answers to is worked out once per word and kept, and a phrase is tried only
 * where all its elements stand somewhere in the sentence. That is what keeps thousands of phrases affordable.
 */

import type { PhraseMatch } from '../../match/phrases.ts'
import { type MatchWord, normalizeWord } from '../../match/words.ts'
import type { ConceptIndex } from './concepts.ts'

interface NumberedPhrase<T> {
  readonly value: T
  readonly elements: readonly number[]
  readonly forbidden: readonly number[]
  readonly fromStart: boolean
  readonly toEnd: boolean
  /** The elements may stand in any order, however far apart. */
  readonly anywhere: boolean
}

/** What a word answers to. */
interface Entry<T> {
  readonly elements: ReadonlySet<number>
  /** The same elements for going through: an array is quicker than a set. */
  readonly numbers: Uint32Array
  /** Phrases that may begin with the word. */
  readonly starts: readonly NumberedPhrase<T>[]
}

export interface PhraseMatcher<T> {
  /** Every phrase that the words of one sentence hold, in the order of their first words. */
  readonly match: (words: readonly MatchWord[]) => PhraseMatch<T>[]
}

const permutations = (items: readonly string[]): string[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((item, index) => permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]))

/** A guess at how seldom an element occurs: classes are common, and long words rare. A phrase is tried from its rarest element. */
const rarity = (element: string): number => {
  const forms = element.split('|')
  return forms.some((form) => form.startsWith('<')) ? 0 : element.length / forms.length - Math.sqrt(forms.length) / 2
}

/** Comments repeat few words; beyond so many different ones the store begins anew. */
const storeSize = 20_000

/** Compiles phrases, each with the value that its match gives. `gap` is the number of words that may stand between two elements. */
export const createPhraseMatcher = <T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  gap: number,
  concepts: ConceptIndex,
): PhraseMatcher<T> => {
  const numbers = new Map<string, number>()
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const beginning: NumberedPhrase<T>[][] = []
  let longestPrefix = 0

  const numberOf = (element: string): number => {
    const before = numbers.get(element)
    if (before !== undefined) return before
    const number = numbers.size
    numbers.set(element, number)
    for (const form of new Set(element.split('|').map(normalizeWord))) {
      const open = form.endsWith('*')
      const stem = open ? form.slice(0, -1) : form
      const map = open ? prefixes : exact
      const list = map.get(stem)
      if (list === undefined) map.set(stem, [number])
      else list.push(number)
      if (open) longestPrefix = Math.max(longestPrefix, stem.length)
    }
    return number
  }

  for (const [phrase, value] of phrases) {
    const parts = phrase.trim().split(/\s+/)
    const fromStart = parts[0] === '^'
    const anywhere = parts[0] === '&'
    const anyOrder = parts[0] === '~'
    const toEnd = parts[parts.length - 1] === '$'
    const body = parts.slice(fromStart || anyOrder || anywhere ? 1 : 0, toEnd ? -1 : undefined)
    const forbidden = body.filter((part) => part.startsWith('!')).map((part) => numberOf(part.slice(1)))
    const named = body.filter((part) => !part.startsWith('!'))
    const elements = anywhere ? [...named].sort((a, b) => rarity(b) - rarity(a)) : named
    for (const order of anyOrder ? permutations(elements) : [elements]) {
      const compiled = { value, elements: order.map(numberOf), forbidden, fromStart, toEnd, anywhere }
      const first = compiled.elements[0]
      if (first === undefined) continue
      const others = beginning[first]
      if (others === undefined) beginning[first] = [compiled]
      else others.push(compiled)
    }
  }

  const collect = (key: string, into: Set<number>): void => {
    for (const number of exact.get(key) ?? []) into.add(number)
    for (let length = 1; length <= Math.min(longestPrefix, key.length); length++) {
      for (const number of prefixes.get(key.slice(0, length)) ?? []) into.add(number)
    }
    for (const mark of concepts.ofKey(key)) for (const number of exact.get(mark) ?? []) into.add(number)
  }
  const store = new Map<string, Entry<T>>()
  const entryOf = (word: MatchWord): Entry<T> => {
    const id = `${word.surface} ${word.keys.join(' ')} ${word.parts.join(' ')}`
    const before = store.get(id)
    if (before !== undefined) return before
    const elements = new Set<number>()
    for (const key of word.keys) collect(key, elements)
    // a compound is what its last part is: epilepsialääke is a medicine, nostovyö a belt
    const head = word.parts[word.parts.length - 1]
    if (head !== undefined) for (const mark of concepts.ofKey(head)) for (const number of exact.get(mark) ?? []) elements.add(number)
    for (const mark of concepts.ofSurface(word.surface)) for (const number of exact.get(mark) ?? []) elements.add(number)
    const entry = { elements, numbers: Uint32Array.from(elements), starts: [...elements].flatMap((number) => beginning[number] ?? []) }
    if (store.size >= storeSize) store.clear()
    store.set(id, entry)
    return entry
  }

  // a number that carries the mark of the current sentence stands somewhere in it
  const present = new Uint32Array(numbers.size)
  let sentence = 0

  const isPresent = (elements: readonly number[]): boolean => {
    // the first element is the word at hand
    for (let index = elements.length - 1; index > 0; index--) if (present[elements[index] ?? 0] !== sentence) return false
    return true
  }

  const matchFrom = (phrase: NumberedPhrase<T>, entries: readonly Entry<T>[], start: number): number[] | undefined => {
    const taken = [start]
    const extend = (): boolean => {
      const element = phrase.elements[taken.length]
      const last = taken[taken.length - 1] ?? start
      if (element === undefined) return !phrase.toEnd || last === entries.length - 1
      for (let index = last + 1; index <= last + 1 + gap && index < entries.length; index++) {
        if (entries[index]?.elements.has(element) !== true) continue
        taken.push(index)
        if (extend()) return true
        taken.pop()
      }
      return false
    }
    return extend() ? taken : undefined
  }

  /** The first word of every further element, none of them twice, in the order of the sentence. */
  const matchAnywhere = (phrase: NumberedPhrase<T>, entries: readonly Entry<T>[], start: number): number[] | undefined => {
    const taken = [start]
    for (const element of phrase.elements.slice(1)) {
      const index = entries.findIndex((entry, at) => entry.elements.has(element) && !taken.includes(at))
      if (index < 0) return undefined
      taken.push(index)
    }
    return taken.sort((a, b) => a - b)
  }

  const match = (words: readonly MatchWord[]): PhraseMatch<T>[] => {
    const entries = words.map(entryOf)
    sentence++
    for (const { numbers: stand } of entries) for (let index = 0; index < stand.length; index++) present[stand[index] ?? 0] = sentence
    const matches: PhraseMatch<T>[] = []
    entries.forEach((entry, start) => {
      for (const phrase of entry.starts) {
        if (phrase.fromStart && start > 0) continue
        if (!isPresent(phrase.elements)) continue
        const found = phrase.anywhere ? matchAnywhere(phrase, entries, start) : matchFrom(phrase, entries, start)
        if (found === undefined) continue
        const ruledOut = phrase.forbidden.some(
          (number) => present[number] === sentence && entries.some((other, at) => !found.includes(at) && other.elements.has(number)),
        )
        if (!ruledOut) matches.push({ value: phrase.value, words: found })
      }
    })
    return matches
  }
  return { match }
}

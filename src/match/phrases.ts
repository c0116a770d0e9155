/**
 * Phrases over lemmas with gaps: the one pattern language of idioms, kinds and flags.
 *
 * A phrase is a list of elements separated by spaces, matched in order, at most `gap` words apart:
 * `a|b` either word, `stem*` any ending, `!word` a word that must not stand anywhere in the same clause,
 * `^` at the start: the phrase must begin the clause, `$` at the end: it must end the clause,
 * `~` at the start: the elements may stand in any order.
 * Every element is compared with the lemma, the surface form and the other readings of a word.
 */
import { createCache } from '../cache.ts'
import { type MatchWord, normalizeWord } from './words.ts'

interface Element {
  readonly exact: ReadonlySet<string>
  readonly prefixes: readonly string[]
}

interface CompiledPhrase<T> {
  readonly value: T
  readonly elements: readonly Element[]
  readonly forbidden: readonly Element[]
  readonly fromStart: boolean
  readonly toEnd: boolean
}

/** Phrases ready for matching. */
export interface PhraseSet<T> {
  /** The phrases whose first element a word with this key is, in the order of their lists: exact ones, then by growing prefix. */
  readonly startingWith: (key: string) => readonly CompiledPhrase<T>[]
  readonly gap: number
}

/** A phrase found: its value and the indices of its words. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly words: readonly number[]
}

const compileElement = (text: string): Element => {
  const forms = text.split('|').map(normalizeWord)
  return {
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    prefixes: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  }
}

const compilePhrase = <T>(phrase: string, value: T, elementOf: (text: string) => Element): CompiledPhrase<T> => {
  const parts = phrase.trim().split(/\s+/)
  const fromStart = parts[0] === '^'
  const toEnd = parts[parts.length - 1] === '$'
  const body = parts.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined)
  return {
    value,
    elements: body.filter((part) => !part.startsWith('!')).map(elementOf),
    forbidden: body.filter((part) => part.startsWith('!')).map((part) => elementOf(part.slice(1))),
    fromStart,
    toEnd,
  }
}

const permutations = (items: readonly string[]): string[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((item, index) => permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]))

/** A phrase in any order is every order of its elements. */
const expandOrders = (phrase: string): string[] => {
  const parts = phrase.trim().split(/\s+/)
  if (parts[0] !== '~') return [phrase]
  const forbidden = parts.slice(1).filter((part) => part.startsWith('!'))
  const elements = parts.slice(1).filter((part) => !part.startsWith('!'))
  return permutations(elements).map((order) => [...order, ...forbidden].join(' '))
}

/** Compiles phrases, each with the value that its match gives. `gap` is the number of words that may stand between two elements. */
export const compilePhrases = <T>(phrases: Iterable<readonly [phrase: string, value: T]>, gap: number): PhraseSet<T> => {
  const exact = new Map<string, CompiledPhrase<T>[]>()
  const prefixes = new Map<string, CompiledPhrase<T>[]>()
  let longestPrefix = 0
  // Classes of words stand in phrase after phrase: each is compiled once.
  const elements = new Map<string, Element>()
  const elementOf = (text: string): Element => {
    const known = elements.get(text)
    if (known !== undefined) return known
    const element = compileElement(text)
    elements.set(text, element)
    return element
  }
  for (const [phrase, value] of phrases) {
    for (const order of expandOrders(phrase)) {
      const compiled = compilePhrase(order, value, elementOf)
      const first = compiled.elements[0]
      if (first === undefined) continue
      for (const form of first.exact) {
        const others = exact.get(form)
        if (others === undefined) exact.set(form, [compiled])
        else others.push(compiled)
      }
      for (const form of first.prefixes) {
        const others = prefixes.get(form)
        if (others === undefined) prefixes.set(form, [compiled])
        else others.push(compiled)
        longestPrefix = Math.max(longestPrefix, form.length)
      }
    }
  }
  const read = (key: string): readonly CompiledPhrase<T>[] => {
    const found = [...(exact.get(key) ?? [])]
    for (let length = 1; length <= Math.min(longestPrefix, key.length); length++) found.push(...(prefixes.get(key.slice(0, length)) ?? []))
    return found.length === 0 ? none : [...new Set(found)]
  }
  // The same words come again and again, and most start no phrase.
  const known = createCache<readonly CompiledPhrase<T>[]>(rememberedKeys)
  const startingWith = (key: string): readonly CompiledPhrase<T>[] => {
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    const found = read(key)
    known.set(key, found)
    return found
  }
  return { startingWith, gap }
}

const rememberedKeys = 4_000
const none: readonly never[] = Object.freeze([])

const matchesWord = (element: Element, word: MatchWord): boolean => {
  for (const key of word.keys) {
    if (element.exact.has(key)) return true
    for (const prefix of element.prefixes) if (key.startsWith(prefix)) return true
  }
  return false
}

/** The first word from `from` to `to` that an element takes, or −1. */
const nextMatch = (element: Element, words: readonly MatchWord[], from: number, to: number): number => {
  for (let index = from; index <= to && index < words.length; index++) if (matchesWord(element, words[index]!)) return index
  return -1
}

/** Extends what a phrase has taken to its end; backtracks over gaps. */
const extend = <T>(phrase: CompiledPhrase<T>, words: readonly MatchWord[], taken: number[], gap: number): boolean => {
  const element = phrase.elements[taken.length]
  const last = taken[taken.length - 1]!
  if (element === undefined) return !phrase.toEnd || last === words.length - 1
  const to = last + 1 + gap
  for (let index = nextMatch(element, words, last + 1, to); index >= 0; index = nextMatch(element, words, index + 1, to)) {
    taken.push(index)
    if (extend(phrase, words, taken, gap)) return true
    taken.pop()
  }
  return false
}

/** Indices of the words that the phrase takes when it starts at `start`, or undefined. */
const matchFrom = <T>(phrase: CompiledPhrase<T>, words: readonly MatchWord[], start: number, gap: number): number[] | undefined => {
  // Most phrases end here: their second element is not near.
  const second = phrase.elements[1]
  if (second !== undefined && nextMatch(second, words, start + 1, start + 1 + gap) < 0) return undefined
  const taken = [start]
  return extend(phrase, words, taken, gap) ? taken : undefined
}

/** Whether a word starts the phrase by one of the keys before `key` already. */
const startsWithEarlier = <T>(set: PhraseSet<T>, phrase: CompiledPhrase<T>, keys: readonly string[], key: number): boolean => {
  for (let earlier = 0; earlier < key; earlier++) if (set.startingWith(keys[earlier]!).includes(phrase)) return true
  return false
}

/** Every phrase of the set that the words of one clause hold, in the order of their first words. */
export const matchPhrases = <T>(set: PhraseSet<T>, words: readonly MatchWord[]): PhraseMatch<T>[] => {
  const matches: PhraseMatch<T>[] = []
  for (let index = 0; index < words.length; index++) {
    const { keys } = words[index]!
    for (let key = 0; key < keys.length; key++) {
      for (const phrase of set.startingWith(keys[key]!)) {
        if ((phrase.fromStart && index > 0) || startsWithEarlier(set, phrase, keys, key)) continue
        const found = matchFrom(phrase, words, index, set.gap)
        if (found === undefined) continue
        if (phrase.forbidden.some((element) => words.some((other, at) => !found.includes(at) && matchesWord(element, other)))) continue
        matches.push({ value: phrase.value, words: found })
      }
    }
  }
  return matches
}

/** Phrases written one a line. */
export const phraseLines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

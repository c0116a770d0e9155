/**
 * Phrases over lemmas with gaps: the one pattern language of idioms, kinds and flags.
 *
 * A phrase is a list of elements separated by spaces, matched in order, at most `gap` words apart:
 * `a|b` either word, `stem*` any ending, `!word` a word that must not stand anywhere in the same clause,
 * `^` at the start: the phrase must begin the clause, `$` at the end: it must end the clause,
 * `~` at the start: the elements may stand in any order.
 * Every element is compared with the lemma, the surface form and the other readings of a word.
 */
import { type MatchWord, normalizeWord } from './words.ts'

interface Element {
  readonly exact: readonly string[]
  readonly prefixes: readonly string[]
}

interface CompiledPhrase<T> {
  readonly value: T
  readonly elements: readonly Element[]
  readonly forbidden: readonly Element[]
  readonly fromStart: boolean
  readonly toEnd: boolean
}

/** Phrases ready for matching, indexed by their first element. */
export interface PhraseSet<T> {
  readonly exact: ReadonlyMap<string, readonly CompiledPhrase<T>[]>
  readonly prefixes: ReadonlyMap<string, readonly CompiledPhrase<T>[]>
  readonly longestPrefix: number
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
    exact: forms.filter((form) => !form.endsWith('*')),
    prefixes: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  }
}

const compilePhrase = <T>(phrase: string, value: T): CompiledPhrase<T> => {
  const parts = phrase.trim().split(/\s+/)
  const fromStart = parts[0] === '^'
  const toEnd = parts[parts.length - 1] === '$'
  const body = parts.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined)
  return {
    value,
    elements: body.filter((part) => !part.startsWith('!')).map(compileElement),
    forbidden: body.filter((part) => part.startsWith('!')).map((part) => compileElement(part.slice(1))),
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
  for (const [phrase, value] of phrases) {
    for (const order of expandOrders(phrase)) {
      const compiled = compilePhrase(order, value)
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
  return { exact, prefixes, longestPrefix, gap }
}

const matchesWord = (element: Element, word: MatchWord): boolean => {
  for (const key of word.keys) {
    if (element.exact.includes(key)) return true
    for (const prefix of element.prefixes) if (key.startsWith(prefix)) return true
  }
  return false
}

/** Indices of the words that the phrase takes when it starts at `start`, or undefined. Backtracks over gaps. */
const matchFrom = <T>(phrase: CompiledPhrase<T>, words: readonly MatchWord[], start: number, gap: number): number[] | undefined => {
  const taken = [start]
  const extend = (): boolean => {
    const element = phrase.elements[taken.length]
    const last = taken[taken.length - 1] ?? start
    if (element === undefined) return !phrase.toEnd || last === words.length - 1
    for (let index = last + 1; index <= last + 1 + gap && index < words.length; index++) {
      const word = words[index]
      if (word === undefined || !matchesWord(element, word)) continue
      taken.push(index)
      if (extend()) return true
      taken.pop()
    }
    return false
  }
  return extend() ? taken : undefined
}

/** Every phrase of the set that the words of one clause hold, in the order of their first words. */
export const matchPhrases = <T>(set: PhraseSet<T>, words: readonly MatchWord[]): PhraseMatch<T>[] => {
  const matches: PhraseMatch<T>[] = []
  words.forEach((word, index) => {
    const tried = new Set<CompiledPhrase<T>>()
    const attempt = (candidates: readonly CompiledPhrase<T>[] | undefined): void => {
      for (const phrase of candidates ?? []) {
        if (tried.has(phrase) || (phrase.fromStart && index > 0)) continue
        tried.add(phrase)
        const found = matchFrom(phrase, words, index, set.gap)
        if (found === undefined) continue
        if (phrase.forbidden.some((element) => words.some((other, at) => !found.includes(at) && matchesWord(element, other)))) continue
        matches.push({ value: phrase.value, words: found })
      }
    }
    for (const key of word.keys) {
      attempt(set.exact.get(key))
      const longest = Math.min(set.longestPrefix, key.length)
      for (let length = 1; length <= longest; length++) {
        if (set.prefixes.size > 0) attempt(set.prefixes.get(key.slice(0, length)))
      }
    }
  })
  return matches
}

/** Phrases written one a line. */
export const phraseLines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Phrases over lemmas with gaps: the one pattern language of idioms, kinds and flags.
 *
 * A phrase is a list of elements separated by spaces, matched in order, at most `gap` words (and a few light ones) apart:
 * `a|b` either word, `stem*` any ending, `!word` a word that must not stand anywhere in the same clause,
 * `?word` a word that may be left out (such a word counts as one of the phrase where it stands, so longer readings win),
 * `^` at the start: the phrase must begin the clause, `$` at the end: it must end the clause,
 * `~` at the start: the elements may stand in any order,
 * `+` before an element: it must follow the one before it with nothing between them.
 * Every element is compared with the lemma, the surface form and the other readings of a word.
 */
import { remembering } from '../cache.ts'
import { type MatchWord, normalizeWord } from './words.ts'

interface Element {
  readonly exact: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** Nothing may stand between it and the element before. */
  readonly adjacent: boolean
}

interface CompiledPhrase<T> {
  readonly value: T
  readonly elements: readonly Element[]
  /** Number of the second element within the set; −1 where there is none. */
  readonly second: number
  readonly forbidden: readonly Element[]
  readonly fromStart: boolean
  readonly toEnd: boolean
}

/** Phrases ready for matching. */
export interface PhraseSet<T> {
  /** The phrases whose first element a word with this key is, in the order of their lists: exact ones, then by growing prefix. */
  readonly startingWith: (key: string) => readonly CompiledPhrase<T>[]
  /** Numbers of the elements, second in some phrase, that a word with this key is. */
  readonly secondsOf: (key: string) => readonly number[]
  /** Room for one mark per such element. */
  readonly marks: Int32Array
  readonly gap: number
  /** Words that may stand in a gap without filling it. */
  readonly light: ReadonlySet<string>
}

/** A phrase found: its value and the indices of its words. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly words: readonly number[]
}

const compileElement = (text: string): Element => {
  const adjacent = text.length > 1 && text.startsWith('+')
  const forms = (adjacent ? text.slice(1) : text).split('|').map(normalizeWord)
  return {
    adjacent,
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    prefixes: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  }
}

const compilePhrase = <T>(
  phrase: string,
  value: T,
  elementOf: (text: string) => Element,
  numberOf: (element: Element) => number,
): CompiledPhrase<T> => {
  const parts = phrase.trim().split(/\s+/)
  const fromStart = parts[0] === '^'
  const toEnd = parts[parts.length - 1] === '$'
  const body = parts.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined)
  const elements = body.filter((part) => !part.startsWith('!')).map(elementOf)
  return {
    value,
    elements,
    second: elements[1] === undefined ? -1 : numberOf(elements[1]),
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

/** A phrase with words that may be left out is every choice of them. */
const expandOptional = (phrase: string): string[] => {
  const parts = phrase.trim().split(/\s+/)
  const at = parts.findIndex((part) => part.startsWith('?'))
  if (at < 0) return [phrase]
  const [before, after] = [parts.slice(0, at), parts.slice(at + 1)]
  return [
    [...before, (parts[at] ?? '').slice(1), ...after],
    [...before, ...after],
  ].flatMap((choice) => expandOptional(choice.join(' ')))
}

const rememberedKeys = 4_000
const none: readonly never[] = Object.freeze([])

/** Values by the words that an element takes. */
interface ElementIndex<V> {
  readonly add: (element: Element, value: V) => void
  /** Values of every element that takes a word with this key: of exact forms first, then by growing prefix; each once. */
  readonly get: (key: string) => readonly V[]
}

const createElementIndex = <V>(): ElementIndex<V> => {
  const exact = new Map<string, V[]>()
  const prefixes = new Map<string, V[]>()
  let longestPrefix = 0
  const put = (map: Map<string, V[]>, form: string, value: V): void => {
    const others = map.get(form)
    if (others === undefined) map.set(form, [value])
    else others.push(value)
  }
  const read = (key: string): readonly V[] => {
    const found = [...(exact.get(key) ?? [])]
    for (let length = 1; length <= Math.min(longestPrefix, key.length); length++) found.push(...(prefixes.get(key.slice(0, length)) ?? []))
    return found.length === 0 ? none : [...new Set(found)]
  }
  return {
    add: (element, value) => {
      for (const form of element.exact) put(exact, form, value)
      for (const form of element.prefixes) {
        put(prefixes, form, value)
        longestPrefix = Math.max(longestPrefix, form.length)
      }
    },
    // The same words come again and again, and most are in no phrase.
    get: remembering(rememberedKeys, read),
  }
}

const noWords: ReadonlySet<string> = new Set()

/**
 * Compiles phrases, each with the value that its match gives.
 *
 * @param gap - number of words that may stand between two elements.
 * @param light - words of which up to three more may stand there: pronouns and particles ("вряд ли я сюда вернусь").
 */
export const compilePhrases = <T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  gap: number,
  light: ReadonlySet<string> = noWords,
): PhraseSet<T> => {
  const firsts = createElementIndex<CompiledPhrase<T>>()
  const seconds = createElementIndex<number>()
  // Classes of words stand in phrase after phrase: each is compiled once.
  const elements = new Map<string, Element>()
  const numbers = new Map<Element, number>()
  const elementOf = (text: string): Element => {
    const element = elements.get(text) ?? compileElement(text)
    elements.set(text, element)
    return element
  }
  const numberOf = (element: Element): number => {
    const known = numbers.get(element)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(element, number)
    seconds.add(element, number)
    return number
  }
  for (const [phrase, value] of phrases) {
    for (const order of expandOptional(phrase).flatMap(expandOrders)) {
      const compiled = compilePhrase(order, value, elementOf, numberOf)
      if (compiled.elements[0] !== undefined) firsts.add(compiled.elements[0], compiled)
    }
  }
  return { startingWith: firsts.get, secondsOf: seconds.get, marks: new Int32Array(numbers.size).fill(-1), gap, light }
}

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

/** Most light words that a gap holds besides those it may hold anyway. */
const mostLight = 3

/** The last word that may be the next element after the word at `last`. */
const farthest = ({ gap, light }: Pick<PhraseSet<unknown>, 'gap' | 'light'>, words: readonly MatchWord[], last: number): number => {
  let to = last + 1 + gap
  if (light.size === 0) return to
  let passed = 0
  for (let index = last + 1; index <= to && index < words.length && passed < mostLight; index++) {
    if (!light.has(words[index]!.surface)) continue
    passed++
    to++
  }
  return to
}

/** Extends what a phrase has taken to its end; backtracks over gaps. */
const extend = <T>(phrase: CompiledPhrase<T>, words: readonly MatchWord[], taken: number[], set: PhraseSet<T>): boolean => {
  const element = phrase.elements[taken.length]
  const last = taken[taken.length - 1]!
  if (element === undefined) return !phrase.toEnd || last === words.length - 1
  const to = element.adjacent ? last + 1 : farthest(set, words, last)
  for (let index = nextMatch(element, words, last + 1, to); index >= 0; index = nextMatch(element, words, index + 1, to)) {
    taken.push(index)
    if (extend(phrase, words, taken, set)) return true
    taken.pop()
  }
  return false
}

/** Marks the elements, second in some phrase, that a word near enough after `start` is. */
const markSeconds = <T>(set: PhraseSet<T>, words: readonly MatchWord[], start: number): void => {
  const { secondsOf, marks } = set
  const to = farthest(set, words, start)
  for (let index = start + 1; index <= to && index < words.length; index++) {
    for (const key of words[index]!.keys) for (const element of secondsOf(key)) marks[element] = start
  }
}

/** Every phrase of the set that the words of one clause hold, in the order of their first words. */
export const matchPhrases = <T>(set: PhraseSet<T>, words: readonly MatchWord[]): PhraseMatch<T>[] => {
  const matches: PhraseMatch<T>[] = []
  const { marks } = set
  marks.fill(-1)
  for (let index = 0; index < words.length; index++) {
    const { keys } = words[index]!
    let isMarked = false
    for (let key = 0; key < keys.length; key++) {
      for (const phrase of set.startingWith(keys[key]!)) {
        if (!isMarked) markSeconds(set, words, index)
        isMarked = true
        // Most phrases end here: their second element is not near.
        if ((phrase.second >= 0 && marks[phrase.second] !== index) || (phrase.fromStart && index > 0)) continue
        const taken = [index]
        if (!extend(phrase, words, taken, set)) continue
        // Another key of the word has found it already.
        if (keys.slice(0, key).some((earlier) => set.startingWith(earlier).includes(phrase))) continue
        if (phrase.forbidden.some((element) => words.some((other, at) => !taken.includes(at) && matchesWord(element, other)))) continue
        matches.push({ value: phrase.value, words: taken })
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

/**
 * What is said by negating, put together word by word: a negator, a path of light words and what stands at its end.
 * "I wouldn't call them rude", "none of the drivers ever kept us waiting", "there is nothing they can't mend".
 */
import { compilePhrases, matchPhrases, type PhraseMatch, type PhraseSet } from '../match/phrases.ts'
import { type MatchWord, normalizeWord } from '../match/words.ts'
import type { CompositionLists } from './room.ts'

/** {@link CompositionLists} made ready for look-up. */
export interface Composition {
  readonly opinions: ReadonlyMap<string, 1 | -1>
  /** Harms as −1, kindnesses as 1. */
  readonly deeds: PhraseSet<1 | -1>
  readonly light: ReadonlySet<string>
  readonly searching: ReadonlySet<string>
  readonly expecting: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
  readonly comparatives: ReadonlyMap<string, 1 | -1>
  readonly becoming: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly seldom: ReadonlySet<string>
  readonly able: ReadonlySet<string>
  readonly unreal: ReadonlySet<string>
  readonly having: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly enough: ReadonlySet<string>
  readonly excess: ReadonlySet<string>
  readonly demanding: ReadonlySet<string>
  readonly ending: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly clauseSubjects: ReadonlySet<string>
}

const split = (list: string): string[] => list.split(/[\s|]+/).filter((word) => word !== '')
const setOf = (list: string): ReadonlySet<string> => new Set(split(list).map(normalizeWord))
const linesOf = <T>(list: string, value: T): [string, T][] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): [string, T] => [line, value])

export const compileComposition = (lists: CompositionLists, excess: string): Composition => ({
  opinions: new Map<string, 1 | -1>([
    ...[...setOf(lists.good)].map((word): [string, 1] => [word, 1]),
    ...[...setOf(lists.bad)].map((word): [string, -1] => [word, -1]),
  ]),
  deeds: compilePhrases<1 | -1>([...linesOf(lists.harms, -1 as const), ...linesOf(lists.kindnesses, 1 as const)], 1),
  light: setOf(lists.light),
  searching: setOf(lists.searching),
  expecting: setOf(lists.expecting),
  degrees: setOf(lists.degrees),
  comparatives: new Map<string, 1 | -1>([
    ...[...setOf(lists.better)].map((word): [string, 1] => [word, 1]),
    ...[...setOf(lists.worse)].map((word): [string, -1] => [word, -1]),
  ]),
  becoming: setOf(lists.becoming),
  subjects: setOf(lists.subjects),
  seldom: setOf(lists.seldom),
  able: setOf(lists.able),
  unreal: setOf(lists.unreal),
  having: setOf(lists.having),
  definite: setOf(lists.definite),
  enough: setOf(lists.enough),
  excess: setOf(excess),
  demanding: setOf(lists.demanding),
  ending: setOf(lists.ending),
  joining: setOf(lists.joining),
  clauseSubjects: setOf(lists.clauseSubjects),
})

/** How far the path from a negator may lead. */
const longestPath = 8
/** Most nouns on it: "not one driver of the company". */
const mostNouns = 2
/** What such a phrase is worth, and what one that says "never before so". */
const turned = 2
const unequalled = 3

const isIn = (list: ReadonlySet<string>, word: MatchWord | undefined): boolean =>
  word !== undefined && (list.has(word.surface) || list.has(word.lemma))

const opinionAt = (composition: Composition, words: readonly MatchWord[], at: number): number => {
  const word = words[at]
  return word === undefined || word.afterPunctuation ? 0 : opinionOf(composition, word)
}

const opinionOf = ({ opinions }: Composition, word: MatchWord): number => opinions.get(word.surface) ?? opinions.get(word.lemma) ?? 0

/** An opinion that only names another thing: "no pain relief", "no complaint form". */
const namesAnother = (words: readonly MatchWord[], at: number): boolean => {
  const next = words[at + 1]
  return words[at]?.upos === 'NOUN' && next !== undefined && !next.afterPunctuation && next.upos === 'NOUN'
}

/** A spaced dash or other punctuation stands before the word: "No - service was good". */
const isCutOff = (words: readonly MatchWord[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]
  return word !== undefined && before !== undefined && (word.afterPunctuation || word.start - before.end > 2)
}

/** "Don't rush people", "not being rude": what should be, not what is. */
const isDemand = ({ demanding, joining }: Composition, words: readonly MatchWord[], at: number): boolean => {
  const next = words[at + 1]
  if (words[at]?.surface === 'not' && next?.upos === 'VERB' && (at === 0 ? next.surface === next.lemma : false)) return true
  if (words[at]?.surface === 'not' && next?.surface.endsWith('ing') && (next.upos === 'VERB' || next.upos === 'AUX'))
    return words[at - 1]?.lemma !== 'be'
  const start = demanding.has(words[at]?.surface ?? '') ? at : at - 1
  return (
    demanding.has(words[start]?.surface ?? '') && (start === 0 || isCutOff(words, start) || joining.has(words[start - 1]?.surface ?? ''))
  )
}

/** Something unreal stands before: a wish, a promise. What is negated there did happen. */
const isUnreal = (composition: Composition, words: readonly MatchWord[], at: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - 5; index--) {
    if (isIn(composition.unreal, words[index])) return true
    if (words[index + 1]?.afterPunctuation) break
  }
  return false
}

const followedBy = (list: ReadonlySet<string>, words: readonly MatchWord[], at: number, reach: number): boolean => {
  for (let index = at + 1; index <= at + reach; index++) if (isIn(list, words[index])) return true
  return false
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The longest deed that begins at each word. */
const deedsByStart = (
  composition: Composition,
  words: readonly MatchWord[],
  isNegator: (word: MatchWord) => boolean,
): ReadonlyMap<number, PhraseMatch<1 | -1>> => {
  const byStart = new Map<number, PhraseMatch<1 | -1>>()
  for (const match of matchPhrases(composition.deeds, words)) {
    const start = match.words[0] ?? 0
    const known = byStart.get(start)
    if (range(start, match.words[match.words.length - 1] ?? start).some((index) => words[index] !== undefined && isNegator(words[index])))
      continue
    if (known === undefined || known.words.length < match.words.length) byStart.set(start, match)
  }
  return byStart
}

/** What the negator at `at` makes of the first opinion or deed on its path. */
const followPath = (
  composition: Composition,
  words: readonly MatchWord[],
  at: number,
  isNegator: (word: MatchWord) => boolean,
  deeds: ReadonlyMap<number, PhraseMatch<1 | -1>>,
): PhraseMatch<number> | undefined => {
  const negator = words[at]
  if (negator === undefined || isDemand(composition, words, at)) return undefined
  const isSubject = isIn(composition.subjects, negator) || isIn(composition.subjects, words[at + 1])
  const isAble = isIn(composition.able, words[at - 1])
  let surprises = isIn(composition.seldom, negator) || isIn(composition.seldom, words[at + 1])
  let expects = false
  let degree = false
  let turn = -1
  let nouns = 0
  let verbs = 0
  const end = (side: number, from: number): PhraseMatch<number> | undefined => {
    if (expects && !degree) return undefined
    const value = degree && surprises ? side * unequalled : side * turn * turned
    if (value > 0 && isUnreal(composition, words, at)) return undefined
    let last = from
    // "rude or impatient"
    while (composition.joining.has(words[last + 1]?.surface ?? '') && opinionAt(composition, words, last + 2) === side) last += 2
    // "not as kind as I expected" does not hold "as expected"
    if (words[from - 1]?.surface === 'as' && words[last + 1]?.surface === 'as') last++
    return { words: range(at, last), value }
  }
  for (let index = at + 1; index < words.length && index <= at + longestPath; index++) {
    const word = words[index]!
    if (isCutOff(words, index)) return undefined
    if (isNegator(word)) {
      // "didn't get no help" negates once
      if (isSubject || !isIn(composition.subjects, word)) turn = -turn
      continue
    }
    if (at === 0 && index === 1 && isSubject && isIn(composition.definite, word)) return undefined
    if (word.surface === 'as' && [composition.clauseSubjects, composition.definite].some((list) => isIn(list, words[index + 1])))
      return undefined
    // "Nothing they were lovely", "not that they were rude": a clause of its own, unless it is negated too ("nothing they can't mend")
    if (verbs === 0 && composition.clauseSubjects.has(word.surface) && !words.slice(index + 1, index + 4).some(isNegator)) return undefined
    const able = isAble && verbs === 0
    const deed = deeds.get(index)
    if (deed !== undefined && !deed.words.some((own) => own > index && words[own]?.afterPunctuation)) {
      const last = deed.words[deed.words.length - 1] ?? index
      if (able && turn < 0) return undefined
      degree = degree || range(index, last).some((own) => isIn(composition.degrees, words[own]))
      return end(deed.value, last)
    }
    if (isIn(composition.having, word) && words[index + 1]?.surface === 'to' && words[index + 2] !== undefined) {
      const opinion = words.slice(index + 3, index + 6).find((later) => opinionOf(composition, later) !== 0)
      if (isIn(composition.unreal, words[at - 1]) || (words[index + 2]?.lemma === 'be' && opinion !== undefined))
        return opinion !== undefined && opinionOf(composition, opinion) > 0 ? undefined : { words: range(at, index + 2), value: -turned }
      return turn < 0 ? { words: range(at, index + 2), value: turned } : undefined
    }
    const compared = composition.comparatives.get(word.surface)
    if (compared !== undefined) {
      if (expects || words.slice(index + 1, index + 6).some((later) => later.surface === 'than')) return undefined
      const becomes = words.slice(Math.max(at + 1, index - 2), index).some((before) => isIn(composition.becoming, before))
      const isOnly = words[at - 1]?.lemma === 'be' && words[index + 1]?.upos === 'NOUN'
      const unbeaten = isAble || ((isOnly || isIn(composition.seldom, negator)) && !becomes)
      if (unbeaten && !isUnreal(composition, words, at)) return { words: range(at, index), value: compared * unequalled }
      return compared > 0 && !isSubject ? { words: range(at, index), value: -turned } : undefined
    }
    if (word.surface === 'more' && !surprises && index > at + 1) return undefined
    const opinion = opinionOf(composition, word)
    if (opinion !== 0) {
      if (namesAnother(words, index) || (able && word.upos === 'VERB') || followedBy(composition.enough, words, index, 4)) return undefined
      // "Nothing, very happy" answers a question that is not known
      if (opinion > 0 && at === 0 && isIn(composition.subjects, negator) && verbs === 0 && negator.surface !== 'no') return undefined
      // "too proud to admit": whatever is too much is bad
      if (isIn(composition.excess, words[index - 1]) && words[index + 1]?.surface === 'to')
        return end(-1, Math.min(index + 2, words.length - 1))
      return end(opinion, index)
    }
    if (isIn(composition.degrees, word)) {
      const says = (later: number): boolean => deeds.has(later) || opinionAt(composition, words, later) !== 0
      degree = degree || says(index + 1) || says(index + 2)
    } else if (isIn(composition.expecting, word)) {
      expects = true
      surprises = true
    } else if (isIn(composition.searching, word)) {
      if (isSubject || isIn(composition.definite, words[index + 1])) return undefined
      verbs++
    } else if (isIn(composition.light, word)) {
      if (word.upos === 'VERB' || word.upos === 'AUX') verbs++
    } else if (isSubject && (word.upos === 'NOUN' || word.upos === 'PROPN') && verbs === 0 && nouns < mostNouns) nouns++
    else return undefined
    // "no explanation of the delay"
    if ((word.upos === 'ADP' || word.upos === 'SCONJ') && nouns > 0) return undefined
  }
  return undefined
}

/** Everything that a statement says by negating, as phrases with their values. */
export const composeNegations = (
  composition: Composition,
  words: readonly MatchWord[],
  isNegator: (word: MatchWord) => boolean,
  harmless: ReadonlySet<number>,
): PhraseMatch<number>[] => {
  if (!words.some(isNegator)) return []
  const deeds = deedsByStart(composition, words, isNegator)
  return words.flatMap((word, index) => {
    if (!isNegator(word) || (harmless.has(index) && !isIn(composition.ending, words[index + 1]))) return []
    const match = followPath(composition, words, index, isNegator, deeds)
    return match === undefined ? [] : [match]
  })
}

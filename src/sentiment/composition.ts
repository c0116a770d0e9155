/**
 * What is said by negating, put together word by word: a negator, a path of light words and what stands at its end.
 * "I wouldn't call them rude", "none of the drivers ever kept us waiting", "there is nothing they can't mend".
 */
import { compilePhrases, matchPhrases, type PhraseMatch, type PhraseSet } from '../match/phrases.ts'
import type { MatchWord } from '../match/words.ts'
import { lines, setOf } from './lists.ts'
import type { CompositionLists } from './room.ts'

/** {@link CompositionLists} made ready for look-up. */
export interface Composition {
  readonly opinions: ReadonlyMap<string, 1 | -1>
  /** Harms as −1, kindnesses as 1. */
  readonly deeds: PhraseSet<1 | -1>
  readonly light: ReadonlySet<string>
  readonly searching: ReadonlySet<string>
  readonly expecting: ReadonlySet<string>
  readonly unequalled: ReadonlySet<string>
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
  readonly bare: ReadonlySet<string>
  readonly infinitive: ReadonlySet<string>
  readonly comparing: ReadonlySet<string>
  readonly lessening: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly equalling: ReadonlySet<string>
  readonly exceeding: ReadonlySet<string>
  readonly determining: ReadonlySet<string>
  readonly demanding: ReadonlySet<string>
  readonly ending: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly clauseSubjects: ReadonlySet<string>
}

const linesOf = <T>(list: string, value: T): [string, T][] => lines(list).map((line): [string, T] => [line, value])

export const compileComposition = (lists: CompositionLists, excess: string): Composition => ({
  opinions: new Map<string, 1 | -1>([
    ...[...setOf(lists.good)].map((word): [string, 1] => [word, 1]),
    ...[...setOf(lists.bad)].map((word): [string, -1] => [word, -1]),
  ]),
  deeds: compilePhrases<1 | -1>([...linesOf(lists.harms, -1 as const), ...linesOf(lists.kindnesses, 1 as const)], 1),
  light: setOf(lists.light),
  searching: setOf(lists.searching),
  expecting: setOf(lists.expecting),
  unequalled: setOf(lists.unequalled),
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
  bare: setOf(lists.bare),
  infinitive: setOf(lists.infinitive),
  comparing: setOf(lists.comparing),
  lessening: setOf(lists.lessening),
  nouns: setOf(lists.nouns),
  equalling: setOf(lists.equalling),
  exceeding: setOf(lists.exceeding),
  determining: setOf(lists.determining),
  demanding: setOf(lists.demanding),
  ending: setOf(lists.ending),
  joining: setOf(lists.joining),
  clauseSubjects: setOf(lists.clauseSubjects),
})

/** A negation put together: its words without a gap, and how many of them are the negator and what it turns. */
export interface Negation extends PhraseMatch<number> {
  readonly core: number
}

/** How far the path from a negator may lead. */
const longestPath = 8
/** Most nouns on it: "not one driver of the company". */
const mostNouns = 2
/** What such a phrase is worth, and what one that says "never before so". */
const turned = 2
const unequalled = 3
/** Outranks every phrase: a comparative, of which phrases know the dictionary form only ("never had a worse meal"), an undue duty. */
const certain = 9

const isIn = (list: ReadonlySet<string>, word: MatchWord | undefined): boolean =>
  word !== undefined && (list.has(word.surface) || list.has(word.lemma))

const opinionAt = (composition: Composition, words: readonly MatchWord[], at: number): number => {
  const word = words[at]
  return word === undefined || word.afterPunctuation ? 0 : opinionOf(composition, word)
}

const opinionOf = ({ opinions, nouns }: Composition, word: MatchWord): number =>
  opinions.get(word.surface) ?? opinions.get(word.lemma) ?? (word.upos !== 'VERB' && nouns.has(word.surface) ? -1 : 0)

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

const isParticiple = (word: MatchWord | undefined): boolean =>
  word !== undefined && !word.afterPunctuation && word.features.Tense === 'Pres' && word.features.VerbForm === 'Part'

/** "Don't rush people", "not being rude": what should be, not what is. */
const isDemand = ({ demanding, joining, bare }: Composition, words: readonly MatchWord[], at: number): boolean => {
  const word = words[at]
  const next = words[at + 1]
  if (isIn(bare, word) && (next?.upos === 'VERB' || next?.upos === 'AUX')) {
    if (at === 0 && next.upos === 'VERB' && next.surface === next.lemma) return true
    if (isParticiple(next)) return words[at - 1]?.lemma !== 'be'
  }
  const start = demanding.has(word?.surface ?? '') ? at : at - 1
  if (!demanding.has(words[start]?.surface ?? '')) return false
  return start === 0 || isCutOff(words, start) || joining.has(words[start - 1]?.surface ?? '')
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

/** Where a path begins, and what was read of the statement before. */
interface Start {
  readonly composition: Composition
  readonly words: readonly MatchWord[]
  readonly at: number
  readonly isNegator: (word: MatchWord) => boolean
  readonly deeds: ReadonlyMap<number, PhraseMatch<1 | -1>>
  /** The negator is the subject or stands before it: "nobody", "not one driver". */
  readonly isSubject: boolean
  /** "Can" stands before the negator. */
  readonly isAble: boolean
}

/** What was met on the path so far. */
interface Path {
  /** −1 under one negator, 1 under two. */
  turn: 1 | -1
  /** "Never", "I didn't expect": with a degree ("so") nothing equals it. */
  surprises: boolean
  expects: boolean
  degree: boolean
  nouns: number
  verbs: number
}

/** A negation that ends at `from` with something of this side. */
const finish = ({ composition, words, at }: Start, path: Path, side: number, from: number, core = 2): Negation | undefined => {
  const surprises = path.surprises || followedBy(composition.unequalled, words, at, longestPath)
  // "never hurt so much"
  const degree = path.degree || (surprises && isIn(composition.degrees, words[from + 1]) && isIn(composition.light, words[from + 2]))
  if (path.expects && !degree) return undefined
  const value = degree && surprises ? side * unequalled : side * path.turn * turned
  if (value > 0 && isUnreal(composition, words, at)) return undefined
  let last = from
  // "no bad attitude"
  if (opinionAt(composition, words, last + 1) === side) last++
  // "not difficult to cancel", "no trouble returning it"
  if (isIn(composition.infinitive, words[last + 1]) && words[last + 2]?.upos === 'VERB') last += 2
  else if (isParticiple(words[last + 1])) last++
  // "rude or impatient"
  while (composition.joining.has(words[last + 1]?.surface ?? '') && opinionAt(composition, words, last + 2) === side) last += 2
  // "not as kind as I expected" does not hold "as expected"
  if (isIn(composition.equalling, words[from - 1]) && isIn(composition.equalling, words[last + 1])) last++
  return { words: range(at, last), value, core }
}

/** "Didn't have to wait", "shouldn't have to beg", "don't have to be rude", at "have". */
const readDuty = ({ composition, words, at }: Start, { turn }: Path, index: number): Negation | undefined => {
  const opinion = words.slice(index + 3, index + 6).find((later) => opinionOf(composition, later) !== 0)
  const duty = (value: number): Negation => ({ words: range(at, index + 2), value, core: value < 0 ? certain : 3 })
  if (isIn(composition.unreal, words[at - 1]) || (words[index + 2]?.lemma === 'be' && opinion !== undefined))
    return opinion !== undefined && opinionOf(composition, opinion) > 0 ? undefined : duty(-turned)
  return turn < 0 ? duty(turned) : undefined
}

/** "Couldn't be kinder", "there isn't a kinder nurse", "it never got better", at the comparative. */
const readComparison = (start: Start, { expects }: Path, index: number, side: number): Negation | undefined => {
  const { composition, words, at, isAble, isSubject } = start
  const isCompared = !isAble && followedBy(composition.comparing, words, index, 5)
  if (expects || isCompared || isIn(composition.definite, words[index - 1])) return undefined
  const becomes = words.slice(Math.max(at + 1, index - 2), index).some((before) => isIn(composition.becoming, before))
  const isOnly = words[at - 1]?.lemma === 'be' && words[index + 1]?.upos === 'NOUN'
  const unbeaten = isAble || ((isOnly || isIn(composition.seldom, words[at])) && !becomes)
  if (unbeaten && !isUnreal(composition, words, at)) return { words: range(at, index), value: side * unequalled, core: certain }
  return side > 0 && !isSubject ? { words: range(at, index), value: -turned, core: 2 } : undefined
}

/** "Never rude", "too proud to admit", at the word with an opinion. */
const readOpinion = (start: Start, path: Path, index: number, side: number): Negation | undefined => {
  const { composition, words, at, isAble } = start
  const cannotDo = isAble && path.verbs === 0 && words[index]?.upos === 'VERB'
  if (namesAnother(words, index) || cannotDo || followedBy(composition.enough, words, index, 4)) return undefined
  // "Nothing, very happy" answers a question that is not known
  const answers = at === 0 && path.verbs === 0 && isIn(composition.subjects, words[at]) && !isIn(composition.determining, words[at])
  if (side > 0 && answers) return undefined
  // "too proud to admit": whatever is too much is bad
  const isTooMuch = isIn(composition.excess, words[index - 1]) && isIn(composition.infinitive, words[index + 1])
  return finish(start, path, isTooMuch ? -1 : side, index)
}

/** A clause of its own begins here: "nothing they were lovely", "nothing the care was fine"; not "nothing they can't mend". */
const opensClause = ({ composition, words, at, isNegator, isSubject }: Start, { verbs }: Path, index: number): boolean => {
  const word = words[index]
  if (word === undefined) return false
  if (at === 0 && index === 1 && isSubject && isIn(composition.definite, word)) return true
  if (isIn(composition.equalling, word)) {
    const next = words[index + 1]
    return isIn(composition.clauseSubjects, next) || isIn(composition.definite, next)
  }
  return verbs === 0 && composition.clauseSubjects.has(word.surface) && !words.slice(index + 1, index + 4).some(isNegator)
}

/** Steps over a light word, or over a noun where the negator belongs to the subject; false where the path ends. */
const stepOver = ({ composition, words, deeds, isSubject }: Start, path: Path, index: number): boolean => {
  const word = words[index]!
  if (isIn(composition.degrees, word)) {
    const says = (later: number): boolean => deeds.has(later) || opinionAt(composition, words, later) !== 0
    path.degree = path.degree || says(index + 1) || says(index + 2)
  } else if (isIn(composition.expecting, word)) {
    path.expects = true
    path.surprises = true
  } else if (isIn(composition.searching, word)) {
    if (isSubject || isIn(composition.definite, words[index + 1])) return false
    path.verbs++
  } else if (isIn(composition.light, word)) {
    if (word.upos === 'VERB' || word.upos === 'AUX') path.verbs++
  } else {
    const isNoun = word.upos === 'NOUN' || word.upos === 'PROPN' || (word.upos === 'ADJ' && isIn(composition.definite, words[index - 1]))
    if (!isSubject || !isNoun || path.verbs > 0 || path.nouns >= mostNouns) return false
    path.nouns++
  }
  // "no explanation of the delay"
  return path.nouns === 0 || (word.upos !== 'ADP' && word.upos !== 'SCONJ')
}

/** What a negator makes of the first opinion or deed on its path. */
const followPath = (start: Start): Negation | undefined => {
  const { composition, words, at, isNegator, deeds, isSubject, isAble } = start
  const path: Path = {
    turn: -1,
    surprises: isIn(composition.seldom, words[at]) || isIn(composition.seldom, words[at + 1]),
    expects: false,
    degree: false,
    nouns: 0,
    verbs: 0,
  }
  for (let index = at + 1; index < words.length && index <= at + longestPath; index++) {
    const word = words[index]!
    if (isCutOff(words, index)) return undefined
    if (isNegator(word)) {
      // "didn't get no help" negates once
      if (isSubject || !isIn(composition.subjects, word)) path.turn = path.turn < 0 ? 1 : -1
      continue
    }
    if (opensClause(start, path, index)) return undefined
    const deed = deeds.get(index)
    if (deed !== undefined && !deed.words.some((own) => own > index && words[own]?.afterPunctuation)) {
      if (isAble && path.verbs === 0 && path.turn < 0 && deed.value < 0) return undefined
      const last = deed.words[deed.words.length - 1] ?? index
      path.degree = path.degree || range(index, last).some((own) => isIn(composition.degrees, words[own]))
      return finish(start, path, deed.value, last, 1 + deed.words.length)
    }
    if (isIn(composition.having, word) && isIn(composition.infinitive, words[index + 1]) && words[index + 2] !== undefined)
      return readDuty(start, path, index)
    const comparison =
      composition.comparatives.get(word.surface) ?? (word.features.Degree === 'Cmp' ? composition.opinions.get(word.lemma) : undefined)
    if (comparison !== undefined) return readComparison(start, path, index, comparison)
    const lessened = isIn(composition.lessening, word) ? opinionAt(composition, words, index + 1) : 0
    if (lessened !== 0) return isAble ? readComparison(start, path, index + 1, -lessened) : undefined
    if (isIn(composition.exceeding, word) && !path.surprises && index > at + 1) return undefined
    const opinion = opinionOf(composition, word)
    if (opinion !== 0) return readOpinion(start, path, index, opinion)
    if (!stepOver(start, path, index)) return undefined
  }
  return undefined
}

/** Everything that a statement says by negating, as phrases with their values. */
export const composeNegations = (
  composition: Composition,
  words: readonly MatchWord[],
  isNegator: (word: MatchWord) => boolean,
  harmless: ReadonlySet<number>,
): Negation[] => {
  if (!words.some(isNegator)) return []
  const deeds = deedsByStart(composition, words, isNegator)
  return words.flatMap((word, index) => {
    if (!isNegator(word) || (harmless.has(index) && !isIn(composition.ending, words[index + 1]))) return []
    if (isDemand(composition, words, index)) return []
    const isSubject = isIn(composition.subjects, word) || isIn(composition.subjects, words[index + 1])
    const isAble = isIn(composition.able, words[index - 1])
    const match = followPath({ composition, words, at: index, isNegator, deeds, isSubject, isAble })
    return match === undefined ? [] : [match]
  })
}

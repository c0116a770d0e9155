/** From one word to all of its readings: user lexicon → shape → lexicon → the room's links → guesser → surface. */

import { remembering } from '../cache.ts'
import type { Lemma, LemmaCandidate, LemmaSource } from '../languages/language.ts'
import type { ChainWord, LanguageRoom, Link, Reading, RoomResources } from '../languages/room.ts'
import { mix } from './hashing.ts'
import { hashString } from './tags.ts'

/** The readings of one written form with what the context model sees of them. Shared and never changed. */
export interface FormAnalysis {
  /** At least one; likeliest first by weight. */
  readonly readings: readonly Reading[]
  readonly count: number
  /** Per reading: hashes of tag, coarse tag, part of speech, agreeing features, lemma with part of speech. */
  readonly tag: readonly number[]
  readonly coarse: readonly number[]
  readonly upos: readonly number[]
  readonly agreement: readonly number[]
  readonly lemma: readonly number[]
  /** Per reading: how far its weight lies under the best, in doublings (0…7), with its source. */
  readonly prior: readonly number[]
  /** Which coarse tags are possible: the ambiguity class. */
  readonly ambiguity: number
  readonly form: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Capitals, digits, hyphen, and which step of the chain gave the readings. */
  readonly shape: number
  /** Per reading: the first reading with the same part of speech, coarse tag and lemma, six bits each. */
  readonly first: readonly number[]
  /** Lemma objects by reading, made when first chosen. */
  readonly lemmas: (Lemma | undefined)[]
  readonly surface: string
}

const noParts: readonly string[] = Object.freeze([])
const mostReadings = 24
const sourceNumbers: Readonly<Record<LemmaSource, number>> = {
  hook: 0,
  'user-lexicon': 1,
  lexicon: 2,
  compound: 3,
  spoken: 4,
  typo: 5,
  rule: 6,
  guesser: 7,
  surface: 8,
}

/** The bit of {@link FormAnalysis.shape} that tells Latin letters. */
export const latinShape = 512

/** Readings that the caller's own lexicon gives to a folded form, or none. */
export type UserReadings = (folded: string) => readonly Reading[]

export interface Chain {
  /** The analysis of one written form. */
  analyze(surface: string): FormAnalysis
  /** The frozen answer for one of its readings. */
  lemma(analysis: FormAnalysis, choice: number): Lemma
}

const join = (readings: readonly Reading[], more: readonly Reading[]): readonly Reading[] =>
  more.length === 0 ? readings : [...readings, ...more]

const withoutDoubles = (readings: readonly Reading[]): Reading[] => {
  const kept: Reading[] = []
  for (const reading of readings) {
    const double = kept.findIndex((other) => other.tag === reading.tag && other.lemma === reading.lemma)
    if (double < 0) kept.push(reading)
    else if (kept[double]!.weight < reading.weight) kept[double] = reading
  }
  return kept
}

/** Writes a name as the text has it as far as they agree; else with a capital. */
const nameCase = (lemma: string, surface: string): string => {
  const [first = ''] = lemma
  if (first === '') return lemma
  let shared = 0
  while (shared < lemma.length && shared < surface.length && surface[shared]?.toLowerCase() === lemma[shared]) shared++
  const written = surface.slice(0, shared)
  const shouted = written === written.toUpperCase() && written.length > 1 && shared < lemma.length
  const inner = !shouted && shared > 1 && written.slice(1) !== written.slice(1).toLowerCase()
  return inner ? written + lemma.slice(shared) : first.toUpperCase() + lemma.slice(first.length)
}

/** An unknown word in small letters is no name, unless it can be nothing else. */
const withoutLowerNames = (guesses: readonly Reading[], surface: string): readonly Reading[] => {
  if (surface !== surface.toLowerCase()) return guesses
  const others = guesses.filter(({ tag }) => tag.upos !== 'PROPN')
  return others.length > 0 ? others : guesses
}

/** Makes the chain of a room. */
export const createChain = (
  room: LanguageRoom,
  resources: RoomResources,
  links: readonly Link[],
  userReadings: UserReadings | undefined,
  cacheSize = 12_000,
): Chain => {
  const { lookup, tags } = resources
  const shaped = (surface: string, asked: 'always' | 'unknown'): Reading[] => {
    for (const rule of room.shapes) {
      if (rule.asked === asked && rule.pattern.test(surface)) {
        const lemma = rule.lemma?.(surface) ?? surface
        return [{ lemma, tag: tags.intern(rule.upos, rule.features), weight: 0, source: 'rule', parts: noParts }]
      }
    }
    return []
  }
  const read = (surface: string): readonly Reading[] => {
    const folded = room.fold(surface)
    const own = userReadings?.(folded) ?? []
    if (own.length > 0) return own
    const byShape = shaped(surface, 'always')
    if (byShape.length > 0) return byShape
    const word: ChainWord = { surface, folded }
    let readings: readonly Reading[] = lookup(folded)
    for (const link of links) if (link.asked === 'unknown' && readings.length === 0) readings = link.read(word, readings)
    if (readings.length === 0) readings = shaped(surface, 'unknown')
    if (readings.length === 0) {
      const guesses = resources.guess(folded)
      readings = room.plainUnknowns === true ? withoutLowerNames(guesses, surface) : guesses
    }
    for (const link of links) if (link.asked === 'all') readings = join(readings, link.read(word, readings))
    if (readings.length === 0) readings = [{ lemma: folded, tag: tags.internKey('X'), weight: 0, source: 'surface', parts: noParts }]
    return withoutDoubles(readings)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostReadings)
  }
  const analyze = remembering(cacheSize, (surface) => describeForm(surface, room.fold(surface), read(surface)))
  const spell = room.spell?.(resources)
  const lemmaText = (reading: Reading, surface: string): string => {
    if (reading.source === 'user-lexicon') return reading.lemma
    const spelt = spell?.(reading.lemma) ?? reading.lemma
    return room.capitalizedNames && reading.tag.upos === 'PROPN' ? nameCase(spelt, surface) : spelt
  }
  const candidate = (reading: Reading, surface: string): LemmaCandidate =>
    Object.freeze({ lemma: lemmaText(reading, surface), upos: reading.tag.upos, features: reading.tag.features })
  const lemma = (analysis: FormAnalysis, choice: number): Lemma => {
    const known = analysis.lemmas[choice]
    if (known !== undefined) return known
    const reading = analysis.readings[choice]!
    const others = analysis.readings.filter((_, index) => index !== choice)
    const made: Lemma = Object.freeze({
      lemma: lemmaText(reading, analysis.surface),
      upos: reading.tag.upos,
      features: reading.tag.features,
      source: reading.source,
      parts: reading.parts,
      alternatives: Object.freeze([reading, ...others].map((one) => candidate(one, analysis.surface))),
    })
    analysis.lemmas[choice] = made
    return made
  }
  return { analyze, lemma }
}

/** Figures differ by their shape alone: years, and digits as zeros. */
const figureShape = (folded: string): string =>
  /\d/.test(folded) ? (/^(?:1[5-9]|20)\d\d$/.test(folded) ? 'year' : folded.replaceAll(/\d/g, '0')) : folded

/** Hashes everything of a form that the context model sees. */
const describeForm = (surface: string, folded: string, readings: readonly Reading[]): FormAnalysis => {
  const count = readings.length
  const best = readings.reduce((highest, { weight }) => Math.max(highest, weight), 0)
  // Arrays of just their length: grown ones keep room for many more, and thousands of forms are remembered.
  const coarse = readings.map(({ tag }) => tag.coarseHash)
  const upos = readings.map(({ tag }) => tag.uposHash)
  const lemma = readings.map(({ tag, lemma: own }) => mix(hashString(own, 5), tag.uposHash))
  let ambiguity = 0
  for (let at = 0; at < count; at++)
    if (coarse.indexOf(coarse[at]!) === at) ambiguity = (ambiguity + Math.imul(coarse[at]!, 0x9e3779b1)) | 0
  const first = surface.charAt(0)
  const capital = first !== first.toLowerCase()
  const rest = surface.slice(1)
  const shouted = capital && rest !== '' && rest === rest.toUpperCase() && rest !== rest.toLowerCase()
  const inner = !shouted && rest !== rest.toLowerCase()
  const seen = figureShape(folded)
  return {
    readings,
    count,
    tag: readings.map(({ tag }) => tag.hash),
    coarse,
    upos,
    agreement: readings.map(({ tag }) => tag.agreementHash),
    lemma,
    first: readings.map((_, at) => upos.indexOf(upos[at]!) | (coarse.indexOf(coarse[at]!) << 6) | (lemma.indexOf(lemma[at]!) << 12)),
    prior: readings.map(({ weight, source }) => Math.min(7, (best - weight) >> 4) + 8 * sourceNumbers[source]),
    ambiguity,
    form: hashString(seen, 6),
    suffix2: hashString(seen.slice(-2), 7),
    suffix3: hashString(seen.slice(-3), 8),
    suffix4: hashString(seen.slice(-4), 9),
    shape:
      (capital ? 1 : 0) +
      (shouted ? 2 : 0) +
      (inner ? 4 : 0) +
      (/\d/.test(surface) ? 8 : 0) +
      (surface.indexOf('-') > 0 ? 16 : 0) +
      32 * sourceNumbers[readings[0]!.source] +
      (/\p{Script=Latin}/u.test(surface) ? latinShape : 0),
    lemmas: [],
    surface,
  }
}

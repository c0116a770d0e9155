/**
 * All readings of one word without its sentence: lexicon, then compound parts, then spoken forms, then slips of the keyboard, then a guess
 * from the ending. A word that an earlier step knows is never changed by a later one.
 */
import type { LemmaSource, Upos } from '../language.ts'
import { type CompoundAnalyzer, type CompoundReading, createCompoundAnalyzer } from './compounds.ts'
import { createGuesser } from './guesser.ts'
import type { FinnishLexicon, Reading } from './lexicon.ts'
import {
  clippedCase,
  isOddlySpelled,
  regularVariants,
  spokenVariants,
  typoVariants,
  umlautVariants,
  unstretched,
  type Variant,
} from './spoken.ts'

export interface Candidate {
  readonly lemma: string
  readonly upos: Upos
  readonly features: string
  readonly source: LemmaSource
  /** Parts of a compound lemma, joined they give the lemma. */
  readonly parts: readonly string[]
  /** Logarithmic frequency of the word, 0–255. */
  readonly frequency: number
  /** Cost of the way it was found: compound cost, distance of the spelling, rank of the guess; 0 for plain lexicon words. */
  readonly cost: number
  /** Whether a possessive suffix or clitic was taken off. */
  readonly suffixed: boolean
}

const joinTags = (features: string, suffixes: string): string => {
  if (suffixes === '') return features
  if (features === '') return suffixes.replace(/^\|/, '')
  const all = `${features}|${suffixes.replace(/^\|/, '')}`.split('|')
  return all.sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1)).join('|')
}

const noParts: readonly string[] = []
const noReadings: readonly Reading[] = []
const noNames: readonly Candidate[] = []

const fromReading = (reading: Reading, source: LemmaSource, cost: number): Candidate => ({
  lemma: reading.lemma,
  upos: reading.upos,
  features: joinTags(reading.features, reading.suffixes),
  source: reading.features.includes('Style=Coll') ? 'spoken' : source,
  parts: noParts,
  frequency: reading.frequency,
  cost,
  suffixed: reading.suffixes !== '',
})

const fromCompound = ({ reading, parts, cost }: CompoundReading, source: LemmaSource, extra: number): Candidate => ({
  lemma: parts.join(''),
  upos: reading.upos,
  features: joinTags(reading.features, reading.suffixes),
  source,
  // Finnish-TDT does not cut names.
  parts: reading.upos === 'PROPN' ? noParts : parts,
  frequency: Math.max(0, Math.round(60 - cost * 5)),
  cost: Math.max(0.5, cost + 6) + extra,
  suffixed: reading.suffixes !== '',
})

const simple = (lemma: string, upos: Upos, features = '', source: LemmaSource = 'rule'): Candidate => ({
  lemma,
  upos,
  features,
  source,
  parts: noParts,
  frequency: 0,
  cost: 0,
  suffixed: false,
})

/** Compounds dearer than this are nonsense unless nothing else fits. */
const plausibleCompound = 8.6
/** What each part beyond the second adds to that. */
const longerCompound = 2.4
const maximalVariants = 6
const possessiveEnd = /(?:ni|si|nsa|nsä|mme|nne)$/
/** Compounds dearer than this are in no list: a regular spoken form of a common word is likelier. */
const unlistedCompound = 9
/** Logarithmic frequency of a word that is hardly ever used, and how much more frequent (90 times) the word must be that it is taken for. */
const rareWord = 25
const muchMore = 65

/** Case suffixes after a colon (EU:n, tk:ssa) and the case that they mark. Source: Kielitoimiston ohjepankki, kaksoispiste. */
const colonCases: readonly (readonly [pattern: RegExp, features: string])[] = [
  [/^(ien|iden|itten)$/, 'Case=Gen|Number=Plur'],
  [/^n$/, 'Case=Gen|Number=Sing'],
  [/^t$/, 'Case=Nom|Number=Plur'],
  [/^(ssa|ssä)$/, 'Case=Ine|Number=Sing'],
  [/^(sta|stä)$/, 'Case=Ela|Number=Sing'],
  [/^(lla|llä)$/, 'Case=Ade|Number=Sing'],
  [/^(lta|ltä)$/, 'Case=Abl|Number=Sing'],
  [/^lle$/, 'Case=All|Number=Sing'],
  [/^(na|nä)$/, 'Case=Ess|Number=Sing'],
  [/^ksi$/, 'Case=Tra|Number=Sing'],
  [/^(a|ä|ta|tä|aa|ää)$/, 'Case=Par|Number=Sing'],
  [/^(ia|iä|ita|itä|eja|ejä|oita|öitä)$/, 'Case=Par|Number=Plur'],
  [/^(hin|hen|hon|hun|hyn|han|hän|an|en|in|on|un|seen|ään|iin|aan)$/, 'Case=Ill|Number=Sing'],
  [/^(issa|issä)$/, 'Case=Ine|Number=Plur'],
  [/^(ista|istä)$/, 'Case=Ela|Number=Plur'],
  [/^(illa|illä)$/, 'Case=Ade|Number=Plur'],
  [/^ille$/, 'Case=All|Number=Plur'],
  [/^(kin|kaan|kään|han|hän|ko|kö)$/, 'Case=Nom|Number=Sing'],
  [/^(nsa|nsä|ni|si|mme|nne)$/, 'Case=Gen|Number=Sing'],
]

const isUpper = (text: string): boolean => text !== text.toLowerCase()
const isAllUpper = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()

/**
 * Whether a word is surely a slip for another, which leaves no room for a guess at a new word: the longer it is, the more frequent the other and
 * the smaller the slip, the surer.
 */
const isSureSlip = (length: number, frequency: number, cost: number, isOdd: boolean): boolean => {
  if (isOdd) return cost < 3.8
  if (length > 9 && frequency >= 40) return true
  if (length > 7 && frequency > 65) return true
  if (length > 6 && cost + frequency / 120 < (frequency >= 50 ? 3.65 : 3.05)) return true
  return length > 5 && frequency > 85 && cost < 3.4
}

/** How much rarer than its lemma a form is: a word that is frequent (käydä) has forms that are not (käytävä, käymättömien). */
const rareForms: readonly (readonly [feature: string, cost: number])[] = [
  ['PartForm=Neg', 1],
  ['PartForm=Agt', 1],
  ['PartForm=Pres', 0.7],
  ['Mood=Pot', 1],
  ['Mood=Imp', 0.4],
  ['Case=Abe', 1],
  ['Case=Com', 1],
  ['Case=Ins', 1],
  ['InfForm=2', 0.5],
  ['InfForm=4', 1],
  ['InfForm=5', 1],
  ['Degree=Sup', 0.3],
  ['Number=Plur', 0.2],
]
const formRarity = (features: string): number =>
  rareForms.reduce((sum, [feature, cost]) => (features.includes(feature) ? sum + cost : sum), 0)

/** Whether a reading has a case, and not the expected one. */
const isOtherCase = (features: string, expected: string | undefined): boolean =>
  expected !== undefined && features.includes('Case=') && !features.includes(`Case=${expected}`)

export interface CandidateGenerator {
  /** Readings of a word as written; never empty. `position` 0 is the first word of a sentence. */
  candidates(surface: string, isFirst: boolean): readonly Candidate[]
  /** Parts of a lemma that may be a compound. */
  partsOf(lemma: string): readonly string[]
}

/** Steps that can be left out, to measure what they are worth. */
export interface CandidateSteps {
  readonly compounds?: boolean
  /** Spoken forms, lost dots and slips of the keyboard. */
  readonly spelling?: boolean
  readonly guesser?: boolean
}

/** Makes the generator of a lexicon. */
export const createCandidateGenerator = (lexicon: FinnishLexicon, steps: CandidateSteps = {}): CandidateGenerator => {
  const compounds = steps.compounds === false ? noCompounds : createCompoundAnalyzer(lexicon)
  const guess = steps.guesser === false ? () => [] : createGuesser(lexicon)

  const known = (word: string): Candidate[] => lexicon.lookup(word).map((reading) => fromReading(reading, 'lexicon', 0))

  const compound = (word: string, limit: number): Candidate[] =>
    compounds
      .analyze(word)
      .filter(({ cost, parts }) => cost <= limit + longerCompound * Math.max(0, parts.length - 2) + Math.max(0, word.length - 10) / 4)
      .slice(0, 8)
      .map((reading) => fromCompound(reading, 'compound', 0))

  /** Readings of the spellings that a word may stand for. */
  const corrected = (variants: readonly Variant[], source: LemmaSource, minimum: number, expectedCase?: string): Candidate[] => {
    if (steps.spelling === false) return []
    const found: Candidate[] = []
    let best = Number.POSITIVE_INFINITY
    for (const { form, cost } of variants) {
      if (cost > best + 0.7) continue
      const readings = source === 'typo' ? lexicon.lookupPlain(form).filter(({ bound }) => !bound) : lexicon.lookup(form)
      for (const reading of readings) {
        if (
          reading.frequency < ((form.length > 6 && cost <= 1.45) || reading.features.includes('Style=Coll') ? 0 : minimum) ||
          (source === 'spoken' && reading.suffixes !== '' && form.length < 6)
        )
          continue
        const total = cost - reading.frequency / 120 + (isOtherCase(reading.features, expectedCase) ? 1 : 0) + formRarity(reading.features)
        if (cost < best) best = cost
        found.push({ ...fromReading(reading, source, Math.max(0.5, total + 2)), source })
      }
    }
    return found
      .filter(({ cost }, _, all) => cost <= Math.min(...all.map((other) => other.cost)) + 0.9)
      .sort((left, right) => left.cost - right.cost)
      .slice(0, maximalVariants)
  }

  const guessed = (word: string, isName: boolean): Candidate[] =>
    guess(word, isName).map(({ lemma, upos, features, score }, rank) => ({
      lemma: isName ? capitalize(lemma) : lemma,
      upos,
      features,
      source: 'guesser' as const,
      parts: noParts,
      frequency: Math.max(0, Math.round(score * 4) + 20),
      cost: 1 + rank * 0.5,
      suffixed: false,
    }))

  const hyphenated = (surface: string, isFirst: boolean): Candidate[] => {
    const at = Math.max(surface.lastIndexOf('-'), surface.lastIndexOf('–'))
    const modifier = surface.slice(0, at)
    const head = surface.slice(at + 1)
    const name = isUpper(head.charAt(0)) && isUpper(modifier.charAt(0)) && !isAllUpper(surface)
    const heads = analyze(name ? head : head, false).slice(0, 6)
    if (name) {
      const first = compoundName(modifier, heads)
      return heads.map((reading) => ({
        ...reading,
        lemma: `${first}-${capitalize(reading.lemma)}`,
        upos: 'PROPN' as const,
        parts: noParts,
      }))
    }
    const joined = modifier.replace(/[-–]/g, '')
    const parts = modifier.split(/[-–]/).flatMap((part) => (/\d/.test(part) ? [part] : partsOrSelf(isFirst ? part.toLowerCase() : part)))
    return heads.map((reading) => {
      const tail = reading.parts.length > 0 ? reading.parts : [reading.lemma]
      return { ...reading, lemma: joined + reading.lemma, source: 'compound' as const, parts: [...parts, ...tail] }
    })
  }

  /** Ison-Britannian → Iso: the first part of a name agrees with the second in a few names. */
  const compoundName = (modifier: string, heads: readonly Candidate[]): string => {
    const agreeing = ['Ison', 'Isossa', 'Isosta', 'Isoon', 'Isolla', 'Isoa'].includes(modifier) && heads.length > 0
    return agreeing ? 'Iso' : modifier
  }

  const partsOrSelf = (part: string): readonly string[] => {
    const parts = compounds.partsOf(part.toLowerCase())
    return parts.length > 1 && parts.join('') === part.toLowerCase() ? parts : [part]
  }

  const colon = (surface: string): Candidate[] | undefined => {
    const at = surface.lastIndexOf(':')
    if (at <= 0 || at === surface.length - 1) return undefined
    const base = surface.slice(0, at)
    const suffix = surface.slice(at + 1).toLowerCase()
    const features = colonCases.find(([pattern]) => pattern.test(suffix))?.[1]
    if (features === undefined) return undefined
    if (/^\d/.test(base)) return [simple(base, 'NUM', features)]
    if (!/\p{L}/u.test(base)) return [simple(base, 'SYM', features)]
    const entries = lexicon
      .lookup(base.toLowerCase())
      .filter((reading) => reading.features.includes('Case=Nom') || reading.features.includes('Abbr'))
    const upos: Upos = entries[0]?.upos ?? (isUpper(base) ? 'PROPN' : 'NOUN')
    const lemma = base.includes('-') || isAllUpper(base) ? base : (entries[0]?.lemma ?? base)
    return [simple(lemma, upos, features)]
  }

  /** Steps from the lexicon to the guess for a word of letters. */
  const analyze = (surface: string, isFirst: boolean): readonly Candidate[] => {
    const word = surface.toLowerCase()
    const capital = isUpper(surface.charAt(0))
    const maybeName = capital && !isFirst && !isAllUpper(surface)
    const all = known(word).filter(({ upos, features }) => upos !== 'PROPN' || !/Case=(Ins|Com)/.test(features))
    // helsinkiin is Helsinki, but millasta is not of Milla: a name in lower case only where nothing else fits.
    const plain = capital ? all : all.filter(({ upos }) => upos !== 'PROPN')
    const found = plain.length > 0 ? plain : all
    if (found.length > 0) {
      const meant = steps.spelling === false ? [] : meantWithDots(word, found)
      if (meant.length > 0) return meant
      const whole = found.some(({ suffixed }) => !suffixed)
      // tervehdyskäynti is in no list, but käyntikin is: a clitic reading leaves room for a compound.
      const extra = whole || word.length < 7 ? [] : compound(word, 6)
      if (maybeName && !found.some(({ upos }) => upos === 'PROPN')) return [...found, ...extra, ...namesLike(found)]
      return extra.length > 0 ? [...found, ...extra] : found
    }
    if (word.includes('-') || word.includes('–')) {
      const bare = word.replace(/[-–]+$/, '')
      if (bare !== word) return cutOff(surface.slice(0, bare.length))
      if (/^[-–]/.test(word)) return analyze(surface.replace(/^[-–]+/, ''), false)
      const whole = hyphenated(surface, isFirst)
      if (whole.length > 0) return whole
    }
    for (const form of steps.spelling === false ? [] : unstretched(word)) {
      const readings = lexicon.lookup(form).filter(({ features }) => formRarity(features) < 1)
      const short = readings.length > 0 ? readings.map((reading) => fromReading(reading, 'spoken', 0)) : compound(form, 6)
      if (short.length > 0) return short.map((reading): Candidate => ({ ...reading, source: 'spoken' }))
    }
    const cut = compound(word, plausibleCompound)
    // A compound of a name has a capital: sunnuntainaki is no Aki.
    const joined = capital ? cut : cut.filter(({ upos }) => upos !== 'PROPN')
    if (maybeName) {
      const names = guessed(word, true)
      const whole = joined.filter(({ upos }) => upos === 'NOUN').map((reading) => ({ ...capitalizeLemma(reading), parts: noParts }))
      return [...joined, ...whole, ...names]
    }
    const doubtful = joined.length > 0 && word.length > 7 && (joined[0] as Candidate).cost > 11.5
    if (doubtful && (joined[0] as Candidate).parts.length === 2) {
      const slipped = slippedCompounds(word)
      if (slipped.length > 0) return [...slipped, ...joined]
    }
    if (joined.length > 0 && word.length > 7 && (joined[0] as Candidate).cost > unlistedCompound) {
      const regular = regularlySpoken(word, joined[0] as Candidate)
      if (regular.length > 0) return [...regular, ...joined]
    }
    if (joined.length > 0 && ((joined[0] as Candidate).cost < 12.5 || (joined[0] as Candidate).parts.length > 2)) return joined
    if (isAllUpper(surface) && word.length < 5)
      return [simple(surface, 'PROPN', 'Abbr=Yes|Case=Nom|Number=Sing'), ...joined, ...guessed(word, true).slice(0, 3)]
    const variants = word.length > 2 ? spokenVariants(word) : []
    const single = corrected(variants, 'spoken', 30, clippedCase(word))
    const spoken = single.length > 0 || word.length < 8 ? single : spokenCompounds(variants)
    if (spoken.length > 0 && joined.length === 0) {
      const dots = word.length > 3 ? corrected(umlautVariants(word), 'typo', 60) : []
      const nearest = Math.min(...dots.map(({ cost }) => cost))
      return [...spoken.filter(({ cost }) => cost <= nearest + 1.5), ...dots]
    }
    const dotted = word.length > 2 ? [...corrected(umlautVariants(word), 'typo', word.length > 3 ? 20 : 90), ...dottedCompounds(word)] : []
    if (dotted.length > 0) return [...dotted, ...joined]
    const isOdd = isOddlySpelled(word)
    const least = isOdd ? 30 : word.length > 7 ? 40 : word.length > 5 ? 55 : 70
    const slips = word.length > 4 ? corrected(typoVariants(word), 'typo', least) : []
    if (slips.length === 0 && word.length > 7) slips.push(...slippedOwned(word))
    if (slips.length === 0 && word.length > 7) slips.push(...slippedCompounds(word))
    const isSlip = slips.some(({ parts, frequency, cost }) => parts.length > 1 || isSureSlip(word.length, frequency, cost, isOdd))
    const guesses = isSlip && (!capital || isFirst) ? [] : guessed(word, capital && !isFirst)
    if (isFirst && capital && !isSlip) guesses.push(...guessed(word, true).slice(0, 4))
    const last = [...joined, ...spoken, ...slips, ...guesses]
    return last.length > 0 ? last : [simple(word, 'NOUN', 'Case=Nom|Number=Sing', 'surface')]
  }

  /** tanaan, talla: a word hardly anyone uses is a frequent one that has lost its dots. */
  const meantWithDots = (word: string, found: readonly Candidate[]): Candidate[] => {
    if (word.length < 4 || !/[ao]/.test(word) || /[äöuåy]/.test(word)) return []
    if (found.some(({ frequency, source }) => frequency > rareWord || source === 'spoken')) return []
    const most = Math.max(...found.map(({ frequency }) => frequency))
    return lexicon
      .lookupPlain(word.replaceAll('a', 'ä').replaceAll('o', 'ö'))
      .filter(({ bound, frequency }) => !bound && frequency - most > muchMore)
      .map((reading) => fromReading(reading, 'typo', 2))
  }

  /** ammattitaitosta, vastaanotos: a regular spoken form of a word or listed compound is likelier than a compound that no list has. */
  const regularlySpoken = (word: string, joined: Candidate): Candidate[] => {
    if (steps.spelling === false || lexicon.isListedCompound(joined.lemma)) return []
    const variants = regularVariants(word)
    const single = corrected(variants, 'spoken', 40, clippedCase(word)).filter(({ suffixed }) => !suffixed)
    if (single.length > 0) return single
    for (const { form } of variants) {
      const readings = compounds
        .analyze(form)
        .filter(({ parts, reading }) => reading.suffixes === '' && lexicon.isListedCompound(parts.join('')))
      if (readings.length > 0) return readings.slice(0, 4).map((reading) => fromCompound(reading, 'spoken', 0))
    }
    return []
  }

  const dottedCompounds = (word: string): Candidate[] => {
    if (word.length < 8 || /[äö]/.test(word)) return []
    for (const { form } of umlautVariants(word).slice(0, 2 * word.length)) {
      const readings = compounds.analyze(form).filter(({ cost }) => cost < 3)
      if (readings.length > 0) return readings.slice(0, 4).map((reading) => fromCompound(reading, 'typo', 2))
    }
    return []
  }

  /** terveyskeskuksee: a spoken ending on a compound. */
  const spokenCompounds = (variants: readonly Variant[]): Candidate[] => {
    for (const { form, cost } of variants.filter((variant) => variant.cost < 1.9).slice(0, 16)) {
      const readings = compounds.analyze(form).filter((reading) => reading.cost < (cost <= 1.2 ? 6.5 : 5))
      if (readings.length > 0) return readings.slice(0, 4).map((reading) => fromCompound(reading, 'spoken', 1))
    }
    return []
  }

  /** palautteseeni: a slip before a possessive suffix. */
  const slippedOwned = (word: string): Candidate[] => {
    if (!possessiveEnd.test(word)) return []
    const found: Candidate[] = []
    for (const { form, cost } of typoVariants(word)) {
      if (cost > 1.6 || !possessiveEnd.test(form)) continue
      for (const reading of lexicon.lookup(form))
        if (reading.suffixes.includes('psor') && reading.frequency > 30) found.push(fromReading(reading, 'typo', cost + 2))
    }
    return found.slice(0, maximalVariants)
  }

  /** henkilökutna: a slip in one part of a listed compound. */
  const slippedCompounds = (word: string): Candidate[] => {
    const found: Candidate[] = []
    const keep = (form: string): void => {
      const readings = compounds.analyze(form).filter(({ cost, parts }) => cost < 4 && lexicon.isListedCompound(parts.join('')))
      found.push(...readings.slice(0, 3).map((reading) => fromCompound(reading, 'typo', 2)))
    }
    for (let at = 3; at <= word.length - 3 && found.length === 0; at++) {
      const first = word.slice(0, at)
      const last = word.slice(at)
      if (last.length > 2 && lexicon.lookupPlain(first).length > 0) {
        for (const { form, cost } of typoVariants(last))
          if (cost <= 2 && found.length === 0 && lexicon.lookupPlain(form).length > 0) keep(first + form)
      }
      if (first.length > 2 && found.length === 0 && lexicon.lookupPlain(last).length > 0) {
        for (const { form } of typoVariants(first)) if (found.length === 0 && lexicon.lookupPlain(form).length > 0) keep(form + last)
      }
    }
    return found
  }

  const capitalizeLemma = (candidate: Candidate): Candidate => ({
    ...candidate,
    lemma: capitalize(candidate.lemma),
    upos: 'PROPN',
    frequency: 20,
  })

  /** A capital letter inside a sentence makes a name of a noun or adjective. */
  const namesLike = (found: readonly Candidate[]): Candidate[] =>
    found.filter(({ upos, suffixed }) => (upos === 'NOUN' || upos === 'ADJ') && !suffixed).map(capitalizeLemma)

  /** talous-, uutis-: the first part of a compound whose head comes later. */
  const cutOff = (part: string): readonly Candidate[] => {
    const word = part.toLowerCase()
    const readings = lexicon
      .lookupPlain(word)
      .filter(({ bound, features }) => bound || /Case=(Nom\|(Degree=Pos\|)?Number=Sing|Gen)/.test(features))
    if (readings.length > 0) return readings.map((reading) => fromReading(reading, 'lexicon', 0))
    const whole = compound(word, 20)
    return whole.length > 0 ? whole : [simple(isUpper(part) ? part : word, 'NOUN', 'Case=Nom|Number=Sing')]
  }

  const candidates = (surface: string, isFirst: boolean): readonly Candidate[] => {
    if (!/[\p{L}\p{N}]/u.test(surface)) return [simple(surface, /^[\p{P}]+$/u.test(surface) ? punctuationUpos(surface) : 'SYM')]
    if (surface.length > longestWord) return [simple(surface, 'X', '', 'surface')]
    if (/\d\p{L}/u.test(surface) || /\p{L}\d/u.test(surface)) {
      const named = known(surface.toLowerCase())
      if (named.length > 0) return named
    }
    const inflected = surface.includes(':') ? colon(surface) : undefined
    if (inflected !== undefined) return inflected
    if (/^[#@][\p{L}\p{N}_]/u.test(surface)) return [simple(surface, surface.startsWith('#') ? 'X' : 'PROPN')]
    if (/\d/.test(surface)) return numeric(surface, isFirst)
    if (/^(https?:|www\.)|@/.test(surface)) return [simple(surface, 'SYM')]
    if (/^[IVXLC]+\.?$/.test(surface) && surface.length > 1)
      return [simple(surface, 'ADJ', 'NumType=Ord'), simple(surface, 'NUM', 'NumType=Card')]
    if (surface.includes('.') && surface.length > 1) {
      const found = known(surface.toLowerCase())
      return found.length > 0 ? found : [...dotWord(surface, isFirst)]
    }
    return analyze(surface.replaceAll('’', "'"), isFirst)
  }

  const dotWord = (surface: string, isFirst: boolean): readonly Candidate[] => {
    const bare = surface.replace(/\.+$/, '')
    const whole = surface.endsWith('.') && bare.length > 4 && !bare.includes('.') ? lexicon.lookup(bare.toLowerCase()) : noReadings
    if (whole.length > 0 || bare.length > 9) return analyze(bare, isFirst)
    // pot., kipulääk.: the stop stands for the rest of the word.
    const noun = simple(surface, 'NOUN', 'Abbr=Yes')
    return isUpper(surface) ? [simple(surface, 'PROPN', 'Abbr=Yes'), ...(isFirst ? [noun] : noNames)] : [noun]
  }

  const numeric = (surface: string, isFirst: boolean): readonly Candidate[] => {
    if (/^\d+\.$/.test(surface)) return [simple(surface, 'ADJ', 'NumType=Ord'), simple(surface, 'NUM', 'NumType=Card')]
    if (/^[\d.,:–\-−/ ½¼¾+×x]+$/.test(surface)) return [simple(surface, 'NUM', 'NumType=Card')]
    const match = /^([\d.,–-]*\d)[-–](\p{L}.*)$/u.exec(surface)
    if (match !== null) {
      const [, digits = '', head = ''] = match
      return analyze(head, false)
        .slice(0, 6)
        .map((reading) => ({
          ...reading,
          lemma: digits + reading.lemma,
          source: 'compound' as const,
          parts: [digits, ...(reading.parts.length > 0 ? reading.parts : [reading.lemma])],
        }))
    }
    return surface.includes('-') && /\p{L}{3}/u.test(surface) ? hyphenated(surface, isFirst) : [simple(surface, 'NUM')]
  }

  const atLeastOne = (surface: string, isFirst: boolean): readonly Candidate[] => {
    const found = candidates(surface, isFirst)
    return found.length > 0
      ? found
      : [simple(surface.toLowerCase(), isUpper(surface.charAt(0)) && !isFirst ? 'PROPN' : 'NOUN', '', 'surface')]
  }

  return { candidates: atLeastOne, partsOf: compounds.partsOf }
}

const longestWord = 60
const noCompounds: CompoundAnalyzer = { analyze: () => [], partsOf: () => [] }

const punctuationUpos = (surface: string): Upos =>
  /^[%&*§#@+/]+$/.test(surface) ? 'SYM' : /^[:;]-?[)(DPp|/\\]+$/.test(surface) ? 'SYM' : 'PUNCT'

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * The Finnish lexicon: stems with paradigms. A form is a stem and a suffix of one of the stem's paradigms; possessive suffixes and clitics
 * come off by rule (VISK § 95–97, § 126–129).
 */
import type { ModelFile } from '../../models/model-file.ts'
import type { Upos } from '../language.ts'
import { byteOf, createStringTable, hashStart, hashStep } from './string-table.ts'

/** A way to read a form. */
export interface Reading {
  /** Lower case, or as in the lexicon for names; without boundaries. */
  readonly lemma: string
  readonly upos: Upos
  /** UD notation; empty for words that do not inflect. */
  readonly features: string
  /** Logarithmic frequency of the word, 0–255. */
  readonly frequency: number
  /** Number of the entry in the lexicon: words of one paradigm and stem share it. */
  readonly entry: number
  /** Possessive suffix and clitics, as features; empty if there are none. */
  readonly suffixes: string
  /** Whether the form only stands before a possessive suffix or another part of a compound. */
  readonly bound: boolean
}

/** A row of a paradigm that new words may follow. */
export interface GuessRow {
  readonly paradigm: number
  readonly suffix: string
  /** Suffix of the lemma. */
  readonly lemma: string
  readonly upos: Upos
  readonly features: string
}

export interface FinnishLexicon {
  /** Calls back with the paradigm and stem of every entry. */
  eachEntry(visit: (paradigm: number, stem: string) => void): void
  /** Calls back with every free row of nouns, adjectives and verbs. */
  eachRow(visit: (row: GuessRow) => void): void
  /** Readings of a lower-case form. */
  lookup(form: string): readonly Reading[]
  /** Readings of the form as it stands: no possessive suffix or clitic comes off. */
  lookupPlain(form: string): readonly Reading[]
  /** Whether a compound is in the word list; false positives are one in ten thousand. */
  isListedCompound(lemma: string): boolean
  /** Parts of a listed compound as the word list and the treebanks cut it; one part if they do not. */
  listedParts(lemma: string): readonly string[]
  /** Logarithmic counts of an entry as the first part and as the head of listed compounds, 0–255. */
  modifierCount(entry: number): number
  headCount(entry: number): number
  /** All forms of the entry: form, part of speech and features. */
  forms(entry: number): readonly { readonly form: string; readonly lemma: string; readonly upos: Upos; readonly features: string }[]
}

const boundMark = 1
const takesPossessive = 2
const linkMark = 4

/** Cases whose forms take a possessive suffix as they stand. */
const suffixingCases = /Case=(Par|Ine|Ela|Ade|Abl|All|Ess|Abe|Com)/

interface Tag {
  readonly upos: Upos
  readonly features: string
  readonly marks: number
}

const parseTag = (text: string): Tag => {
  const [upos = 'X', written = ''] = text.split(' ')
  const bound = written.includes('Bound=Yes')
  const link = written.includes('Link=Yes')
  const features = written.replace(/\|?(Bound|Link)=Yes/, '').replace(/^\|/, '')
  const takes = bound || (suffixingCases.test(features) && !features.includes('psor'))
  return {
    upos: upos as Upos,
    features,
    marks: (bound ? boundMark : 0) | (takes ? takesPossessive : 0) | (link ? linkMark | boundMark : 0),
  }
}

const possessives: readonly (readonly [suffix: string, features: string])[] = [
  ['ni', 'Number[psor]=Sing|Person[psor]=1'],
  ['si', 'Number[psor]=Sing|Person[psor]=2'],
  ['mme', 'Number[psor]=Plur|Person[psor]=1'],
  ['nne', 'Number[psor]=Plur|Person[psor]=2'],
  ['nsa', 'Person[psor]=3'],
  ['nsä', 'Person[psor]=3'],
]

/** Clitics with the feature value of Finnish-TDT. -ka/-kä only stands on the negation verb and is in the lexicon. */
const clitics: readonly (readonly [suffix: string, value: string])[] = [
  ['kin', 'Kin'],
  ['kaan', 'Kaan'],
  ['kään', 'Kaan'],
  ['ko', 'Ko'],
  ['kö', 'Ko'],
  ['kos', 'Ko,S'],
  ['kös', 'Ko,S'],
  ['kohan', 'Han,Ko'],
  ['köhän', 'Han,Ko'],
  ['han', 'Han'],
  ['hän', 'Han'],
  ['pa', 'Pa'],
  ['pä', 'Pa'],
  ['pas', 'Pa,S'],
  ['päs', 'Pa,S'],
  ['pahan', 'Han,Pa'],
  ['pähän', 'Han,Pa'],
  ['kinko', 'Kin,Ko'],
  ['kinkö', 'Kin,Ko'],
  ['kinhan', 'Han,Kin'],
]

const backVowel = /[aou]/
const frontVowel = /[äöy]/

/** Whether a clitic's vowel agrees with the last harmonic vowel of the word before it. */
const harmonises = (word: string, suffix: string): boolean => {
  const front = frontVowel.test(suffix)
  if (!front && !backVowel.test(suffix)) return true
  for (let index = word.length - 1; index >= 0; index--) {
    const letter = word[index] as string
    if (backVowel.test(letter)) return !front
    if (frontVowel.test(letter)) return front
  }
  return front
}

/** Opens the lexicon of a model file. */
export const createFinnishLexicon = (model: ModelFile): FinnishLexicon => {
  const stems = createStringTable(model.section('stems', 'u8'), model.section('stemLengths', 'u8'))
  const suffixes = createStringTable(model.section('suffixes', 'u8'), model.section('suffixLengths', 'u8'))
  const tags = model.text('tags').split('\n').map(parseTag)
  const entryCounts = model.section('entryCounts', 'u8')
  const entryStarts = new Uint32Array(stems.size + 1)
  for (let stem = 0; stem < stems.size; stem++) entryStarts[stem + 1] = entryStarts[stem]! + entryCounts[stem]!
  const entryParadigms = model.section('entryParadigms', 'u16')
  const entryFrequencies = model.section('entryFrequencies', 'u8')
  const entryModifiers = model.section('entryModifiers', 'u8')
  const entryHeads = model.section('entryHeads', 'u8')
  const entryCapitals = model.section('entryCapitals', 'u8')
  const paradigmCounts = model.section('paradigmCounts', 'u16')
  const paradigmStarts = new Uint32Array(paradigmCounts.length + 1)
  for (let index = 0; index < paradigmCounts.length; index++) paradigmStarts[index + 1] = paradigmStarts[index]! + paradigmCounts[index]!
  const rowSuffixes = model.section('rowSuffixes', 'u16')
  const rowLemmas = model.section('rowLemmas', 'u16')
  const rowTags = model.section('rowTags', 'u16')
  const filter = model.section('compoundFilter', 'u32')
  const names = model.text('names').split('\n')

  const longest = 64
  const bytes = new Uint8Array(longest)
  const suffixIds = new Int32Array(longest + 1)

  const lemmaOf = (stem: number, lemma: number, capitals: number): string => {
    const word = stems.at(stem) + suffixes.at(lemma)
    if (capitals === 0) return word
    return capitals === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : (names[capitals - 2] ?? word)
  }

  /** Readings of `form` as a stem and a suffix. */
  const readings = (form: string, needed: number, suffixFeatures: string, found: Reading[]): void => {
    const length = form.length
    if (length === 0 || length > longest) return
    for (let index = 0; index < length; index++) bytes[index] = byteOf(form.charCodeAt(index))
    // Suffixes that end the form, by where they start.
    for (let start = length; start >= 0; start--) {
      let hash = hashStart
      for (let at = start; at < length; at++) hash = hashStep(hash, bytes[at]!)
      suffixIds[start] = length - start > 20 ? -1 : suffixes.find(bytes, start, length, hash)
    }
    let hash = hashStart
    for (let end = 0; end <= length; end++) {
      if (end > 0) hash = hashStep(hash, bytes[end - 1]!)
      const suffix = suffixIds[end]!
      if (suffix === -1) continue
      const stem = stems.find(bytes, 0, end, hash)
      if (stem === -1) continue
      for (let entry = entryStarts[stem]!; entry < entryStarts[stem + 1]!; entry++) {
        const paradigm = entryParadigms[entry]!
        let low = paradigmStarts[paradigm]!
        const stop = paradigmStarts[paradigm + 1]!
        let high = stop
        while (low < high) {
          const middle = (low + high) >>> 1
          if (rowSuffixes[middle]! < suffix) low = middle + 1
          else high = middle
        }
        for (let row = low; row < stop && rowSuffixes[row] === suffix; row++) {
          const tag = tags[rowTags[row]!] as Tag
          if (needed === takesPossessive ? (tag.marks & takesPossessive) === 0 : needed === 0 && (tag.marks & boundMark) !== 0) continue
          found.push({
            lemma: lemmaOf(stem, rowLemmas[row]!, entryCapitals[entry]!),
            upos: tag.upos,
            features: tag.features,
            frequency: entryFrequencies[entry]!,
            entry,
            suffixes: suffixFeatures,
            bound: (tag.marks & boundMark) !== 0 && needed !== takesPossessive,
          })
        }
      }
    }
  }

  const withPossessives = (form: string, clitic: string, found: Reading[]): void => {
    for (const [suffix, features] of possessives) {
      if (!form.endsWith(suffix) || !harmonises(form.slice(0, -suffix.length), suffix)) continue
      readings(form.slice(0, -suffix.length), takesPossessive, features + clitic, found)
    }
    // talossaan, talolleen: a lengthened vowel and n.
    if (form.endsWith('n') && form.length > 4 && form.at(-2) === form.at(-3)) {
      const before = found.length
      readings(form.slice(0, -2), takesPossessive, `Person[psor]=3${clitic}`, found)
      // Only cases whose bases end in a vowel that lengthens: not the bare stem (taloon is the illative).
      for (let index = found.length - 1; index >= before; index--) {
        const features = (found[index] as Reading).features
        if (/Case=(Nom|Gen|Ill)/.test(features)) found.splice(index, 1)
      }
    }
  }

  const lookup = (form: string): readonly Reading[] => {
    const found: Reading[] = []
    readings(form, 0, '', found)
    withPossessives(form, '', found)
    for (const [suffix, value] of clitics) {
      if (!form.endsWith(suffix) || form.length - suffix.length < 2) continue
      const base = form.slice(0, -suffix.length)
      if (!harmonises(base, suffix)) continue
      readings(base, 0, `|Clitic=${value}`, found)
      withPossessives(base, `|Clitic=${value}`, found)
    }
    return found.length > 1 ? unique(found) : found
  }

  const lookupPlain = (form: string): readonly Reading[] => {
    const found: Reading[] = []
    readings(form, -1, '', found)
    return found
  }

  const isListedCompound = (lemma: string): boolean => filterHas(filter, lemma)
  const listedParts = (lemma: string): readonly string[] => {
    const parts: string[] = []
    let from = 0
    for (let at = 2; at <= lemma.length - 2; at++) {
      if (at - from < 3 && !shortParts.has(lemma.slice(from, at))) continue
      if (lemma.length - at < 3 && !shortParts.has(lemma.slice(at))) continue
      if (!filterHas(filter, `${lemma.slice(0, at)}#${lemma.slice(at)}`)) continue
      parts.push(lemma.slice(from, at))
      from = at
    }
    return [...parts, lemma.slice(from)]
  }

  const forms: FinnishLexicon['forms'] = (entry) => {
    let stem = 0
    let high = stems.size
    while (stem < high) {
      const middle = (stem + high) >>> 1
      if (entryStarts[middle + 1]! <= entry) stem = middle + 1
      else high = middle
    }
    const paradigm = entryParadigms[entry]!
    const written = stems.at(stem)
    const all = []
    for (let row = paradigmStarts[paradigm]!; row < paradigmStarts[paradigm + 1]!; row++) {
      const tag = tags[rowTags[row]!] as Tag
      if ((tag.marks & boundMark) !== 0) continue
      const form = written + suffixes.at(rowSuffixes[row]!)
      all.push({
        form: entryCapitals[entry]! === 0 ? form : form.charAt(0).toUpperCase() + form.slice(1),
        lemma: lemmaOf(stem, rowLemmas[row]!, entryCapitals[entry]!),
        upos: tag.upos,
        features: tag.features,
      })
    }
    return all
  }

  const eachEntry: FinnishLexicon['eachEntry'] = (visit) => {
    for (let stem = 0; stem < stems.size; stem++) {
      const written = stems.at(stem)
      for (let entry = entryStarts[stem]!; entry < entryStarts[stem + 1]!; entry++) visit(entryParadigms[entry]!, written)
    }
  }

  const eachRow: FinnishLexicon['eachRow'] = (visit) => {
    const written = Array.from({ length: suffixes.size }, (_, index) => suffixes.at(index))
    for (let paradigm = 0; paradigm < paradigmCounts.length; paradigm++) {
      for (let row = paradigmStarts[paradigm]!; row < paradigmStarts[paradigm + 1]!; row++) {
        const { upos, features, marks } = tags[rowTags[row]!] as Tag
        if ((marks & boundMark) !== 0 || (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'VERB')) continue
        visit({ paradigm, suffix: written[rowSuffixes[row]!] as string, lemma: written[rowLemmas[row]!] as string, upos, features })
      }
    }
  }

  return {
    eachEntry,
    eachRow,
    lookup,
    lookupPlain,
    isListedCompound,
    listedParts,
    modifierCount: (entry) => entryModifiers[entry]!,
    headCount: (entry) => entryHeads[entry]!,
    forms,
  }
}

const unique = (readings: readonly Reading[]): readonly Reading[] => {
  const seen = new Set<string>()
  return readings.filter(({ lemma, upos, features, suffixes }) => {
    const key = `${lemma} ${upos} ${features} ${suffixes}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Parts of compounds of two letters; the filter answers yes to a few others by chance. */
const shortParts: ReadonlySet<string> = new Set(['yö', 'ei', 'tv', 'pk', 'it', 'ay', 'id', 'bi', 'di', 're', 'uv', 'ph', 'eu'])

const filterHashes = 14
const filterBits = 20

const hashOf = (text: string, seed: number): number => {
  let hash = hashStart ^ seed
  for (let index = 0; index < text.length; index++) hash = hashStep(hash, text.charCodeAt(index))
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Bloom filter. Source: Bloom 1970, https://doi.org/10.1145/362686.362692 */
export const filterHas = (filter: Uint32Array, text: string): boolean => {
  const bits = filter.length * 32
  const [first, second] = [hashOf(text, 0), hashOf(text, 0x9e3779b1) | 1]
  for (let index = 0; index < filterHashes; index++) {
    const bit = ((first + Math.imul(index, second)) >>> 0) % bits
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return false
  }
  return true
}

/** Builds a filter with {@link filterBits} for each text. */
export const buildFilter = (texts: readonly string[]): Uint32Array => {
  const filter = new Uint32Array(Math.max(1, Math.ceil((texts.length * filterBits) / 32)))
  const bits = filter.length * 32
  for (const text of texts) {
    const [first, second] = [hashOf(text, 0), hashOf(text, 0x9e3779b1) | 1]
    for (let index = 0; index < filterHashes; index++) {
      const bit = ((first + Math.imul(index, second)) >>> 0) % bits
      filter[bit >>> 5]! |= 1 << (bit & 31)
    }
  }
  return filter
}

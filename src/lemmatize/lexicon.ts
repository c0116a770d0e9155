/**
 * The lexicon: stems in a letter tree, each with inflection paradigms (ending → tags, and how the lemma is made from the stem).
 *
 * A form is looked up by walking the tree; wherever a stem ends, its paradigms are asked for the rest of the form.
 * Nothing is parsed at load: sections are views, and running sums turn counts into offsets.
 */
import type { ModelFile } from '../models/model-file.ts'
import { openTagList, type Tag, type TagTable } from './tags.ts'
import { type Alphabet, createAlphabet, openTrie, type Trie } from './trie.ts'

/** One reading of a form. */
export interface LexiconReading {
  /** Dictionary form; without boundary marks. */
  readonly lemma: string
  readonly tag: Tag
  /** Logarithm of the lemma's frequency, 0…255 (16 per doubling). */
  readonly weight: number
  /** Parts of a compound as the dictionary has them (`['jonotus', 'aika']`), else empty. */
  readonly parts: readonly string[]
  /** Number of the entry (stem and paradigm): the same for all forms of a word. */
  readonly entry: number
}

/** A prefix of a word that is itself a form. */
export interface PrefixMatch {
  /** UTF-16 length of the prefix. */
  readonly end: number
  readonly readings: readonly LexiconReading[]
}

/** A known form near an unknown one. */
export interface NearMatch {
  readonly form: string
  /** Sum of the costs of its edits. */
  readonly cost: number
  readonly readings: readonly LexiconReading[]
}

/** Which edits count and how much; letters are single UTF-16 units. A cost of Infinity forbids an edit. */
export interface EditCosts {
  replace(from: string, to: string): number
  insert(letter: string, before: string): number
  remove(letter: string, before: string): number
  readonly transpose: number
  /** Edits that together cost more are not made. */
  readonly limit: number
  /** Letters at the start that must be right, 0 or more. */
  readonly fixedPrefix: number
}

/** An opened lexicon. All look-ups take folded (lower-case) forms. */
export interface Lexicon {
  /** Every reading of a form, in the order of its stems; empty if unknown. */
  lookup(form: string): LexiconReading[]
  /** Whether a form is known; cheaper than {@link lookup}. */
  has(form: string): boolean
  /** Every prefix of `word` from `from` on that is a form, shortest first: for splitting compounds. `accept` sees the readings' tags first. */
  prefixes(word: string, from: number, accept?: (tag: Tag, paradigm: number) => boolean): PrefixMatch[]
  /** Known forms within a bounded cost of edits, cheapest first. */
  near(form: string, costs: EditCosts): NearMatch[]
  /** Number of entries (pairs of stem and paradigm). */
  readonly entries: number
  readonly alphabet: string
}

const noParts: readonly string[] = Object.freeze([])

/** A lexicon without words, for rooms that keep their words otherwise. */
export const emptyLexicon: Lexicon = Object.freeze({
  lookup: () => [],
  has: () => false,
  prefixes: () => [],
  near: () => [],
  entries: 0,
  alphabet: '',
})

/** Opens the sections that `buildLexicon` wrote. */
export const createLexicon = (model: ModelFile, tags: TagTable): Lexicon => {
  const alphabet: Alphabet = createAlphabet(model.text('alphabet'))
  const stems: Trie = openTrie(model.section('stemLabels', 'u8'), model.section('stemShape', 'u8'))
  const endings: Trie = openTrie(model.section('endingLabels', 'u8'), model.section('endingShape', 'u8'))
  const tagAt = openTagList(tags, model.text('tags'))
  const entryCounts = model.section('entryCounts', 'u8')
  const paradigmLow = model.section('entryParadigmLow', 'u8')
  const paradigmHigh = model.section('entryParadigmHigh', 'u8')
  const weights = model.section('entryWeights', 'u8')
  const boundaryEntries = model.section('boundaryEntries', 'u32')
  const boundaryMasks = model.section('boundaryMasks', 'u32')
  const cuts = model.section('paradigmCuts', 'u8')
  const lemmaEndings = model.text('paradigmLemmaEndings').split('\n')
  const pairCounts = model.section('paradigmPairCounts', 'u16')
  const pairSteps = model.section('pairEndingSteps', 'u16')
  const pairTags = model.section('pairTags', 'u16')

  const entryStart = runningSum(entryCounts)
  const pairStart = runningSum(pairCounts)
  const pairEnding = new Uint16Array(pairSteps.length)
  for (let paradigm = 0; paradigm < pairCounts.length; paradigm++) {
    let ending = 0
    for (let at = pairStart[paradigm]!; at < pairStart[paradigm + 1]!; at++) {
      ending += pairSteps[at]!
      pairEnding[at] = ending
    }
  }
  const boundaries = new Map<number, number>()
  boundaryEntries.forEach((entry, at) => {
    boundaries.set(entry, boundaryMasks[at]!)
  })

  const { numberOf } = alphabet
  const letters = new Uint8Array(128)
  const endingAt = new Int32Array(129)
  /** Puts the letter numbers of a form and the number of the ending that starts at each place into the two scratch arrays. */
  const prepare = (form: string): boolean => {
    const length = form.length
    if (length > 120) return false
    for (let at = 0; at < length; at++) letters[at] = numberOf[form.charCodeAt(at)] ?? 0
    let node = 0
    endingAt[length] = endings.value[0]!
    for (let at = length - 1; at >= 0; at--) {
      if (node >= 0) node = endings.child(node, letters[at]!)
      endingAt[at] = node < 0 ? -1 : endings.value[node]!
    }
    return true
  }
  /** First pair of a paradigm with an ending, or −1. */
  const findPair = (paradigm: number, ending: number): number => {
    let low = pairStart[paradigm]!
    const end = pairStart[paradigm + 1]!
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairEnding[middle]! < ending) low = middle + 1
      else high = middle
    }
    return low < end && pairEnding[low] === ending ? low : -1
  }
  const lemmaOf = (form: string, stemEnd: number, paradigm: number): string =>
    form.slice(0, stemEnd - cuts[paradigm]!) + lemmaEndings[paradigm]!
  const partsOf = (lemma: string, entry: number): readonly string[] => {
    const mask = boundaries.get(entry)
    if (mask === undefined) return noParts
    const parts: string[] = []
    let start = 0
    for (let at = 1; at < lemma.length && at < 32; at++) {
      if (((mask >>> at) & 1) === 0) continue
      parts.push(lemma.slice(start, at))
      start = at
    }
    parts.push(lemma.slice(start))
    return Object.freeze(parts)
  }
  const collect = (
    form: string,
    stemEnd: number,
    key: number,
    ending: number,
    readings: LexiconReading[],
    accept?: (tag: Tag, paradigm: number) => boolean,
  ): void => {
    for (let entry = entryStart[key]!; entry < entryStart[key + 1]!; entry++) {
      const paradigm = paradigmLow[entry]! | (paradigmHigh[entry]! << 8)
      let pair = findPair(paradigm, ending)
      if (pair < 0) continue
      const end = pairStart[paradigm + 1]!
      for (; pair < end && pairEnding[pair] === ending; pair++) {
        const tag = tagAt(pairTags[pair]!)
        if (accept !== undefined && !accept(tag, paradigm)) continue
        const lemma = lemmaOf(form, stemEnd, paradigm)
        readings.push({ lemma, tag, weight: weights[entry]!, parts: partsOf(lemma, entry), entry })
      }
    }
  }
  const lookup = (form: string): LexiconReading[] => {
    const readings: LexiconReading[] = []
    if (!prepare(form)) return readings
    let node = 0
    for (let at = 0; ; at++) {
      const key = stems.value[node]!
      if (key >= 0 && endingAt[at]! >= 0) collect(form, at, key, endingAt[at]!, readings)
      if (at === form.length) return readings
      node = stems.child(node, letters[at]!)
      if (node < 0) return readings
    }
  }
  const has = (form: string): boolean => {
    if (!prepare(form)) return false
    let node = 0
    for (let at = 0; ; at++) {
      const key = stems.value[node]!
      if (key >= 0 && endingAt[at]! >= 0) {
        for (let entry = entryStart[key]!; entry < entryStart[key + 1]!; entry++) {
          if (findPair(paradigmLow[entry]! | (paradigmHigh[entry]! << 8), endingAt[at]!) >= 0) return true
        }
      }
      if (at === form.length) return false
      node = stems.child(node, letters[at]!)
      if (node < 0) return false
    }
  }
  /** Every split of a prefix into stem and ending is a walk of its own: endings are followed letter by letter through `forward`. */
  const prefixes = (word: string, from: number, accept?: (tag: Tag, paradigm: number) => boolean): PrefixMatch[] => {
    const rest = word.slice(from)
    const matches: PrefixMatch[] = []
    const length = Math.min(rest.length, 60)
    const stemKeys: number[] = []
    let node = 0
    let deepest = 0
    for (let at = 0; at <= length; at++) {
      stemKeys.push(stems.value[node]!)
      deepest = at
      if (at === length) break
      node = stems.child(node, numberOf[rest.charCodeAt(at)] ?? 0)
      if (node < 0) break
    }
    for (let end = 1; end <= length; end++) {
      const readings: LexiconReading[] = []
      let ending = 0
      for (let at = end; at >= 0; at--) {
        const number = endings.value[ending]!
        if (at <= deepest && number >= 0 && (stemKeys[at] ?? -1) >= 0) collect(rest, at, stemKeys[at]!, number, readings, accept)
        if (at === 0) break
        ending = endings.child(ending, numberOf[rest.charCodeAt(at - 1)] ?? 0)
        if (ending < 0) break
      }
      if (readings.length > 0) matches.push({ end: from + end, readings })
    }
    return matches
  }
  const near = (form: string, costs: EditCosts): NearMatch[] => nearForms(form, costs, alphabet, stems, lookup, has)
  return Object.freeze({ lookup, has, prefixes, near, entries: weights.length, alphabet: alphabet.letters })
}

/** Offsets from counts: one more element than counts. */
const runningSum = (counts: Uint8Array | Uint16Array): Int32Array => {
  const sums = new Int32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) sums[at + 1] = sums[at]! + counts[at]!
  return sums
}

/**
 * Forms one edit away. An edit within the stem is followed only while the tree has a way; an edit in the ending is tried
 * from the last letters that a stem can leave.
 */
const nearForms = (
  form: string,
  costs: EditCosts,
  { letters, numberOf }: Alphabet,
  stems: Trie,
  lookup: (form: string) => LexiconReading[],
  has: (form: string) => boolean,
): NearMatch[] => {
  const found = new Map<string, number>()
  const offer = (candidate: string, cost: number): void => {
    if (cost > costs.limit || candidate === form) return
    const known = found.get(candidate)
    if (known !== undefined && known <= cost) return
    if (known === undefined && !has(candidate)) return
    found.set(candidate, cost)
  }
  const length = form.length
  // How far the tree can follow the form as written, and after an edit at `at` whether it can follow at all.
  const nodes: number[] = [0]
  for (let at = 0; at < length; at++) {
    const node = stems.child(nodes[at]!, numberOf[form.charCodeAt(at)] ?? 0)
    if (node < 0) break
    nodes.push(node)
  }
  const reach = nodes.length - 1
  let longestStem = -1
  for (let at = 0; at <= reach; at++) if (stems.value[nodes[at]!]! >= 0) longestStem = at
  /** Whether the letters `rest` can be followed from a node until some stem ends. */
  const follows = (node: number, rest: string, from: number): boolean => {
    let place = node
    for (let at = from; at <= rest.length; at++) {
      if (stems.value[place]! >= 0) return true
      if (at === rest.length) return false
      place = stems.child(place, numberOf[rest.charCodeAt(at)] ?? 0)
      if (place < 0) return false
    }
    return false
  }
  for (let at = costs.fixedPrefix; at <= length; at++) {
    const inTree = at <= reach
    if (!inTree && longestStem < 0) break
    const node = inTree ? nodes[at]! : -1
    const here = form[at] ?? ''
    const before = form[at - 1] ?? ''
    const possible = (letter: number, rest: number): boolean => {
      if (longestStem >= 0 && at >= longestStem) return true
      if (node < 0) return false
      const next = stems.child(node, letter)
      return next >= 0 && follows(next, form, rest)
    }
    const passed = longestStem >= 0 && at >= longestStem
    for (let index = 0; index < letters.length; index++) {
      const letter = letters[index]!
      if (at < length && letter !== here) {
        const cost = costs.replace(here, letter)
        if (cost <= costs.limit && (passed || possible(index + 1, at + 1))) offer(form.slice(0, at) + letter + form.slice(at + 1), cost)
      }
      const cost = costs.insert(letter, before)
      if (cost <= costs.limit && (passed || possible(index + 1, at))) offer(form.slice(0, at) + letter + form.slice(at), cost)
    }
    if (at < length) {
      const cost = costs.remove(here, before)
      if (cost <= costs.limit && (passed || (node >= 0 && follows(node, form, at + 1)))) offer(form.slice(0, at) + form.slice(at + 1), cost)
      const next = form[at + 1]
      if (next !== undefined && next !== here && costs.transpose <= costs.limit) {
        const swapped = form.slice(0, at) + next + here + form.slice(at + 2)
        if (passed || (node >= 0 && follows(node, swapped, at))) offer(swapped, costs.transpose)
      }
    }
  }
  return [...found]
    .sort(([left, leftCost], [right, rightCost]) => leftCost - rightCost || (left < right ? -1 : 1))
    .map(([candidate, cost]) => ({ form: candidate, cost, readings: lookup(candidate) }))
}

/**
 * Builds a lexicon: factors each word into a stem and an inflection paradigm, interns paradigms, writes the stems as a letter tree.
 *
 * The sections are read by `createLexicon` in `src/lemmatize/lexicon.ts`.
 */
import type { Upos } from '../languages/language.ts'
import { compareKeys, createAlphabet, encodeKey, writeTrie } from '../lemmatize/trie.ts'
import type { ModelSection } from '../models/model-file.ts'

/** A word with all of its forms. */
export interface LexiconWord {
  /** Dictionary form as it should come out; `#` marks the boundaries of a compound and is not part of the lemma. */
  readonly lemma: string
  readonly upos: Upos
  /** Folded (lower-case) forms with UD features, sorted: `['talossa', 'Case=Ine|Number=Sing']`. A third element overrides the UPOS. */
  readonly forms: Iterable<readonly [form: string, features: string, upos?: Upos]>
  /** How often the word is used, in occurrences of any corpus; 0 if not seen. */
  readonly weight?: number
}

/** A word that is factored already: forms are `stem + ending`. Words with the same `paradigmKey` share `endings`, which is asked once. */
export interface FactoredWord {
  /** A prefix of every form (letters only, no `#`). */
  readonly stem: string
  /** Dictionary form, with `#` between the parts of a compound. */
  readonly lemma: string
  readonly upos: Upos
  /** Names the endings *and* the way from stem to lemma: the same key must mean the same of both. */
  readonly paradigmKey: string
  readonly endings: () => Iterable<readonly [ending: string, features: string, upos?: Upos]>
  readonly weight?: number
}

export interface BuiltLexicon {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly counts: {
    readonly words: number
    readonly stems: number
    readonly entries: number
    readonly paradigms: number
    readonly endings: number
    readonly pairs: number
    readonly tags: number
  }
}

interface Paradigm {
  readonly cut: number
  readonly lemmaEnding: string
  /** Distinct `ending \t tag number`. */
  readonly pairs: readonly (readonly [ending: string, tag: number])[]
  uses: number
}

interface Entry {
  readonly paradigm: number
  weight: number
  readonly boundaries: number
}

/** 16 × log2(1 + count), piecewise linear between powers of two so that every engine agrees; at most 255. */
export const quantizeWeight = (count: number): number => {
  const whole = Math.max(0, Math.min(0x7ffffffe, Math.round(count))) + 1
  const exponent = 31 - Math.clz32(whole)
  const rest = (whole - 2 ** exponent) / 2 ** exponent
  return Math.min(255, Math.round(16 * (exponent + rest)))
}

const sharedLength = (left: string, right: string): number => {
  let shared = 0
  while (shared < left.length && shared < right.length && left.charCodeAt(shared) === right.charCodeAt(shared)) shared++
  return shared
}

/** Bit n: a boundary before the nth letter of the lemma. */
const boundaryMask = (lemma: string): number => {
  let mask = 0
  let letters = 0
  for (const letter of lemma) {
    if (letter === '#') {
      if (letters > 0 && letters < 32) mask |= 1 << letters
    } else letters += letter.length
  }
  return mask >>> 0
}

/** Collects words and writes them. */
export interface LexiconBuilder {
  add(word: LexiconWord): void
  addFactored(word: FactoredWord): void
  build(): BuiltLexicon
}

/** An empty lexicon to add words to. */
export const createLexiconBuilder = (): LexiconBuilder => {
  const tagNumbers = new Map<string, number>()
  const paradigms: Paradigm[] = []
  const paradigmNumbers = new Map<string, number>()
  const factored = new Map<string, number>()
  const stems = new Map<string, Entry[]>()
  let words = 0

  const tagNumber = (upos: Upos, features: string): number => {
    const key = features === '' || features === '_' ? upos : `${upos} ${features}`
    const known = tagNumbers.get(key)
    if (known !== undefined) return known
    tagNumbers.set(key, tagNumbers.size)
    return tagNumbers.size - 1
  }
  const internParadigm = (cut: number, lemmaEnding: string, pairs: readonly (readonly [string, number])[]): number => {
    const distinct = new Map(pairs.map((pair) => [`${pair[0]}\t${pair[1]}`, pair]))
    const sorted = [...distinct.values()].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))
    const key = `${cut}|${lemmaEnding}|${sorted.map(([ending, tag]) => `${ending}:${tag}`).join(',')}`
    const known = paradigmNumbers.get(key)
    if (known !== undefined) return known
    paradigms.push({ cut, lemmaEnding, pairs: sorted, uses: 0 })
    paradigmNumbers.set(key, paradigms.length - 1)
    return paradigms.length - 1
  }
  const addEntry = (stem: string, paradigm: number, weight: number, boundaries: number): void => {
    const entries = stems.get(stem) ?? []
    if (entries.length === 0) stems.set(stem, entries)
    const known = entries.find((entry) => entry.paradigm === paradigm)
    if (known !== undefined) known.weight = Math.max(known.weight, weight)
    else {
      entries.push({ paradigm, weight, boundaries })
      paradigms[paradigm]!.uses++
    }
  }
  const addGroup = (lemma: string, forms: readonly (readonly [string, number])[], weight: number, boundaries: number): void => {
    const first = forms[0]
    if (first === undefined || first[0].length > 100) return
    let length = first[0].length
    for (const [form] of forms) length = Math.min(length, sharedLength(first[0], form))
    const stem = first[0].slice(0, length)
    const kept = sharedLength(stem, lemma)
    const paradigm = internParadigm(
      stem.length - kept,
      lemma.slice(kept),
      forms.map(([form, tag]) => [form.slice(length), tag] as const),
    )
    addEntry(stem, paradigm, weight, boundaries)
  }
  const add = ({ lemma: marked, upos, forms, weight = 0 }: LexiconWord): void => {
    words++
    const lemma = marked.replaceAll('#', '')
    const quantized = quantizeWeight(weight)
    const boundaries = boundaryMask(marked)
    // Suppletive forms (hyvä : parempi, человек : люди) would leave no stem: they make groups of their own.
    const regular: (readonly [string, number])[] = []
    const apart = new Map<string, (readonly [string, number])[]>()
    for (const [form, features, other] of forms) {
      const pair = [form, tagNumber(other ?? upos, features)] as const
      const shared = sharedLength(form, lemma)
      if (shared >= Math.min(3, lemma.length - 1) && shared * 3 >= lemma.length) regular.push(pair)
      else {
        const key = form.slice(0, 3)
        const group = apart.get(key) ?? []
        if (group.length === 0) apart.set(key, group)
        group.push(pair)
      }
    }
    addGroup(lemma, regular, quantized, boundaries)
    for (const group of apart.values()) addGroup(lemma, group, quantized, boundaries)
  }
  const addFactored = ({ stem, lemma: marked, upos, paradigmKey, endings, weight = 0 }: FactoredWord): void => {
    words++
    const lemma = marked.replaceAll('#', '')
    let paradigm = factored.get(paradigmKey)
    if (paradigm === undefined) {
      const kept = sharedLength(stem, lemma)
      paradigm = internParadigm(
        stem.length - kept,
        lemma.slice(kept),
        [...endings()].map(([ending, features, other]) => [ending, tagNumber(other ?? upos, features)] as const),
      )
      factored.set(paradigmKey, paradigm)
    }
    const { cut, lemmaEnding } = paradigms[paradigm]!
    if (stem.slice(0, stem.length - cut) + lemmaEnding !== lemma) {
      throw new RangeError(
        `paradigm "${paradigmKey}" makes "${stem.slice(0, stem.length - cut) + lemmaEnding}" from "${stem}", not "${lemma}"`,
      )
    }
    addEntry(stem, paradigm, quantizeWeight(weight), boundaryMask(marked))
  }
  const build = (): BuiltLexicon => {
    const order = paradigms.map((_, index) => index).sort((a, b) => paradigms[b]!.uses - paradigms[a]!.uses || a - b)
    const renumbered = new Map(order.map((old, index) => [old, index]))
    if (order.length > 65_535) throw new RangeError(`${order.length} paradigms; at most 65535`)
    const letters = [
      ...new Set([...stems.keys(), ...paradigms.flatMap(({ pairs }) => pairs.map(([ending]) => ending))].flatMap((text) => text.split(''))),
    ]
      .sort()
      .join('')
    const alphabet = createAlphabet(letters)
    const encode = (key: string): Uint8Array => encodeKey(key, alphabet)!
    const endingKeys = [...new Set(paradigms.flatMap(({ pairs }) => pairs.map(([ending]) => ending)))]
      .map((ending) => ({ ending, key: encode([...ending.split('')].reverse().join('')) }))
      .sort((a, b) => compareKeys(a.key, b.key))
    if (endingKeys.length > 65_535) throw new RangeError(`${endingKeys.length} endings; at most 65535`)
    const endingNumber = new Map(endingKeys.map(({ ending }, index) => [ending, index]))
    const stemKeys = [...stems].map(([stem, entries]) => ({ entries, key: encode(stem) })).sort((a, b) => compareKeys(a.key, b.key))
    const entryCounts: number[] = []
    const low: number[] = []
    const high: number[] = []
    const weights: number[] = []
    const boundaryEntries: number[] = []
    const boundaryMasks: number[] = []
    for (const { entries } of stemKeys) {
      const sorted = [...entries].sort((a, b) => renumbered.get(a.paradigm)! - renumbered.get(b.paradigm)!)
      if (sorted.length > 255) throw new RangeError('a stem has at most 255 paradigms')
      entryCounts.push(sorted.length)
      for (const entry of sorted) {
        const paradigm = renumbered.get(entry.paradigm)!
        if (entry.boundaries !== 0) {
          boundaryEntries.push(weights.length)
          boundaryMasks.push(entry.boundaries)
        }
        low.push(paradigm & 255)
        high.push(paradigm >> 8)
        weights.push(entry.weight)
      }
    }
    const pairCounts: number[] = []
    const pairSteps: number[] = []
    const pairTags: number[] = []
    for (const old of order) {
      const pairs = paradigms[old]!.pairs.map(([ending, tag]) => [endingNumber.get(ending)!, tag] as const).sort(
        (a, b) => a[0] - b[0] || a[1] - b[1],
      )
      pairCounts.push(pairs.length)
      let before = 0
      for (const [ending, tag] of pairs) {
        pairSteps.push(ending - before)
        pairTags.push(tag)
        before = ending
      }
    }
    const stemTrie = writeTrie(stemKeys.map(({ key }) => key))
    const endingTrie = writeTrie(endingKeys.map(({ key }) => key))
    return {
      sections: {
        alphabet: letters,
        tags: [...tagNumbers.keys()].join('\n'),
        stemLabels: stemTrie.labels,
        stemShape: stemTrie.shape,
        endingLabels: endingTrie.labels,
        endingShape: endingTrie.shape,
        entryCounts: Uint8Array.from(entryCounts),
        entryParadigmLow: Uint8Array.from(low),
        entryParadigmHigh: Uint8Array.from(high),
        entryWeights: Uint8Array.from(weights),
        boundaryEntries: Uint32Array.from(boundaryEntries),
        boundaryMasks: Uint32Array.from(boundaryMasks),
        paradigmCuts: Uint8Array.from(order.map((old) => paradigms[old]!.cut)),
        paradigmLemmaEndings: order.map((old) => paradigms[old]!.lemmaEnding).join('\n'),
        paradigmPairCounts: Uint16Array.from(pairCounts),
        pairEndingSteps: Uint16Array.from(pairSteps),
        pairTags: Uint16Array.from(pairTags),
      },
      counts: {
        words,
        stems: stemKeys.length,
        entries: weights.length,
        paradigms: order.length,
        endings: endingKeys.length,
        pairs: pairTags.length,
        tags: tagNumbers.size,
      },
    }
  }
  return { add, addFactored, build }
}

/** Builds a lexicon of words; see {@link createLexiconBuilder} for adding factored ones. */
export const buildLexicon = (words: Iterable<LexiconWord>, factored: Iterable<FactoredWord> = []): BuiltLexicon => {
  const builder = createLexiconBuilder()
  for (const word of words) builder.add(word)
  for (const word of factored) builder.addFactored(word)
  return builder.build()
}

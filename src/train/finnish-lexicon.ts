/** Compiles the Finnish words to stems, paradigms and rows: the sections that `src/languages/fi/lexicon.ts` opens. */
import { buildFilter, createFinnishLexicon, type FinnishLexicon } from '../languages/fi/lexicon.ts'
import { encodeStrings } from '../languages/fi/string-table.ts'
import type { Upos } from '../languages/language.ts'
import { type ModelSection, readModelFile, writeModelFile } from '../models/model-file.ts'
import { readOwnCorpus } from './corpora.ts'
import { readTreebank, type TreebankSentence } from './finnish-treebanks.ts'
import { type FinnishWord, finnishWords, ownLemmas, readFormFrequencies } from './finnish-words.ts'
import { isHeldOut, type TrainingPart } from './splits.ts'

type Sections = Readonly<Record<string, ModelSection | string>>

/** Sentences in Finnish-TDT's conventions; `train` leaves the held-out documents away. */
export const conventionSentences = (part: TrainingPart): readonly TreebankSentence[] =>
  ['fi_tdt-dev', 'fi_pud'].flatMap(readTreebank).filter(({ id }) => part === 'all' || !isHeldOut(documentOf(id)))

/** The project's own sentences, twice: few against the treebanks, but of registers that these lack. */
export const spokenSentences = (): readonly TreebankSentence[] => {
  const sentences = ['spoken', 'register']
    .flatMap((name) => readOwnCorpus(`words/fi/${name}-sentences.tsv`).split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index): TreebankSentence => {
      const words = line.split(' ').map((token) => {
        const [form = '', lemma = '', upos = 'X'] = token.split(/(?<=.)\/(?=.)/u)
        return { form, lemma, upos: upos as Upos, features: '' }
      })
      return { id: `spoken-${index}`, words }
    })
  return [...sentences, ...sentences]
}

/** The document of a sentence id: `b204.3` → `b204`, `n01001011` → `n01001`, others themselves. */
export const documentOf = (id: string): string => {
  if (/^[nw]\d{8}$/.test(id)) return id.slice(0, 6)
  return id.split('.')[0] ?? id
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const commonPrefix = (strings: Iterable<string>, first: string): number => {
  let length = first.length
  for (const string of strings) {
    let at = 0
    const limit = Math.min(length, string.length)
    while (at < limit && string.charCodeAt(at) === first.charCodeAt(at)) at++
    length = at
    if (length === 0) break
  }
  return length
}

interface Entry {
  readonly paradigm: number
  readonly word: string
  readonly capitals: number
  readonly key: string
}

/** Factors words into stems and paradigms. */
const factor = (words: readonly FinnishWord[]) => {
  const paradigmIds = new Map<string, number>()
  const entries = new Map<string, Entry[]>()
  const names: string[] = []
  for (const { lemma, upos, forms } of words) {
    const lower = lemma.replaceAll('#', '').toLowerCase()
    const written = lemma.replaceAll('#', '')
    let capitals = 0
    if (written !== lower) {
      if (written === lower.charAt(0).toUpperCase() + lower.slice(1)) capitals = 1
      else {
        const known = names.indexOf(written)
        capitals = (known === -1 ? names.push(written) - 1 : known) + 2
      }
    }
    let prefix = commonPrefix(
      forms.map(([form]) => form),
      lower,
    )
    prefix = commonPrefix(
      forms.map(([, , derived]) => derived ?? lower),
      lower.slice(0, prefix),
    )
    const rows = new Set<string>()
    for (const [form, features, derived, derivedUpos] of forms) {
      rows.add(`${form.slice(prefix)}\t${(derived ?? lower).slice(prefix)}\t${derivedUpos ?? upos} ${features}`)
    }
    const key = [...rows].sort(compareText).join('\n')
    const paradigm = paradigmIds.get(key) ?? paradigmIds.size
    paradigmIds.set(key, paradigm)
    const stem = lower.slice(0, prefix)
    const list = entries.get(stem) ?? []
    if (!list.some((other) => other.paradigm === paradigm && other.word === lower)) {
      list.push({ paradigm, word: lower, capitals, key: `${lower} ${upos}` })
    }
    entries.set(stem, list)
  }
  return { paradigms: [...paradigmIds.keys()], entries, names }
}

const logarithm = (count: number): number => Math.min(255, Math.round(Math.log2(1 + count) * 10))

/** What the filter knows of a compound: itself, and each of its cuts. */
const filterTexts = (compound: string): readonly string[] => {
  const parts = compound.split('#').map((part) => part.replace(/-$/, ''))
  const whole = parts.join('')
  return [whole, ...parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join('')}#${parts.slice(index + 1).join('')}`)]
}

/** Ends that look like words but only derive: suomalainen, kotimainen. */
const derivations = /#(lainen|läinen|mainen|mäinen|moinen|inen|isesti|soida)$/

/** Compounds as the treebanks cut them where attested, else as the word list has them. Months are one part (Finnish-TDT). */
const cutLikeTreebanks = (compounds: readonly string[], sentences: readonly TreebankSentence[]): readonly string[] => {
  const attested = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const { lemma, upos } of words) {
      if (upos === 'PROPN' || lemma.length < 5) continue
      const lower = lemma.toLowerCase()
      const whole = lower.replaceAll('#', '')
      const counts = attested.get(whole) ?? new Map<string, number>()
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
      attested.set(whole, counts)
    }
  }
  const cuts = new Map<string, string>()
  for (const compound of compounds) {
    const whole = compound.replaceAll('#', '').replaceAll('-', '')
    cuts.set(
      whole,
      /^(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu$/.test(whole) || derivations.test(compound)
        ? whole
        : compound,
    )
  }
  for (const [whole, counts] of attested) {
    const [best = whole] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0] ?? []
    if (/^#|#$|##/.test(best)) continue
    if (best.includes('#') || cuts.has(whole)) cuts.set(whole, best)
  }
  return [...cuts.values()].sort(compareText)
}

/** Sections of the lexicon without statistics. */
const compile = (words: readonly FinnishWord[], compounds: readonly string[]) => {
  const { paradigms, entries, names } = factor(words)
  const stems = [...entries.keys()].sort(compareText)
  const rows = paradigms.map((paradigm) => paradigm.split('\n').map((row) => row.split('\t') as [string, string, string]))
  const suffixCounts = new Map<string, number>()
  const tagCounts = new Map<string, number>()
  for (const paradigm of rows) {
    for (const [suffix, lemma, tag] of paradigm) {
      suffixCounts.set(suffix, (suffixCounts.get(suffix) ?? 0) + 1)
      suffixCounts.set(lemma, (suffixCounts.get(lemma) ?? 0) + 1)
      tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + 1)
    }
  }
  const byCount = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([text]) => text)
  const suffixes = byCount(suffixCounts)
  const tags = byCount(tagCounts)
  const suffixIds = new Map(suffixes.map((suffix, index) => [suffix, index]))
  const tagIds = new Map(tags.map((tag, index) => [tag, index]))
  if (suffixes.length > 65535 || tags.length > 65535 || paradigms.length > 65535) throw new Error('too many suffixes, tags or paradigms')
  const rowSuffixes: number[] = []
  const rowLemmas: number[] = []
  const rowTags: number[] = []
  for (const paradigm of rows) {
    const numbers = paradigm.map(
      ([suffix, lemma, tag]) => [suffixIds.get(suffix), suffixIds.get(lemma), tagIds.get(tag)] as [number, number, number],
    )
    numbers.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    for (const [suffix, lemma, tag] of numbers) {
      rowSuffixes.push(suffix)
      rowLemmas.push(lemma)
      rowTags.push(tag)
    }
  }
  const all = stems.flatMap((stem) => entries.get(stem) ?? [])
  const stemTable = encodeStrings(stems)
  const suffixTable = encodeStrings(suffixes)
  const sections = {
    stems: stemTable.bytes,
    stemLengths: stemTable.lengths,
    suffixes: suffixTable.bytes,
    suffixLengths: suffixTable.lengths,
    tags: tags.join('\n'),
    names: names.join('\n'),
    entryCounts: Uint8Array.from(stems, (stem) => entries.get(stem)?.length ?? 0),
    entryParadigms: Uint16Array.from(all, ({ paradigm }) => paradigm),
    entryCapitals: Uint8Array.from(all, ({ capitals }) => capitals),
    paradigmCounts: Uint16Array.from(rows, (paradigm) => paradigm.length),
    rowSuffixes: Uint16Array.from(rowSuffixes),
    rowLemmas: Uint16Array.from(rowLemmas),
    rowTags: Uint16Array.from(rowTags),
    compoundFilter: buildFilter(compounds.flatMap(filterTexts)),
  }
  return { sections, entries: all }
}

const withStatistics = (sections: Sections, frequencies: Float64Array, modifiers: Float64Array, heads: Float64Array): Sections => ({
  ...sections,
  entryFrequencies: Uint8Array.from(frequencies, logarithm),
  entryModifiers: Uint8Array.from(modifiers, logarithm),
  entryHeads: Uint8Array.from(heads, logarithm),
})

const open = (sections: Sections): FinnishLexicon => createFinnishLexicon(readModelFile(writeModelFile(sections), 'fi/lexicon'))

/**
 * How often each entry occurs: form frequencies are shared among a form's readings, in proportion to what the entries got before (three
 * rounds of expectation maximisation), starting from the treebanks' counts of lemmas.
 */
const estimateFrequencies = (lexicon: FinnishLexicon, size: number, sentences: readonly TreebankSentence[]): Float64Array => {
  const frequencies = readFormFrequencies()
  const lemmas = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { lemma, upos } of words) {
      const key = `${lemma.replaceAll('#', '').toLowerCase()} ${upos}`
      lemmas.set(key, (lemmas.get(key) ?? 0) + 1)
    }
  }
  const forms: { entries: number[]; weights: number[]; count: number }[] = []
  const initial = new Float64Array(size).fill(0.2)
  for (const [form, count] of frequencies) {
    const weights = new Map<number, number>()
    for (const { entry, lemma, upos } of lexicon.lookup(form)) {
      const attested = lemmas.get(`${lemma.toLowerCase()} ${upos}`) ?? 0
      weights.set(entry, Math.max(weights.get(entry) ?? 0, 0.1 + attested))
    }
    if (weights.size > 0) forms.push({ entries: [...weights.keys()], weights: [...weights.values()], count })
  }
  let current: Float64Array = initial
  for (let round = 0; round < 3; round++) {
    const next = new Float64Array(size)
    for (const { entries, weights, count } of forms) {
      const shares = entries.map((entry, index) => (weights[index] ?? 0) * (round === 0 ? 1 : Math.sqrt((current[entry] ?? 0) + 0.2)))
      const total = shares.reduce((sum, share) => sum + share, 0)
      entries.forEach((entry, index) => {
        next[entry] = (next[entry] ?? 0) + (count * (shares[index] ?? 0)) / total / 40
      })
    }
    current = next
  }
  // Words that the subtitles lack but the treebanks have.
  const seen = new Set<number>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos } of words) {
      for (const reading of lexicon.lookup(form.toLowerCase())) {
        if (reading.upos !== upos || reading.lemma.toLowerCase() !== lemma.replaceAll('#', '').toLowerCase()) continue
        if (seen.has(reading.entry)) continue
        seen.add(reading.entry)
        current[reading.entry] = (current[reading.entry] ?? 0) + 20 * (lemmas.get(`${reading.lemma.toLowerCase()} ${upos}`) ?? 0)
      }
    }
  }
  return current
}

const countParts = (lexicon: FinnishLexicon, size: number, compounds: readonly string[]) => {
  const modifiers = new Float64Array(size)
  const heads = new Float64Array(size)
  for (const compound of compounds) {
    const parts = compound.split('#')
    parts.forEach((part, index) => {
      const counts = index === parts.length - 1 ? heads : modifiers
      const entries = new Set(lexicon.lookupPlain(part.replace(/-$/, '')).map(({ entry }) => entry))
      for (const entry of entries) counts[entry] = (counts[entry] ?? 0) + 1
    })
  }
  return { modifiers, heads }
}

/** What a listing by hand is worth as a count. */
const ownCount = 40

/** Builds the sections of `models/fi/lexicon`; without sentences, from word lists and frequencies alone. */
export const trainFinnishLexicon = (
  part: TrainingPart,
  sentences: readonly TreebankSentence[] = conventionSentences(part),
): { readonly sections: Sections; readonly figures: Readonly<Record<string, number>> } => {
  const { words, compounds } = finnishWords(sentences)
  const gold = sentences.flatMap(({ words: tokens }) =>
    tokens.map(({ lemma }) => lemma).filter((lemma) => /^[^#]{2,}(#[^#]{2,})+$/.test(lemma)),
  )
  const listed = cutLikeTreebanks(compounds, sentences)
  const { sections, entries } = compile(words, listed)
  const empty = new Float64Array(entries.length)
  const own = new Set(ownLemmas())
  const bare = open(withStatistics(sections, empty, empty, empty))
  const { modifiers, heads } = countParts(bare, entries.length, [...compounds, ...gold])
  const frequencies = estimateFrequencies(bare, entries.length, sentences)
  // Words that the project listed by hand are words that feedback has.
  entries.forEach(({ word }, index) => {
    if (own.has(word)) frequencies[index] = (frequencies[index] ?? 0) + ownCount
  })
  return {
    sections: withStatistics(sections, frequencies, modifiers, heads),
    figures: {
      words: words.length,
      stems: sections.stemLengths.length,
      paradigms: sections.paradigmCounts.length,
      rows: sections.rowTags.length,
      compounds: listed.length,
    },
  }
}

/** Finds what recurs. */
import { type LanguageCode, languageCodes } from '../feedback.ts'
import { netShare, wilson } from '../metrics/intervals.ts'
import { round4 } from '../round.ts'
import { hashText } from '../summary/bounded.ts'
import { lengthFit } from '../summary/quote.ts'
import { compare } from '../summary/tally.ts'
import type { PolarityCounts, Quote } from '../summary/types.ts'
import type { ThemeDocument } from './document.ts'
import { type Anchor, type Clusters, joinClosest, kMeans, nearest } from './k-means.ts'
import { labelOf, themeWords, type WordFrequencies, wordFrequencies } from './label.ts'
import { emptied, matchThemes } from './match.ts'
import type { ThemeOptions } from './options.ts'
import { learnSpace, type ThemeSpace, wordKey, wordsOf } from './space.ts'
import type { Theme, Themes, ThemeWord } from './types.ts'

const defaultSeed = 1
const quotesPerTheme = 3
const categoriesPerTheme = 3
/** Fewer comments in a language than this give no label in it, unless it is the main one. */
const leastToName = 3
/** A comment this far from every theme (cosine with the nearest) belongs to none. */
const leastCloseness = 0.2
/** Pull of a pinned theme of an earlier run towards what it was, as a share of the comments it had. */
const pinnedPull = 0.5

/**
 * How many themes to find: between twice the fourth root of the number of comments (5 for 40, 8 for 200, 16 for 4,000) and its square root
 * (6 for 40, 14 for 200, 40 at most), by how many of them are really different.
 */
const defaultCounts = (documents: number): readonly [least: number, most: number] => {
  const root = Math.sqrt(documents)
  return [Math.max(3, Math.min(40, Math.round(2 * Math.sqrt(root)))), Math.max(3, Math.min(40, Math.round(root)))]
}

/** Middles that are tried. */
const mostMiddles = 40

/** Themes closer than this (cosine of their middles) are one, while there are more than the least number. */
const sameTheme = 0.45

const defaultMinSize = (documents: number): number => Math.max(3, Math.ceil(documents * 0.005))

/** Comments that say the same, kept once and weighed by their number, so that no copy makes a theme of its own. */
interface Distinct {
  readonly documents: readonly ThemeDocument[]
  readonly weights: Float64Array
  /** Row of each given document. */
  readonly rowOf: Int32Array
}

const collapse = (documents: readonly ThemeDocument[]): Distinct => {
  const rows = new Map<string, number>()
  const kept: ThemeDocument[] = []
  const weights: number[] = []
  const rowOf = Int32Array.from(documents, (document) => {
    const key = `${wordsOf(document).sort().join(' ')}|${document.categories.join(' ')}`
    const known = rows.get(key)
    if (known !== undefined) {
      weights[known]!++
      return known
    }
    rows.set(key, kept.length)
    kept.push(document)
    weights.push(1)
    return kept.length - 1
  })
  // Many copies of one comment are one voice among others: its weight grows with the square root of their number.
  return { documents: kept, weights: Float64Array.from(weights, Math.sqrt), rowOf }
}

/** Where a theme of an earlier run lies among these comments. */
const anchorOf = (space: ThemeSpace, theme: Theme): Anchor => ({
  centre: space.place(
    new Map(theme.words.map(({ language, lemma, weight }) => [wordKey(language, lemma), weight])),
    new Map(theme.categories.map(({ id, share }) => [id, share])),
  ),
  weight: theme.pinned ? Math.max(1, theme.count * pinnedPull) : 0,
})

/** Clusters, those that are alike joined and the small ones dissolved into their neighbours. Anchored ones stay. */
const cluster = (
  space: ThemeSpace,
  weights: Float64Array,
  [least, most]: readonly [number, number],
  minSize: number,
  given: readonly Anchor[],
  seed: number,
): Clusters => {
  const rows = { vectors: space.vectors, size: space.size, weights }
  let anchors = given
  // More middles than themes at first: in a few dozen comments k-means alone would leave most of them in one heap.
  let clusters = kMeans(rows, Math.max(most, anchors.length, Math.min(mostMiddles, Math.floor(weights.length / 3))), anchors, seed)
  if (clusters.centres.length > most) clusters = joinClosest(rows, clusters, anchors, Math.max(most, anchors.length), -1)
  if (clusters.centres.length > least) clusters = joinClosest(rows, clusters, anchors, least, sameTheme)
  for (;;) {
    const sizes = clusters.centres.map(() => 0)
    clusters.cluster.forEach((index, row) => {
      if (index >= 0) sizes[index]! += weights[row]! * weights[row]!
    })
    const [smallest] = sizes
      .map((size, index) => ({ size, index }))
      .filter(({ size, index }) => size < minSize && (anchors[index]?.weight ?? 0) === 0)
      .sort((a, b) => a.size - b.size || a.index - b.index)
    if (smallest === undefined || clusters.centres.length <= 1) return clusters
    const stay = clusters.centres.filter((_, index) => index !== smallest.index)
    anchors = anchors.filter((_, index) => index !== smallest.index)
    clusters = nearest(rows, stay)
  }
}

interface Member {
  readonly document: ThemeDocument
  readonly closeness: number
}

const polarityOf = (members: readonly Member[]): PolarityCounts => {
  const counts = { positive: 0, neutral: 0, negative: 0 }
  for (const { document } of members) counts[document.polarity]++
  return counts
}

const categoriesOf = (members: readonly Member[]): Theme['categories'] => {
  const counts = new Map<string, number>()
  for (const { document } of members) for (const id of document.categories) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .slice(0, categoriesPerTheme)
    .map(([id, n]) => ({ id, share: round4(n / members.length) }))
}

const quotesOf = (members: readonly Member[]): Quote[] => {
  const ranked = members
    .flatMap(({ document: { quote }, closeness }) => (quote === null ? [] : [{ quote, rank: closeness * lengthFit(quote.text.length) }]))
    .sort((a, b) => b.rank - a.rank || compare(a.quote.id, b.quote.id))
  const seen = new Set<string>()
  return ranked
    .map(({ quote }) => quote)
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .slice(0, quotesPerTheme)
}

const languagesOf = (members: readonly Member[]): Map<LanguageCode, number> => {
  const counts = new Map<LanguageCode, number>()
  for (const { document } of members)
    if (document.language !== 'und') counts.set(document.language, (counts.get(document.language) ?? 0) + 1)
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)))
}

/** An id that the same words give again. */
const idOf = (words: readonly ThemeWord[], categories: Theme['categories']): string =>
  `t-${hashText(
    [...words.slice(0, 5).map(({ language, lemma }) => wordKey(language, lemma)), ...categories.slice(0, 1).map(({ id }) => `#${id}`)]
      .sort()
      .join(' '),
  )
    .toString(36)
    .padStart(7, '0')}`

const themeOf = (members: readonly Member[], frequencies: WordFrequencies, total: number): Theme => {
  const documents = members.map(({ document }) => document)
  const languages = languagesOf(members)
  const words = languageCodes.flatMap((language) => (languages.has(language) ? themeWords(documents, language, frequencies, total) : []))
  const labels: Partial<Record<LanguageCode, string>> = {}
  for (const [language, n] of languages) {
    if (n < leastToName && Object.keys(labels).length > 0) continue
    const label = labelOf(documents, words, language)
    if (label !== undefined) labels[language] = label
  }
  const polarity = polarityOf(members)
  const categories = categoriesOf(members)
  const [main] = languages.keys()
  return {
    id: idOf(words, categories),
    label: (main === undefined ? undefined : labels[main]) ?? Object.values(labels)[0] ?? categories[0]?.id ?? '–',
    labels,
    pinned: false,
    count: members.length,
    share: wilson(members.length, total),
    net: netShare(polarity.positive, polarity.negative, members.length),
    polarity,
    languages: Object.fromEntries(languages),
    categories,
    words,
    quotes: quotesOf(members),
    ids: members.map(({ document }) => document.id),
  }
}

/** Where two themes would get the same id, the later (smaller) one gets a number. */
const withUniqueIds = (themes: readonly Theme[]): Theme[] => {
  const seen = new Map<string, number>()
  return themes.map((theme) => {
    const n = (seen.get(theme.id) ?? 0) + 1
    seen.set(theme.id, n)
    return n === 1 ? theme : { ...theme, id: `${theme.id}-${n}` }
  })
}

/**
 * Finds what recurs in comments, beyond the fixed categories: comments are placed by their words and categories, gathered around
 * middles, and each gathering is named by its own words. The same comments give the same themes, in whatever order they come.
 *
 * Comments that share no word or category with any other, or lie far from every theme, are given as `unthemed`.
 *
 * @param documents Sketches of answers; non-answers are left out before.
 * @param total Number of comments that `documents` were chosen from.
 */
export const findThemes = (documents: readonly ThemeDocument[], total: number, options: ThemeOptions): Themes => {
  const ordered = [...documents].sort((a, b) => a.hash - b.hash || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b)))
  const previous = options.previous?.themes ?? []
  const sampled = total > ordered.length
  const n = ordered.length
  const [least, most] = options.count === undefined ? defaultCounts(n) : [options.count, options.count]
  if (n === 0 || most === 0) {
    const ids = ordered.map(({ id }) => id).sort(compare)
    return {
      themes: previous.filter(({ pinned }) => pinned).map(emptied),
      documents: n,
      sampled,
      unthemed: { count: n, share: wilson(n, n), ids },
    }
  }
  const distinct = collapse(ordered)
  const seed = options.seed ?? defaultSeed
  const space = learnSpace(distinct.documents, distinct.weights, seed, options.categories ?? true)
  const anchors = previous.slice(0, Math.max(most, previous.filter(({ pinned }) => pinned).length)).map((theme) => anchorOf(space, theme))
  const clusters = cluster(
    space,
    distinct.weights,
    [Math.min(least, n), Math.min(most, n)],
    options.minSize ?? defaultMinSize(n),
    anchors,
    seed,
  )
  const members: Member[][] = clusters.centres.map(() => [])
  const unthemed: string[] = []
  ordered.forEach((document, position) => {
    const row = distinct.rowOf[position] as number
    const [index, closeness] = [clusters.cluster[row] as number, clusters.closeness[row] as number]
    if (index < 0 || closeness < leastCloseness) unthemed.push(document.id)
    else (members[index] as Member[]).push({ document, closeness: round4(closeness) })
  })
  const frequencies = wordFrequencies(ordered, wordsOf)
  const found = members
    .filter((group) => group.length > 0)
    .map((group) =>
      themeOf(
        group.sort((a, b) => b.closeness - a.closeness || compare(a.document.id, b.document.id)),
        frequencies,
        n,
      ),
    )
    .sort((a, b) => b.count - a.count || compare(a.id, b.id))
  return {
    themes: withUniqueIds(matchThemes(previous, found)),
    documents: n,
    sampled,
    unthemed: { count: unthemed.length, share: wilson(unthemed.length, n), ids: unthemed.sort(compare) },
  }
}

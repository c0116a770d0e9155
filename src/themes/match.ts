/** Recognises the themes of an earlier run. */
import { netShare, wilson } from '../metrics/intervals.ts'
import { compare } from '../summary/tally.ts'
import { wordKey } from './space.ts'
import type { Theme } from './types.ts'

/** Themes less alike than this (cosine of words and categories) are different themes. */
const leastLikeness = 0.3

const profile = (theme: Theme): Map<string, number> => {
  const most = Math.max(...theme.words.map(({ weight }) => weight), 1e-9)
  return new Map([
    ...theme.words.map(({ language, lemma, weight }): [string, number] => [wordKey(language, lemma), weight / most]),
    ...theme.categories.map(({ id, share }): [string, number] => [`#${id}`, share]),
  ])
}

/** Cosine of two themes' words and categories, 0…1. */
export const likeness = (a: Theme, b: Theme): number => {
  const [left, right] = [profile(a), profile(b)]
  let [product, squares, otherSquares] = [0, 0, 0]
  for (const [name, weight] of left) {
    product += weight * (right.get(name) ?? 0)
    squares += weight * weight
  }
  for (const weight of right.values()) otherSquares += weight * weight
  return squares === 0 || otherSquares === 0 ? 0 : product / Math.sqrt(squares * otherSquares)
}

/** A theme that nobody speaks of in these comments. */
export const emptied = (theme: Theme): Theme => ({
  ...theme,
  count: 0,
  share: wilson(0, 0),
  net: netShare(0, 0, 0),
  polarity: { positive: 0, neutral: 0, negative: 0 },
  languages: {},
  quotes: [],
  ids: [],
})

/**
 * Gives found themes the ids of the earlier themes that they continue, most alike first, each once; pinned ones keep their name too.
 * Pinned themes that were not found again stay, empty.
 */
export const matchThemes = (previous: readonly Theme[], found: readonly Theme[]): Theme[] => {
  const pairs = previous
    .flatMap((old, from) =>
      found.map((theme, to) => ({ old, from, to, alike: Math.round(likeness(old, theme) * 1e6) / 1e6 + (old.pinned ? 0.1 : 0) })),
    )
    .filter(({ alike }) => alike >= leastLikeness)
    .sort((a, b) => b.alike - a.alike || compare(a.old.id, b.old.id) || a.to - b.to)
  const [used, taken] = [new Set<number>(), new Map<number, Theme>()]
  for (const { old, from, to } of pairs) {
    if (used.has(from) || taken.has(to)) continue
    used.add(from)
    taken.set(to, old)
  }
  const continued = found.map((theme, index): Theme => {
    const old = taken.get(index)
    if (old === undefined) return theme
    return old.pinned ? { ...theme, id: old.id, label: old.label, pinned: true } : { ...theme, id: old.id }
  })
  return [...continued, ...previous.filter((theme, index) => theme.pinned && !used.has(index)).map(emptied)]
}

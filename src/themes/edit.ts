/**
 * A person's hand on the themes: rename, pin, merge, split. Edited themes are pinned, so that the next run keeps them.
 * Figures that can't be known without the comments are counted anew by `refitThemes` or `summary.finish({ previous })`.
 */
import { PalauteError } from '../errors.ts'
import type { LanguageCode } from '../feedback.ts'
import { netShare, wilson } from '../metrics/intervals.ts'
import { round4 } from '../round.ts'
import { compare } from '../summary/tally.ts'
import type { ThemeDocument } from './document.ts'
import { findThemes } from './find.ts'
import { emptied } from './match.ts'
import type { ThemeOptions } from './options.ts'
import type { Theme, Themes, ThemeWord } from './types.ts'

const find = (themes: Themes, id: string): Theme => {
  const theme = themes.themes.find((candidate) => candidate.id === id)
  if (theme !== undefined) return theme
  throw new PalauteError(
    'invalid-options',
    `there is no theme "${id}"; there are ${themes.themes.map((candidate) => candidate.id).join(', ')}`,
  )
}

const replace = (themes: Themes, ids: readonly string[], by: readonly Theme[]): Themes => ({
  ...themes,
  themes: [...themes.themes.filter(({ id }) => !ids.includes(id)), ...by].sort((a, b) => b.count - a.count || compare(a.id, b.id)),
})

/**
 * Gives a theme a name that it keeps from run to run.
 *
 * @throws PalauteError `invalid-options` where there is no such theme.
 */
export const renameTheme = (themes: Themes, id: string, label: string): Themes =>
  replace(themes, [id], [{ ...find(themes, id), label, pinned: true }])

/**
 * Keeps a theme as it is from run to run, even when nobody speaks of it; `false` lets it go again.
 *
 * @throws PalauteError `invalid-options` where there is no such theme.
 */
export const pinTheme = (themes: Themes, id: string, pinned = true): Themes => replace(themes, [id], [{ ...find(themes, id), pinned }])

const mergeWords = (themes: readonly Theme[]): ThemeWord[] => {
  const words = new Map<string, ThemeWord>()
  for (const word of themes.flatMap((theme) => theme.words)) {
    const key = `${word.language}:${word.lemma}`
    const known = words.get(key)
    words.set(key, known === undefined ? word : { ...known, weight: round4(known.weight + word.weight) })
  }
  return [...words.values()].sort((a, b) => compare(a.language, b.language) || b.weight - a.weight || compare(a.lemma, b.lemma))
}

const mergeCategories = (themes: readonly Theme[], count: number): Theme['categories'] => {
  const shares = new Map<string, number>()
  for (const theme of themes) for (const { id, share } of theme.categories) shares.set(id, (shares.get(id) ?? 0) + share * theme.count)
  return [...shares]
    .map(([id, sum]) => ({ id, share: round4(sum / Math.max(1, count)) }))
    .sort((a, b) => b.share - a.share || compare(a.id, b.id))
    .slice(0, 3)
}

/**
 * Makes one theme of several. It keeps the id of the first and, unless a name is given, its label.
 *
 * @throws PalauteError `invalid-options` where there are fewer than two ids or one is unknown.
 */
export const mergeThemes = (themes: Themes, ids: readonly string[], label?: string): Themes => {
  const parts = [...new Set(ids)].map((id) => find(themes, id))
  const [first] = parts
  if (first === undefined || parts.length < 2)
    throw new PalauteError('invalid-options', `merging takes at least two themes, not ${parts.length}`)
  const sum = (of: (theme: Theme) => number): number => parts.reduce((total, theme) => total + of(theme), 0)
  const count = sum((theme) => theme.count)
  const polarity = {
    positive: sum((theme) => theme.polarity.positive),
    neutral: sum((theme) => theme.polarity.neutral),
    negative: sum((theme) => theme.polarity.negative),
  }
  const languages: Partial<Record<LanguageCode, number>> = {}
  for (const theme of parts) {
    for (const [language, n] of Object.entries(theme.languages))
      languages[language as LanguageCode] = (languages[language as LanguageCode] ?? 0) + n
  }
  const merged: Theme = {
    ...first,
    label: label ?? first.label,
    labels: Object.assign({}, ...parts.toReversed().map((theme) => theme.labels)),
    pinned: true,
    count,
    share: wilson(count, themes.documents),
    net: netShare(polarity.positive, polarity.negative, count),
    polarity,
    languages,
    categories: mergeCategories(parts, count),
    words: mergeWords(parts),
    quotes: parts.flatMap((theme) => theme.quotes.slice(0, 2)).slice(0, 3),
    ids: parts.flatMap((theme) => theme.ids),
  }
  return replace(themes, ids, [merged])
}

/** What a part of a split theme is to be about. */
export interface ThemePart {
  readonly label: string
  /** Lemmas of its comments, of any language; they must be among the theme's words. */
  readonly lemmas: readonly string[]
}

/**
 * Makes several themes of one, each by its own words. Which comments go where is known after the next fit, so the parts are empty.
 *
 * @throws PalauteError `invalid-options` where the theme is unknown, there are fewer than two parts, or a lemma is not one of its words.
 */
export const splitTheme = (themes: Themes, id: string, parts: readonly ThemePart[]): Themes => {
  const theme = find(themes, id)
  if (parts.length < 2) throw new PalauteError('invalid-options', `splitting takes at least two parts, not ${parts.length}`)
  const made = parts.map(({ label, lemmas }, index): Theme => {
    const words = theme.words.filter(({ lemma }) => lemmas.includes(lemma))
    const missing = lemmas.filter((lemma) => !words.some((word) => word.lemma === lemma))
    if (missing.length > 0 || words.length === 0) {
      const known = theme.words.map(({ lemma }) => lemma).join(', ')
      throw new PalauteError('invalid-options', `"${missing.join(', ')}" is not among the words of theme "${id}", which are ${known}`)
    }
    return { ...emptied(theme), id: `${theme.id}.${index + 1}`, label, labels: {}, pinned: true, words }
  })
  return replace(themes, [id], made)
}

/**
 * Finds themes in new comments (or the same ones, after editing), keeping the ids of those that still recur and the names of pinned ones.
 *
 * @example
 * ```ts
 * const may = renameTheme(april, april.themes[0].id, 'Jonottaminen')
 * const june = refitThemes(may, documentsOfJune)
 * ```
 */
export const refitThemes = (previous: Themes, documents: readonly ThemeDocument[], options: ThemeOptions = {}): Themes =>
  findThemes(documents, documents.length, { ...options, previous })

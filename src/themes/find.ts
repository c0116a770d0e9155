/** Finds what recurs. */
import { wilson } from '../metrics/intervals.ts'
import type { ThemeDocument } from './document.ts'
import type { ThemeOptions } from './options.ts'
import type { Themes } from './types.ts'

export const findThemes = (documents: readonly ThemeDocument[], total: number, _options: ThemeOptions): Themes => ({
  themes: [],
  documents: documents.length,
  sampled: total > documents.length,
  unthemed: { count: documents.length, share: wilson(documents.length, documents.length), ids: documents.map(({ id }) => id) },
})

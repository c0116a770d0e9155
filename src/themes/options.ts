/** What finding themes can be told. */
import type { Themes } from './types.ts'

export interface ThemeOptions {
  /** Themes to find; fewer where comments differ less. Default: by how many are different, 3–40 (8–14 for 200 comments, 16–40 for 4,000). */
  readonly count?: number | undefined
  /** Fewest comments that make a theme. Default 3, from 200 comments on 0.5 %. */
  readonly minSize?: number | undefined
  /** Comments kept for finding themes; with more, a sample chosen by the hash of their ids is used. Default 4000. */
  readonly sampleSize?: number | undefined
  /** Themes of an earlier run: those that still recur keep their ids and names. */
  readonly previous?: Themes | undefined
  /** Whether the categories of the comments help to find themes. Default true; false takes words alone. */
  readonly categories?: boolean | undefined
  /** Seed of the only chance there is. Default 1. */
  readonly seed?: number | undefined
}

/** What finding themes can be told. */
import type { Themes } from './types.ts'

export interface ThemeOptions {
  /** Most themes to find. Default: by the number of comments, about √(n/2), 3–40. */
  readonly count?: number | undefined
  /** Fewest comments that make a theme. Default 3, from 200 comments on 0.5 %. */
  readonly minSize?: number | undefined
  /** Comments kept for finding themes; with more, a sample chosen by the hash of their ids is used. Default 4000. */
  readonly sampleSize?: number | undefined
  /** Themes of an earlier run: those that still recur keep their ids and names. */
  readonly previous?: Themes | undefined
  /** Seed of the only chance there is. Default 1. */
  readonly seed?: number | undefined
}

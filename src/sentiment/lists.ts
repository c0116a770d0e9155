/** The lists of a language room as they are written: words apart by spaces or bars, phrases one a line. */
import { normalizeWord } from '../match/words.ts'

export const split = (list: string): string[] => list.split(/[\s|]+/).filter((word) => word !== '')

export const setOf = (list: string): ReadonlySet<string> => new Set(split(list).map(normalizeWord))

export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a summary can be told. */
import type { Industry } from '../industries/industry.ts'
import type { ThemeOptions } from '../themes/options.ts'

export interface SummaryOptions {
  /** Gives categories, groups and flags their names. Default: none. */
  readonly industry?: Industry | undefined
  /** Groups with fewer answers than this are counted but not described. Default 5. */
  readonly minGroupSize?: number | undefined
  /** Quotes kept per category and flag. Default 4. */
  readonly quotes?: number | undefined
  /** Length of the periods of trends; `auto` takes weeks up to half a year where there are 20 answers a week, else months. Default `auto`. */
  readonly period?: 'auto' | 'week' | 'month' | undefined
  /** How to find themes; `false` leaves them out. Default: find them. */
  readonly themes?: ThemeOptions | false | undefined
}

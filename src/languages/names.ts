/** What a language declares for finding people's names. */

export interface NameLists {
  /** Given names. */
  readonly given: ReadonlySet<string>
  /** Given names that are words as well: names only where something else says so. */
  readonly wordlike: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Surnames that are words or places as well. */
  readonly wordlikeSurnames: ReadonlySet<string>
  /** What an unlisted surname may look like, as written. */
  readonly surnameShape: RegExp
  /** Roles and relations that a name follows: `hoitaja Maija`, `доктор Иванова`, `Dr Smith`. */
  readonly cues: ReadonlySet<string>
  /** Relations and loose roles: what follows them is a name only where it is a known one (`äitini Leena`, `patient Smith`). */
  readonly weakCues: ReadonlySet<string>
  /** Places and institutions in any case. */
  readonly places: RegExp
  /** Words with a capital that are no names: places, organisations, sentence starters. */
  readonly stops: ReadonlySet<string>
}

/** Words of a list written with white space between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''))

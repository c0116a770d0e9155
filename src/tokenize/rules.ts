/** What a language declares for cutting its texts; the engine is the same for all. */

/** How one language writes its tokens. Data only. */
export interface TokenizationRules {
  /** Lower-case abbreviations with their full stops: `esim.`, `т.е.`, `e.g.` The stop belongs to the token. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations that keep their stop only before a number: `s. 12`, `no. 5`. */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>
  /** Abbreviations that keep their stop after a number: `5 мин. ожидания`. */
  readonly abbreviationsAfterNumber: ReadonlySet<string>
  /** Abbreviations whose stop is the sentence's own where a capital or nothing follows: `etc.`, `jne.` */
  readonly detachedBeforeCapital: ReadonlySet<string>
  /** Abbreviations that end a sentence as often as not (`jne.`, `etc.`, `и т. д.`): the next word decides. */
  readonly closingAbbreviations: ReadonlySet<string>
  /** Whether a number with a full stop is one token: `3. kerros`, `1.5. alkaen`. */
  readonly ordinalsWithStop: boolean
  /** Whether a space groups the digits of one number: `110 000`. */
  readonly groupedNumbers: boolean
  /** Whether a hyphen between numbers joins: `10–12`. Telephone numbers and codes are always joined. */
  readonly numberRanges: boolean
  /** Units cut from the number they are written to: `5pm` → `5|pm`. */
  readonly units: ReadonlySet<string>
  /** Whether initials are one token (`J.M.`) or one each (`В.|Г.`). */
  readonly joinedInitials: boolean
  /** `keep`: `raaka-aine`, `кто-то` are one token; `split`: `well`, `-`, `known`. */
  readonly hyphens: 'keep' | 'split'
  /** Where hyphens split: what stays joined to the next word all the same (`e`, `non`, `co`). */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Whether `-sarja` and `talous-` are one token: the rest of a compound written apart. */
  readonly danglingHyphens: boolean
  /** Whether a slash between letters joins: `ja/tai`, `touko-/kesäkuussa`. */
  readonly slashes: 'keep' | 'split'
  /** Whether a colon joins an ending to an abbreviation, number or sign: `EU:n`, `20:n`, `%:lla`. */
  readonly colonEndings: boolean
  /** Whether pictures that stand together are one token: `👍👍👍`. */
  readonly joinedEmoji: boolean
  /** Lower-case words written as one that are two: `gonna` → `gon|na`; value: UTF-16 length of the first part. */
  readonly contractions: ReadonlyMap<string, number>
  /** Endings cut from a word after an apostrophe, lower-case, with `'` for every apostrophe: `'s`, `n't`. */
  readonly clitics: readonly string[]
}

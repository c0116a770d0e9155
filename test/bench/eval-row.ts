/** One line of the evaluation table. */
export interface EvalRow {
  /** Part of the library: tokens, lemmas, language, categories, sentiment, kind, themes, privacy, speed, size. */
  readonly area: string
  readonly measure: string
  /** What it was measured on, e.g. `fi_tdt-dev (held-out fifth)`. */
  readonly data: string
  readonly value: number
  readonly unit?: string
  /** Target that must be reached, in the unit of `value`; a target given as a maximum has `lowerIsBetter`. */
  readonly must?: number
  readonly aim?: number
  readonly lowerIsBetter?: boolean
  readonly note?: string
}

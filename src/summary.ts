/** A summary of comments as a mergeable aggregate: one array, a stream, worker threads and a cluster give the same bytes. */
import { PalauteError } from './errors.ts'
import type { ItemAnalysis } from './feedback.ts'
import { addItem } from './summary/add.ts'
import { finishState } from './summary/finish.ts'
import type { SummaryOptions } from './summary/options.ts'
import { sourceOf } from './summary/source.ts'
import {
  emptyState,
  type Limits,
  mergeState,
  type SummaryState,
  type SummaryStateJSON,
  stateFromJSON,
  stateToJSON,
} from './summary/state.ts'
import type { ItemSource, Summary } from './summary/types.ts'
import type { ThemeOptions } from './themes/options.ts'

/** An unfinished summary as plain JSON, to send from a worker or keep until tomorrow. */
export interface SummaryJSON {
  readonly format: 'palaute-summary'
  readonly version: 1
  readonly industry: string | null
  readonly limits: Limits
  readonly state: SummaryStateJSON
}

/** Collects comments. `add` and `merge` are associative and commutative: order and pieces never change the result. */
export interface SummaryBuilder {
  /**
   * Adds a comment. Items of `analyzer.item` and `analyzer.stream` carry their source hidden in them; after JSON or a copy give it
   * yourself. Without a source an item counts for categories, sentiment and flags, but not for quotes, groups, scores, trends and themes.
   */
  add(item: ItemAnalysis, source?: ItemSource): SummaryBuilder
  /**
   * Adds everything of another summary.
   *
   * @throws PalauteError `incompatible-aggregate` where it was made for another industry or with other sizes of samples.
   */
  merge(other: SummaryBuilder | SummaryJSON): SummaryBuilder
  /**
   * The figures so far. More can be added afterwards.
   *
   * @param themes Overrides how themes are found, e.g. `{ previous }` after a person has renamed, merged or split them.
   */
  finish(themes?: ThemeOptions): Summary
  /** Everything, as JSON; equal summaries give equal bytes. */
  toJSON(): SummaryJSON
}

const defaultSampleSize = 4000
const defaultQuotes = 4

const limitsOf = (options: SummaryOptions): Limits => ({
  quotes: options.quotes ?? defaultQuotes,
  documents: options.themes === false ? 0 : (options.themes?.sampleSize ?? defaultSampleSize),
})

const industryName = ({ industry }: SummaryOptions): string | null => (industry === undefined ? null : `${industry.id}@${industry.version}`)

const builderOf = (state: SummaryState, options: SummaryOptions): SummaryBuilder => {
  const limits = limitsOf(options)
  const builder: SummaryBuilder = {
    add: (item, source = sourceOf(item)) => {
      addItem(state, item, source, limits)
      return builder
    },
    merge: (other) => {
      const json = 'toJSON' in other ? other.toJSON() : other
      checkCompatible(json, options)
      mergeState(state, stateFromJSON(json.state, limits), limits)
      return builder
    },
    finish: (themes) =>
      finishState(
        state,
        themes === undefined || options.themes === false ? options : { ...options, themes: { ...options.themes, ...themes } },
      ),
    toJSON: () => ({ format: 'palaute-summary', version: 1, industry: industryName(options), limits, state: stateToJSON(state) }),
  }
  return builder
}

const checkCompatible = (json: SummaryJSON, options: SummaryOptions): void => {
  if (json.format !== 'palaute-summary' || json.version !== 1) {
    throw new PalauteError(
      'incompatible-aggregate',
      `this is "${json.format}" version ${json.version}, not "palaute-summary" version 1; give what SummaryBuilder.toJSON() returned`,
    )
  }
  const [industry, limits] = [industryName(options), limitsOf(options)]
  if (json.industry !== industry) {
    throw new PalauteError(
      'incompatible-aggregate',
      `a summary of ${json.industry} can't join one of ${industry}; use one industry and version`,
    )
  }
  if (json.limits.quotes !== limits.quotes || json.limits.documents !== limits.documents) {
    throw new PalauteError(
      'incompatible-aggregate',
      `a summary with samples of ${json.limits.documents} comments and ${json.limits.quotes} quotes can't join one with ${limits.documents} and ${limits.quotes}; use the same options`,
    )
  }
}

/**
 * An empty summary.
 *
 * @example
 * ```ts
 * const summary = createSummaryBuilder({ industry: healthcare })
 * for await (const item of analyzer.stream(feedback)) summary.add(item)
 * console.log(summary.finish().metrics.nps)
 * ```
 */
export const createSummaryBuilder = (options: SummaryOptions = {}): SummaryBuilder => builderOf(emptyState(limitsOf(options)), options)

/**
 * Continues a summary from its JSON. Give the options it was made with.
 *
 * @throws PalauteError `incompatible-aggregate`
 *
 * @example
 * ```ts
 * const summary = summaryFromJSON(JSON.parse(saved), { industry: healthcare })
 * ```
 */
export const summaryFromJSON = (json: SummaryJSON, options: SummaryOptions = {}): SummaryBuilder => {
  checkCompatible(json, options)
  return builderOf(stateFromJSON(json.state, limitsOf(options)), options)
}

/** What a summary keeps while items are added: counts, and small samples chosen by rules that do not depend on order. */
import type { ThemeDocument } from '../themes/document.ts'
import { byKeys, hashText, type Smallest, smallest } from './bounded.ts'
import { compare, count, mergeTally, type Tally, tallyToJSON } from './tally.ts'
import type { Quote } from './types.ts'

/** A quote with how well it shows what it stands for; higher is better. */
export interface RankedQuote {
  readonly rank: number
  readonly quote: Quote
}

/** Counts of parts of the data by name, e.g. by value of a variable or by period. */
export type Parts = Map<string, Tally>

/** Values of one variable. With more than {@link mostValues}, those with the smallest hashes are kept, whole. */
export interface Variable {
  readonly values: Parts
  truncated: boolean
}

export interface SummaryState {
  readonly total: Tally
  readonly variables: Map<string, Variable>
  readonly months: Parts
  readonly weeks: Parts
  readonly quotes: Map<string, Smallest<RankedQuote>>
  /** Ids of flagged items by flag: every one, for each must be seen. */
  readonly flagged: Map<string, string[]>
  readonly documents: Smallest<ThemeDocument>
}

/** What sizes the bounded collections; equal in all aggregates that are merged. */
export interface Limits {
  readonly quotes: number
  readonly documents: number
}

/** A variable with more values than this is an identifier rather than a group. */
export const mostValues = 1000

/** Chance by id: the same documents are kept whatever comes first. */
export const documentOrder: (a: ThemeDocument, b: ThemeDocument) => number = byKeys(
  (document) => document.hash,
  (document) => document.id,
  (document) => JSON.stringify(document),
)

const quoteOrder = byKeys<RankedQuote>(
  ({ rank }) => -rank,
  ({ quote }) => hashText(quote.id),
  ({ quote }) => quote.id,
  ({ quote }) => JSON.stringify(quote),
)

export const emptyState = (limits: Limits): SummaryState => ({
  total: new Map(),
  variables: new Map(),
  months: new Map(),
  weeks: new Map(),
  quotes: new Map(),
  flagged: new Map(),
  documents: smallest(limits.documents, documentOrder),
})

/** The tally of one part, made where it is not there. */
export const partOf = (parts: Parts, name: string): Tally => {
  const known = parts.get(name)
  if (known !== undefined) return known
  const made: Tally = new Map()
  parts.set(name, made)
  return made
}

const valueOrder = (a: string, b: string): number => hashText(a) - hashText(b) || compare(a, b)

/** The tally of one value of a variable; `undefined` where the variable has too many and this one is not kept. */
export const partOfValue = (state: SummaryState, name: string, value: string): Tally | undefined => {
  const known = state.variables.get(name)
  const variable = known ?? { values: new Map(), truncated: false }
  if (known === undefined) state.variables.set(name, variable)
  const part = variable.values.get(value)
  if (part !== undefined) return part
  if (variable.values.size >= mostValues) {
    variable.truncated = true
    const worst = [...variable.values.keys()].reduce((a, b) => (valueOrder(a, b) > 0 ? a : b))
    if (valueOrder(value, worst) > 0) return undefined
    variable.values.delete(worst)
  }
  return partOf(variable.values, value)
}

export const quotesOf = (state: SummaryState, key: string, limits: Limits): Smallest<RankedQuote> => {
  const known = state.quotes.get(key)
  if (known !== undefined) return known
  const made = smallest(limits.quotes, quoteOrder, ({ quote }) => quote.text.toLowerCase())
  state.quotes.set(key, made)
  return made
}

const mergeParts = (parts: Parts, other: Parts): void => {
  for (const [name, tally] of other) mergeTally(partOf(parts, name), tally)
}

/** Adds all of another state. */
export const mergeState = (state: SummaryState, other: SummaryState, limits: Limits): void => {
  mergeTally(state.total, other.total)
  mergeParts(state.months, other.months)
  mergeParts(state.weeks, other.weeks)
  for (const [name, { values, truncated }] of other.variables) {
    for (const [value, tally] of values) {
      const part = partOfValue(state, name, value)
      if (part !== undefined) mergeTally(part, tally)
    }
    const variable = state.variables.get(name)
    if (variable !== undefined && truncated) variable.truncated = true
  }
  for (const [key, quotes] of other.quotes) for (const quote of quotes.values()) quotesOf(state, key, limits).add(quote)
  for (const [flag, ids] of other.flagged) state.flagged.set(flag, [...(state.flagged.get(flag) ?? []), ...ids])
  for (const document of other.documents.values()) state.documents.add(document)
}

type Pairs<T> = readonly (readonly [string, T])[]

/** A state as plain JSON; equal states give equal bytes. */
export interface SummaryStateJSON {
  readonly total: Pairs<number>
  readonly variables: Pairs<{ readonly values: Pairs<Pairs<number>>; readonly truncated: boolean }>
  readonly months: Pairs<Pairs<number>>
  readonly weeks: Pairs<Pairs<number>>
  readonly quotes: Pairs<readonly RankedQuote[]>
  readonly flagged: Pairs<readonly string[]>
  readonly documents: readonly ThemeDocument[]
}

const sorted = <T, U>(map: ReadonlyMap<string, T>, convert: (value: T) => U): (readonly [string, U])[] =>
  [...map].sort(([a], [b]) => compare(a, b)).map(([key, value]) => [key, convert(value)] as const)

export const stateToJSON = (state: SummaryState): SummaryStateJSON => ({
  total: tallyToJSON(state.total),
  variables: sorted(state.variables, ({ values, truncated }) => ({ values: sorted(values, tallyToJSON), truncated })),
  months: sorted(state.months, tallyToJSON),
  weeks: sorted(state.weeks, tallyToJSON),
  quotes: sorted(state.quotes, (quotes) => [...quotes.values()]),
  flagged: sorted(state.flagged, (ids) => [...ids].sort(compare)),
  documents: [...state.documents.values()],
})

const partsFrom = (pairs: Pairs<Pairs<number>>): Parts => new Map(pairs.map(([name, counts]) => [name, new Map(counts)]))

export const stateFromJSON = (json: SummaryStateJSON, limits: Limits): SummaryState => {
  const state = emptyState(limits)
  for (const [name, by] of json.total) count(state.total, name, by)
  for (const [name, { values, truncated }] of json.variables) state.variables.set(name, { values: partsFrom(values), truncated })
  mergeParts(state.months, partsFrom(json.months))
  mergeParts(state.weeks, partsFrom(json.weeks))
  for (const [key, quotes] of json.quotes) for (const quote of quotes) quotesOf(state, key, limits).add(quote)
  for (const [flag, ids] of json.flagged) state.flagged.set(flag, [...ids])
  for (const document of json.documents) state.documents.add(document)
  return state
}

/** Keeps with an item what it was made of, without showing it: not in JSON, not in a listing of its keys. */
import type { ItemAnalysis } from '../feedback.ts'
import type { ItemSource } from './types.ts'

/** Registered, so that two copies of the library in one process understand each other's items. */
const sourceKey: symbol = Symbol.for('palaute.item-source')

/**
 * Returns the item with its source attached as a hidden property, so that `summary().add(item)` needs nothing else.
 * Neither `JSON.stringify` nor `structuredClone` nor a spread copies it: after those, give the source to `add` yourself.
 *
 * @example
 * ```ts
 * const item = withSource(analysis, { feedback, terms: themeTerms(analyzed) })
 * summary.add(item)
 * ```
 */
export const withSource = (item: ItemAnalysis, source: ItemSource): ItemAnalysis =>
  Object.defineProperty(item, sourceKey, { value: source })

/** The source of an item, where it still has one. */
export const sourceOf = (item: ItemAnalysis): ItemSource | undefined =>
  (item as unknown as Record<symbol, ItemSource | undefined>)[sourceKey]

/** Bounded collections that give the same answer in whatever order and pieces they are filled. */
import { compare } from './tally.ts'

/** FNV-1a over UTF-16 code units with a final avalanche (murmur3's), unsigned 32 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Total order of entries; entries that compare as 0 must be equal in every field. */
export type Order<T> = (a: T, b: T) => number

/**
 * The `limit` smallest entries by a total order: what is left out of a part can't be in the whole,
 * so taking the smallest of the parts' smallest gives the smallest of all (a bottom-k sketch).
 * Source: E. Cohen & H. Kaplan (2007), Summarizing data using bottom-k sketches, PODC '07.
 */
export interface Smallest<T> {
  add(entry: T): void
  /** In order. */
  values(): readonly T[]
}

/**
 * Makes an empty {@link Smallest}. Adding costs amortised O(log limit).
 *
 * @param key Of entries with equal keys only the smallest counts. Default: all count.
 */
export const smallest = <T>(limit: number, order: Order<T>, key?: (entry: T) => string): Smallest<T> => {
  let kept: T[] = []
  let worst: T | undefined
  const tidy = (): void => {
    kept.sort(order)
    if (key !== undefined) {
      const seen = new Set<string>()
      kept = kept.filter((entry) => {
        const name = key(entry)
        const isFirst = !seen.has(name)
        seen.add(name)
        return isFirst
      })
    }
    if (kept.length > limit) kept = kept.slice(0, limit)
    worst = kept.length === limit ? kept[limit - 1] : undefined
  }
  return {
    add: (entry) => {
      if (limit === 0 || (worst !== undefined && order(entry, worst) >= 0)) return
      kept.push(entry)
      if (kept.length >= 2 * limit + 16) tidy()
    },
    values: () => {
      tidy()
      return kept
    },
  }
}

/** Compares by several keys in turn. */
export const byKeys =
  <T>(...keys: readonly ((entry: T) => string | number)[]): Order<T> =>
  (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)]
      const order = typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right))
      if (order !== 0) return order
    }
    return 0
  }

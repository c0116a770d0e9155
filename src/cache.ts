/** A bounded memory: two generations of at most `size` entries; what is asked again survives. */
export interface Cache<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
}

/** @param size - entries per generation; at most twice as many are kept. */
export const createCache = <T>(size: number): Cache<T> => {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  const set = (key: string, value: T): void => {
    if (young.size >= size) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get: (key) => {
      const known = young.get(key)
      if (known !== undefined) return known
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
  }
}

/**
 * A function of a string that remembers its answers in a bounded memory.
 *
 * @param size - as of {@link createCache}.
 * @param make - works an answer out; `undefined` is no answer.
 */
export const remembering = <T>(size: number, make: (key: string) => T): ((key: string) => T) => {
  const cache = createCache<T>(size)
  return (key) => {
    const known = cache.get(key)
    if (known !== undefined) return known
    const made = make(key)
    cache.set(key, made)
    return made
  }
}

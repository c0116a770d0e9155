/** Counts by name: the integers of which every summary is made. */

/**
 * How often each thing was seen. A name is a path of parts joined by a separator that no part contains.
 * Only integers are added, so neither the order of adding nor the way of merging can change a figure.
 */
export type Tally = Map<string, number>

const separator = '\u001f'

/** Joins parts to the name of a count. */
export const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? String(part) : part.replaceAll(separator, ' '))).join(separator)

/** Adds an integer to a count. */
export const count = (tally: Tally, name: string, by = 1): void => {
  tally.set(name, (tally.get(name) ?? 0) + by)
}

/** Adds all counts of another tally. */
export const mergeTally = (tally: Tally, other: Tally): void => {
  for (const [name, by] of other) count(tally, name, by)
}

/** A count, 0 where nothing was seen. */
export const read = (tally: Tally, ...parts: readonly (string | number)[]): number => tally.get(path(...parts)) ?? 0

/** The counts one step below a path, by their last part; sorted by name. */
export const children = (tally: Tally, ...parts: readonly (string | number)[]): Map<string, number> => {
  const prefix = path(...parts) + separator
  return new Map(
    [...tally]
      .filter(([name]) => name.startsWith(prefix) && !name.includes(separator, prefix.length))
      .map(([name, n]) => [name.slice(prefix.length), n] as const)
      .sort(([a], [b]) => compare(a, b)),
  )
}

/** Order by code units: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** As JSON: pairs sorted by name, so that equal tallies give equal bytes. */
export const tallyToJSON = (tally: Tally): [string, number][] => [...tally].sort(([a], [b]) => compare(a, b))

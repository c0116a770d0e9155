/** Rounding of everything that is returned, so that a last bit never differs between engines. */

/** Rounds to four decimals; never gives −0. */
export const round4 = (value: number): number => {
  const rounded = Math.round(value * 10_000) / 10_000
  return rounded === 0 ? 0 : rounded
}

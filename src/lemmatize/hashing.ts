/** Hashes of features: 32-bit integers, combined without strings. */

/** Combines two hashes; the order matters. */
export const mix = (left: number, right: number): number => {
  let mixed = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b)
  mixed ^= mixed >>> 15
  return mixed
}

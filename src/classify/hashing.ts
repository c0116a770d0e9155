/** Hashes of features: 32 bits, the same in every runtime. */

/** Kinds of feature; each hashes in its own space. */
export const family = {
  lemma: 1,
  lemmaPair: 2,
  characters: 3,
  part: 4,
  question: 5,
  questionLemma: 6,
  shape: 7,
  skipPair: 8,
} as const
export type Family = (typeof family)[keyof typeof family]

/** Starting state for a family in a language. */
export const seedOf = (kind: Family, language: string): number => hashString(language, Math.imul(kind, 0x9e3779b1) >>> 0)

/** One step of FNV-1a. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** FNV-1a over UTF-16 code units from a given state. */
export const hashString = (text: string, from: number): number => {
  let hash = from ^ 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = step(hash, text.charCodeAt(index))
  return hash
}

/** Spreads the bits (the finalizer of MurmurHash3). Source: https://github.com/aappleby/smhasher (public domain). */
export const spread = (hash: number): number => {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

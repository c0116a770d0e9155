/** Strings in one block of bytes, found by open addressing: no string is made to look one up. */

/** Code units above 255 that Finnish words have (š, ž and typographic signs), as bytes that ISO 8859-1 leaves to controls. */
const rare = 'šžŠŽ’–—…ščćőłńęąīūěřğışāēō'

/** The byte of a code unit; 0 for one that no stored string has. */
export const byteOf = (unit: number): number => {
  if (unit < 256) return unit >= 0x80 && unit < 0xa0 ? 0 : unit
  const at = rare.indexOf(String.fromCharCode(unit))
  return at === -1 ? 0 : 0x80 + at
}

const charOf = (byte: number): string => (byte >= 0x80 && byte < 0xa0 ? (rare[byte - 0x80] as string) : String.fromCharCode(byte))

export interface StringTable {
  readonly size: number
  /** Index of the string `bytes[start, end)`, −1 if there is none. `hash` is {@link hashBytes} of the same bytes. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number
  at(index: number): string
}

/** Start value and step of the hash of {@link StringTable}: FNV-1a. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const hashStart = 0x811c9dc5
export const hashStep = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)

/** Writes strings as bytes and lengths. */
export const encodeStrings = (strings: readonly string[]): { readonly bytes: Uint8Array; readonly lengths: Uint8Array } => {
  const bytes: number[] = []
  for (const string of strings) for (let index = 0; index < string.length; index++) bytes.push(byteOf(string.charCodeAt(index)))
  return { bytes: Uint8Array.from(bytes), lengths: Uint8Array.from(strings, (string) => string.length) }
}

/** Opens a table over stored bytes. */
export const createStringTable = (stored: Uint8Array, lengths: Uint8Array): StringTable => {
  const size = lengths.length
  const offsets = new Uint32Array(size + 1)
  for (let index = 0; index < size; index++) offsets[index + 1] = offsets[index]! + lengths[index]!
  let slotCount = 16
  while (slotCount < size * 2) slotCount *= 2
  const mask = slotCount - 1
  const slots = new Int32Array(slotCount).fill(-1)
  for (let index = 0; index < size; index++) {
    let hash = hashStart
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) hash = hashStep(hash, stored[at]!)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = index
  }
  const find = (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    const length = end - start
    for (let slot = (hash ^ (hash >>> 15)) & mask; slots[slot] !== -1; slot = (slot + 1) & mask) {
      const index = slots[slot]!
      if (lengths[index] !== length) continue
      const offset = offsets[index]!
      let at = 0
      while (at < length && stored[offset + at] === bytes[start + at]) at++
      if (at === length) return index
    }
    return -1
  }
  const at = (index: number): string => {
    let string = ''
    for (let byte = offsets[index]!; byte < offsets[index + 1]!; byte++) string += charOf(stored[byte]!)
    return string
  }
  return { size, find, at }
}

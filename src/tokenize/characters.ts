/** What each UTF-16 code unit is to the scanner: one table look-up per unit. */

export const characterClass = {
  /** Symbols, controls and everything unassigned. */
  symbol: 0,
  letter: 1,
  digit: 2,
  space: 3,
  punctuation: 4,
  /** Pictographs of the Basic Multilingual Plane: ❤ ☺ ⭐. */
  pictograph: 5,
  highSurrogate: 6,
  lowSurrogate: 7,
  /** - ‐ ‑ – − */
  hyphen: 8,
  /** ' ’ ʼ ‘ ` ´ */
  apostrophe: 9,
} as const

const { symbol, letter, digit, space, punctuation, pictograph, highSurrogate, lowSurrogate, hyphen, apostrophe } = characterClass

/** Blocks of the BMP whose characters are drawn as pictures. Source: https://www.unicode.org/Public/emoji/latest/emoji-data.txt */
const pictographRanges: readonly (readonly [number, number])[] = [
  [0x2194, 0x2199],
  [0x21a9, 0x21aa],
  [0x231a, 0x231b],
  [0x23e9, 0x23f3],
  [0x23f8, 0x23fa],
  [0x25aa, 0x25ab],
  [0x25fb, 0x25fe],
  [0x2600, 0x2604],
  [0x2607, 0x2612],
  [0x2614, 0x2685],
  [0x2690, 0x2705],
  [0x2708, 0x2712],
  [0x2714, 0x2714],
  [0x2716, 0x2716],
  [0x271d, 0x271d],
  [0x2721, 0x2721],
  [0x2728, 0x2728],
  [0x2733, 0x2734],
  [0x2744, 0x2744],
  [0x2747, 0x2747],
  [0x274c, 0x274c],
  [0x274e, 0x274e],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2763, 0x2767],
  [0x2795, 0x2797],
  [0x27a1, 0x27a1],
  [0x2934, 0x2935],
  [0x2b05, 0x2b07],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2b55, 0x2b55],
]

/** Blocks of ideographs and syllables: letters throughout, which nobody needs to look up one by one. */
const letterBlocks: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
]
/** What lies between them and beyond the private use area. */
const mixedBlocks: readonly (readonly [number, number])[] = [
  [0x0000, 0x33ff],
  [0x4dc0, 0x4dff],
  [0xa000, 0xabff],
  [0xd7a4, 0xd7ff],
  [0xf900, 0xffff],
]

const createClasses = (): Uint8Array => {
  const classes = new Uint8Array(0x10000)
  for (const [first, last] of letterBlocks) classes.fill(letter, first, last + 1)
  const blocks = mixedBlocks.map(([first, last]): readonly [number, string] => {
    let units = ''
    for (let code = first; code <= last; code++) units += String.fromCharCode(code)
    return [first, units]
  })
  const paint = (pattern: RegExp, value: number): void => {
    for (const [first, units] of blocks)
      for (const match of units.matchAll(pattern)) classes.fill(value, first + match.index, first + match.index + match[0].length)
  }
  paint(/[\p{L}\p{M}]+/gu, letter)
  paint(/\p{N}+/gu, digit)
  paint(/\p{P}+/gu, punctuation)
  paint(/[\s\p{Z}\u200b\ufeff]+/gu, space)
  for (const [first, last] of pictographRanges) classes.fill(pictograph, first, last + 1)
  classes.fill(highSurrogate, 0xd800, 0xdc00)
  classes.fill(lowSurrogate, 0xdc00, 0xe000)
  for (const character of '-‐‑–−') classes[character.charCodeAt(0)] = hyphen
  for (const character of "'’ʼ‘`´") classes[character.charCodeAt(0)] = apostrophe
  // ASCII controls between words separate as spaces do; an underscore and a soft hyphen hold a word together.
  classes.fill(space, 0, 0x21)
  classes[0x5f] = letter
  classes[0xad] = letter
  // Variation selectors and joiners belong to the picture before them; alone they are symbols.
  classes.fill(symbol, 0xfe00, 0xfe10)
  classes[0x20e3] = symbol
  classes[0x200d] = symbol
  classes[0x200c] = letter
  return classes
}

/** Class of every UTF-16 code unit. */
export const characterClasses: Uint8Array = /* @__PURE__ */ createClasses()

/** What a place between two tokens looks like to the sentence model: hashed features, the same for training and for use. */
import type { Token, TokenKind } from '../languages/language.ts'
import { characterClass, characterClasses } from './characters.ts'
import type { TokenizationRules } from './rules.ts'
import { isUpper } from './text.ts'

/** A text prepared for looking at its boundaries: every token but spaces. */
export interface BoundaryText {
  readonly text: string
  readonly rules: TokenizationRules
  readonly tokens: readonly Token[]
  /** Per token: {@link shapes}. */
  readonly shape: Uint8Array
  /** Per token: what stands before it: 0 nothing, 1 space, 2 line break, 3 blank line. */
  readonly gap: Uint8Array
  /** Per token: hash of the lower-case word, or of the sign with runs shortened; 0 until {@link hashAt} was asked for it. */
  readonly hash: Int32Array
  /** Per token: 1 inside brackets, 2 inside quotation marks, 3 both. */
  readonly depth: Uint8Array
  /** How the writer writes: share of capitals, of full stops, of pictures, each in three steps. */
  readonly style: number
}

export const shapes = {
  lower: 0,
  capital: 1,
  upper: 2,
  letter: 3,
  number: 4,
  ordinal: 5,
  terminator: 6,
  comma: 7,
  colon: 8,
  opening: 9,
  closing: 10,
  quote: 11,
  dash: 12,
  picture: 13,
  address: 14,
  tag: 15,
  abbreviation: 16,
  sign: 17,
  none: 18,
  mixed: 19,
} as const

const opening = '([{«„‘“¿¡'
const closing = ')]}»”'
const quotes = `"'`
const dashes = '-–—•*·►●−'

const shapeOf = (text: string, token: Token): number => {
  const first = text[token.start] ?? ''
  const kind: TokenKind = token.kind
  if (kind === 'emoji') return shapes.picture
  if (kind === 'url' || kind === 'email') return shapes.address
  const last = text[token.end - 1] ?? ''
  if (kind === 'number') return last === '.' ? shapes.ordinal : shapes.number
  if (kind === 'word') {
    if (first === '#' || first === '@') return shapes.tag
    if (last === '.') return shapes.abbreviation
    if (!isUpper(first)) return shapes.lower
    if (token.end - token.start === 1) return shapes.letter
    return isUpper(text[token.start + 1] ?? '') ? shapes.upper : shapes.capital
  }
  if ('.!?…'.includes(first)) return shapes.terminator
  if (first === ',') return shapes.comma
  if (first === ':' || first === ';') return shapes.colon
  if (opening.includes(first)) return shapes.opening
  if (closing.includes(first)) return shapes.closing
  if (quotes.includes(first) || first === '’' || first === '`') return shapes.quote
  return dashes.includes(first) ? shapes.dash : shapes.sign
}

const seed = 0x811c9dc5
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193)

/** Latin, Greek and Cyrillic end here. */
const lowerCaseEnd = 0x530
/** Lower case of every code unit before {@link lowerCaseEnd}. */
const lowerCase: Uint16Array = /* @__PURE__ */ Uint16Array.from({ length: lowerCaseEnd }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
)

const tokenHash = (text: string, token: Token): number => {
  let hash = seed
  const end = Math.min(token.end, token.start + 24)
  let previous = 0
  let run = 0
  for (let at = token.start; at < end; at++) {
    let code = text.charCodeAt(at)
    // Three signs in a row are as good as thirty; digits are all alike.
    run = code === previous ? run + 1 : 0
    previous = code
    if (run > 2) continue
    if (characterClasses[code] === characterClass.digit) code = 0x30
    if (code >= 0x41 && code <= 0x5a) code += 32
    else if (code >= 0xc0 && code < lowerCaseEnd) code = lowerCase[code]!
    hash = mix(hash, code)
  }
  return hash
}

const step = (share: number, low: number, high: number): number => (share < low ? 0 : share < high ? 1 : 2)

/** Prepares a text. Linear. */
export const readBoundaries = (text: string, all: readonly Token[], rules: TokenizationRules): BoundaryText => {
  const tokens = all.filter(({ kind }) => kind !== 'space')
  const count = tokens.length
  const shape = new Uint8Array(count)
  const gap = new Uint8Array(count)
  const hash = new Int32Array(count)
  const depth = new Uint8Array(count)
  let end = 0
  let words = 0
  let capitals = 0
  let stops = 0
  let pictures = 0
  let brackets = -1
  let quote = -1
  for (let index = 0; index < count; index++) {
    const token = tokens[index]!
    const type = shapeOf(text, token)
    shape[index] = type
    let breaks = 0
    for (let at = end; at < token.start; at++) if (text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x2028) breaks++
    gap[index] = breaks > 1 ? 3 : breaks === 1 ? 2 : token.start > end ? 1 : 0
    end = token.end
    if (token.kind === 'word') words++
    if (type === shapes.capital || type === shapes.upper) capitals++
    if (type === shapes.terminator) stops++
    if (type === shapes.picture || type === shapes.tag) pictures++
    // An open bracket or quotation is believed for 40 tokens.
    const sign = text[token.start] ?? ''
    if (type === shapes.opening && '([{'.includes(sign)) brackets = index
    else if (type === shapes.closing && ')]}'.includes(sign)) brackets = -1
    else if (type === shapes.quote && sign === '"') quote = quote < 0 ? index : -1
    else if ('«„“'.includes(sign)) quote = index
    else if ('»”'.includes(sign)) quote = -1
    depth[index] = (brackets >= 0 && index - brackets < 40 ? 1 : 0) + (quote >= 0 && index - quote < 40 ? 2 : 0)
  }
  const style =
    step(capitals / Math.max(1, words), 0.02, 0.2) * 9 +
    step(stops / Math.max(1, words), 0.02, 0.08) * 3 +
    step(pictures / Math.max(1, words), 0.01, 0.08)
  return { text, rules, tokens, shape, gap, hash, depth, style }
}

/** The hash of a token: few tokens stand near a place where a sentence may end, so it is made when asked for. */
const hashAt = ({ text, tokens, hash }: BoundaryText, index: number): number => {
  if (hash[index] === 0) hash[index] = tokenHash(text, tokens[index]!)
  return hash[index]!
}

/** Whether a sentence may end before token `next` at all: what the model is asked about. */
export const mayEndBefore = (read: BoundaryText, next: number): boolean => {
  const after = read.shape[next]!
  if (after === shapes.comma || after === shapes.terminator || (after === shapes.closing && read.gap[next] === 0)) return false
  if (read.gap[next]! > 1) return true
  const before = read.shape[next - 1]!
  if (before === shapes.opening) return false
  const isPlain = before === shapes.lower || before === shapes.number || before === shapes.capital || before === shapes.mixed
  return !(isPlain && (after === shapes.lower || after === shapes.abbreviation))
}

/** Room for the features of one boundary. */
export const boundaryFeatures = 40

const lengthStep = (length: number): number =>
  length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : length < 35 ? 7 : 8

/**
 * Writes the feature ids of the boundary before token `next` to `features` and returns how many they are.
 *
 * @param sentenceStart Index of the first token of the open sentence.
 */
export const readFeatures = (read: BoundaryText, next: number, sentenceStart: number, mask: number, features: Int32Array): number => {
  const { shape, gap, depth, tokens, rules, text, style } = read
  const count = tokens.length
  const none = shapes.none
  const p1 = shape[next - 1]!
  const p2 = next > 1 ? shape[next - 2]! : none
  const p3 = next > 2 ? shape[next - 3]! : none
  const n1 = shape[next]!
  const n2 = next + 1 < count ? shape[next + 1]! : none
  const n3 = next + 2 < count ? shape[next + 2]! : none
  const h1 = hashAt(read, next - 1)
  const h2 = next > 1 ? hashAt(read, next - 2) : 0
  const g1 = hashAt(read, next)
  const g2 = next + 1 < count ? hashAt(read, next + 1) : 0
  const space = gap[next]!
  const spaceBefore = gap[next - 1]!
  const length = lengthStep(next - sentenceStart)
  const inside = depth[next - 1]!
  const token = tokens[next - 1]!
  const isAbbreviation = p1 === shapes.abbreviation || (p1 === shapes.letter && n1 === shapes.terminator) ? 1 : 0
  const closes = isAbbreviation === 1 && rules.closingAbbreviations.has(text.slice(token.start, token.end).toLowerCase()) ? 1 : 0
  let at = 0
  const add = (template: number, a: number, b: number, c: number): void => {
    const mixed = mix(mix(mix(mix(seed, template), a), b), c)
    features[at++] = (mixed ^ (mixed >>> 13)) & mask
  }
  add(1, p1, n1, space)
  add(2, p1, n1, n2)
  add(3, p2, p1, n1)
  add(4, h1, n1, space)
  add(5, h1, 0, 0)
  add(6, g1, p1, 0)
  add(7, g1, n1, 0)
  add(8, length, p1, n1)
  add(9, inside, p1, n1)
  add(10, style, p1, n1)
  add(11, isAbbreviation, closes, n1)
  add(12, n1, n2, n3)
  add(13, p3, p2, p1)
  add(14, space, spaceBefore, n1)
  add(15, h2, p1, n1)
  add(16, g2, n1, p1)
  add(17, style, space, n1)
  add(18, length, space, 0)
  add(19, h1, g1, 0)
  add(20, style, h1, n1)
  add(21, p2, p1, n1 * 32 + n2)
  add(22, style, length, n1 * 32 + p1)
  add(23, g1, g2, 0)
  add(24, space, p1, inside)
  add(25, p1, Math.min(token.end - token.start, 4), n1)
  add(26, n1, n2, style)
  add(27, h1, n1 * 32 + n2, p2)
  add(28, 0, 0, 0)
  return at
}

/** The tiling scanner: one pass over the code units. */
import { type Token, type TokenKind, tokenKinds } from '../languages/language.ts'
import { emailEnd, mayStartUrl, urlEnd } from './addresses.ts'
import { characterClass, characterClasses } from './characters.ts'
import { emoticonEnd, isModifier, isPicture, pictureEnd } from './pictures.ts'
import type { TokenizationRules } from './rules.ts'
import { classAt, isLower, isWordClass, matchEnd } from './text.ts'
import { colonEndingEnd, wordEnd } from './words.ts'

const { letter, digit, space, punctuation, pictograph, highSurrogate, lowSurrogate, hyphen, apostrophe } = characterClass

/** End and kind of a token in one number: a token costs no allocation until it is made. */
const ending = (end: number, kind: number): number => end * 16 + kind
const word = tokenKinds.indexOf('word')
const number = tokenKinds.indexOf('number')
const mark = tokenKinds.indexOf('punctuation')
const symbol = tokenKinds.indexOf('symbol')
const emoji = tokenKinds.indexOf('emoji')
const url = tokenKinds.indexOf('url')
const email = tokenKinds.indexOf('email')
const white = tokenKinds.indexOf('space')

const entityPattern = /(?:&(?:#\d{1,6}|[a-zA-Z]{2,8});)+/uy

/** Full stop, exclamation mark, question mark, ellipsis. */
const isTerminator = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026

/** Characters of which a run is one sign: dashes, rules, quotation marks made of apostrophes. */
const repeatable = new Set([..."-_=*~#<>+$—–`'’‘,:・"].map((character) => character.charCodeAt(0)))

const runEnd = (text: string, start: number): number => {
  const code = text.charCodeAt(start)
  let end = start + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

/** A token that starts with a letter or digit. `addressNear` tells that an `@` follows within 64 units. */
const scanWord = (text: string, start: number, addressNear: boolean, rules: TokenizationRules): number => {
  if (addressNear) {
    const end = emailEnd(text, start)
    if (end > 0) return ending(end, email)
  }
  if (mayStartUrl(text, start)) {
    const end = urlEnd(text, start)
    if (end > start) return ending(end, url)
  }
  const code = text.charCodeAt(start)
  // xD, o_O
  const second = text.charCodeAt(start + 1)
  if (
    (second === 0x5f || second === 0x44) &&
    (code === 0x78 || code === 0x58 || code === 0x30 || (code | 0x20) === 0x6f) &&
    classAt(text, start - 1) === space
  ) {
    const end = emoticonEnd(text, start)
    if (end > 0) return ending(end, emoji)
  }
  const isDigit = characterClasses[code] === digit
  if (isDigit && (second === 0xfe0f || second === 0x20e3)) return ending(pictureEnd(text, start), emoji)
  const end = wordEnd(text, start, rules)
  return end < 0 ? ending(-end, url) : ending(end, isDigit ? number : word)
}

/** End of a hashtag or mention. */
const tagEnd = (text: string, start: number, rules: TokenizationRules): number => {
  const hyphens = rules.hyphens === 'keep' || text.charCodeAt(start) === 0x40
  let end = start + 1
  while (isWordClass(classAt(text, end)) || (hyphens && text.charCodeAt(end) === 0x2d && isWordClass(classAt(text, end + 1)))) end++
  return end
}

const mayStartEmoticon = (code: number): boolean =>
  code === 0x3a || code === 0x3b || code === 0x3d || code === 0x3c || code === 0x5e || code === 0x2d || code === 0x28 || code === 0x3e

/** A token that starts with anything else. */
const scanSign = (text: string, start: number, type: number, rules: TokenizationRules): number => {
  const code = text.charCodeAt(start)
  const before = classAt(text, start - 1)
  const next = classAt(text, start + 1)
  const kind = type === punctuation || type === hyphen || type === apostrophe ? mark : symbol
  if (mayStartEmoticon(code) && !(code === 0x3a && before === digit)) {
    const end = emoticonEnd(text, start)
    if (end > 0) return ending(end, emoji)
  }
  if (isTerminator(code)) {
    let end = start + 1
    while (isTerminator(text.charCodeAt(end))) end++
    return ending(end, mark)
  }
  if ((code === 0x23 && next === letter) || (code === 0x40 && isWordClass(next) && !isWordClass(before))) {
    return ending(tagEnd(text, start, rules), word)
  }
  if (type === hyphen && rules.danglingHyphens && code !== 0x2212 && before === space && start > 0 && text[start - 1] !== '\n') {
    // -sarja; a capital after the hyphen is a dash of a list or a dialogue.
    if (next === letter && isLower(text[start + 1] ?? '')) {
      const end = wordEnd(text, start, rules)
      return ending(Math.abs(end), end < 0 ? url : word)
    }
  }
  if ((code === 0x2b || type === hyphen) && next === digit && before === space && (rules.numberRanges || code === 0x2b)) {
    return ending(Math.abs(wordEnd(text, start + 1, rules)), number)
  }
  if (rules.colonEndings && code === 0x25 && text.charCodeAt(start + 1) === 0x3a) {
    const end = colonEndingEnd(text, start, start + 1)
    if (end > 0) return ending(end, symbol)
  }
  if (rules.colonEndings && code === 0x3a && next === letter && (before === space || before === punctuation)) {
    const end = colonEndingEnd(text, start, start)
    if (end > 0) return ending(end, word)
  }
  if (code === 0x26) {
    const end = matchEnd(entityPattern, text, start)
    if (end > 0) return ending(end, symbol)
  }
  if (repeatable.has(code)) return ending(runEnd(text, start), kind)
  if ((code === 0x29 || code === 0x28) && rules.joinedEmoji) {
    const end = runEnd(text, start)
    return ending(end, end - start > 1 ? emoji : mark)
  }
  return ending(start + 1, kind)
}

const scanToken = (text: string, start: number, nextAddress: number, rules: TokenizationRules): number => {
  const type = characterClasses[text.charCodeAt(start)]!
  if (type === letter || type === digit) return scanWord(text, start, nextAddress > start && nextAddress - start <= 64, rules)
  if (type === space) {
    let end = start + 1
    while (end < text.length && characterClasses[text.charCodeAt(end)] === space) end++
    return ending(end, white)
  }
  if (type === pictograph || type === highSurrogate) {
    if (isPicture(text, start)) {
      let end = pictureEnd(text, start)
      if (rules.joinedEmoji) while (end < text.length && isPicture(text, end)) end = pictureEnd(text, end)
      return ending(end, emoji)
    }
    if (classAt(text, start + 1) !== lowSurrogate) return ending(start + 1, symbol)
    if (!/^\p{L}/u.test(text.slice(start, start + 2))) return ending(start + 2, isModifier(text, start) ? emoji : symbol)
    return ending(Math.abs(wordEnd(text, start, rules)), word)
  }
  return scanSign(text, start, type, rules)
}

/**
 * Cuts a text into tokens that tile it: joined, the slices give the text back, spaces included.
 *
 * Token borders follow the Universal Dependencies treebank of the language, where a multiword token (`don't`, `ettei`)
 * is one token; {@link splitMultiwordTokens} gives its words. Linear in the length of the text.
 *
 * @param text Any string, lone surrogates included.
 * @param rules How the language writes its tokens.
 * @returns Tokens with half-open spans in UTF-16 code units of `text`.
 * @example
 * ```ts
 * const text = 'EU:n 3. kerros'
 * tokenize(text, finnishTokenization).map(({ start, end }) => text.slice(start, end))
 * // ['EU:n', ' ', '3.', ' ', 'kerros']
 * ```
 */
export const tokenize = (text: string, rules: TokenizationRules): Token[] => {
  const tokens: Token[] = []
  let nextAddress = text.indexOf('@')
  let start = 0
  while (start < text.length) {
    if (nextAddress >= 0 && nextAddress < start) nextAddress = text.indexOf('@', start)
    const scanned = scanToken(text, start, nextAddress, rules)
    const end = Math.floor(scanned / 16)
    tokens.push({ start, end, kind: tokenKinds[scanned - end * 16] as TokenKind })
    start = end
  }
  return tokens
}

/** Words of a text and their hashed character n-grams: the same for training and for use. */
import { characterClass, characterClasses } from '../tokenize/characters.ts'

export const scripts = { none: 0, latin: 1, cyrillic: 2, other: 3 } as const

/** Longest character n-gram, word borders included. */
export const longestGram = 5

const tableSize = 0x600
const apostrophe = 0x27

const createTables = (): { readonly script: Uint8Array; readonly lower: Uint16Array } => {
  const script = new Uint8Array(tableSize)
  const lower = new Uint16Array(tableSize)
  for (let code = 0; code < tableSize; code++) {
    const folded = String.fromCharCode(code).toLowerCase()
    lower[code] = folded.length === 1 ? folded.charCodeAt(0) : code
    const isLetter = characterClasses[code] === characterClass.letter && code !== 0x5f && code !== 0xad
    if (!isLetter || (code >= 0x300 && code < 0x370)) continue
    script[code] = code < 0x250 ? scripts.latin : code >= 0x400 && code < 0x530 ? scripts.cyrillic : scripts.other
  }
  return { script, lower }
}

const tables = /* @__PURE__ */ createTables()

/** Script of a code unit that is a letter; `none` for everything else. */
export const scriptOf = (code: number): number => {
  if (code < tableSize) return tables.script[code]!
  // Vietnamese and other Latin letters with two marks, full-width Latin; surrogates of rare scripts count as none.
  if (code >= 0x1e00 && code < 0x1f00) return scripts.latin
  return characterClasses[code] === characterClass.letter && code < 0xfb50
    ? scripts.other
    : code >= 0xfb50 && code < 0xfeff && characterClasses[code] === characterClass.letter
      ? scripts.other
      : scripts.none
}

/** The words of a text: `start[i] … end[i]` in UTF-16 units. */
export interface Words {
  readonly start: number[]
  readonly end: number[]
  readonly script: number[]
}

/** Whether `http`, `https` or `www` starts an address here. */
const isLinkStart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 0x20
  if (code === 0x68) return /^https?:\/\//iu.test(text.slice(at, at + 8))
  return code === 0x77 && /^www\./iu.test(text.slice(at, at + 4))
}

/** Digits, underscore and hyphen: what names of accounts have beside letters. */
const isNameSign = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d

/** Finds runs of letters of one script between `from` and `to`; an apostrophe inside a word belongs to it. */
export const findWords = (text: string, from: number, to: number, words: Words): void => {
  let at = from
  while (at < to) {
    const script = scriptOf(text.charCodeAt(at))
    if (script === scripts.none) {
      at++
      continue
    }
    // A mention or a link has no language.
    const before = at === 0 ? 0x20 : text.charCodeAt(at - 1)
    if (before === 0x40 || (isLinkStart(text, at) && before !== 0x2e)) {
      while (
        at < to &&
        text.charCodeAt(at) > 0x20 &&
        (before !== 0x40 || scriptOf(text.charCodeAt(at)) !== scripts.none || isNameSign(text.charCodeAt(at)))
      )
        at++
      continue
    }
    const start = at
    at++
    while (at < to) {
      const code = text.charCodeAt(at)
      if (scriptOf(code) === script) at++
      else if ((code === apostrophe || code === 0x2019) && at + 1 < to && scriptOf(text.charCodeAt(at + 1)) === script) at += 2
      else break
    }
    words.start.push(start)
    words.end.push(at)
    words.script.push(script)
  }
}

const fold = (code: number): number => (code < tableSize ? tables.lower[code]! : code === 0x2019 ? apostrophe : code)
const seed = 0x811c9dc5
const prime = 0x01000193

/** Longest part of a word that is read: an endless word costs no more. */
const longestWord = 40

/**
 * Writes the feature ids of one word to `features` and returns how many they are: n-grams of 1 to {@link longestGram} characters of
 * the word between its borders, and the word itself. FNV-1a, masked.
 */
export const wordFeatures = (text: string, start: number, end: number, mask: number, features: Int32Array): number => {
  const last = Math.min(end, start + longestWord)
  const length = last - start + 2
  let count = 0
  for (let from = 0; from < length; from++) {
    let hash = seed
    const until = from === 0 ? length : Math.min(length, from + longestGram)
    for (let at = from; at < until; at++) {
      const code = at === 0 || at === length - 1 ? 0x20 : fold(text.charCodeAt(start + at - 1))
      hash = Math.imul(hash ^ code, prime)
      // Longer than an n-gram only as the whole word.
      if (at - from < longestGram || at === length - 1) {
        if (at > 0 && !(from === length - 1)) features[count++] = (hash ^ (hash >>> 15)) & mask
      }
    }
  }
  return count
}

/** Room for the features of the longest word. */
export const mostFeatures: number = (longestWord + 2) * (longestGram + 1)

/** Letters that Finnish, English and Russian write, names included; others speak for another language. */
const ownLetters = "abcdefghijklmnopqrstuvwxyzåäöéèüšž'абвгдежзийклмнопрстуфхцчшщъыьэюяё_"
const ownTable = /* @__PURE__ */ ((): Uint8Array => {
  const table = new Uint8Array(tableSize)
  for (const letter of ownLetters) table[letter.charCodeAt(0)] = 1
  return table
})()

/** Whether a word has a letter that none of Finnish, English and Russian writes: õ, ø, і, ї. */
export const isForeign = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const code = fold(text.charCodeAt(at))
    if (code >= tableSize || (ownTable[code] === 0 && tables.script[code] !== scripts.none)) return true
  }
  return false
}

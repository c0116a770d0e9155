/** Looking at a text by character class. */
import { characterClass, characterClasses } from './characters.ts'

/** Class of a code unit; outside the text it is a space. */
export const classAt = (text: string, at: number): number =>
  at < text.length && at >= 0 ? characterClasses[text.charCodeAt(at)]! : characterClass.space

export const isWordClass = (type: number): boolean => type === characterClass.letter || type === characterClass.digit

/** Whether a character is a lower-case letter: it has an upper case. */
export const isLower = (character: string): boolean => character !== character.toUpperCase()

/** Whether a character is an upper-case letter. */
export const isUpper = (character: string): boolean => character !== character.toLowerCase()

/** Index of the first character from `from` that is no white space; the text's length at its end. */
export const nextVisible = (text: string, from: number): number => {
  let at = from
  while (at < text.length && characterClasses[text.charCodeAt(at)] === characterClass.space) at++
  return at
}

/** End of a sticky pattern's match at `at`, or −1. */
export const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

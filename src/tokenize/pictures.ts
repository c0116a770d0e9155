/** Emoji: base pictures, modifiers, joined pictures and flags. Source: https://www.unicode.org/reports/tr51/ */
import { characterClass } from './characters.ts'
import { classAt, matchEnd } from './text.ts'

const { pictograph, highSurrogate, lowSurrogate } = characterClass
const zeroWidthJoiner = 0x200d

/** Variation selectors, the keycap, skin tones (U+1F3FB–1F3FF) and tags (U+E0020–E007F). */
export const isModifier = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code === 0xfe0f || code === 0xfe0e || code === 0x20e3) return true
  if (code === 0xd83c) return text.charCodeAt(at + 1) >= 0xdffb && text.charCodeAt(at + 1) <= 0xdfff
  return code === 0xdb40 && classAt(text, at + 1) === lowSurrogate
}

const isRegionalIndicator = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdde6 && text.charCodeAt(at + 1) <= 0xddff

/** Whether a picture starts at `at`. */
export const isPicture = (text: string, at: number): boolean => {
  const type = classAt(text, at)
  if (type === pictograph) return true
  const high = text.charCodeAt(at)
  return type === highSurrogate && high >= 0xd83c && high <= 0xd83e && classAt(text, at + 1) === lowSurrogate
}

/** End of the one picture that starts at `start`. */
export const pictureEnd = (text: string, start: number): number => {
  let end = start
  for (;;) {
    if (isRegionalIndicator(text, end)) {
      end += 2
      if (isRegionalIndicator(text, end)) end += 2
    } else end += classAt(text, end) === highSurrogate ? 2 : 1
    while (isModifier(text, end)) end += classAt(text, end) === highSurrogate ? 2 : 1
    if (text.charCodeAt(end) !== zeroWidthJoiner || !isPicture(text, end + 1)) return end
    end++
  }
}

/** Faces of punctuation and letters. Source: https://en.wikipedia.org/wiki/List_of_emoticons */
const emoticonPattern =
  /(?:[:;=][-^o'’*]{0,2}(?:\)+|\(+|[DPpÞ](?![\p{L}\p{N}])|\]+|\[+|[/\\|](?![\p{L}\p{N}/])|[*3OocсSs$@](?![\p{L}\p{N}]))|<3+|<\/3|\^[_.-]?\^|-_-|>:\(|\(:(?=\s|$)|[oO0]_[oO0]|[xX]D(?![\p{L}\p{N}]))/uy

/** End of an emoticon that starts at `start`, or −1. */
export const emoticonEnd = (text: string, start: number): number => matchEnd(emoticonPattern, text, start)

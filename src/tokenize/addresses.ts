/** Addresses of the net: e-mail, URL, domain, file name. */
import { matchEnd } from './text.ts'

const urlPattern = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"«»“”]+/iuy
const emailPattern = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}(?![\p{L}\p{N}])/uy
/** What feedback names without `www.`; endings that are common words (`se`, `no`, `me`, `in`, `на`) are left out. */
const domainPattern =
  /(?:\.[\p{L}\p{N}-]{2,63}){0,3}\.(?:com|net|org|info|biz|edu|gov|fi|ru|eu|uk|de|fr|su|ua|by|ee|io|tv|рф|pdf|docx?|xlsx?|txt|jpe?g|png|zip)(?:\/[^\s<>"«»“”]*)?(?![\p{L}\p{N}])/iuy
const trailingPunctuation = `.,;:!?)]}'’…`

const withoutTrailingPunctuation = (text: string, end: number): number => {
  let last = end
  while (trailingPunctuation.includes(text[last - 1] ?? ' ')) last--
  return last
}

/** End of an e-mail address that starts at `start`, or −1. */
export const emailEnd = (text: string, start: number): number => matchEnd(emailPattern, text, start)

/** Whether two letters may start a URL: a cheap look before {@link urlEnd}. */
export const mayStartUrl = (text: string, start: number): boolean => {
  const first = text.charCodeAt(start) | 0x20
  const second = text.charCodeAt(start + 1) | 0x20
  return (
    (first === 0x68 && second === 0x74) ||
    (first === 0x77 && second === 0x77) ||
    (first === 0x66 && second === 0x74) ||
    (first === 0x6d && second === 0x61)
  )
}

/** End of a URL that starts at `start`, without the sentence's own punctuation, or −1. */
export const urlEnd = (text: string, start: number): number => {
  const end = matchEnd(urlPattern, text, start)
  return end < 0 ? -1 : withoutTrailingPunctuation(text, end)
}

/** End of a domain or file name whose first stop is at `dot` (`roi` + `.ru`), or −1. */
export const domainEnd = (text: string, dot: number): number => {
  const end = matchEnd(domainPattern, text, dot)
  return end < 0 ? -1 : withoutTrailingPunctuation(text, end)
}

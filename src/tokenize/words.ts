/** Where a word or number ends. */
import { domainEnd } from './addresses.ts'
import { characterClass, characterClasses } from './characters.ts'
import type { TokenizationRules } from './rules.ts'
import { classAt, isLower, isUpper, isWordClass, matchEnd, nextVisible } from './text.ts'

const { letter, digit, space, highSurrogate, hyphen, apostrophe } = characterClass

/** Where a group of three digits after a space continues a number (`110 000`); −1 where it does not. */
const digitGroupEnd = (text: string, start: number, end: number): number => {
  if (end - start > 3 && text.charCodeAt(end - 4) !== 0x20 && text.charCodeAt(end - 4) !== 0xa0) return -1
  const separator = text.charCodeAt(end)
  if (separator !== 0x20 && separator !== 0xa0 && separator !== 0x202f) return -1
  for (let offset = 1; offset <= 3; offset++) if (classAt(text, end + offset) !== digit) return -1
  return isWordClass(classAt(text, end + 4)) ? -1 : end + 4
}

/** Endings that Finnish writes after a colon: case, possessive, clitic. Source: https://kielitoimistonohjepankki.fi (lyhenteiden taivutus) */
const colonEnding =
  /(?:[aäeiou]?n|[aä]|t[aä]|tt[aä]|s[st][aä]|l[lt][aä]|lle|ksi|ks?|n[aä]|h?[aeiouyäö]{1,2}n|t|ien|iden|it[aä]|i[aä]|is[st][aä]|il[lt][aä]|ille|iksi|ihin|siin|seen|sen|set|nen|s)(?:ni|si|mme|nne|ns[aä])?(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?(?![\p{L}\p{N}])/iuy

/** End of a colon with an ending (`EU:n`, `20:n`, `v:ta`, `%:lla`), or −1. */
export const colonEndingEnd = (text: string, start: number, colon: number): number => {
  const end = matchEnd(colonEnding, text, colon + 1)
  if (end < 0 || colon - start <= 4) return end
  // An acronym or a number takes endings after a colon; a longer word does not.
  return isUpper(text[colon - 1] ?? '') || classAt(text, colon - 1) === digit ? end : -1
}

/** Whether the stop at `dot` after a word belongs to it. */
const keepsStop = (text: string, start: number, dot: number, rules: TokenizationRules): boolean => {
  const length = dot - start
  if (length > 12) return false
  const next = nextVisible(text, dot + 1)
  const following = text[next] ?? ''
  const glued = next === dot + 1
  const first = text[start] ?? ''
  if (length === 1 && isUpper(first)) {
    if (glued) return following === ','
    return classAt(text, next) === letter && !(first === 'I' && rules.clitics.length > 0)
  }
  const word = text.slice(start, dot + 1).toLowerCase()
  const capital = next >= text.length || (isUpper(following) && !glued)
  if (capital && rules.detachedBeforeCapital.has(word)) return false
  if (rules.abbreviations.has(word)) return true
  // The second half of an abbreviation written apart: `т. д.`
  if (length === 1 && rules.abbreviations.has(text.slice(Math.max(0, start - 3), dot + 1).toLowerCase())) return true
  if (rules.abbreviationsAfterNumber.has(word) && !capital && /[\dIVXLCDM]\s?$/u.test(text.slice(Math.max(0, start - 2), start)))
    return true
  return rules.abbreviationsBeforeNumber.has(word) && (classAt(text, next) === digit || (glued && isLower(following)))
}

/** Whether the stop after a number makes it an ordinal (`3. kerros`) or a date (`1.5. alkaen`). */
const keepsOrdinalStop = (text: string, start: number, dot: number): boolean => {
  const body = text.slice(Math.max(start, dot - 12), dot)
  const next = nextVisible(text, dot + 1)
  const isDate = /^(?:[1-9]|[0-2]\d|3[01])\.(?:0?[1-9]|1[0-2])$/u.test(body)
  if (next >= text.length) return isDate && start > 0
  const character = text[next] ?? ''
  const type = classAt(text, next)
  if (next === dot + 1) return type === hyphen || ',):;'.includes(character)
  if (isLower(character)) return true
  if (type === hyphen) return !isDate
  if (type === digit) return /^\d{1,2}(?:\.\d{1,2})?$/u.test(body)
  // A numbered list, or a date before a name.
  return isDate || (body.length <= 2 && (start === 0 || /[.!?:\n]\s*$/u.test(text.slice(Math.max(0, start - 3), start))))
}

/** End of letters with stops between (`e.g.`, `т.е.`, `U.S`), or −1. */
const initialsEnd = (text: string, dot: number): number => {
  let end = dot
  while (text.charCodeAt(end) === 0x2e && classAt(text, end + 1) === letter && !isWordClass(classAt(text, end + 2))) end += 2
  if (end === dot) return -1
  return text.charCodeAt(end) === 0x2e && text.charCodeAt(end + 1) !== 0x2e ? end + 1 : end
}

/** Digits with hyphens that are a telephone number, code or date, not a range: `713-853-3989`, `345-9945`; not `2-3`. */
const phonePattern = /\+?\d{1,3}-\d{3,}(?!\d)|\+?\d+(?:-\d+){2,}/uy
const isPhoneHyphen = (text: string, start: number, at: number): boolean =>
  text.charCodeAt(at) === 0x2d && (text.slice(Math.max(start, at - 16), at).includes('-') || matchEnd(phonePattern, text, start) > at)

/** Whether a hyphen between two word characters holds them together. */
const hyphenJoins = (text: string, start: number, at: number, rules: TokenizationRules): boolean => {
  if (classAt(text, at - 1) === digit && classAt(text, at + 1) === digit) return rules.numberRanges || isPhoneHyphen(text, start, at)
  if (rules.hyphens === 'keep') return true
  return at - start <= 8 && classAt(text, at + 1) === letter && rules.hyphenPrefixes.has(text.slice(start, at).toLowerCase())
}

/** End of a hyphen that stands for the rest of a compound (`talous- ja`, `touko-/kesäkuu`), or −1; `open` is true where the word goes on. */
const danglingHyphenEnd = (text: string, at: number): { readonly end: number; readonly open: boolean } => {
  const next = text.charCodeAt(at + 1)
  if (next === 0x2f && classAt(text, at + 2) === letter) return { end: at + 2, open: true }
  const isLast = next === 0x2c || (classAt(text, at + 1) === space && classAt(text, nextVisible(text, at + 1)) === letter)
  return { end: isLast ? at + 1 : -1, open: false }
}

/** Whether the apostrophe at `at` is the possessive of a plural (`workers' rights`) and closes no quotation. */
const isPluralPossessive = (text: string, start: number, at: number): boolean => {
  if ((text.charCodeAt(at - 1) | 0x20) !== 0x73 || classAt(text, at + 1) !== space || classAt(text, start - 1) !== space) return false
  if (/(?:^|[\s(])['‘][^'’]*$/u.test(text.slice(Math.max(0, start - 80), start))) return false
  return isLower(text[nextVisible(text, at + 1)] ?? '')
}

/** What the stop at `at` does: the end of the token (negative for an address), or 0 where the word goes on. */
const stopEnd = (text: string, start: number, at: number, rules: TokenizationRules): number => {
  const previous = classAt(text, at - 1)
  const next = classAt(text, at + 1)
  if (previous === digit && next === digit) return 0
  if (next === letter) {
    const domain = domainEnd(text, at)
    if (domain > 0) return -domain
    if (previous === digit) return at
    if (at - start === 1) {
      if (!rules.joinedInitials && isUpper(text[start] ?? '')) return at + 1
      const initials = initialsEnd(text, at)
      if (initials > at + 2 || (initials > 0 && rules.abbreviations.has(text.slice(start, initials).toLowerCase()))) return initials
    }
    return keepsStop(text, start, at, rules) ? at + 1 : at
  }
  if (text.charCodeAt(at + 1) === 0x2e) return at
  // ev.-lut.
  if (next === hyphen && rules.hyphens === 'keep' && at - start < 5 && rules.abbreviations.has(text.slice(start, at + 1).toLowerCase())) {
    return classAt(text, at + 2) === letter ? 0 : at + 1
  }
  if (previous === digit && rules.ordinalsWithStop && classAt(text, start) === digit) return keepsOrdinalStop(text, start, at) ? at + 1 : at
  return previous === letter && keepsStop(text, start, at, rules) ? at + 1 : at
}

/**
 * End of the word or number that starts at `start`; negative (−end) where it is an address.
 *
 * Every look-around is bounded, so a text costs time in proportion to its length.
 */
export const wordEnd = (text: string, start: number, rules: TokenizationRules): number => {
  let end = start
  for (;;) {
    if (rules.units.size > 0 && classAt(text, end) === digit) {
      while (classAt(text, end) === digit) end++
      if (classAt(text, end) === letter && classAt(text, start) === digit) {
        let unit = end
        while (classAt(text, unit) === letter && unit - end <= 4) unit++
        if (!isWordClass(classAt(text, unit)) && rules.units.has(text.slice(end, unit).toLowerCase())) return end
      }
    }
    while (end < text.length && isWordClass(characterClasses[text.charCodeAt(end)]!)) end++
    if (end >= text.length) return end
    const code = text.charCodeAt(end)
    const type = characterClasses[code]!
    const previous = end === start ? space : classAt(text, end - 1)
    if (type === space) {
      const grouped = rules.groupedNumbers && previous === digit ? digitGroupEnd(text, start, end) : -1
      if (grouped < 0) return end
      end = grouped
      continue
    }
    const next = classAt(text, end + 1)
    if (type === highSurrogate) {
      // Letters beyond the BMP (𝓐) hold a word together; pictures end it.
      if (!/^\p{L}/u.test(text.slice(end, end + 2))) return end
      end += 2
      continue
    }
    if (type === hyphen) {
      if (end > start && isWordClass(next)) {
        if (!hyphenJoins(text, start, end, rules)) return end
      } else if (end > start) {
        if (!rules.danglingHyphens || previous !== letter || code !== 0x2d) return end
        const dangling = danglingHyphenEnd(text, end)
        if (!dangling.open) return dangling.end < 0 ? end : dangling.end
        end = dangling.end
        continue
      }
      end++
      continue
    }
    if (type === apostrophe) {
      if (previous === letter && next === letter) {
        end++
        continue
      }
      return rules.clitics.length > 0 && code !== 0x60 && isPluralPossessive(text, start, end) ? end + 1 : end
    }
    const bothDigits = previous === digit && next === digit
    const bothLetters = previous === letter && next === letter
    switch (code) {
      case 0x2e: {
        const stop = stopEnd(text, start, end, rules)
        if (stop !== 0) return stop
        end++
        continue
      }
      case 0x2c: // ,
        if (!bothDigits) return end
        break
      case 0x3a: {
        // :
        if (bothDigits) break
        const ending = rules.colonEndings && next === letter ? colonEndingEnd(text, start, end) : -1
        if (ending < 0) return end
        end = ending
        continue
      }
      case 0x2f: // /
        // n/a, b/c, w/o: single letters hold together everywhere.
        if (
          !bothDigits &&
          !(rules.slashes === 'keep' && isWordClass(next)) &&
          !(end - start === 1 && bothLetters && !isWordClass(classAt(text, end + 2)))
        )
          return end
        break
      case 0x26: // H&M
      case 0x40: // @
      case 0x2a: // f**k, бл*дь
        if (!bothLetters) return end
        break
      case 0x25: // 5%-й
        if (previous !== digit || next !== hyphen || rules.hyphens !== 'keep' || classAt(text, end + 2) !== letter) return end
        end++
        break
      default:
        return end
    }
    end++
  }
}

/** The tiling scanner: one pass over the code units, no backtracking over the text. */
import type { Token, TokenKind } from '../languages/language.ts'
import { characterClass, characterClasses } from './characters.ts'
import type { TokenizationRules } from './rules.ts'

const { letter, digit, space, punctuation, pictograph, highSurrogate, lowSurrogate, hyphen, apostrophe } = characterClass

const classAt = (text: string, at: number): number => (at < text.length && at >= 0 ? characterClasses[text.charCodeAt(at)]! : space)
const isWordClass = (type: number): boolean => type === letter || type === digit

const urlPattern = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]+/iuy
const emailPattern = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/uy
/** Domains that feedback names without `www.`; those that are also common words (`se`, `no`, `me`, `in`, `на`) are left out. */
const domainPattern =
  /(?:\.[\p{L}\p{N}-]{2,}){0,3}\.(?:com|net|org|info|biz|edu|gov|fi|ru|eu|uk|de|fr|su|ua|by|ee|io|tv|рф)(?:\/[^\s<>"«»“”]*)?(?![\p{L}\p{N}])/iuy
/** Emoticons. Source: https://en.wikipedia.org/wiki/List_of_emoticons */
const emoticonPattern =
  /(?:[:;=][-^o'’*]{0,2}(?:\)+|\(+|[DPpÞ](?![\p{L}\p{N}])|\]+|\[+|[/\\|](?![\p{L}\p{N}/])|[*3Ooсc$@Sss](?![\p{L}\p{N}]))|<3+|<\/3|\^[_.-]?\^|-_-|>:\(|\([:;=](?=\s|$)|[oO0]_[oO0]|[xX]D(?![\p{L}\p{N}]))/uy
const trailingUrlPunctuation = /[.,;:!?)\]}'’…]+$/u

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

const urlEnd = (text: string, start: number): number => {
  const end = matchEnd(urlPattern, text, start)
  if (end < 0) return -1
  const url = text.slice(start, end)
  const trailing = trailingUrlPunctuation.exec(url)
  return trailing === null ? end : end - trailing[0].length
}

const isLower = (character: string): boolean => character !== character.toUpperCase()
const isUpper = (character: string): boolean => character !== character.toLowerCase()
const nextVisible = (text: string, from: number): number => {
  let at = from
  while (at < text.length && characterClasses[text.charCodeAt(at)] === space) at++
  return at
}

/** Where a group of three digits after a space continues a number; −1 where it does not. */
const digitGroupEnd = (text: string, start: number, end: number): number => {
  if (end - start > 3 && text.charCodeAt(end - 4) !== 0x20 && text.charCodeAt(end - 4) !== 0xa0) return -1
  const separator = text.charCodeAt(end)
  if (separator !== 0x20 && separator !== 0xa0 && separator !== 0x202f) return -1
  for (let offset = 1; offset <= 3; offset++) if (classAt(text, end + offset) !== digit) return -1
  return isWordClass(classAt(text, end + 4)) ? -1 : end + 4
}

/** Endings that Finnish writes after a colon: case, possessive and clitic endings. Source: https://kielitoimistonohjepankki.fi (lyhenteiden taivutus) */
const colonEnding =
  /(?:[aäeiou]?n|[aä]|t[aä]|tt[aä]|s[st][aä]|l[lt][aä]|lle|ltä|lt[aä]|ksi|ks?|n[aä]|h?[aeiouyäö]{1,2}n|t|ien|iden|it[aä]|i[aä]|is[st][aä]|il[lt][aä]|ille|iksi|ihin|siin|seen|sen|set|ss[aä]|nen|s|een|iin|oon|uun)(?:ni|si|mme|nne|ns[aä])?(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?(?![\p{L}\p{N}])/iuy

const colonEndingEnd = (text: string, start: number, colon: number): number => {
  const end = matchEnd(colonEnding, text, colon + 1)
  if (end < 0) return -1
  // An acronym, a number, a short abbreviation or a letter takes endings; a word does not.
  if (colon - start <= 3) return end
  const last = text[colon - 1] ?? ''
  return isUpper(last) || classAt(text, colon - 1) === digit || colon - start <= 4 ? end : -1
}

/** Whether the stop at `dot` after a word or number belongs to it. */
const keepsStop = (text: string, start: number, dot: number, rules: TokenizationRules): boolean => {
  const length = dot - start
  const first = text[start] ?? ''
  if (length === 1 && isUpper(first) && classAt(text, start) === letter) {
    const next = nextVisible(text, dot + 1)
    if (next === dot + 1 && next < text.length && classAt(text, next) !== letter) return text.charCodeAt(next) === 0x2c
    return next < text.length && classAt(text, next) === letter && !(first === 'I' && rules.hyphens === 'split')
  }
  if (length > 12) return false
  const word = text.slice(start, dot + 1).toLowerCase()
  if (rules.abbreviations.has(word)) return true
  return rules.abbreviationsBeforeNumber.has(word) && classAt(text, nextVisible(text, dot + 1)) === digit
}

/** Whether the stop after a number makes it an ordinal or a date. */
const keepsOrdinalStop = (text: string, start: number, dot: number): boolean => {
  const next = nextVisible(text, dot + 1)
  if (next >= text.length) return /^\d{1,2}\.\d{1,2}$/u.test(text.slice(start, dot)) && start > 0
  const character = text[next] ?? ''
  const type = classAt(text, next)
  if (next === dot + 1) return type === hyphen || character === ',' || character === ')' || character === ':' || character === ';'
  if (isLower(character) || type === hyphen) return true
  const body = text.slice(start, dot)
  if (type === digit) return /^\d{1,2}(?:\.\d{1,2})?$/u.test(body)
  // A numbered list, or the number of a league, class or street before a name.
  return dot - start <= 2 && (start === 0 || text[start - 1] === '\n' || /[.!?:]\s*$/u.test(text.slice(Math.max(0, start - 3), start)))
}

/** Letters with stops between: `e.g.`, `т.е.`, `o.s.`, `U.S`. Returns the end, or −1. */
const initialsEnd = (text: string, dot: number): number => {
  let end = dot
  while (text.charCodeAt(end) === 0x2e && classAt(text, end + 1) === letter && !isWordClass(classAt(text, end + 2))) end += 2
  if (end === dot) return -1
  return text.charCodeAt(end) === 0x2e && text.charCodeAt(end + 1) !== 0x2e ? end + 1 : end
}

const isPhoneHyphen = (text: string, start: number, at: number): boolean => {
  let digits = 0
  while (classAt(text, at + 1 + digits) === digit) digits++
  return (digits >= 3 && at - start >= 1 && text.charCodeAt(at) === 0x2d) || /^\d{1,2}-\d{1,2}-\d{2,4}/u.test(text.slice(start, at + 12))
}

/** End of a word or number that starts at `start`. */
const wordEnd = (text: string, start: number, rules: TokenizationRules): number => {
  let end = start
  for (;;) {
    while (end < text.length && isWordClass(characterClasses[text.charCodeAt(end)]!)) end++
    if (end >= text.length) return end
    const code = text.charCodeAt(end)
    const type = characterClasses[code]!
    if (type === space) {
      if (!rules.groupedNumbers || end === start || classAt(text, end - 1) !== digit) return end
      const grouped = digitGroupEnd(text, start, end)
      if (grouped < 0) return end
      end = grouped
      continue
    }
    const next = classAt(text, end + 1)
    const previous = end === start ? space : classAt(text, end - 1)
    if (type === highSurrogate) {
      // Letters beyond the BMP (𝓐) hold a word together; pictures end it.
      if (/^\p{L}/u.test(text.slice(end, end + 2))) {
        end += 2
        continue
      }
      return end
    }
    if (type === hyphen) {
      if (end === start) {
        end++
        continue
      }
      if (isWordClass(next)) {
        const joins =
          rules.hyphens === 'keep' ||
          (previous === digit && next === digit
            ? isPhoneHyphen(text, start, end)
            : end - start <= 8 && next === letter && rules.hyphenPrefixes.has(text.slice(start, end).toLowerCase()))
        if (!joins) return end
        end++
        continue
      }
      if (rules.danglingHyphens && previous === letter && code === 0x2d) {
        if (text.charCodeAt(end + 1) === 0x2f && classAt(text, end + 2) === letter) {
          end += 2
          continue
        }
        const after = nextVisible(text, end + 1)
        if ((next === space && classAt(text, after) === letter) || text.charCodeAt(end + 1) === 0x2c) return end + 1
      }
      return end
    }
    if (type === apostrophe) {
      if (previous === letter && next === letter) {
        end++
        continue
      }
      return end
    }
    switch (code) {
      case 0x2e: {
        // .
        if (previous === digit && next === digit) {
          end++
          continue
        }
        if (previous === letter && next === letter) {
          if (end - start === 1) {
            const initials = initialsEnd(text, end)
            if (initials > 0 && (initials > end + 2 || rules.abbreviations.has(text.slice(start, initials).toLowerCase()))) return initials
          }
          const domain = matchEnd(domainPattern, text, end)
          if (domain > 0) return domain
          if (rules.abbreviations.has(text.slice(start, end + 1).toLowerCase())) return end + 1
          return end
        }
        if (text.charCodeAt(end + 1) === 0x2e) return end
        if (previous === digit && rules.ordinalsWithStop) return keepsOrdinalStop(text, start, end) ? end + 1 : end
        return previous === letter && keepsStop(text, start, end, rules) ? end + 1 : end
      }
      case 0x2c: // ,
        if (previous === digit && next === digit) {
          end++
          continue
        }
        return end
      case 0x3a: {
        // :
        if (previous === digit && next === digit) {
          end++
          continue
        }
        if (rules.colonEndings && next === letter) {
          const ending = colonEndingEnd(text, start, end)
          if (ending > 0) {
            end = ending
            continue
          }
        }
        return end
      }
      case 0x2f: // /
        if ((previous === digit && next === digit) || (rules.slashes === 'keep' && previous !== space && isWordClass(next))) {
          end++
          continue
        }
        return end
      case 0x26: // &
        if (previous === letter && next === letter) {
          end++
          continue
        }
        return end
      case 0x40: // @
      case 0x2a: // *
        if (previous === letter && next === letter) {
          end++
          continue
        }
        return end
      case 0x25: // % in 5%-й
        if (previous === digit && next === hyphen && classAt(text, end + 2) === letter && rules.hyphens === 'keep') {
          end += 2
          continue
        }
        return end
      default:
        return end
    }
  }
}

const isModifier = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code === 0xfe0f || code === 0xfe0e || code === 0x20e3) return true
  // Skin tones U+1F3FB–U+1F3FF, tags U+E0020–U+E007F.
  if (code === 0xd83c) return text.charCodeAt(at + 1) >= 0xdffb && text.charCodeAt(at + 1) <= 0xdfff
  return code === 0xdb40
}

const isRegional = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdde6 && text.charCodeAt(at + 1) <= 0xddff

const isPicture = (text: string, at: number): boolean => {
  const type = classAt(text, at)
  if (type === pictograph) return true
  if (type !== highSurrogate) return false
  const high = text.charCodeAt(at)
  return high >= 0xd83c && high <= 0xd83e && classAt(text, at + 1) === lowSurrogate
}

/** End of one picture with its modifiers, joined pictures and flags. */
const pictureEnd = (text: string, start: number): number => {
  let end = start
  for (;;) {
    if (isRegional(text, end)) {
      end += 2
      if (isRegional(text, end)) end += 2
    } else end += classAt(text, end) === highSurrogate ? 2 : 1
    while (isModifier(text, end)) end += classAt(text, end) === highSurrogate && end + 1 < text.length ? 2 : 1
    if (text.charCodeAt(end) === 0x200d && isPicture(text, end + 1)) {
      end++
      continue
    }
    return end
  }
}

const isTerminator = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
/** Characters of which a run is one sign: - _ = * ~ # < > ` + | and dashes. */
const isRepeatable = (code: number): boolean =>
  code === 0x2d ||
  code === 0x5f ||
  code === 0x3d ||
  code === 0x2a ||
  code === 0x7e ||
  code === 0x23 ||
  code === 0x3c ||
  code === 0x3e ||
  code === 0x2b ||
  code === 0x24 ||
  code === 0x2014 ||
  code === 0x2013 ||
  code === 0x60 ||
  code === 0x27 ||
  code === 0x2c

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
 * tokenize('EU:n 3. kerros', finnishTokenization).map(({ start, end }) => 'EU:n 3. kerros'.slice(start, end))
 * // ['EU:n', ' ', '3.', ' ', 'kerros']
 * ```
 */
export const tokenize = (text: string, rules: TokenizationRules): Token[] => {
  const tokens: Token[] = []
  const length = text.length
  let nextAt = text.indexOf('@')
  let start = 0
  while (start < length) {
    const code = text.charCodeAt(start)
    const type = characterClasses[code]!
    let end = start + 1
    let kind: TokenKind = 'symbol'
    if (nextAt >= 0 && nextAt < start) nextAt = text.indexOf('@', start)
    if (type === letter || type === digit) {
      let found = -1
      if (nextAt > start && nextAt - start <= 64) {
        found = matchEnd(emailPattern, text, start)
        if (found > 0) kind = 'email'
      }
      // h, H, w, W, f, F may start an address.
      const folded = code | 0x20
      if (found < 0 && (folded === 0x68 || folded === 0x77 || folded === 0x66)) {
        found = urlEnd(text, start)
        if (found > 0) kind = 'url'
      }
      if (found < 0 && (code === 0x78 || code === 0x58 || folded === 0x6f || code === 0x30)) {
        found = classAt(text, start - 1) === space ? matchEnd(emoticonPattern, text, start) : -1
        if (found > 0) kind = 'emoji'
      }
      if (found < 0 && type === digit && isModifier(text, start + 1) && text.charCodeAt(start + 1) !== 0xd83c) {
        found = pictureEnd(text, start)
        kind = 'emoji'
      }
      if (found < 0) {
        found = wordEnd(text, start, rules)
        kind = type === digit ? 'number' : 'word'
      }
      end = found
    } else if (type === space) {
      while (end < length && characterClasses[text.charCodeAt(end)] === space) end++
      kind = 'space'
    } else if (type === pictograph || (type === highSurrogate && isPicture(text, start))) {
      end = pictureEnd(text, start)
      if (rules.joinedEmoji) while (end < length && isPicture(text, end)) end = pictureEnd(text, end)
      kind = 'emoji'
    } else if (type === highSurrogate) {
      if (classAt(text, start + 1) === lowSurrogate) {
        if (/^\p{L}/u.test(text.slice(start, start + 2))) {
          end = wordEnd(text, start, rules)
          kind = 'word'
        } else end = start + 2
      }
    } else {
      const before = classAt(text, start - 1)
      const next = classAt(text, start + 1)
      kind = type === punctuation || type === hyphen || type === apostrophe ? 'punctuation' : 'symbol'
      const emoticon =
        code === 0x3a || code === 0x3b || code === 0x3d || code === 0x3c || code === 0x5e || code === 0x2d || code === 0x28 || code === 0x3e
          ? matchEnd(emoticonPattern, text, start)
          : -1
      if (emoticon > 0 && !(code === 0x3a && before === digit)) {
        end = emoticon
        kind = 'emoji'
      } else if (isTerminator(code)) {
        while (end < length && isTerminator(text.charCodeAt(end))) end++
      } else if ((code === 0x23 || code === 0x40) && isWordClass(next) && !isWordClass(before)) {
        end = start + 1
        while (
          end < length &&
          (isWordClass(classAt(text, end)) || (code === 0x40 && text.charCodeAt(end) === 0x2d && isWordClass(classAt(text, end + 1))))
        )
          end++
        kind = 'word'
      } else if (type === hyphen && rules.danglingHyphens && next === letter && before === space && start > 0 && text[start - 1] !== '\n') {
        end = wordEnd(text, start, rules)
        kind = 'word'
      } else if ((code === 0x2b || type === hyphen) && next === digit && before === space && rules.hyphens === 'keep') {
        end = wordEnd(text, start + 1, rules)
        kind = 'number'
      } else if (code === 0x25 && rules.colonEndings && text.charCodeAt(start + 1) === 0x3a) {
        const ending = colonEndingEnd(text, start, start + 1)
        if (ending > 0) end = ending
      } else if (code === 0x3a && rules.colonEndings && next === letter && (before === space || before === punctuation)) {
        const ending = colonEndingEnd(text, start, start)
        if (ending > 0) {
          end = ending
          kind = 'word'
        }
      } else if (isRepeatable(code)) {
        while (end < length && text.charCodeAt(end) === code) end++
      } else if ((code === 0x29 || code === 0x28) && rules.joinedEmoji) {
        while (end < length && text.charCodeAt(end) === code) end++
        if (end - start > 1) kind = 'emoji'
      }
    }
    tokens.push({ start, end, kind })
    start = end
  }
  return tokens
}

/** Sentence spans from tokens. */
import type { Span } from '../feedback.ts'
import type { Token } from '../languages/language.ts'
import type { TokenizationRules } from './rules.ts'

const terminator = /[.!?…]$/u
const opener = /^["'«“”„([{‘’¡¿\-–—•*]+$/u
const closer = /^["'»”“)\]}’]+$/u
const upperStart = /^["'«“([]*[\p{Lu}\p{N}]/u

/** Text of a token. */
const slice = (text: string, token: Token | undefined): string => (token === undefined ? '' : text.slice(token.start, token.end))

/**
 * Splits a text into sentences.
 *
 * @param tokens What `tokenize(text, rules)` gave.
 * @returns Spans from first to last visible character, in order; white space between sentences belongs to none.
 */
export const splitSentences = (text: string, tokens: readonly Token[], rules: TokenizationRules): Span[] => {
  const sentences: Span[] = []
  let start = -1
  let lastEnd = -1
  const close = (): void => {
    if (start >= 0) sentences.push({ start, end: lastEnd })
    start = -1
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind === 'space') {
      if (/\n\s*\n|\r\r/u.test(slice(text, token))) close()
      continue
    }
    if (start < 0) start = token.start
    lastEnd = token.end
    const written = slice(text, token)
    const abbreviation = token.kind === 'word' && rules.closingAbbreviations.has(written.toLowerCase())
    const ends = token.kind === 'punctuation' && terminator.test(written)
    if (!ends && !abbreviation) continue
    let next = index + 1
    while (closer.test(slice(text, tokens[next])) && tokens[next]?.kind === 'punctuation') next++
    const gap = tokens[next]
    const after = gap?.kind === 'space' ? tokens[next + 1] : gap
    if (after === undefined) continue
    const following = slice(text, after)
    const split = upperStart.test(following) || (!abbreviation && (opener.test(following) || written !== '...'))
    if (!split) continue
    if (next > index + 1) {
      lastEnd = tokens[next - 1]!.end
      index = next - 1
    }
    close()
  }
  close()
  return sentences
}

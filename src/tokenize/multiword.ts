/** From tokens to syntactic words: `don't` → `do|n't`, `ettei` → `että|ei` by span. */
import type { Token } from '../languages/language.ts'
import type { TokenizationRules } from './rules.ts'

/**
 * Where a token splits into two words, in UTF-16 units from the start of the text; −1 for a single word.
 *
 * @example
 * ```ts
 * multiwordSplit("don't", 0, 5, englishTokenization) // 2
 * ```
 */
export const multiwordSplit = (text: string, start: number, end: number, rules: TokenizationRules): number => {
  if (rules.contractions.size === 0 || end - start > 24) return -1
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replaceAll(/[’ʼ‘`´]/gu, "'")
  for (const clitic of rules.clitics) if (word.length > clitic.length && word.endsWith(clitic)) return end - clitic.length
  const first = rules.contractions.get(word)
  return first === undefined ? -1 : start + first
}

/** The tokens of a text with every multiword token cut into its words; the result tiles the text as well. */
export const splitMultiwordTokens = (text: string, tokens: readonly Token[], rules: TokenizationRules): Token[] =>
  tokens.flatMap((token): Token[] => {
    const at = token.kind === 'word' ? multiwordSplit(text, token.start, token.end, rules) : -1
    if (at < 0) return [token]
    return [
      { start: token.start, end: at, kind: token.kind },
      { start: at, end: token.end, kind: token.kind },
    ]
  })

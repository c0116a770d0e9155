/** Loads a language by its code. */
import { PalauteError } from '../errors.ts'
import { type LanguageCode, languageCodes } from '../feedback.ts'
import type { TokenizationRules } from '../tokenize/rules.ts'
import type { LanguagePack, Lemma } from './language.ts'
import { createPack } from './pack.ts'

const surfaceLemma = (word: string): Lemma => ({
  lemma: word.toLowerCase(),
  upos: /\p{L}/u.test(word) ? 'NOUN' : /\d/.test(word) ? 'NUM' : 'PUNCT',
  features: {},
  source: 'surface',
  parts: [],
  alternatives: [],
})

const rules: Readonly<Record<LanguageCode, () => Promise<TokenizationRules>>> = {
  fi: async () => (await import('./fi/tokenization.ts')).finnishTokenization,
  ru: async () => (await import('./ru/tokenization.ts')).russianTokenization,
  en: async () => (await import('./en/tokenization.ts')).englishTokenization,
}

/** Loads one language. @throws PalauteError `unknown-language` */
export const loadLanguage = async (code: LanguageCode): Promise<LanguagePack> => {
  const load = rules[code]
  if (load === undefined) {
    throw new PalauteError('unknown-language', `there is no language "${code}"; there are ${languageCodes.join(', ')}`)
  }
  return createPack({ code, tokenization: await load(), lemmatize: (words) => words.map(surfaceLemma), inflect: () => [] })
}

/** Finds a language's room; an app loads only the languages that it asks for. */
import { PalauteError } from '../errors.ts'
import { type LanguageCode, languageCodes } from '../feedback.ts'
import type { ExtensiblePack } from './pack.ts'

const rooms: Readonly<Record<LanguageCode, () => Promise<ExtensiblePack>>> = {
  fi: async () => (await import('./fi/index.ts')).loadFinnish(),
  ru: async () => (await import('./ru/index.ts')).loadRussian(),
  en: async () => (await import('./en/index.ts')).loadEnglish(),
}

/**
 * Loads a language: lexicon, guesser, context model and rules. Loading the same language again gives the same pack.
 *
 * @throws PalauteError `unknown-language` that names the valid codes.
 * @example
 * ```ts
 * const finnish = await loadLanguage('fi')
 * finnish.lemmatize(['Jonotimme', 'tunnin', '.']).map(({ lemma }) => lemma) // ['jonottaa', 'tunti', '.']
 * ```
 */
export const loadLanguage = async (code: LanguageCode): Promise<ExtensiblePack> => {
  const load = rooms[code]
  if (load === undefined) {
    throw new PalauteError('unknown-language', `there is no language "${String(code)}"; there are ${languageCodes.join(', ')}`)
  }
  return load()
}

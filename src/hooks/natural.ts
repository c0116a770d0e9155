/** `palaute/hooks/natural`: the stemmers of natural (https://naturalnode.github.io/natural/) in the place of a lemmatizer. */
import type { LemmatizerHook } from '../lemmatize/hooks.ts'
import { loadOptional } from './optional-package.ts'

/** Anything with a `stem`: the stemmers of natural, snowball-stemmers and the like. */
export interface Stemmer {
  stem(word: string): string
}

export interface NaturalHookOptions {
  /** Language code -> stemmer; by default natural's Porter stemmers for English and Russian. natural has none for Finnish. */
  readonly stemmers?: Readonly<Record<string, Stemmer>>
  /**
   * Which words to take: all of them, or those of at least this many letters. Default 4: short words are mostly function words, and a
   * stemmer must never touch a negator.
   */
  readonly minLength?: number
}

interface NaturalStemmers {
  readonly PorterStemmer: Stemmer
  readonly PorterStemmerRu: Stemmer
}

const loadStemmers = async (): Promise<Readonly<Record<string, Stemmer>>> => {
  // The stemmers alone: the package's main module reads .env files and loads database clients.
  const natural = await loadOptional<NaturalStemmers>('natural', () => import('natural/lib/natural/stemmers/index.js'))
  return { en: natural.PorterStemmer, ru: natural.PorterStemmerRu }
}

/**
 * A hook that gives stems for lemmas: for work that must match an index built with natural. A stem is no word ("nurs", "врач"), and
 * palaute's models were trained on lemmas: categories and sentiment are better without this hook.
 *
 * @throws PalauteError `missing-package`: run `npm install natural`.
 *
 * @example
 * ```ts
 * const pack = await loadLanguage('ru', { hooks: [await createNaturalHook()] })
 * ```
 */
export const createNaturalHook = async (options: NaturalHookOptions = {}): Promise<LemmatizerHook> => {
  const stemmers = options.stemmers ?? (await loadStemmers())
  const { minLength = 4 } = options
  return (word, { language }) => {
    const stemmer = Object.hasOwn(stemmers, language) ? stemmers[language] : undefined
    if (stemmer === undefined || word.length < minLength || !/^\p{L}+$/u.test(word)) return undefined
    const stem = stemmer.stem(word.toLowerCase())
    return stem === '' ? undefined : stem
  }
}

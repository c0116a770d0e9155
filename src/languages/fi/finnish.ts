/** Opens Finnish: what a language pack needs from this room. */
import type { ModelFile } from '../../models/model-file.ts'
import type { Features, Lemma } from '../language.ts'
import { createInflector } from './inflect.ts'
import { createFinnishLemmatizer } from './lemmatizer.ts'
import { createFinnishLexicon, type FinnishLexicon } from './lexicon.ts'

export interface Finnish {
  /** The words of one sentence in, one lemma per word out. */
  readonly lemmatize: (words: readonly string[]) => Lemma[]
  /** Forms of a lemma with the given features, likeliest first; empty for a word without a paradigm. */
  readonly inflect: (lemma: string, features: Features) => string[]
}

/**
 * Opens the model `fi/lexicon`.
 *
 * @example
 * ```ts
 * const { models } = await import('#models/fi')
 * const finnish = createFinnish(await loadModel(models, 'fi', 'lexicon'))
 * finnish.lemmatize(['Mä', 'oon', 'ollu', 'jonossa'])[3]?.lemma // 'jono'
 * finnish.inflect('katu', { Case: 'Ine', Number: 'Sing' }) // ['kadussa']
 * ```
 */
export const createFinnish = (model: ModelFile, lexicon: FinnishLexicon = openFinnishLexicon(model)): Finnish =>
  Object.freeze({ lemmatize: createFinnishLemmatizer(lexicon, model.section('ranker', 'i8')), inflect: createInflector(lexicon) })

/** Opens the lexicon of the model alone. */
export const openFinnishLexicon = (model: ModelFile): FinnishLexicon => createFinnishLexicon(model)

/**
 * Comments put into another language word for word: what comments that exist in English alone can teach the other languages.
 *
 * Only a few thousand comments exist in all three languages, and the short and plain ones not among them. Their words in the wrong order
 * and the wrong case still teach which words speak for which category. Nobody is shown such a text; it lives for the length of a training.
 *
 * Source: dictionary-based transfer, e.g. Wan, "Co-training for cross-lingual sentiment classification", ACL 2009, with word translation
 * probabilities of IBM Model 1 (see `concepts.ts`) in the place of a dictionary.
 */
import type { AnalyzedText } from '../languages/language.ts'
import { type ParallelTexts, translate } from './concepts.ts'

/** A translation less likely than this is left out. */
const leastProbability = 0.1

/** Puts an analysed English comment into each of the other languages. */
export type WordForWord = Readonly<Record<'fi' | 'ru', (english: AnalyzedText) => string>>

const wordsOf = (analyzed: AnalyzedText, of: 'lemma' | 'surface'): string[] =>
  analyzed.sentences.flatMap(({ words }) =>
    words.filter(({ kind }) => kind === 'word').map(({ surface, lemma }) => (of === 'lemma' ? lemma.lemma : surface).toLowerCase()),
  )

/** Learns from comments in two languages to put an English one into the other, word for word. */
export const learnWordForWord = (parallel: readonly ParallelTexts[]): ((english: AnalyzedText) => string) => {
  const table = translate(
    parallel.map(({ source, target }) => ({
      source: [...new Set(wordsOf(target, 'lemma'))],
      target: [...new Set(wordsOf(source, 'surface'))],
    })),
  )
  return (english) =>
    wordsOf(english, 'lemma')
      .flatMap((lemma) => {
        const best = table.get(lemma)?.[0]
        return best !== undefined && best[1] >= leastProbability ? [best[0]] : []
      })
      .join(' ')
}

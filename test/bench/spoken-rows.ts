/** Spoken and misspelt forms of a language against the project's own list (`corpora/words/<language>/spoken-gold.tsv`), which trains nothing. */
import type { Lemma } from '../../src/languages/language.ts'
import { readOwnCorpus } from '../../src/train/corpora.ts'
import type { EvalRow } from './eval-row.ts'

/** Share of the listed words that get their lemma in their phrase. */
export const measureSpoken = (language: 'fi' | 'ru', lemmatize: (words: readonly string[]) => readonly Lemma[]): EvalRow => {
  let count = 0
  let right = 0
  for (const line of readOwnCorpus(`words/${language}/spoken-gold.tsv`).split('\n')) {
    const [phrase = '', word = '', lemma = ''] = line.split('\t')
    if (phrase.startsWith('#') || lemma === '') continue
    const words = phrase.split(' ')
    count++
    if (lemmatize(words)[words.indexOf(word)]?.lemma.toLowerCase() === lemma) right++
  }
  return {
    area: 'lemmas',
    measure: 'spoken and misspelt forms',
    data: `own list of ${count}, ${language}`,
    value: Math.round((10000 * right) / Math.max(1, count)) / 100,
    unit: '%',
    must: 90,
  }
}

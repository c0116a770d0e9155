/** Lines of the table for one measured lemmatizer. */
import type { LemmaAccuracy } from '../../src/train/tagger-language.ts'
import type { EvalRow } from './eval-row.ts'

/** Targets as [must, aim], in percent. */
export interface LemmaTargets {
  readonly lemma: readonly [number, number]
  readonly upos: readonly [number, number]
}

export const lemmaRows = (data: string, { words, content, upos, count }: LemmaAccuracy, { lemma, upos: tags }: LemmaTargets): EvalRow[] => [
  {
    area: 'lemmas',
    measure: 'lemma accuracy, words',
    data,
    value: words,
    unit: '%',
    must: lemma[0],
    aim: lemma[1],
    note: `${count} words`,
  },
  { area: 'lemmas', measure: 'lemma accuracy, content words', data, value: content, unit: '%' },
  { area: 'lemmas', measure: 'UPOS accuracy', data, value: upos, unit: '%', must: tags[0], aim: tags[1] },
]

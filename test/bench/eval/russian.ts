/** Lemmas and parts of speech of Russian, from gold tokens. */
import { room } from '../../../src/languages/ru/room.ts'
import { heldOutSentences } from '../../../src/train/conllu.ts'
import { trainRussian } from '../../../src/train/russian.ts'
import { type LemmaAccuracy, measureLemmas, openTrained } from '../../../src/train/tagger-language.ts'
import type { EvalRow } from '../eval-row.ts'
import { type LemmaTargets, lemmaRows } from '../lemma-rows.ts'
import { measureSpoken } from '../spoken-rows.ts'

const fifths = [0, 1, 2, 3, 4]
const treebanks: readonly { readonly name: string; readonly data: string; readonly targets: LemmaTargets }[] = [
  { name: 'ru_taiga-dev', data: 'ru social (Taiga dev', targets: { lemma: [95.5, 96.5], upos: [95, 97] } },
  { name: 'ru_gsd-dev', data: 'ru encyclopedic (GSD dev', targets: { lemma: [96, 97], upos: [96, 98] } },
]

const mean = (measured: readonly LemmaAccuracy[]): LemmaAccuracy => {
  const of = (value: (one: LemmaAccuracy) => number): number => measured.reduce((sum, one) => sum + value(one), 0) / measured.length
  return {
    words: of(({ words }) => words),
    content: of(({ content }) => content),
    upos: of(({ upos }) => upos),
    count: measured.reduce((sum, { count }) => sum + count, 0),
  }
}

/**
 * Measures on the held-out fifth of the treebanks with models that never saw it. A fifth of them is some 2,000 words, on which a figure
 * has a standard error of half a point: the mean over all five fifths, each held out once, stands beside it.
 */
export const evaluateRussian = async (): Promise<readonly EvalRow[]> => {
  const packs = fifths.map((fifth) => openTrained(room, trainRussian('train', { fifth })))
  const rows = treebanks.flatMap(({ name, data, targets }) => {
    const measured = packs.map(({ lemmatize }, fifth) => measureLemmas(heldOutSentences(name, fifth), lemmatize))
    const [first = mean(measured)] = measured
    return [
      ...lemmaRows(`${data}, held-out fifth)`, first, targets),
      ...lemmaRows(`${data}, mean of five fifths)`, mean(measured), targets),
    ]
  })
  return [...rows, ...packs.slice(0, 1).map(({ lemmatize }) => measureSpoken('ru', lemmatize))]
}

/** Lemmas and parts of speech of Russian, from gold tokens. */
import { room } from '../../../src/languages/ru/room.ts'
import { heldOutSentences } from '../../../src/train/conllu.ts'
import { trainRussian } from '../../../src/train/russian.ts'
import { measureLemmas, openTrained } from '../../../src/train/tagger-language.ts'
import type { EvalRow } from '../eval-row.ts'
import { lemmaRows } from '../lemma-rows.ts'
import { measureSpoken } from '../spoken-rows.ts'

/** Measures on the held-out fifth of the treebanks with models that never saw it. */
export const evaluateRussian = async (): Promise<readonly EvalRow[]> => {
  const { lemmatize } = openTrained(room, trainRussian('train'))
  const social = measureLemmas(heldOutSentences('ru_taiga-dev'), lemmatize)
  const encyclopedic = measureLemmas(heldOutSentences('ru_gsd-dev'), lemmatize)
  return [
    ...lemmaRows('ru social (Taiga dev, held-out fifth)', social, { lemma: [95.5, 96.5], upos: [95, 97] }),
    ...lemmaRows('ru encyclopedic (GSD dev, held-out fifth)', encyclopedic, { lemma: [96, 97], upos: [96, 98] }),
    measureSpoken('ru', lemmatize),
  ]
}

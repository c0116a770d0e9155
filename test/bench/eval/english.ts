/** Lemmas and parts of speech of English, from gold tokens. */
import { room } from '../../../src/languages/en/room.ts'
import { heldOutSentences } from '../../../src/train/conllu.ts'
import { trainEnglish } from '../../../src/train/english.ts'
import { measureLemmas, openTrained } from '../../../src/train/tagger-language.ts'
import type { EvalRow } from '../eval-row.ts'
import { lemmaRows } from '../lemma-rows.ts'

/** Measures on the held-out fifth of the treebank with models that never saw it. */
export const evaluateEnglish = async (): Promise<readonly EvalRow[]> => {
  const { lemmatize } = openTrained(room, trainEnglish('train'))
  const measured = measureLemmas([...heldOutSentences('en_ewt-dev'), ...heldOutSentences('en_ewt-train')], lemmatize)
  return lemmaRows('en (EWT train and dev, held-out fifth)', measured, { lemma: [98, 98.6], upos: [95, 96.5] })
}

/** Reads the CoNLL-U treebanks that the Finnish lexicon and models learn from. Format: https://universaldependencies.org/format.html */
import type { Upos } from '../languages/language.ts'
import { readPublicCorpus } from './corpora.ts'

export interface TreebankWord {
  readonly form: string
  /** As in the treebank, with `#` between the parts of a compound. */
  readonly lemma: string
  readonly upos: Upos
  readonly features: string
}

export interface TreebankSentence {
  readonly id: string
  readonly words: readonly TreebankWord[]
}

/** Sentences of a treebank by its file name without extension, e.g. `fi_tdt-dev`. Multiword tokens give their syntactic words. */
export const readTreebank = (name: string): readonly TreebankSentence[] => {
  const sentences: TreebankSentence[] = []
  for (const block of readPublicCorpus(`ud/${name}.conllu`).split('\n\n')) {
    const words: TreebankWord[] = []
    let id = ''
    for (const line of block.split('\n')) {
      if (line.startsWith('# sent_id = ')) id = line.slice(12).trim()
      const [index, form, lemma, upos, , features] = line.split('\t')
      if (index === undefined || !/^\d+$/.test(index) || form === undefined || lemma === undefined) continue
      words.push({ form, lemma, upos: upos as Upos, features: features === '_' || features === undefined ? '' : features })
    }
    if (words.length > 0) sentences.push({ id, words })
  }
  return sentences
}

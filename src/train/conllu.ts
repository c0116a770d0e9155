/** Reads CoNLL-U treebanks. Format: https://universaldependencies.org/format.html */
import type { Upos } from '../languages/language.ts'
import { readPublicCorpus } from './corpora.ts'
import { isHeldOut, type TrainingPart } from './splits.ts'

export interface TreebankWord {
  readonly form: string
  /** As in the treebank. */
  readonly lemma: string
  readonly upos: Upos
  /** Sorted UD features, `Case=Ine|Number=Sing`; empty where there are none. */
  readonly features: string
}

export interface TreebankSentence {
  /** Key of the split: the document where the treebank marks documents, else the sentence. */
  readonly key: string
  readonly words: readonly TreebankWord[]
}

/** Sentences of a treebank by its file name without extension, e.g. `en_ewt-dev`; syntactic words, no empty nodes. */
export const readTreebankSentences = (name: string): readonly TreebankSentence[] => {
  const sentences: TreebankSentence[] = []
  let document = ''
  for (const block of readPublicCorpus(`ud/${name}.conllu`).split(/\r?\n\r?\n/)) {
    const words: TreebankWord[] = []
    let id = ''
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith('# newdoc')) document = line.includes('=') ? line.slice(line.indexOf('=') + 1).trim() : ''
      else if (line.startsWith('# sent_id = ')) id = line.slice(12).trim()
      const [index, form, lemma, upos, , features] = line.split('\t')
      if (index === undefined || !/^\d+$/.test(index) || form === undefined || lemma === undefined) continue
      words.push({ form, lemma, upos: upos as Upos, features: features === '_' || features === undefined ? '' : features })
    }
    if (words.length > 0) sentences.push({ key: document === '' ? id : document, words })
  }
  return sentences
}

/** The sentences to learn from. */
export const trainingSentences = (name: string, part: TrainingPart, fifth = 0): readonly TreebankSentence[] =>
  readTreebankSentences(name).filter(({ key }) => part === 'all' || !isHeldOut(key, fifth))

/** The sentences to measure on. */
export const heldOutSentences = (name: string, fifth = 0): readonly TreebankSentence[] =>
  readTreebankSentences(name).filter(({ key }) => isHeldOut(key, fifth))

/** Form → count of a frequency list, e.g. `ru_50k`. Source: https://github.com/hermitdave/FrequencyWords */
export const readFrequencies = (language: string): ReadonlyMap<string, number> =>
  new Map(
    readPublicCorpus(`freq/${language}_50k.txt`)
      .split('\n')
      .map((line) => line.trim().split(' '))
      .filter((row): row is [string, string] => row.length === 2)
      .map(([form, count]) => [form, Number(count)]),
  )

/** Finnish words: lemmas, parts of speech, compound boundaries, spoken forms. Measured on held-out documents. */
import { createFinnish } from '../../../src/languages/fi/finnish.ts'
import { readModelFile, writeModelFile } from '../../../src/models/model-file.ts'
import { readOwnCorpus } from '../../../src/train/corpora.ts'
import { trainFinnish } from '../../../src/train/finnish.ts'
import { conventionSentences, documentOf } from '../../../src/train/finnish-lexicon.ts'
import type { TreebankSentence } from '../../../src/train/finnish-treebanks.ts'
import { isHeldOut } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'
import { measureSpoken } from '../spoken-rows.ts'

const contentUpos: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'])

const percent = (part: number, whole: number): number => Math.round((10000 * part) / Math.max(1, whole)) / 100

const boundaries = (parts: readonly string[]): ReadonlySet<number> => {
  const cuts = new Set<number>()
  let at = 0
  for (const part of parts.slice(0, -1)) {
    at += part.length
    cuts.add(at)
  }
  return cuts
}

type Lemmatize = ReturnType<typeof createFinnish>['lemmatize']

const measure = (lemmatize: Lemmatize, sentences: readonly TreebankSentence[], data: string): readonly EvalRow[] => {
  let tokens = 0
  let uposRight = 0
  let words = 0
  let right = 0
  let content = 0
  let contentRight = 0
  let hits = 0
  let predicted = 0
  let gold = 0
  for (const { words: sentence } of sentences) {
    const lemmas = lemmatize(sentence.map(({ form }) => form))
    sentence.forEach((word, index) => {
      const answer = lemmas[index]
      if (answer === undefined) return
      tokens++
      if (answer.upos === word.upos) uposRight++
      if (word.upos === 'PUNCT' || word.upos === 'SYM') return
      const isRight = answer.lemma.toLowerCase() === word.lemma.replaceAll('#', '').toLowerCase()
      words++
      if (isRight) right++
      if (contentUpos.has(word.upos)) {
        content++
        if (isRight) contentRight++
      }
      if (!isRight) return
      const answered = boundaries(answer.parts)
      const expected = boundaries(word.lemma.split('#'))
      predicted += answered.size
      gold += expected.size
      for (const cut of answered) if (expected.has(cut)) hits++
    })
  }
  return [
    { area: 'lemmas', measure: 'lemma accuracy, words', data, value: percent(right, words), unit: '%', must: 94.3, aim: 95 },
    { area: 'lemmas', measure: 'lemma accuracy, content words', data, value: percent(contentRight, content), unit: '%' },
    { area: 'lemmas', measure: 'UPOS accuracy', data, value: percent(uposRight, tokens), unit: '%', must: 95, aim: 97 },
    { area: 'lemmas', measure: 'compound boundary F1', data, value: percent(2 * hits, predicted + gold), unit: '%', must: 95 },
  ]
}

const registerNames: Readonly<Record<string, string>> = {
  clinical: 'nursing notes',
  social: 'posts',
  forum: 'forum talk',
  verse: 'verse',
  old: 'old prose',
}

/** Key words of the project's own sentences in registers that have no treebank here. */
const measureRegisters = (lemmatize: Lemmatize): readonly EvalRow[] => {
  const counts = new Map<string, { words: number; lemmas: number; upos: number }>()
  for (const line of readOwnCorpus('words/fi/registers-gold.tsv').split('\n')) {
    const [register = '', sentence = ''] = line.split('\t')
    if (line.startsWith('#') || sentence === '') continue
    const tokens = sentence.split(' ').map((token) => /^(.+)\/(.+)\/([A-Z]+)$/u.exec(token) ?? [token, token])
    const answers = lemmatize(tokens.map(([, form = '']) => form))
    const all = counts.get('all') ?? { words: 0, lemmas: 0, upos: 0 }
    const own = counts.get(register) ?? { words: 0, lemmas: 0, upos: 0 }
    counts.set('all', all).set(register, own)
    tokens.forEach(([, , lemma, upos], index) => {
      if (lemma === undefined) return
      for (const count of [all, own]) {
        count.words++
        if (answers[index]?.lemma.toLowerCase() === lemma.toLowerCase()) count.lemmas++
        if (answers[index]?.upos === upos) count.upos++
      }
    })
  }
  return [...counts].flatMap(([register, { words, lemmas, upos }]): readonly EvalRow[] => {
    const data = register === 'all' ? 'own sentences, all registers' : `own sentences, ${registerNames[register] ?? register}`
    const note = `${words} words`
    return [
      { area: 'lemmas', measure: 'lemma accuracy, key words', data, value: percent(lemmas, words), unit: '%', must: 92.3, aim: 93.5, note },
      { area: 'lemmas', measure: 'UPOS accuracy, key words', data, value: percent(upos, words), unit: '%', must: 93, aim: 95 },
    ]
  })
}

/** Trains without the held-out documents and measures on them; the spoken list and the sentences of other registers are in no training data. */
export const evaluateFinnish = async (): Promise<readonly EvalRow[]> => {
  const { sections } = trainFinnish('train')
  const { lemmatize } = createFinnish(readModelFile(writeModelFile(sections), 'fi/lexicon'))
  const heldOut = conventionSentences('all').filter(({ id }) => isHeldOut(documentOf(id)))
  const tdt = heldOut.filter(({ id }) => !/^[nw]\d{8}$/.test(id))
  const pud = heldOut.filter(({ id }) => /^[nw]\d{8}$/.test(id))
  return [
    ...measure(lemmatize, tdt, 'fi_tdt-dev (held-out documents)'),
    ...measure(lemmatize, pud, 'fi_pud (held-out documents)'),
    measureSpoken('fi', lemmatize),
    ...measureRegisters(lemmatize),
  ]
}

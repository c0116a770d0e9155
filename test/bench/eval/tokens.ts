/** Measures tokens and sentence ends on held-out treebank documents, with splitters trained on the rest. */

import type { LanguageCode } from '../../../src/feedback.ts'
import { splitSentences } from '../../../src/tokenize/sentences.ts'
import { tokenize } from '../../../src/tokenize/tokenize.ts'
import { sentenceRecipes, trainSentenceSplitting } from '../../../src/train/sentence-splitting.ts'
import { type GoldDocument, readGoldDocuments } from '../../../src/train/sentence-splitting-corpus.ts'
import { isHeldOut } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'

interface Measured {
  readonly language: LanguageCode
  readonly name: string
  readonly treebanks: readonly string[]
  readonly genre?: RegExp
  readonly tokens: { readonly must: number; readonly aim: number }
  readonly sentences?: { readonly must: number; readonly aim: number }
}

const sets: readonly Measured[] = [
  { language: 'fi', name: 'fi_tdt', treebanks: ['fi_tdt-dev'], tokens: { must: 99.3, aim: 99.7 }, sentences: { must: 94, aim: 97 } },
  { language: 'fi', name: 'fi_pud', treebanks: ['fi_pud'], tokens: { must: 99.3, aim: 99.7 } },
  {
    language: 'ru',
    name: 'ru_taiga, social',
    treebanks: ['ru_taiga-train', 'ru_taiga-dev'],
    // The rest of the treebank is verse without punctuation, news and books.
    genre: /^(?:instagram|MorphoRuEval2017-test-(?:vk|jz)|GramEval2020-test-social|r24)/u,
    tokens: { must: 98.5, aim: 99 },
    sentences: { must: 87, aim: 92 },
  },
  {
    language: 'en',
    name: 'en_ewt',
    treebanks: ['en_ewt-train', 'en_ewt-dev'],
    tokens: { must: 99, aim: 99.4 },
    sentences: { must: 86, aim: 90 },
  },
]

const percent = (value: number): number => Math.round(value * 10_000) / 100

const count = <T>(found: readonly T[], gold: readonly T[]): { right: number; total: number } => {
  const known = new Set(gold)
  return { right: found.filter((item) => known.has(item)).length, total: found.length + gold.length }
}

/** F1 of exact token spans and of sentence ends; the sentences of a document are joined by one space. */
export const evaluateTokens = async (): Promise<readonly EvalRow[]> => {
  const rows: EvalRow[] = []
  const models = new Map<LanguageCode, Int8Array>()
  for (const { language, name, treebanks, genre, tokens: tokenTarget, sentences: sentenceTarget } of sets) {
    const weights = models.get(language) ?? (trainSentenceSplitting(language, 'train').sections.weights as Int8Array)
    models.set(language, weights)
    const { rules } = sentenceRecipes[language]
    const documents: GoldDocument[] = treebanks
      .flatMap((treebank) => readGoldDocuments(treebank))
      .filter(({ id, genre: own }) => isHeldOut(id) && (genre?.test(own) ?? true))
    const sums = { tokens: { right: 0, total: 0 }, ends: { right: 0, total: 0 } }
    for (const document of documents) {
      const tokens = tokenize(document.text, rules)
      const spans = tokens.filter(({ kind }) => kind !== 'space').map(({ start, end }) => `${start} ${end}`)
      const ends = splitSentences(document.text, tokens, rules, { weights }).map(({ end }) => end)
      for (const [sum, part] of [
        [
          sums.tokens,
          count(
            spans,
            document.tokens.map(({ start, end }) => `${start} ${end}`),
          ),
        ],
        [
          sums.ends,
          count(
            ends,
            document.sentences.map(({ end }) => end),
          ),
        ],
      ] as const) {
        sum.right += part.right
        sum.total += part.total
      }
    }
    const data = `${name} (held-out fifth, ${documents.length} texts)`
    rows.push({
      area: 'tokens',
      measure: 'token F1',
      data,
      value: percent((2 * sums.tokens.right) / sums.tokens.total),
      unit: '%',
      ...tokenTarget,
    })
    rows.push({
      area: 'tokens',
      measure: 'sentence-end F1',
      data,
      value: percent((2 * sums.ends.right) / sums.ends.total),
      unit: '%',
      ...sentenceTarget,
    })
  }
  return rows
}

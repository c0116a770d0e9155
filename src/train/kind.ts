/** Trains the kind model on the project's own labelled comments. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCues } from '../classify/kind/cues.ts'
import { extractKindFeatures, type KindFeatures, kindWidth } from '../classify/kind/features.ts'
import { findEmptiness } from '../classify/kind/no-content.ts'
import { trainedKinds } from '../classify/kind.ts'
import type { Kind, LanguageCode, SentimentLabel } from '../feedback.ts'
import { readModelFile } from '../models/model-file.ts'
import { createSentimentScorer, type SentimentScorer } from '../sentiment/scorer.ts'
import { parseJsonLines, readOwnCorpus } from './corpora.ts'
import { linearDefaults, type SparseRows, trainLinear } from './linear.ts'
import { loadPacks, type Packs } from './sentiment.ts'
import { isHeldOut, type TrainingPart } from './splits.ts'
import { type ModelToWrite, writeModel } from './write-model.ts'

export interface KindRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly kind: Kind
  readonly sentiment?: SentimentLabel
  readonly question?: string
}

const folders = ['kind', 'healthcare', 'pharma', 'optical', 'roadside', 'hospitality', 'data-platforms', 'e-commerce', 'base']

/** Every row of the project's corpora that tells its kind. */
export const readKindRows = (): KindRow[] =>
  folders
    .filter((folder) => existsSync(join('corpora', folder)))
    .flatMap((folder) =>
      readdirSync(join('corpora', folder))
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .flatMap((file) => parseJsonLines<KindRow>(readOwnCorpus(`${folder}/${file}`))),
    )
    .filter((row) => row.kind !== undefined)

const toSparse = (rows: readonly KindFeatures[]): SparseRows => {
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, index) => {
    start[index + 1] = start[index]! + row.columns.length
  })
  const columns = new Int32Array(start[rows.length]!)
  const values = new Float32Array(start[rows.length]!)
  rows.forEach((row, index) => {
    columns.set(row.columns, start[index])
    values.set(row.values, start[index])
  })
  return { rows: rows.length, width: kindWidth, start, columns, values }
}

const seed = 20260102

/** Trains on everything (`all`) or on all but the test split (`train`); the sentiment it reads comes from `scorer`. */
export const trainKind = (
  part: TrainingPart,
  packs: Packs,
  scorer: SentimentScorer,
): { sections: ModelToWrite['sections']; rows: number } => {
  const cues = compileCues()
  const rows = readKindRows().filter((row) => (part === 'all' || !isHeldOut(row.id)) && findEmptiness(row.text) === undefined)
  const features = rows.map((row) => {
    const analyzed = packs[row.language].analyzeText(row.text)
    const { sentiment, statements } = scorer.score(analyzed, { question: row.question })
    return extractKindFeatures(analyzed, sentiment, statements, row.question, cues)
  })
  const data = toSparse(features)
  const weights = new Int8Array(trainedKinds.length * kindWidth)
  const scales = new Float64Array(trainedKinds.length * 2)
  trainedKinds.forEach((kind, index) => {
    const target = Int8Array.from(rows, (row) => (row.kind === kind ? 1 : -1))
    const positives = rows.filter((row) => row.kind === kind).length
    // rare kinds would drown otherwise; what says nothing must not be counted as an opinion
    const rarity = Math.min(4, Math.sqrt(rows.length / Math.max(1, positives) / 3))
    const positiveWeight = kind === 'no-content' ? rarity * 2 : rarity
    const learned = trainLinear(data, target, { ...linearDefaults, cost: 0.3, positiveWeight, maxEpochs: 60, seed })
    const largest = learned.subarray(0, kindWidth).reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9)
    const step = largest / 127
    for (let column = 0; column < kindWidth; column++) weights[index * kindWidth + column] = Math.round(learned[column]! / step)
    scales[index * 2] = step
    scales[index * 2 + 1] = learned[kindWidth]!
  })
  return { sections: { weights, scales }, rows: rows.length }
}

const card = `# base/kind

What a comment in Finnish, Russian or English does: praise, complaint, mixed, suggestion, question, report, or nothing (set phrases that say nothing are a rule; the model knows the freer ones).
One linear classifier per kind (L2-regularised squared hinge) over lemmas, word endings, cue phrases, shape, sentiment and the question,
weights in 8 bits. Learned from the project's own labelled comments only.
`

/** Trains on everything and writes `models/base/kind`. Reads `models/base/sentiment`: write that one first. */
export const writeKind = async (packs?: Packs, folder = 'models'): Promise<void> => {
  const loaded = packs ?? (await loadPacks())
  const sentiment = readFileSync(join(folder, 'base', 'sentiment', 'model.bin'))
  const scorer = createSentimentScorer(readModelFile(new Uint8Array(sentiment), 'base/sentiment'))
  const { sections, rows } = trainKind('all', loaded, scorer)
  writeModel(
    {
      id: 'base/kind',
      version: '0.1.0',
      seed,
      sources: [{ name: 'palaute corpora', revision: '0.1.0', licence: 'CC BY 4.0' }],
      training: { rows },
      sections,
      card,
    },
    folder,
  )
}

/** Trains the kind model on the project's own labelled comments. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCues } from '../classify/kind/cues.ts'
import { extractKindFeatures, type KindFeatures, type KindKnowledge, kindWidth } from '../classify/kind/features.ts'
import { findEmptiness } from '../classify/kind/no-content.ts'
import { type OpinionModel, opinionColumns, opinionValue, opinionWidth } from '../classify/kind/opinion.ts'
import { trainedKinds } from '../classify/kind.ts'
import type { Kind, LanguageCode, Sentiment, SentimentLabel } from '../feedback.ts'
import { matchWords } from '../match/words.ts'
import { readModelFile } from '../models/model-file.ts'
import { createSentimentScorer, type SentimentScorer } from '../sentiment/scorer.ts'
import { parseJsonLines, readOwnCorpus } from './corpora.ts'
import { linearDefaults, toSparseRows, trainLinear } from './linear.ts'
import { loadPacks, type Packs } from './sentiment.ts'
import { readSentimentRows } from './sentiment-corpus.ts'
import { hashText, isHeldOut, type TrainingPart } from './splits.ts'
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

const seed = 20260102

/** A text that is good or bad, its words as columns. */
interface OpinionExample {
  readonly key: string
  readonly good: boolean
  readonly weight: number
  readonly columns: readonly number[]
}

/** Only texts of customers count; film subtitles are left out. */
const opinionWeights: Readonly<Record<string, number>> = { nhs: 1, phase1: 0.5, own: 1.5, gate: 1 }

const readOpinionExamples = (part: TrainingPart, packs: Packs): OpinionExample[] =>
  readSentimentRows()
    .filter((row) => row.side !== 0 && opinionWeights[row.source] !== undefined && (part === 'all' || !isHeldOut(row.key)))
    .map((row) => ({
      key: row.key,
      good: row.side > 0,
      weight: opinionWeights[row.source] ?? 0,
      columns: packs[row.language]
        .analyzeText(row.text)
        .sentences.flatMap((sentence) => opinionColumns(sentence.language, matchWords(sentence))),
    }))

const learnOpinion = (examples: readonly OpinionExample[]): OpinionModel => {
  const vectors = examples.map(({ columns }) => ({
    columns: Int32Array.from(columns),
    values: new Float32Array(columns.length).fill(opinionValue(columns.length)),
  }))
  const target = Int8Array.from(examples, ({ good }) => (good ? 1 : -1))
  const learned = trainLinear(
    toSparseRows(vectors, opinionWidth),
    target,
    { ...linearDefaults, cost: 0.5, maxEpochs: 30, seed },
    Float32Array.from(examples, ({ weight }) => weight),
  )
  const sizes = Float64Array.from(learned.subarray(0, opinionWidth), Math.abs).sort()
  const scale = Math.max(1e-9, sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127
  const weights = Int8Array.from(learned.subarray(0, opinionWidth), (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { weights, scale, bias: learned[opinionWidth] ?? 0 }
}

const folds = 4
const foldOf = (key: string): number => (hashText(`opinion ${key}`) >>> 5) % folds

/** Word weights for the finder, and for each row of training those of a model that has not seen the row. */
export interface Opinions {
  readonly whole: OpinionModel
  of(key: string): OpinionModel
}

/** Learns the word weights. */
export const learnOpinions = (part: TrainingPart, packs: Packs): Opinions => {
  const examples = readOpinionExamples(part, packs)
  const whole = learnOpinion(examples)
  const without = Array.from({ length: folds }, (_, fold) => learnOpinion(examples.filter(({ key }) => foldOf(key) !== fold)))
  return { whole, of: (key) => without[foldOf(key)] ?? whole }
}

/** A row with what the model sees of it. */
export interface KindExample {
  readonly row: KindRow
  readonly features: KindFeatures
}

/** Most words of a row that is read a second time with one word withheld from the lists of empty answers. */
const mostWithheld = 10

/** Share of rows that are read as if nothing were felt. */
const unfelt = 0.5

const neutral: Sentiment = { label: 'neutral', score: 0, confidence: 0.4, evidence: [] }

/**
 * Reads the rows as the finder would: analysed, felt by `scorer`, as features. What the rules settle is left out,
 * but for answers without content: from those it learns what the rules have not heard yet.
 *
 * The sentiment has learned from these very rows and is surer of them than of new ones: for some it is withheld, so that the words
 * count too. Short rows are read twice, once with a word that the lists of empty answers pretend not to know: new answers have such words.
 */
export const readKindExamples = (rows: readonly KindRow[], packs: Packs, scorer: SentimentScorer, opinions: Opinions): KindExample[] => {
  const cues = compileCues()
  return rows
    .filter((row) => findEmptiness(row.text) === undefined || row.kind === 'no-content')
    .flatMap((row) => {
      const analyzed = packs[row.language].analyzeText(row.text)
      const felt = scorer.score(analyzed, { question: row.question })
      const isUnfelt = (hashText(`unfelt ${row.id}`) >>> 4) % 1000 < unfelt * 1000
      const sentiment = isUnfelt ? neutral : felt.sentiment
      const statements = isUnfelt ? [] : felt.statements
      const knowledge: KindKnowledge = { cues, opinion: opinions.of(row.id) }
      const read = (withheld?: number): KindExample => ({
        row,
        features: extractKindFeatures(analyzed, sentiment, statements, row.question, knowledge, withheld),
      })
      const words = row.text.trim().split(/\s+/).length
      if (words < 2 || words > mostWithheld) return [read()]
      return [read(), read((hashText(`withheld ${row.id}`) >>> 4) % words)]
    })
}

/** Learns one classifier per kind; the sections of the model. */
export const learnKinds = (examples: readonly KindExample[], { whole }: Opinions): ModelToWrite['sections'] => {
  const data = toSparseRows(
    examples.map(({ features }) => features),
    kindWidth,
  )
  const weights = new Int8Array(trainedKinds.length * kindWidth)
  const scales = new Float64Array(trainedKinds.length * 2)
  trainedKinds.forEach((kind, index) => {
    const target = Int8Array.from(examples, ({ row }) => (row.kind === kind ? 1 : -1))
    const positives = examples.filter(({ row }) => row.kind === kind).length
    // rare kinds would drown otherwise; what says nothing must not be counted as an opinion
    const rarity = Math.min(4, Math.sqrt(examples.length / Math.max(1, positives) / 3))
    const positiveWeight = kind === 'no-content' ? rarity * 2 : rarity
    const learned = trainLinear(data, target, { ...linearDefaults, cost: 0.15, positiveWeight, maxEpochs: 60, seed })
    const largest = learned.subarray(0, kindWidth).reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9)
    const step = largest / 127
    for (let column = 0; column < kindWidth; column++) weights[index * kindWidth + column] = Math.round(learned[column]! / step)
    scales[index * 2] = step
    scales[index * 2 + 1] = learned[kindWidth]!
  })
  return { weights, scales, opinion: whole.weights, 'opinion-scale': Float64Array.of(whole.scale, whole.bias) }
}

/** Trains on everything (`all`) or on all but the test split (`train`); the sentiment it reads comes from `scorer`. */
export const trainKind = (
  part: TrainingPart,
  packs: Packs,
  scorer: SentimentScorer,
): { sections: ModelToWrite['sections']; rows: number } => {
  const rows = readKindRows().filter((row) => part === 'all' || !isHeldOut(row.id))
  const opinions = learnOpinions(part, packs)
  const examples = readKindExamples(rows, packs, scorer, opinions)
  return { sections: learnKinds(examples, opinions), rows: examples.length }
}

const card = `# base/kind

What a comment in Finnish, Russian or English does: praise, complaint, mixed, suggestion, question, report, or nothing (set phrases that say nothing are a rule; the model knows the freer ones).
One linear classifier per kind (L2-regularised squared hinge) over lemmas, word endings, cue phrases, shape, sentiment, the question, and
how good or bad the words of each part are; weights in 8 bits. Those words were weighed by NHS patient comments (English, and their Finnish
and Russian counterparts) and the project's own comments, the kinds by the project's own labelled comments only.
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
      sources: [
        {
          name: 'NHS England pxtextmining, comments of phase 1 and QDC v6, with Finnish and Russian counterparts',
          revision: 'v6',
          licence: 'MIT',
        },
        { name: 'palaute corpora', revision: '0.1.0', licence: 'CC BY 4.0' },
      ],
      training: { rows },
      sections,
      card,
    },
    folder,
  )
}

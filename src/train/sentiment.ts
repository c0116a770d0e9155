/** Trains the sentiment model: polarity and neutrality over shared features. */
import type { LanguageCode } from '../feedback.ts'
import type { AnalyzedText, LanguagePack } from '../languages/language.ts'
import { loadLanguage } from '../languages/load.ts'
import { extractFeatures, type FeatureStatement, type FeatureVector, width } from '../sentiment/features.ts'
import { findQuestionType } from '../sentiment/question.ts'
import { compileLexicons, type SentimentLexicons, type WeighedStatement, weighText } from '../sentiment/scorer.ts'
import { type LinearOptions, linearDefaults, type SparseRows, scoreRows, trainLinear } from './linear.ts'
import { readSentimentRows, type SentimentRow } from './sentiment-corpus.ts'
import { hashText, isHeldOut, type TrainingPart } from './splits.ts'
import { type ModelToWrite, writeModel } from './write-model.ts'

export type Packs = Readonly<Record<LanguageCode, LanguagePack>>

/** Loads the packs of all languages. */
export const loadPacks = async (): Promise<Packs> => ({
  fi: await loadLanguage('fi'),
  ru: await loadLanguage('ru'),
  en: await loadLanguage('en'),
})

interface Example {
  readonly row: SentimentRow
  readonly features: FeatureVector
  readonly weight: number
  readonly asked: boolean
}

const options: LinearOptions = { ...linearDefaults, cost: 0.3, maxEpochs: 30, tolerance: 0.3, seed: 20260101 }
const folds = 3

/** A row read with its question (if it has one) and without: the model must know both. */
const examplesOf = (row: SentimentRow, statements: readonly WeighedStatement[]): Example[] => {
  const question = findQuestionType(row.question)
  const make = (asked: boolean, weight: number): Example => ({
    row,
    features: extractFeatures(statements as readonly FeatureStatement[], row.text, asked ? question : 'none'),
    weight,
    asked,
  })
  return question === 'none' ? [make(false, row.weight)] : [make(true, row.weight), make(false, row.weight * 0.5)]
}

const toSparse = (examples: readonly Example[]): SparseRows => {
  const total = examples.reduce((sum, { features }) => sum + features.columns.length, 0)
  const start = new Int32Array(examples.length + 1)
  const columns = new Int32Array(total)
  const values = new Float32Array(total)
  let at = 0
  examples.forEach(({ features }, row) => {
    start[row] = at
    columns.set(features.columns, at)
    values.set(features.values, at)
    at += features.columns.length
  })
  start[examples.length] = at
  return { rows: examples.length, width, start, columns, values }
}

/** Platt scaling by gradient steps. Source: Platt 1999; targets as in Lin, Lin, Weng 2007. */
const fitPlatt = (
  margins: readonly number[],
  targets: readonly number[],
  weights: readonly number[],
): { slope: number; offset: number } => {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 60; round++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6]
    margins.forEach((margin, index) => {
      const p = 1 / (1 + Math.exp(-(slope * margin + offset)))
      const weight = weights[index] ?? 1
      const error = (p - (targets[index] ?? 0)) * weight
      const curve = p * (1 - p) * weight
      gs += error * margin
      go += error
      hss += curve * margin * margin
      hso += curve * margin
      hoo += curve
    })
    const determinant = hss * hoo - hso * hso
    if (determinant < 1e-12) break
    slope -= (gs * hoo - go * hso) / determinant
    offset -= (go * hss - gs * hso) / determinant
  }
  return { slope, offset }
}

type Head = 'polarity' | 'neutrality'

const targetOf = (head: Head, { row }: Example): number => {
  if (head === 'polarity') return row.side
  if (row.source === 'xed' || row.source === 'gate') return 0
  return row.side === 0 ? 1 : -1
}

/** Where the line to "takes no side" runs differs between corpora: NHS comments with their question set it. */
const weightOf = (head: Head, { row, weight }: Example): number =>
  head === 'polarity' || row.source === 'nhs' ? weight : row.source === 'phase1' ? weight * 0.5 : weight * 0.4

const headOptions = (head: Head): LinearOptions => (head === 'polarity' ? options : { ...options, cost: 0.15, positiveWeight: 1.5 })

const fitHead = (head: Head, data: SparseRows, examples: readonly Example[], use: (example: Example) => boolean): Float64Array => {
  const target = Int8Array.from(examples, (example) => (use(example) ? targetOf(head, example) : 0))
  const weight = Float32Array.from(examples, (example) => weightOf(head, example))
  return trainLinear(data, target, headOptions(head), { weights: weight })
}

const foldOf = (key: string): number => (hashText(`fold ${key}`) >>> 5) % folds

/** Margins of every example under a model that has not seen its key. */
const crossMargins = (head: Head, data: SparseRows, examples: readonly Example[]): Float64Array => {
  const margins = new Float64Array(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitHead(head, data, examples, (example) => foldOf(example.row.key) !== fold)
    const scores = scoreRows(data, weights)
    examples.forEach((example, row) => {
      if (foldOf(example.row.key) === fold) margins[row] = scores[row] ?? 0
    })
  }
  return margins
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Threshold on neutrality that serves accuracy and macro-F1 together. */
const chooseThreshold = (examples: readonly { side: number; polarity: number; neutrality: number; weight: number }[]): number => {
  let best = { threshold: 0.5, value: -1 }
  for (let threshold = 0.1; threshold < 0.8; threshold += 0.02) {
    const counts = new Float64Array(9)
    for (const { side, polarity, neutrality, weight } of examples) {
      const answer = neutrality > threshold ? 0 : polarity >= 0.5 ? 1 : -1
      const cell = (side + 1) * 3 + answer + 1
      counts[cell] = counts[cell]! + weight
    }
    const { accuracy, macroF1 } = threeClass(counts)
    const value = accuracy + macroF1 * 0.9
    if (value > best.value) best = { threshold, value }
  }
  return Math.round(best.threshold * 100) / 100
}

/** Accuracy and macro-F1 of a 3×3 table, rows gold. */
export const threeClass = (counts: Float64Array): { accuracy: number; macroF1: number } => {
  let right = 0
  let total = 0
  let f1 = 0
  for (let label = 0; label < 3; label++) {
    const hit = counts[label * 3 + label]!
    let gold = 0
    let answered = 0
    for (let other = 0; other < 3; other++) {
      gold += counts[label * 3 + other]!
      answered += counts[other * 3 + label]!
    }
    right += hit
    total += gold
    f1 += gold + answered === 0 ? 0 : (2 * hit) / (gold + answered)
  }
  return { accuracy: right / Math.max(1, total), macroF1: f1 / 3 }
}

const quantise = (weights: Float64Array): { columns: Int8Array; step: number } => {
  // outliers are clipped so that the many small weights keep their difference
  const sizes = Float64Array.from(weights.subarray(0, width), Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const step = largest / 127
  return { columns: Int8Array.from(weights.subarray(0, width), (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))), step }
}

export interface TrainedSentiment {
  readonly sections: ModelToWrite['sections']
  readonly figures: Readonly<Record<string, number>>
}

/** Reads and weighs every row once. */
export const prepareSentiment = (packs: Packs, rows: readonly SentimentRow[], lexicons: SentimentLexicons = compileLexicons()): Example[] =>
  rows.flatMap((row) => {
    const analyzed: AnalyzedText = packs[row.language].analyzeText(row.text)
    return examplesOf(row, weighText(analyzed, lexicons))
  })

/**
 * Trains on everything (`all`) or on all but the test split (`train`).
 *
 * @returns the sections of the model file, and figures of the inner cross-validation.
 */
export const trainSentiment = async (part: TrainingPart, packs?: Packs): Promise<TrainedSentiment> => {
  const rows = readSentimentRows().filter((row) => part === 'all' || !isHeldOut(row.key))
  const examples = prepareSentiment(packs ?? (await loadPacks()), rows)
  const data = toSparse(examples)
  const margins = { polarity: crossMargins('polarity', data, examples), neutrality: crossMargins('neutrality', data, examples) }
  const platt = (head: Head): { slope: number; offset: number } => {
    const rowsOf = examples
      .map((example, row) => ({ target: targetOf(head, example), weight: example.weight, row, source: example.row.source }))
      .filter(({ target, source }) => target !== 0 && source !== 'xed')
    return fitPlatt(
      rowsOf.map(({ row }) => margins[head][row] ?? 0),
      rowsOf.map(({ target }) => (target > 0 ? 1 : 0)),
      rowsOf.map(({ weight }) => weight),
    )
  }
  const calibration = { polarity: platt('polarity'), neutrality: platt('neutrality') }
  const judged = (asked: boolean) =>
    examples.flatMap((example, row) =>
      example.row.source === 'nhs' && example.asked === asked
        ? [
            {
              side: example.row.side,
              polarity: sigmoid(calibration.polarity.slope * margins.polarity[row]! + calibration.polarity.offset),
              neutrality: sigmoid(calibration.neutrality.slope * margins.neutrality[row]! + calibration.neutrality.offset),
              weight: example.row.weight,
            },
          ]
        : [],
    )
  const thresholds = Float64Array.from([chooseThreshold(judged(true)), chooseThreshold(judged(false))])
  const heads = (['polarity', 'neutrality'] as const).map((head) => {
    const weights = fitHead(head, data, examples, () => true)
    return { head, bias: weights[width] ?? 0, ...quantise(weights), ...calibration[head] }
  })
  const scales = Float64Array.from(heads.flatMap(({ step, bias, slope, offset }) => [step, bias, slope, offset]))
  return {
    sections: { polarity: heads[0]!.columns, neutrality: heads[1]!.columns, scales, thresholds },
    figures: { rows: rows.length, examples: examples.length, thresholdAsked: thresholds[0] ?? 0, thresholdUnasked: thresholds[1] ?? 0 },
  }
}

const card = `# base/sentiment

How a comment in Finnish, Russian or English feels: good against bad (polarity), and whether it takes a side at all (neutrality).
Two linear classifiers (L2-regularised squared hinge, dual coordinate descent) over lemmas, negated and wished-for lemmas, lemma pairs,
character n-grams, lexicon sums under negation, shape, and the question; Platt-calibrated by cross-validation; weights quantised to 8 bits.

Learned from NHS patient comments (English, and their Finnish and Russian counterparts), film subtitles with emotions (XED), and the
project's own examples. The word lists with hand-given valence are in \`src/languages/<code>/sentiment*.ts\` and are the project's own.

Limits: irony is only doubted, never solved; single words about symptoms ("pain") lean to the bad; not for texts that are not feedback.
Not for decisions about single persons.
`

/** Trains on everything and writes `models/base/sentiment`. */
export const writeSentiment = async (packs?: Packs, folder?: string): Promise<void> => {
  const { sections, figures } = await trainSentiment('all', packs)
  writeModel(
    {
      id: 'base/sentiment',
      version: '0.1.0',
      seed: options.seed,
      sources: [
        {
          name: 'NHS England pxtextmining, comments of phase 1 and QDC v6, with Finnish and Russian counterparts',
          revision: 'v6',
          licence: 'MIT',
        },
        { name: 'XED, emotions in film subtitles (fi, en, ru)', revision: '2020', licence: 'CC BY 4.0' },
        { name: 'palaute corpora', revision: '0.1.0', licence: 'CC BY 4.0' },
      ],
      training: figures,
      sections,
      card,
    },
    folder,
  )
}

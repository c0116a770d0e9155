/** Trains the sentiment model: four linear heads over shared features, and the softmax model that weighs them. */
import type { LanguageCode } from '../feedback.ts'
import type { AnalyzedText, LanguagePack } from '../languages/language.ts'
import { loadLanguage } from '../languages/load.ts'
import { extractFeatures, type FeatureStatement, type FeatureVector, width } from '../sentiment/features.ts'
import { type HeadName, headNames, inputCount, softmaxInputs } from '../sentiment/model.ts'
import { findQuestionType, type QuestionType } from '../sentiment/question.ts'
import { compileLexicons, type SentimentLexicons, weighText } from '../sentiment/scorer.ts'
import { type LinearOptions, linearDefaults, type SparseRows, scoreRows, toSparseRows } from './linear.ts'
import { type OddsOptions, trainWithOdds } from './log-odds.ts'
import { readSentimentRows, type SentimentRow } from './sentiment-corpus.ts'
import { type DenseRows, trainSoftmax } from './softmax.ts'
import { foldOf, isHeldOut, type TrainingPart } from './splits.ts'
import { type ModelToWrite, writeModel } from './write-model.ts'

export type Packs = Readonly<Record<LanguageCode, LanguagePack>>

/** Loads the packs of all languages. */
export const loadPacks = async (): Promise<Packs> => ({
  fi: await loadLanguage('fi'),
  ru: await loadLanguage('ru'),
  en: await loadLanguage('en'),
})

/** A row read with its question or without. */
interface Example {
  readonly row: SentimentRow
  readonly features: FeatureVector
  /** Places of its statements among all statements; none where there is one only. */
  readonly parts: readonly number[]
  readonly words: number
  readonly weight: number
  readonly question: QuestionType
}

/** Every row read once. */
interface Prepared {
  readonly examples: readonly Example[]
  readonly parts: readonly { readonly key: string; readonly features: FeatureVector }[]
}

const options: LinearOptions = { ...linearDefaults, cost: 0.8, maxEpochs: 30, tolerance: 0.3, seed: 20260101 }
/** Chosen by cross-validation, with the cost: see docs/sentiment.md. */
const odds: OddsOptions = { power: 0.5, smoothing: 1 }
const folds = 3
/** Ridge of the softmax model. */
const ridge = 2e-4

/** Polarity learns from all that takes a side; what feedback says is learned from feedback alone. */
const targetOf = (head: HeadName, { side, source }: SentimentRow): number => {
  if (head === 'polarity') return side
  if (source !== 'nhs' && source !== 'own' && source !== 'plain') return 0
  return side === { negative: -1, neutral: 0, positive: 1 }[head] ? 1 : -1
}

const fitHead = (head: HeadName, data: SparseRows, examples: readonly Example[], use: (example: Example) => boolean): Float64Array => {
  const target = Int8Array.from(examples, (example) => (use(example) ? targetOf(head, example.row) : 0))
  return trainWithOdds(
    data,
    target,
    options,
    odds,
    Float32Array.from(examples, ({ weight }) => weight),
  )
}

/** Margins per head, for all examples and all statements. */
interface AllMargins {
  readonly whole: readonly Float64Array[]
  readonly parts: readonly Float64Array[]
}

/** Margins of everything under models that have not seen its key. */
const crossMargins = ({ examples, parts }: Prepared, data: SparseRows, partData: SparseRows): AllMargins => {
  const ofHead = (head: HeadName): [Float64Array, Float64Array] => {
    const whole = new Float64Array(examples.length)
    const ofParts = new Float64Array(parts.length)
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitHead(head, data, examples, (example) => foldOf(example.row.key, folds) !== fold)
      const scores = scoreRows(data, weights)
      const partScores = scoreRows(partData, weights)
      examples.forEach(({ row }, index) => {
        if (foldOf(row.key, folds) === fold) whole[index] = scores[index] ?? 0
      })
      parts.forEach(({ key }, index) => {
        if (foldOf(key, folds) === fold) ofParts[index] = partScores[index] ?? 0
      })
    }
    return [whole, ofParts]
  }
  const margins = headNames.map(ofHead)
  return { whole: margins.map(([whole]) => whole), parts: margins.map(([, ofParts]) => ofParts) }
}

const at = (margins: readonly Float64Array[], index: number): number[] => margins.map((ofHead) => ofHead[index] ?? 0)

/** Film subtitles are not feedback: in the softmax model they weigh little, and under a question nothing but patients' answers counts. */
const softmaxWeight = ({ row, weight, question }: Example): number => {
  if (question !== 'none') return row.source === 'nhs' ? weight : 0
  return row.source === 'phase1' ? 0 : row.source === 'xed' ? weight * 0.7 : weight
}

const fitSoftmax = (examples: readonly Example[], margins: AllMargins, asked: boolean): Float64Array => {
  const used = examples
    .map((example, index) => ({ example, index }))
    .filter(({ example }) => (example.question !== 'none') === asked && softmaxWeight(example) > 0)
  const inputs = new Float64Array(used.length * inputCount)
  used.forEach(({ example, index }, row) => {
    inputs.set(
      softmaxInputs(
        at(margins.whole, index),
        example.parts.map((part) => at(margins.parts, part)),
        example.words,
        example.question,
      ),
      row * inputCount,
    )
  })
  const data: DenseRows = { rows: used.length, size: inputCount, inputs }
  const target = Uint8Array.from(used, ({ example }) => example.row.side + 1)
  const rowWeights = Float32Array.from(used, ({ example }) => softmaxWeight(example))
  return trainSoftmax(data, target, rowWeights, ridge)
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

/** Roots below this are dropped: the held-out figures stay (to 0.3 points) and the file is 40 % smaller. */
const smallestRoot = 17

/** Signed square roots in 8 bits: the few large weights keep their size and the many small ones their difference. */
const quantise = (weights: Float64Array): { columns: Int8Array; step: number } => {
  const columns = weights.subarray(0, width)
  const largest = columns.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  return {
    columns: Int8Array.from(columns, (weight) => {
      const root = Math.round(127 * Math.sqrt(Math.abs(weight) / largest))
      return root < smallestRoot ? 0 : Math.sign(weight) * root
    }),
    step: largest / (127 * 127),
  }
}

export interface TrainedSentiment {
  readonly sections: ModelToWrite['sections']
  readonly figures: Readonly<Record<string, number>>
}

/** Reads and weighs every row once; a row with a question is read without it too, for the model must know both. */
const prepareSentiment = (packs: Packs, rows: readonly SentimentRow[], lexicons: SentimentLexicons = compileLexicons()): Prepared => {
  const examples: Example[] = []
  const parts: { key: string; features: FeatureVector }[] = []
  for (const row of rows) {
    const analyzed: AnalyzedText = packs[row.language].analyzeText(row.text)
    const statements = weighText(analyzed, lexicons)
    const first = parts.length
    if (statements.length > 1) {
      for (const statement of statements) {
        const features = extractFeatures([statement] as readonly FeatureStatement[], row.text.slice(statement.start, statement.end), 'none')
        parts.push({ key: row.key, features })
      }
    }
    const places = parts.slice(first).map((_, index) => first + index)
    const words = statements.reduce((sum, { scoped }) => sum + scoped.words.length, 0)
    const add = (question: QuestionType, weight: number): void => {
      const features = extractFeatures(statements as readonly FeatureStatement[], row.text, question)
      examples.push({ row, features, parts: places, words, weight, question })
    }
    const question = findQuestionType(row.question)
    if (question !== 'none') add(question, row.weight)
    add('none', question === 'none' ? row.weight : row.weight * 0.5)
  }
  return { examples, parts }
}

/**
 * Trains on everything (`all`) or on all but the test split (`train`).
 *
 * @returns the sections of the model file, and figures of the training.
 */
export const trainSentiment = async (part: TrainingPart, packs?: Packs): Promise<TrainedSentiment> => {
  const rows = readSentimentRows().filter((row) => part === 'all' || !isHeldOut(row.key))
  const prepared = prepareSentiment(packs ?? (await loadPacks()), rows)
  const { examples } = prepared
  const data = toSparseRows(
    examples.map(({ features }) => features),
    width,
  )
  const margins = crossMargins(
    prepared,
    data,
    toSparseRows(
      prepared.parts.map(({ features }) => features),
      width,
    ),
  )
  const heads = headNames.map((head) => {
    const weights = fitHead(head, data, examples, () => true)
    return { head, bias: weights[width] ?? 0, ...quantise(weights) }
  })
  return {
    sections: {
      ...Object.fromEntries(heads.map(({ head, columns }) => [head, columns])),
      scales: Float64Array.from(heads.flatMap(({ step, bias }) => [step, bias])),
      softmax: Float64Array.from([...fitSoftmax(examples, margins, true), ...fitSoftmax(examples, margins, false)]),
    },
    figures: { rows: rows.length, examples: examples.length, statements: prepared.parts.length },
  }
}

const card = `# base/sentiment

How a comment in Finnish, Russian or English feels: bad, no side taken (or both), good.
Four linear heads (L2-regularised squared hinge over features weighted by their naive-Bayes log-odds, dual coordinate descent; weights
quantised to 8 bits) over lemmas, negated and wished-for
lemmas, lemma pairs, character n-grams, lexicon sums under negation, shape, and the question: good against bad, learned from everything that
takes a side; and each of the three against the rest, learned from feedback only. A softmax model over the heads, how the statements
disagree, the length and the question, fitted on cross-validated margins, gives the probabilities.

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

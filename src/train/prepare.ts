/** From analysed examples to a learned, packed model. No language, no file: what the trainer and the industries share. */
import {
  blockWeights,
  createFeatureList,
  extractFeatures,
  type FeatureOptions,
  featureDefaults,
  readQuestion,
} from '../classify/features.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelSection } from '../models/model-file.ts'
import type { Concepts } from './concepts.ts'
import type { SparseRows } from './linear.ts'
import { packLinearModel } from './linear-file.ts'
import { type MultilabelModel, type MultilabelOptions, multilabelDefaults, trainMultilabel } from './multilabel.ts'
import { foldOf } from './splits.ts'
import { buildVocabulary, createCounter, type Vocabulary, vectorize } from './vectors.ts'

/** One example, analysed. */
export interface PreparedExample {
  readonly analyzed: AnalyzedText
  readonly question?: string | undefined
  readonly labels: readonly string[]
  /** Examples of one group (one writer, one comment in three languages) stay on one side of every split. */
  readonly group: string
  /** 1 unless told. */
  readonly weight?: number
  /** A cue phrase or other help: learned from, never measured on. */
  readonly auxiliary?: boolean
  /** Its words were chosen by someone and are kept however rare they are. */
  readonly chosen?: boolean
  /** Labels that are not named are unknown rather than absent. */
  readonly partial?: boolean
}

export interface LearnOptions extends Partial<MultilabelOptions> {
  readonly features?: Partial<FeatureOptions>
  /** Length that each block of features is brought to. */
  readonly blockWeights?: readonly number[]
  readonly minTexts?: number
  readonly maxWeights?: number
  /** Concepts shared by the languages, and their weight beside the lemmas. */
  readonly concepts?: Concepts
  /** Concepts learned without the texts of the groups that are told: what cross-validation must not know. */
  readonly conceptsWithout?: (isLeftOut: (group: string) => boolean) => Concepts
  readonly conceptWeight?: number
  readonly progress?: (done: number, of: number) => void
}

export interface Learned {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly model: MultilabelModel
  /** Per label and example, as given: 1 where the example has the label. */
  readonly gold: readonly Uint8Array[]
  readonly features: number
}

/** Adds to every row the concepts of its lemmas, as further columns. */
const addConcepts = (rows: SparseRows, vocabulary: Vocabulary, concepts: Concepts, weight: number): SparseRows => {
  const start = new Int32Array(rows.rows + 1)
  const columns: number[] = []
  const values: number[] = []
  const sums = new Map<number, number>()
  for (let row = 0; row < rows.rows; row++) {
    sums.clear()
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const column = rows.columns[at]!
      columns.push(column)
      values.push(rows.values[at]!)
      for (const { concept, share } of concepts.shares.get(vocabulary.keys[column]!) ?? []) {
        sums.set(concept, (sums.get(concept) ?? 0) + rows.values[at]! * share * weight)
      }
    }
    for (const [concept, value] of sums) {
      columns.push(rows.width + concept)
      values.push(value)
    }
    start[row + 1] = columns.length
  }
  return {
    rows: rows.rows,
    width: rows.width + concepts.count,
    start,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
  }
}

/** Gives the weights of concepts to the lemmas that carry them: the finished model needs no concepts. */
const foldConcepts = (weights: Float64Array, vocabulary: Vocabulary, concepts: Concepts, weight: number): Float64Array => {
  const width = vocabulary.keys.length
  const folded = new Float64Array(width + 1)
  for (let column = 0; column < width; column++) {
    let sum = weights[column]!
    for (const { concept, share } of concepts.shares.get(vocabulary.keys[column]!) ?? []) sum += weights[width + concept]! * share * weight
    folded[column] = sum
  }
  folded[width] = weights[weights.length - 1]!
  return folded
}

const leastAlone = 10
/** Whether people give a label next to never beside another. */
const standsAlone = (examples: readonly PreparedExample[], has: Uint8Array): boolean => {
  let all = 0
  let alone = 0
  examples.forEach(({ labels, auxiliary }, index) => {
    if (has[index] !== 1 || auxiliary === true) return
    all++
    if (labels.length === 1) alone++
  })
  // Labels that are often alone by chance (a corpus with one label a text) must not count: the bar is next to certainty.
  return all >= leastAlone && alone >= all * 0.98
}

/** So few examples are trusted more each, and their lemmas more beside their characters. */
const fewExamples = 1000
const costOfFew = 0.3
const blockWeightsOfFew: readonly number[] = [1.3, 1.3, 0.6, 0.6]

/** Learns labels from examples. Deterministic: the order of the examples alone decides ties. */
export const learn = (examples: readonly PreparedExample[], labels: readonly string[], options: LearnOptions = {}): Learned => {
  const featureOptions = { ...featureDefaults, ...options.features }
  const isFew = examples.length < fewExamples
  const settings = { ...multilabelDefaults, ...(isFew ? { cost: costOfFew } : {}), ...options }
  const lengths = options.blockWeights ?? (isFew ? blockWeightsOfFew : blockWeights)
  const list = createFeatureList()
  const counter = createCounter()
  for (const example of examples) {
    extractFeatures(list, example.analyzed, readQuestion(example.question), featureOptions)
    counter.add(list)
  }
  const counted = counter.finish()
  const vocabulary = buildVocabulary(counted, {
    minTexts: options.minTexts ?? 2,
    chosen: (text) => examples[text]?.chosen === true,
  })
  const { concepts, conceptsWithout } = options
  const conceptWeight = options.conceptWeight ?? 0.7
  const plainRows = vectorize(counted, vocabulary, lengths)
  const rows = concepts === undefined ? plainRows : addConcepts(plainRows, vocabulary, concepts, conceptWeight)
  const gold = labels.map((label) => Uint8Array.from(examples, (example) => (example.labels.includes(label) ? 1 : 0)))
  const learned = trainMultilabel(
    {
      rows,
      labels,
      gold,
      folds: Int8Array.from(examples, ({ auxiliary, group }) => (auxiliary === true ? -1 : foldOf(group, settings.folds))),
      rowsWithout:
        conceptsWithout === undefined
          ? undefined
          : (fold) =>
              addConcepts(
                plainRows,
                vocabulary,
                conceptsWithout((group) => foldOf(group, settings.folds) === fold),
                conceptWeight,
              ),
      weights: Float32Array.from(examples, (example) => example.weight ?? 1),
      partial: Uint8Array.from(examples, (example) => (example.partial === true ? 1 : 0)),
    },
    settings,
    options.progress,
  )
  const model =
    concepts === undefined
      ? learned
      : { ...learned, weights: learned.weights.map((weights) => foldConcepts(weights, vocabulary, concepts, conceptWeight)) }
  const sections = packLinearModel(labels, vocabulary, model, {
    maxWeights: options.maxWeights ?? 800_000,
    features: options.features ?? {},
    blockWeights: lengths,
    exclusive: gold.map((has) => (standsAlone(examples, has) ? 1 : 0)),
  })
  return { sections, model, gold, features: vocabulary.keys.length }
}

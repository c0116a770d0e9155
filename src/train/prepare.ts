/** From analysed examples to a learned, packed model. No language, no file: what the trainer and the industries share. */
import { createFeatureList, extractFeatures, type FeatureOptions, featureDefaults } from '../classify/features.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelSection } from '../models/model-file.ts'
import { packLinearModel } from './linear-file.ts'
import { type MultilabelModel, type MultilabelOptions, multilabelDefaults, trainMultilabel } from './multilabel.ts'
import { hashText } from './splits.ts'
import { buildVocabulary, createCounter, vectorize } from './vectors.ts'

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
  /** Labels that are not named are unknown rather than absent. */
  readonly partial?: boolean
}

export interface LearnOptions extends Partial<MultilabelOptions> {
  readonly features?: Partial<FeatureOptions>
  readonly minTexts?: number
  readonly maxWeights?: number
  readonly progress?: (done: number, of: number) => void
}

export interface Learned {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly model: MultilabelModel
  /** Per label and example, as given: 1 where the example has the label. */
  readonly gold: readonly Uint8Array[]
  readonly features: number
}

/** Learns labels from examples. Deterministic: the order of the examples alone decides ties. */
export const learn = (examples: readonly PreparedExample[], labels: readonly string[], options: LearnOptions = {}): Learned => {
  const featureOptions = { ...featureDefaults, ...options.features }
  const settings = { ...multilabelDefaults, ...options }
  const list = createFeatureList()
  const counter = createCounter()
  for (const example of examples) {
    extractFeatures(list, example.analyzed, example.question, featureOptions)
    counter.add(list)
  }
  const counted = counter.finish()
  const vocabulary = buildVocabulary(counted, {
    minTexts: options.minTexts ?? 2,
    include: (text) => examples[text]?.auxiliary !== true,
  })
  const rows = vectorize(counted, vocabulary)
  const gold = labels.map((label) => Uint8Array.from(examples, (example) => (example.labels.includes(label) ? 1 : 0)))
  const model = trainMultilabel(
    {
      rows,
      labels,
      gold,
      folds: Int8Array.from(examples, (example) =>
        example.auxiliary === true ? -1 : (hashText(`fold ${example.group}`) >>> 5) % settings.folds,
      ),
      weights: Float32Array.from(examples, (example) => example.weight ?? 1),
      partial: Uint8Array.from(examples, (example) => (example.partial === true ? 1 : 0)),
    },
    settings,
    options.progress,
  )
  const everyLabelled = examples.every((example) => example.auxiliary === true || example.labels.length > 0)
  const sections = packLinearModel(labels, vocabulary, model, {
    maxWeights: options.maxWeights ?? 700_000,
    features: options.features ?? {},
    fallback: everyLabelled ? Number.NEGATIVE_INFINITY : Number.NaN,
  })
  return { sections, model, gold, features: vocabulary.keys.length }
}

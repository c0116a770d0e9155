/** Trains a category classifier on a team's own labels; saves it and loads it again. */
import type { FeatureOptions } from '../classify/features.ts'
import { type LinearClassifier, openLinearModel } from '../classify/linear-model.ts'
import { PalauteError } from '../errors.ts'
import type { LanguageCode, Span } from '../feedback.ts'
import { inLibraryRange } from '../models/load-model.ts'
import { readModelFile, writeModelFile } from '../models/model-file.ts'
import { libraryVersion } from '../version.ts'
import { learn, type PreparedExample } from './prepare.ts'
import { createReader, languagesOf, type Reader, type TextInput } from './reader.ts'

/** A comment with the labels that people gave it. No labels: nothing applies. */
export interface TrainingExample extends TextInput {
  readonly labels: readonly string[]
  /** Key of the writer, where one person wrote several examples: they then stay on one side of every split. */
  readonly group?: string | undefined
}

/** A label described in words: what a first classifier can start from. */
export interface LabelDescription {
  readonly id: string
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Words and phrases that speak for the label. */
  readonly cues?: readonly string[] | undefined
  /** Language of the name, description and cues; detected when absent. */
  readonly language?: LanguageCode | undefined
}

export interface CategoryTrainingOptions {
  /** Labels described in words; with them even few examples, or none, give a first classifier. */
  readonly taxonomy?: readonly LabelDescription[] | undefined
  /** Labels with fewer examples are left out and named in `training.leftOut`. Default 2. */
  readonly minExamplesPerLabel?: number | undefined
  /** Which kinds of feature to learn from; all by default. For measuring what each is worth. */
  readonly features?: Partial<FeatureOptions> | undefined
  /** Called as training goes on. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/** A label of a text. */
export interface CategoryAnswer {
  readonly id: string
  /** Calibrated probability that a person would give this label, 0…1. */
  readonly probability: number
  readonly evidence: readonly Span[]
  /** True where no word of the text speaks for it. */
  readonly prior?: true
}

/** How a model came about. */
export interface TrainingSummary {
  readonly examples: number
  /** Label -> number of examples. */
  readonly labels: Readonly<Record<string, number>>
  /** Labels with too few examples to learn. */
  readonly leftOut: readonly string[]
  readonly languages: readonly LanguageCode[]
  readonly library: string
}

/** A trained classifier. Frozen; all methods are synchronous. */
export interface CategoryModel {
  readonly labels: readonly string[]
  readonly training: TrainingSummary
  /** Labels over their thresholds, most probable first. */
  classify(input: string | TextInput, options?: { readonly evidence?: boolean }): CategoryAnswer[]
  /** Calibrated probability of every label, most probable first. */
  scores(input: string | TextInput): { readonly id: string; readonly probability: number }[]
  /** The model as bytes for {@link loadModel}. The same model gives the same bytes. */
  save(): Uint8Array
}

interface ModelHeader {
  readonly kind: 'palaute/categories'
  /** Range of palaute versions that can read it. */
  readonly library: string
  readonly detects: boolean
  readonly training: TrainingSummary
}

const leastExamples = 50
const libraryRange = '>=0.1.0 <0.2.0'
const cueWeight = 1
/** Below so many texts every feature counts, even one that a single text has. */
const fewTexts = 1000

const toInput = (input: string | TextInput): TextInput => (typeof input === 'string' ? { text: input } : input)

const open = (bytes: Uint8Array, header: ModelHeader, linear: LinearClassifier, reader: Reader): CategoryModel =>
  Object.freeze({
    labels: linear.labels,
    training: header.training,
    classify: (given: string | TextInput, options?: { readonly evidence?: boolean }): CategoryAnswer[] => {
      const input = toInput(given)
      return linear.classify(reader.read(input), input.question, options).map(({ label, ...rest }) => ({ id: label, ...rest }))
    },
    scores: (given: string | TextInput) => {
      const input = toInput(given)
      const probabilities = linear.probabilities(reader.read(input), input.question)
      return linear.labels
        .map((id, label) => ({ id, probability: probabilities[label] ?? 0 }))
        .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1))
    },
    save: () => bytes.slice(),
  })

/** Everything wrong with the examples as they were given. */
const checkExamples = (examples: readonly TrainingExample[], options: CategoryTrainingOptions): void => {
  examples.forEach((example, index) => {
    if (typeof example.text !== 'string' || !Array.isArray(example.labels) || example.labels.some((label) => typeof label !== 'string')) {
      throw new PalauteError('invalid-examples', `example ${index} needs text: string and labels: string[]`)
    }
  })
  const described = options.taxonomy?.length ?? 0
  if (examples.length < leastExamples && described === 0) {
    throw new PalauteError(
      'too-few-examples',
      `${examples.length} labelled examples are too few to learn from; give at least ${leastExamples}, or describe the labels in options.taxonomy`,
    )
  }
}

const countLabels = (examples: readonly TrainingExample[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { labels } of examples) for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

/** Names, descriptions and cues as tiny comments. */
const describedTexts = (description: LabelDescription): readonly TextInput[] =>
  [description.name, description.description, ...(description.cues ?? [])]
    .filter((text) => text !== undefined && text.trim() !== '')
    .map((text) => ({ text: text as string, language: description.language }))

/**
 * Learns labels from examples: one linear classifier per label over lemmas, pairs of lemmas, characters, parts of compounds and the
 * question, with thresholds and calibrated probabilities from inner cross-validation. Deterministic; about ten seconds for 4,000
 * comments with 30 labels.
 *
 * @param examples At least 50, or fewer with `options.taxonomy`.
 * @throws PalauteError `too-few-examples`, `invalid-examples`.
 *
 * @example
 * ```ts
 * const model = await trainCategories([{ text: 'Jonotin tunnin', labels: ['waiting'], language: 'fi' }, …])
 * model.classify({ text: 'Liian pitkä jono', language: 'fi' }) // [{ id: 'waiting', probability: 0.93, evidence: [{ start: 12, end: 16 }] }]
 * ```
 */
export const trainCategories = async (
  examples: readonly TrainingExample[],
  options: CategoryTrainingOptions = {},
): Promise<CategoryModel> => {
  checkExamples(examples, options)
  const taxonomy = options.taxonomy ?? []
  const counts = countLabels(examples)
  const described = new Set(taxonomy.map(({ id }) => id))
  const least = options.minExamplesPerLabel ?? 2
  const all = [...new Set([...counts.keys(), ...described])].sort()
  const labels = all.filter((label) => described.has(label) || (counts.get(label) ?? 0) >= least)
  const leftOut = all.filter((label) => !labels.includes(label))
  if (labels.length === 0) {
    throw new PalauteError(
      'too-few-examples',
      `no label has ${least} examples (${leftOut.length} labels have fewer); label more comments, or describe the labels in options.taxonomy`,
    )
  }
  const texts = taxonomy.flatMap((description) => describedTexts(description).map((input) => ({ input, label: description.id })))
  const needed = languagesOf([...examples, ...texts.map(({ input }) => input)])
  const reader = await createReader(needed.languages, needed.detects)
  const prepared: PreparedExample[] = examples.map((example) => ({
    analyzed: reader.read(example),
    question: example.question,
    labels: example.labels,
    // The same text in training and in test would measure memory.
    group: example.group ?? example.text,
  }))
  const cues = texts.map(
    ({ input, label }): PreparedExample => ({
      analyzed: reader.read(input),
      labels: [label],
      group: label,
      chosen: true,
      // Without examples to measure on, thresholds come from the descriptions themselves.
      ...(examples.length >= leastExamples ? { auxiliary: true, weight: cueWeight } : {}),
    }),
  )
  const few = prepared.length + cues.length < fewTexts
  const { sections } = learn([...prepared, ...cues], labels, {
    minTexts: few ? 1 : 2,
    ...(options.features === undefined ? {} : { features: options.features }),
    ...(options.onProgress === undefined ? {} : { progress: options.onProgress }),
  })
  const header: ModelHeader = {
    kind: 'palaute/categories',
    library: libraryRange,
    detects: reader.detects,
    training: {
      examples: examples.length,
      labels: Object.fromEntries(labels.map((label) => [label, counts.get(label) ?? 0])),
      leftOut,
      languages: reader.languages,
      library: libraryVersion,
    },
  }
  const bytes = writeModelFile({ header: JSON.stringify(header), ...sections })
  return open(bytes, header, openLinearModel(readModelFile(bytes, 'trained')), reader)
}

/**
 * Opens a model that {@link CategoryModel.save} gave.
 *
 * @throws PalauteError `model-format` if the bytes are no such model, `model-version` if it is for another version of palaute,
 * `model-corrupt` if it is cut short.
 */
export const loadModel = async (bytes: Uint8Array): Promise<CategoryModel> => {
  const copy = bytes.slice()
  const file = readModelFile(copy, 'categories')
  if (!file.has('header')) throw new PalauteError('model-format', 'these bytes are a palaute model, but not one that trainCategories saved')
  const header = JSON.parse(file.text('header')) as ModelHeader
  if (!inLibraryRange(libraryVersion, header.library)) {
    throw new PalauteError(
      'model-version',
      `the model is for palaute ${header.library}, this is palaute ${libraryVersion}; train it again or install a matching version`,
    )
  }
  return open(copy, header, openLinearModel(file), await createReader(header.training.languages, header.detects))
}

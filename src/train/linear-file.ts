/** Writes a learned model as sections of a model file: pruned, one byte a weight. */
import type { FeatureOptions } from '../classify/features.ts'
import type { ModelSection } from '../models/model-file.ts'
import type { MultilabelModel } from './multilabel.ts'
import type { Vocabulary } from './vectors.ts'

export interface PackingOptions {
  /** At most so many weights are kept, the strongest first. */
  readonly maxWeights: number
  /** Kept beside the model so that it reads texts as it learned to. */
  readonly features: Partial<FeatureOptions>
  /** Length that each block of features is brought to. */
  readonly blockWeights: readonly number[]
  /** Labels that stand alone: 1 per such label. */
  readonly exclusive: readonly number[]
}

/**
 * Weights that come to less, in units of the largest one's 127th part, are left out: two thirds of all, and no figure of the held-out
 * comments moves by more than its noise without them, while reading a comment takes half the time.
 */
const leastQuantised = 3

/** Sections that `openLinearModel` reads. */
export const packLinearModel = (
  labels: readonly string[],
  vocabulary: Vocabulary,
  model: MultilabelModel,
  options: PackingOptions,
): Readonly<Record<string, ModelSection | string>> => {
  const width = vocabulary.keys.length
  const scales = Float32Array.from(model.weights, (weights) => {
    let most = 1e-9
    for (let column = 0; column < width; column++) most = Math.max(most, Math.abs(weights[column]!))
    return most / 127
  })
  // A weight matters by what it can add to a score: its size times the feature's usual value, which grows with idf.
  const strengths: number[] = []
  model.weights.forEach((weights, label) => {
    for (let column = 0; column < width; column++) {
      const quantised = Math.round(weights[column]! / scales[label]!)
      if (Math.abs(quantised) >= leastQuantised) strengths.push(Math.abs(weights[column]!) * vocabulary.idf[column]!)
    }
  })
  let least = 0
  if (strengths.length > options.maxWeights) {
    strengths.sort((a, b) => b - a)
    least = strengths[options.maxWeights]!
  }
  const kept: number[] = []
  const entryCounts: number[] = []
  const entryLabels: number[] = []
  const entryWeights: number[] = []
  for (let column = 0; column < width; column++) {
    const before = entryLabels.length
    model.weights.forEach((weights, label) => {
      const weight = weights[column]!
      const quantised = Math.round(weight / scales[label]!)
      if (Math.abs(quantised) >= leastQuantised && Math.abs(weight) * vocabulary.idf[column]! > least) {
        entryLabels.push(label)
        entryWeights.push(quantised)
      }
    })
    // Every feature of the vocabulary stays even without weights: it counts in the length of its block.
    kept.push(column)
    entryCounts.push(entryLabels.length - before)
  }
  const keys = Uint32Array.from(kept, (column) => vocabulary.keys[column]!)
  const deltas = keys.map((key, index) => (index === 0 ? key : key - keys[index - 1]!))
  return {
    labels: JSON.stringify(labels),
    features: JSON.stringify(options.features),
    keys: deltas,
    idf: Uint8Array.from(kept, (column) => vocabulary.idf[column]!),
    'entry-counts': Uint8Array.from(entryCounts),
    'entry-labels': Uint8Array.from(entryLabels),
    'entry-weights': Int8Array.from(entryWeights),
    scales,
    'block-weights': Float32Array.from(options.blockWeights),
    biases: Float32Array.from(model.weights, (weights) => weights[width]!),
    thresholds: Float32Array.from(model.thresholds),
    slopes: Float32Array.from(model.curves, (curve) => curve.slope),
    offsets: Float32Array.from(model.curves, (curve) => curve.offset),
    'correction-from': Float32Array.from(model.correction.from),
    'correction-to': Float32Array.from(model.correction.to),
    exclusive: Uint8Array.from(options.exclusive),
  }
}

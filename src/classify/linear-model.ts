/** A multi-label linear model in typed arrays: scores, probabilities, and what each word gave. */

import type { Span } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelFile } from '../models/model-file.ts'
import { round4 } from '../round.ts'
import { blockCount, createFeatureList, extractFeatures, type FeatureOptions, featureDefaults } from './features.ts'

/** One label of a text. */
export interface LabelScore {
  readonly label: string
  readonly probability: number
  readonly evidence: readonly Span[]
  /** True where no word of the text speaks for the label (the question or the length alone gave it). */
  readonly prior?: true
}

export interface LinearClassifier {
  readonly labels: readonly string[]
  /** Labels over their thresholds, most probable first. */
  classify(analyzed: AnalyzedText, question?: string, options?: { readonly evidence?: boolean }): readonly LabelScore[]
  /** Calibrated probability of every label, in the order of `labels`. */
  probabilities(analyzed: AnalyzedText, question?: string): Float64Array
  /** Raw scores less thresholds, in the order of `labels`; reused from call to call. */
  margins(analyzed: AnalyzedText, question?: string): Float64Array
}

const idfStep = 0.05
const countWeights = Float64Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))
const maxEvidence = 3
/** Of models that do not say. */
const firstBlockWeights: readonly number[] = [1.3, 1.3, 0.6, 0.6]

/** A hash table of 32-bit keys with linear probing. */
const createTable = (deltas: Uint32Array): { readonly slots: Int32Array; readonly keys: Uint32Array; readonly mask: number } => {
  let size = 16
  while (size < deltas.length * 2.5) size *= 2
  const slots = new Int32Array(size)
  const keys = new Uint32Array(size)
  const mask = size - 1
  let key = 0
  for (let row = 0; row < deltas.length; row++) {
    key = (key + deltas[row]!) >>> 0
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
    keys[slot] = key
  }
  return { slots, keys, mask }
}

/** The broken line that mends probabilities, and none in a model without it. */
const createCorrection = (file: ModelFile): ((probability: number) => number) => {
  if (!file.has('correction-from')) return (probability) => probability
  const from = file.section('correction-from', 'f32')
  const to = file.section('correction-to', 'f32')
  return (probability) => {
    let at = 1
    while (at < from.length - 1 && from[at]! < probability) at++
    const left = from[at - 1]!
    return to[at - 1]! + ((to[at]! - to[at - 1]!) * (probability - left)) / (from[at]! - left)
  }
}

/** Opens a model that `src/train/linear-file.ts` wrote. */
export const openLinearModel = (file: ModelFile): LinearClassifier => {
  const labels = JSON.parse(file.text('labels')) as string[]
  const options: FeatureOptions = { ...featureDefaults, ...(JSON.parse(file.text('features')) as Partial<FeatureOptions>) }
  const { slots, keys, mask } = createTable(file.section('keys', 'u32'))
  const idf = file.section('idf', 'u8')
  const entryCounts = file.section('entry-counts', 'u8')
  const entryLabels = file.section('entry-labels', 'u8')
  const entryWeights = file.section('entry-weights', 'i8')
  const scales = file.section('scales', 'f32')
  const biases = file.section('biases', 'f32')
  const thresholds = file.section('thresholds', 'f32')
  const slopes = file.section('slopes', 'f32')
  const offsets = file.section('offsets', 'f32')
  const exclusive = file.section('exclusive', 'u8')
  const correct = createCorrection(file)
  const blockWeights = file.has('block-weights') ? file.section('block-weights', 'f32') : firstBlockWeights
  const rowCount = idf.length
  const starts = new Int32Array(rowCount + 1)
  for (let row = 0; row < rowCount; row++) starts[row + 1] = starts[row]! + entryCounts[row]!
  const unscaled = new Float32Array(entryWeights.length)
  for (let entry = 0; entry < unscaled.length; entry++) unscaled[entry] = entryWeights[entry]! * scales[entryLabels[entry]!]!

  const list = createFeatureList()
  const counts = new Uint8Array(rowCount)
  const kindOf = new Uint8Array(rowCount)
  let touched = new Int32Array(4096)
  let touchedCount = 0
  let rowOf = new Int32Array(4096)
  const squares = new Float64Array(blockCount)
  const norms = new Float64Array(blockCount)
  const scores = new Float64Array(labels.length)

  const look = (hash: number): number => {
    let slot = hash & mask
    for (;;) {
      const row = slots[slot]!
      if (row === 0) return -1
      if (keys[slot] === hash) return row - 1
      slot = (slot + 1) & mask
    }
  }

  const read = (analyzed: AnalyzedText, question: string | undefined): void => {
    extractFeatures(list, analyzed, question, options)
    if (rowOf.length < list.count) {
      rowOf = new Int32Array(list.hashes.length)
      touched = new Int32Array(list.hashes.length)
    }
    touchedCount = 0
    for (let at = 0; at < list.count; at++) {
      const row = look(list.hashes[at]!)
      rowOf[at] = row
      if (row < 0) continue
      const count = counts[row]!
      if (count === 0) {
        touched[touchedCount++] = row
        kindOf[row] = list.kinds[at]!
      }
      if (count < 255) counts[row] = count + 1
    }
    squares.fill(0)
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at]!
      const value = countWeights[counts[row]!]! * idf[row]! * idfStep
      squares[kindOf[row]!]! += value * value
    }
    for (let block = 0; block < blockCount; block++)
      norms[block] = squares[block]! > 0 ? blockWeights[block]! / Math.sqrt(squares[block]!) : 0
    for (let label = 0; label < scores.length; label++) scores[label] = biases[label]!
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at]!
      const value = countWeights[counts[row]!]! * idf[row]! * idfStep * norms[kindOf[row]!]!
      const end = starts[row + 1]!
      for (let entry = starts[row]!; entry < end; entry++) scores[entryLabels[entry]!]! += unscaled[entry]! * value
    }
  }

  const clear = (): void => {
    for (let at = 0; at < touchedCount; at++) counts[touched[at]!] = 0
    touchedCount = 0
  }

  const probabilityOf = (label: number): number => round4(correct(1 / (1 + Math.exp(-(slopes[label]! * scores[label]! + offsets[label]!)))))

  /** Labels over their thresholds; a label that stands alone ("no topic") yields to a likelier one, or stands alone. */
  const decide = (): number[] => {
    const fired: number[] = []
    let alone = -1
    for (let label = 0; label < scores.length; label++) {
      if (scores[label]! <= thresholds[label]!) continue
      fired.push(label)
      if (exclusive[label] === 1 && (alone < 0 || probabilityOf(label) > probabilityOf(alone))) alone = label
    }
    if (alone < 0 || fired.length === 1) return fired
    const others = fired.filter((label) => exclusive[label] !== 1)
    return others.some((label) => probabilityOf(label) >= probabilityOf(alone)) ? others : [alone]
  }

  /** Sums what each word gave to each of the fired labels. */
  const contributionsOf = (fired: readonly number[]): Float64Array => {
    const slotOf = new Int8Array(labels.length).fill(-1)
    fired.forEach((label, slot) => {
      slotOf[label] = slot
    })
    const contributions = new Float64Array(fired.length * list.wordCount)
    for (let at = 0; at < list.count; at++) {
      const row = rowOf[at]!
      const word = list.words[at]!
      if (row < 0 || word < 0) continue
      const count = counts[row]!
      const value = (countWeights[count]! / count) * idf[row]! * idfStep * norms[kindOf[row]!]!
      const end = starts[row + 1]!
      for (let entry = starts[row]!; entry < end; entry++) {
        const slot = slotOf[entryLabels[entry]!]!
        if (slot >= 0) contributions[slot * list.wordCount + word]! += unscaled[entry]! * value
      }
    }
    return contributions
  }

  /** The words that gave most, neighbours joined, in the order of the text. */
  const evidenceOf = (contributions: Float64Array, slot: number): Span[] => {
    const from = slot * list.wordCount
    let most = 0
    for (let word = 0; word < list.wordCount; word++) most = Math.max(most, contributions[from + word]!)
    if (most <= 0) return []
    const strong: number[] = []
    for (let word = 0; word < list.wordCount; word++) if (contributions[from + word]! >= most * 0.35) strong.push(word)
    strong.sort((a, b) => contributions[from + b]! - contributions[from + a]! || a - b)
    const chosen = strong.slice(0, maxEvidence * 2).sort((a, b) => a - b)
    const spans: { start: number; end: number; weight: number; last: number }[] = []
    for (const word of chosen) {
      const previous = spans[spans.length - 1]
      const weight = contributions[from + word]!
      if (previous !== undefined && previous.last + 1 === word) {
        previous.end = list.ends[word]!
        previous.last = word
        previous.weight += weight
      } else spans.push({ start: list.starts[word]!, end: list.ends[word]!, weight, last: word })
    }
    return spans
      .sort((a, b) => b.weight - a.weight || a.start - b.start)
      .slice(0, maxEvidence)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end }))
  }

  const classify: LinearClassifier['classify'] = (analyzed, question, settings) => {
    read(analyzed, question)
    const fired = decide()
    const contributions = settings?.evidence === false || fired.length === 0 ? undefined : contributionsOf(fired)
    clear()
    return fired
      .map((label, slot): LabelScore => {
        const evidence = contributions === undefined ? [] : evidenceOf(contributions, slot)
        const score = { label: labels[label]!, probability: probabilityOf(label), evidence }
        return contributions !== undefined && evidence.length === 0 ? { ...score, prior: true } : score
      })
      .sort((a, b) => b.probability - a.probability || (a.label < b.label ? -1 : 1))
  }

  return Object.freeze({
    labels,
    classify,
    probabilities: (analyzed: AnalyzedText, question?: string) => {
      read(analyzed, question)
      clear()
      return Float64Array.from(labels, (_, label) => probabilityOf(label))
    },
    margins: (analyzed: AnalyzedText, question?: string) => {
      read(analyzed, question)
      clear()
      return scores.map((score, label) => score - thresholds[label]!)
    },
  })
}

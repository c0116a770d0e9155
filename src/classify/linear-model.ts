/** A multi-label linear model in typed arrays: scores, probabilities, and what each word gave. */

import { remembering } from '../cache.ts'
import type { Span } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelFile } from '../models/model-file.ts'
import { round4 } from '../round.ts'
import {
  type AskedQuestion,
  blockCount,
  blocks,
  createFeatureList,
  eachCharacterFeature,
  extractFeatures,
  type FeatureOptions,
  featureDefaults,
  readQuestion,
} from './features.ts'
import { spread } from './hashing.ts'

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
/** Occurrences of a feature beyond these are not counted. */
const mostCounted = 255
/** Of models that do not say. */
const firstBlockWeights: readonly number[] = [1.3, 1.3, 0.6, 0.6]

/** What is known of a feature, in two numbers side by side: its key, and where its weights start with its inverse document frequency. */
const rowWidth = 2
const idfBits = 8
const idfMask = 0xff
/** A slot of the hash table holds the number of a row plus one, and of its key the bits that tell most other keys apart. */
const rowBits = 20
const rowMask = 2 ** rowBits - 1
const mostEntries = 2 ** (32 - idfBits)

/** Features by their keys: hashing with linear probing. Everything that one feature needs lies close together. */
interface FeatureTable {
  readonly slots: Uint32Array
  readonly rows: Uint32Array
  readonly mask: number
}

const createTable = (deltas: Uint32Array, idf: Uint8Array, entryCounts: Uint8Array): FeatureTable => {
  const count = deltas.length
  if (count >= rowMask) throw new RangeError(`a linear model has fewer than ${rowMask} features, this one has ${count}`)
  let size = 16
  while (size < count * 1.5) size *= 2
  const mask = size - 1
  const slots = new Uint32Array(size)
  // The last row is no feature: it only says where the weights end.
  const rows = new Uint32Array((count + 1) * rowWidth)
  let key = 0
  let start = 0
  for (let row = 0; row < count; row++) {
    key = (key + deltas[row]!) >>> 0
    rows[row * rowWidth] = key
    rows[row * rowWidth + 1] = (start << idfBits) | idf[row]!
    start += entryCounts[row]!
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = (key & ~rowMask) | (row + 1)
  }
  if (start >= mostEntries) throw new RangeError(`a linear model has fewer than ${mostEntries} weights, this one has ${start}`)
  rows[count * rowWidth + 1] = start << idfBits
  return { slots, rows, mask }
}

const labelBits = 8
const labelMask = 0xff

/** Label and weight of each entry in one number. */
const packEntries = (labels: Uint8Array, weights: Int8Array): Int16Array => {
  const entries = new Int16Array(labels.length)
  for (let at = 0; at < entries.length; at++) entries[at] = (weights[at]! << labelBits) | labels[at]!
  return entries
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

/** Scratch room for the features of one text that the model knows. */
interface Places {
  /** Per occurrence of a feature: its place below, and the word that it starts at or −1. */
  readonly place: Int32Array
  readonly word: Int32Array
  /** Per feature, each once: its row, how often it occurs, its block and its value. */
  readonly row: Int32Array
  readonly count: Uint8Array
  readonly kind: Uint8Array
  readonly value: Float64Array
}

const createPlaces = (size: number): Places => ({
  place: new Int32Array(size),
  word: new Int32Array(size),
  row: new Int32Array(size),
  count: new Uint8Array(size),
  kind: new Uint8Array(size),
  value: new Float64Array(size),
})

const growPlaces = ({ place, word, row, count, kind, value }: Places): Places => {
  const grown = createPlaces(place.length * 2)
  grown.place.set(place)
  grown.word.set(word)
  grown.row.set(row)
  grown.count.set(count)
  grown.kind.set(kind)
  grown.value.set(value)
  return grown
}

const rememberedWords = 8_000
const rememberedQuestions = 64
const unasked: AskedQuestion = readQuestion(undefined)

/** Opens a model that `src/train/linear-file.ts` wrote. */
export const openLinearModel = (file: ModelFile): LinearClassifier => {
  const labels = JSON.parse(file.text('labels')) as string[]
  const options: FeatureOptions = { ...featureDefaults, ...(JSON.parse(file.text('features')) as Partial<FeatureOptions>) }
  const withoutCharacters: FeatureOptions = { ...options, characters: false }
  const { slots, rows, mask } = createTable(file.section('keys', 'u32'), file.section('idf', 'u8'), file.section('entry-counts', 'u8'))
  const entries = packEntries(file.section('entry-labels', 'u8'), file.section('entry-weights', 'i8'))
  const scales = file.section('scales', 'f32')
  const biases = file.section('biases', 'f32')
  const thresholds = file.section('thresholds', 'f32')
  const slopes = file.section('slopes', 'f32')
  const offsets = file.section('offsets', 'f32')
  const exclusive = file.section('exclusive', 'u8')
  const correct = createCorrection(file)
  const blockWeights = file.has('block-weights') ? file.section('block-weights', 'f32') : firstBlockWeights
  const rowCount = rows.length / rowWidth - 1

  const list = createFeatureList()
  const placeOfRow = new Int32Array(rowCount)
  let places = createPlaces(4096)
  /** Features and occurrences of the text that the places hold. */
  let known = 0
  let occurred = 0
  const squares = new Float64Array(blockCount)
  const norms = new Float64Array(blockCount)
  const sums = new Float64Array(labels.length)
  const scores = new Float64Array(labels.length)

  const startOf = (row: number): number => rows[row * rowWidth + 1]! >>> idfBits
  const idfOf = (row: number): number => (rows[row * rowWidth + 1]! & idfMask) * idfStep

  const look = (hash: number): number => {
    const marks = hash & ~rowMask
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const packed = slots[slot]!
      if (packed === 0) return -1
      const row = (packed & rowMask) - 1
      if ((packed & ~rowMask) === marks && rows[row * rowWidth] === hash) return row
    }
  }

  // The same words come again and again: their characters are looked up once.
  const rowsOfWord = new Map<number, (surface: string) => Int32Array>()
  const readCharacters = (surface: string, seed: number): Int32Array => {
    const found: number[] = []
    eachCharacterFeature(surface, seed, options, (hash) => {
      const row = look(spread(hash))
      if (row >= 0) found.push(row)
    })
    return Int32Array.from(found)
  }
  /** By the seed of a language: rows of the characters of a word. */
  const charactersBy = (seed: number): ((surface: string) => Int32Array) => {
    const rowsOf = rowsOfWord.get(seed) ?? remembering(rememberedWords, (surface: string) => readCharacters(surface, seed))
    rowsOfWord.set(seed, rowsOf)
    return rowsOf
  }

  const occur = (row: number, block: number, word: number): void => {
    if (occurred === places.place.length) places = growPlaces(places)
    let place = placeOfRow[row]! - 1
    if (place < 0) {
      place = known++
      placeOfRow[row] = known
      places.row[place] = row
      places.count[place] = 1
      places.kind[place] = block
    } else if (places.count[place]! < mostCounted) places.count[place]!++
    places.place[occurred] = place
    places.word[occurred++] = word
  }

  const asked = remembering(rememberedQuestions, readQuestion)
  const askedBy = (question: string | undefined): AskedQuestion => (question === undefined ? unasked : asked(question))

  /** Fills the places with the features of a text and the scores with what they add up to. {@link clear} must follow. */
  const read = (analyzed: AnalyzedText, question: string | undefined): void => {
    extractFeatures(list, analyzed, askedBy(question), withoutCharacters)
    known = 0
    occurred = 0
    for (let at = 0; at < list.count; at++) {
      const row = look(list.hashes[at]!)
      if (row >= 0) occur(row, list.kinds[at]!, list.words[at]!)
    }
    if (options.characters) {
      for (let word = 0; word < list.wordCount; word++) {
        const rows = charactersBy(list.characterSeeds[word]!)(list.surfaces[word]!)
        for (let at = 0; at < rows.length; at++) occur(rows[at]!, blocks.characters, word)
      }
    }
    const { row: rowAt, count, kind, value } = places
    squares.fill(0)
    for (let place = 0; place < known; place++) {
      value[place] = countWeights[count[place]!]! * idfOf(rowAt[place]!)
      squares[kind[place]!]! += value[place]! * value[place]!
    }
    for (let block = 0; block < blockCount; block++)
      norms[block] = squares[block]! > 0 ? blockWeights[block]! / Math.sqrt(squares[block]!) : 0
    sums.fill(0)
    for (let place = 0; place < known; place++) {
      value[place]! *= norms[kind[place]!]!
      const row = rowAt[place]!
      const end = startOf(row + 1)
      for (let at = startOf(row); at < end; at++) {
        const entry = entries[at]!
        sums[entry & labelMask]! += (entry >> labelBits) * value[place]!
      }
    }
    for (let label = 0; label < scores.length; label++) scores[label] = biases[label]! + scales[label]! * sums[label]!
  }

  const clear = (): void => {
    for (let place = 0; place < known; place++) placeOfRow[places.row[place]!] = 0
    known = 0
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

  /** Sums what each word gave to each of the fired labels: a feature that occurs several times gives each occurrence its share. */
  const contributionsOf = (fired: readonly number[]): Float64Array => {
    const { place: placeAt, word: wordAt, row: rowAt, count, value } = places
    const width = fired.length
    const slotOf = new Int8Array(labels.length).fill(-1)
    fired.forEach((label, slot) => {
      slotOf[label] = slot
    })
    const shares = new Float64Array(known * width)
    for (let place = 0; place < known; place++) {
      const row = rowAt[place]!
      const share = value[place]! / count[place]!
      const end = startOf(row + 1)
      for (let at = startOf(row); at < end; at++) {
        const entry = entries[at]!
        const label = entry & labelMask
        const slot = slotOf[label]!
        if (slot >= 0) shares[place * width + slot] = (entry >> labelBits) * scales[label]! * share
      }
    }
    const contributions = new Float64Array(width * list.wordCount)
    for (let at = 0; at < occurred; at++) {
      const place = placeAt[at]!
      const word = wordAt[at]!
      if (word < 0) continue
      for (let slot = 0; slot < width; slot++) contributions[slot * list.wordCount + word]! += shares[place * width + slot]!
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

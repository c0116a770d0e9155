/** From features to sparse rows: vocabulary, sublinear TF-IDF, every block of a text brought to the same length. */
import { blockCount, blocks, type FeatureList } from '../classify/features.ts'
import type { SparseRows } from './linear.ts'

/** Features of many texts, counted; rows of one text lie together, sorted by block. */
export interface CountedTexts {
  readonly texts: number
  readonly start: Int32Array
  readonly hashes: Uint32Array
  readonly counts: Uint8Array
  readonly kinds: Uint8Array
}

/** Counts the features of texts one by one. */
export const createCounter = (): { readonly add: (list: FeatureList) => void; readonly finish: () => CountedTexts } => {
  const start: number[] = [0]
  const hashes: number[] = []
  const counts: number[] = []
  const kinds: number[] = []
  return {
    add: (list) => {
      for (let block = 0; block < blockCount; block++) {
        const places = new Map<number, number>()
        for (let at = 0; at < list.count; at++) {
          if (list.kinds[at] !== block) continue
          const hash = list.hashes[at]!
          const place = places.get(hash)
          if (place === undefined) {
            places.set(hash, hashes.length)
            hashes.push(hash)
            counts.push(1)
            kinds.push(block)
          } else counts[place] = Math.min(255, counts[place]! + 1)
        }
      }
      start.push(hashes.length)
    },
    finish: () => ({
      texts: start.length - 1,
      start: Int32Array.from(start),
      hashes: Uint32Array.from(hashes),
      counts: Uint8Array.from(counts),
      kinds: Uint8Array.from(kinds),
    }),
  }
}

/** Features that a model knows, sorted by hash. */
export interface Vocabulary {
  readonly keys: Uint32Array
  /** Block of each feature. */
  readonly kinds: Uint8Array
  /** Inverse document frequency of each feature, in steps of {@link idfStep}. */
  readonly idf: Uint8Array
}

/** What one step of a stored inverse document frequency is worth. */
export const idfStep = 0.05
/** Context (question, length) is weighted flat: its features are few and each is frequent. */
const flatBlock: number = blocks.context

/** Logarithmic weight of a count. Source: Manning, Raghavan & Schütze, Introduction to Information Retrieval, 6.4.1. */
export const countWeights: Float64Array = Float64Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))

export interface VocabularyOptions {
  /** Features that fewer texts have are left out. */
  readonly minTexts: number
  /** Texts whose lemmas are kept however rare: cue phrases, whose words someone chose. */
  readonly chosen?: (text: number) => boolean
}

export const buildVocabulary = (texts: CountedTexts, options: VocabularyOptions): Vocabulary => {
  const frequency = new Map<number, number>()
  const kindOf = new Map<number, number>()
  const chosen = new Set<number>()
  let total = 0
  for (let text = 0; text < texts.texts; text++) {
    const isChosen = options.chosen?.(text) === true
    total++
    for (let at = texts.start[text]!; at < texts.start[text + 1]!; at++) {
      const hash = texts.hashes[at]!
      frequency.set(hash, (frequency.get(hash) ?? 0) + 1)
      kindOf.set(hash, texts.kinds[at]!)
      if (isChosen && texts.kinds[at] === blocks.lemmas) chosen.add(hash)
    }
  }
  const keys = Uint32Array.from(
    [...frequency].filter(([hash, count]) => count >= options.minTexts || chosen.has(hash)).map(([hash]) => hash),
  ).sort()
  const kinds = Uint8Array.from(keys, (hash) => kindOf.get(hash) ?? 0)
  const idf = Uint8Array.from(keys, (hash, place) => {
    const weight = kinds[place] === flatBlock ? 1 : Math.log((1 + total) / (1 + (frequency.get(hash) ?? 0))) + 1
    return Math.min(255, Math.round(weight / idfStep))
  })
  return { keys, kinds, idf }
}

/** Rows of weighted features over a vocabulary. */
export const vectorize = (texts: CountedTexts, vocabulary: Vocabulary, blockWeights: readonly number[]): SparseRows => {
  const place = new Map<number, number>()
  vocabulary.keys.forEach((hash, index) => {
    place.set(hash, index)
  })
  const start = new Int32Array(texts.texts + 1)
  const columns = new Int32Array(texts.hashes.length)
  const values = new Float32Array(texts.hashes.length)
  const squares = new Float64Array(blockCount)
  let filled = 0
  for (let text = 0; text < texts.texts; text++) {
    squares.fill(0)
    const from = filled
    const blockOf: number[] = []
    for (let at = texts.start[text]!; at < texts.start[text + 1]!; at++) {
      const column = place.get(texts.hashes[at]!)
      if (column === undefined) continue
      const value = countWeights[texts.counts[at]!]! * vocabulary.idf[column]! * idfStep
      const block = texts.kinds[at]!
      columns[filled] = column
      values[filled] = value
      squares[block] = squares[block]! + value * value
      blockOf.push(block)
      filled++
    }
    for (let at = from; at < filled; at++) {
      const block = blockOf[at - from]!
      values[at] = (values[at]! * blockWeights[block]!) / Math.sqrt(squares[block]!)
    }
    start[text + 1] = filled
  }
  return {
    rows: texts.texts,
    width: vocabulary.keys.length,
    start,
    columns: columns.slice(0, filled),
    values: values.slice(0, filled),
  }
}

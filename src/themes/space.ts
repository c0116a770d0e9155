/**
 * A space in which comments that speak of the same thing lie close together, learned from the comments themselves.
 *
 * Words get vectors from how often they share a comment with other words and with categories (positive pointwise mutual information,
 * reduced to its main directions), so *wait* and *queue* come close although no comment needs to hold both, and words of different
 * languages meet in the categories that they share. A comment is the weighted mean of its words, beside its categories.
 * Sources: O. Levy, Y. Goldberg & I. Dagan (2015), Improving Distributional Similarity with Lessons Learned from Word Embeddings, TACL 3;
 * S. Arora, Y. Liang & T. Ma (2017), A Simple but Tough-to-Beat Baseline for Sentence Embeddings, ICLR.
 *
 * Only additions, products, quotients and square roots (and logarithms rounded to six decimals) are used, in a fixed order: the same
 * bits on every machine.
 */
import { hashText } from '../summary/bounded.ts'
import { compare } from '../summary/tally.ts'
import type { ThemeDocument } from './document.ts'
import { isGeneralWord } from './general-words.ts'

/** Main directions that are kept. */
const directions = 96
/**
 * A word in one comment alone says nothing of what recurs: two comments, or one that was given twice, weigh more than the lower bound.
 * From a few hundred comments on, three are asked for; chosen on the NHS training comments.
 */
const leastWeight = (comments: number): number => (comments < 300 ? 1.2 : 2.9)
/** The commonest words are kept. */
const mostWords = 2500
const iterations = 8
/** How much categories weigh beside words: chosen on the NHS training comments. */
const categoryWeight = 1.2

/** Words and categories as features, comments as unit vectors. */
export interface ThemeSpace {
  readonly size: number
  /** Comments × size, row by row; a row of zeros where nothing of the comment recurs. */
  readonly vectors: Float64Array
  /** The place of a comment that consists of these words (`language:lemma`) and categories. */
  place(words: ReadonlyMap<string, number>, categories: ReadonlyMap<string, number>): Float64Array
}

/** A word of a language as a feature. */
export const wordKey = (language: string, lemma: string): string => `${language}:${lemma}`

/** The words of a comment that may say what it is about, each once. */
export const wordsOf = (document: ThemeDocument): string[] => [
  ...new Set(
    document.terms
      .filter(([lemma, , , language]) => !isGeneralWord(language, lemma))
      .flatMap(([lemma, , , language, , , parts]) =>
        [lemma, ...(parts === '' ? [] : parts.split('+'))].map((word) => wordKey(language, word)),
      ),
  ),
]

const roundedLog = (value: number): number => Math.round(Math.log(value) * 1e6) / 1e6

interface Features {
  readonly names: readonly string[]
  readonly index: ReadonlyMap<string, number>
  /** Weight of the comments that hold each feature. */
  readonly frequency: Float64Array
  readonly rows: readonly (readonly number[])[]
}

const featuresOf = (documents: readonly ThemeDocument[], weights: Float64Array, withCategories: boolean): Features => {
  const texts = documents.map((document) => [...wordsOf(document), ...(withCategories ? document.categories.map((id) => `#${id}`) : [])])
  const least = leastWeight(documents.length)
  const frequencies = new Map<string, number>()
  texts.forEach((text, row) => {
    for (const name of text) frequencies.set(name, (frequencies.get(name) ?? 0) + weights[row]!)
  })
  const names = [...frequencies]
    .filter(([, weight]) => weight >= least)
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .slice(0, mostWords)
    .map(([name]) => name)
  const index = new Map(names.map((name, position) => [name, position]))
  return {
    names,
    index,
    frequency: Float64Array.from(names, (name) => frequencies.get(name) as number),
    rows: texts.map((text) => text.flatMap((name) => index.get(name) ?? [])),
  }
}

/** A symmetric sparse matrix, row by row. */
interface Sparse {
  readonly columns: readonly Int32Array[]
  readonly values: readonly Float64Array[]
}

/** Positive pointwise mutual information of features in a comment, context counts smoothed to the power ¾. */
const mutualInformation = ({ names, frequency, rows }: Features, weights: Float64Array): Sparse => {
  const comments = weights.reduce((sum, weight) => sum + weight, 0)
  const together: Map<number, number>[] = names.map(() => new Map())
  rows.forEach((row, position) => {
    for (const a of row) {
      const counts = together[a] as Map<number, number>
      for (const b of row) counts.set(b, (counts.get(b) ?? 0) + weights[position]!)
    }
  })
  const smoothed = frequency.map((n) => Math.sqrt(n) * Math.sqrt(Math.sqrt(n)))
  const scale = frequency.reduce((sum, n) => sum + n, 0) / smoothed.reduce((sum, n) => sum + n, 0)
  const columns: Int32Array[] = []
  const values: Float64Array[] = []
  together.forEach((counts, a) => {
    const entries = [...counts]
      .map(([b, n]): [number, number] => [
        b,
        // Smoothed on both sides and averaged, so that the matrix stays symmetric.
        roundedLog((n * comments) / ((frequency[a] as number) * scale * (smoothed[b] as number))) / 2 +
          roundedLog((n * comments) / ((frequency[b] as number) * scale * (smoothed[a] as number))) / 2,
      ])
      .filter(([, value]) => value > 0)
      .sort(([b], [c]) => b - c)
    columns.push(Int32Array.from(entries, ([b]) => b))
    values.push(Float64Array.from(entries, ([, value]) => value))
  })
  return { columns, values }
}

/** The product of a sparse matrix with `width` dense columns, each of which lies in one piece. */
const multiply = ({ columns, values }: Sparse, dense: Float64Array, width: number): Float64Array => {
  const size = columns.length
  const product = new Float64Array(size * width)
  for (let row = 0; row < size; row++) {
    const [places, weights] = [columns[row]!, values[row]!]
    for (let column = 0; column < width; column++) {
      const offset = column * size
      let sum = 0
      for (let entry = 0; entry < places.length; entry++) sum += weights[entry]! * dense[offset + places[entry]!]!
      product[offset + row] = sum
    }
  }
  return product
}

/** Makes the columns orthonormal, one after another (modified Gram–Schmidt); dependent columns become zero. */
const orthonormalize = (matrix: Float64Array, size: number, width: number): void => {
  for (let column = 0; column < width; column++) {
    const vector = matrix.subarray(column * size, (column + 1) * size)
    for (let earlier = 0; earlier < column; earlier++) {
      const other = matrix.subarray(earlier * size, (earlier + 1) * size)
      let product = 0
      for (let row = 0; row < size; row++) product += vector[row]! * other[row]!
      for (let row = 0; row < size; row++) vector[row]! -= product * other[row]!
    }
    let squares = 0
    for (let row = 0; row < size; row++) squares += vector[row]! * vector[row]!
    const inverse = squares > 1e-20 ? 1 / Math.sqrt(squares) : 0
    for (let row = 0; row < size; row++) vector[row]! *= inverse
  }
}

/**
 * Word vectors, one after another: the matrix times an orthonormal base of its main directions, found by subspace iteration from a
 * hashed start.
 * Source: N. Halko, P. G. Martinsson & J. A. Tropp (2011), Finding Structure with Randomness, SIAM Review 53(2), algorithm 4.4.
 */
const wordVectors = (matrix: Sparse, width: number, seed: number): Float64Array => {
  const size = matrix.columns.length
  let base: Float64Array = new Float64Array(size * width)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < width; column++) base[column * size + row] = hashText(`${seed} ${row * width + column}`) / 2147483648 - 1
  }
  for (let iteration = 0; iteration < iterations; iteration++) {
    base = multiply(matrix, base, width)
    orthonormalize(base, size, width)
  }
  const product = multiply(matrix, base, width)
  const vectors = new Float64Array(size * width)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < width; column++) vectors[row * width + column] = product[column * size + row]!
    normalize(vectors.subarray(row * width, (row + 1) * width))
  }
  return vectors
}

/** Scales to length one; zeros stay zeros. */
export const normalize = (vector: Float64Array): void => {
  let squares = 0
  for (let cell = 0; cell < vector.length; cell++) squares += vector[cell]! * vector[cell]!
  if (squares < 1e-20) return
  const inverse = 1 / Math.sqrt(squares)
  for (let cell = 0; cell < vector.length; cell++) vector[cell]! *= inverse
}

/**
 * Learns the space from distinct comments with their weights. `categories` false leaves the classifier's answers out: words only.
 */
export const learnSpace = (documents: readonly ThemeDocument[], copies: Float64Array, seed: number, categories = true): ThemeSpace => {
  const features = featuresOf(documents, copies, categories)
  const { names, index, frequency, rows } = features
  const width = Math.min(directions, names.length)
  const words = wordVectors(mutualInformation(features, copies), width, seed)
  const categoryIds = categories ? [...new Set(documents.flatMap((document) => document.categories))].sort(compare) : []
  const categoryIndex = new Map(categoryIds.map((id, position) => [id, position]))
  const size = width + categoryIds.length
  const total = copies.reduce((sum, weight) => sum + weight, 0)
  // In small sets of near copies every word is common; none is worth nothing.
  const weights = frequency.map((n) => Math.sqrt(Math.sqrt(Math.max(0.01, roundedLog(total / n)))))

  const addWord = (vector: Float64Array, name: string, by: number): void => {
    const word = index.get(name)
    if (word === undefined) return
    for (let cell = 0; cell < width; cell++) vector[cell]! += by * weights[word]! * words[word * width + cell]!
  }
  const addCategories = (vector: Float64Array, ids: ReadonlyMap<string, number>): void => {
    let squares = 0
    for (const share of ids.values()) squares += share * share
    if (squares === 0) return
    for (const [id, share] of ids) {
      const position = categoryIndex.get(id)
      if (position !== undefined) vector[width + position] = (categoryWeight * share) / Math.sqrt(squares)
    }
  }

  // Words of one language share directions that only say which language it is: what all its comments have in common is taken out.
  const languages = documents.map((document) => document.terms[0]?.[3] ?? 'und')
  const means = new Map<string, { readonly sum: Float64Array; n: number }>()
  const vectors = new Float64Array(documents.length * size)
  documents.forEach((_, row) => {
    const vector = vectors.subarray(row * size, row * size + width)
    for (const word of rows[row] as readonly number[]) if (!names[word]!.startsWith('#')) addWord(vector, names[word]!, 1)
    normalize(vector)
    const language = languages[row] as string
    const known = means.get(language) ?? { sum: new Float64Array(width), n: 0 }
    means.set(language, known)
    for (let cell = 0; cell < width; cell++) known.sum[cell]! += vector[cell]!
    known.n++
  })
  const severalLanguages = means.size > 1
  const centre = (vector: Float64Array, language: string): void => {
    const common = means.get(language)
    if (!severalLanguages || common === undefined) return
    for (let cell = 0; cell < width; cell++) vector[cell]! -= common.sum[cell]! / common.n
    normalize(vector)
  }
  documents.forEach((document, row) => {
    const vector = vectors.subarray(row * size, (row + 1) * size)
    const wordPart = vector.subarray(0, width)
    if (wordPart.some((cell) => cell !== 0)) centre(wordPart, languages[row] as string)
    addCategories(vector, new Map(document.categories.map((id) => [id, 1])))
    normalize(vector)
  })

  return {
    size,
    vectors,
    place: (wordShares, categoryShares) => {
      const vector = new Float64Array(size)
      const wordPart = vector.subarray(0, width)
      const byLanguage = new Map<string, number>()
      for (const [name, weight] of wordShares) {
        addWord(wordPart, name, weight)
        const language = name.slice(0, name.indexOf(':'))
        byLanguage.set(language, (byLanguage.get(language) ?? 0) + weight)
      }
      normalize(wordPart)
      const [main] = [...byLanguage].sort(([a, m], [b, n]) => n - m || compare(a, b))
      if (main !== undefined) centre(wordPart, main[0])
      addCategories(vector, categoryShares)
      normalize(vector)
      return vector
    },
  }
}

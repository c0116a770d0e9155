/**
 * What a classifier sees of a text: lemmas, pairs of lemmas, characters of the words as written, parts of compounds,
 * the question that was answered, and the length of the answer, each as a 32-bit hash.
 */
import type { AnalyzedText } from '../languages/language.ts'
import { family, hashString, seedOf, spread, step } from './hashing.ts'

/** Which features are taken. */
export interface FeatureOptions {
  /** Lemmas; where false, the words as written take their place. */
  readonly lemmas: boolean
  readonly characters: boolean
  readonly parts: boolean
  /** Lengths of character n-grams, inside the borders of a word. */
  readonly shortest: number
  readonly longest: number
}

export const featureDefaults: FeatureOptions = { lemmas: true, characters: true, parts: true, shortest: 2, longest: 5 }

/** Blocks of features; each is brought to the same length before weighting, so that long words do not drown lemmas. */
export const blocks = { lemmas: 0, characters: 1, context: 2, questionLemmas: 3 } as const
export const blockCount = 4
/** Length that each block is brought to unless a model says otherwise; chosen by cross-validation on the NHS comments. */
export const blockWeights: readonly number[] = [1.1, 1.5, 0.6, 0.6]

/** Features of one text, one entry per occurrence. Reused from text to text: read it before the next call. */
export interface FeatureList {
  count: number
  hashes: Uint32Array
  /** Block of each occurrence. */
  kinds: Uint8Array
  /** Number of the word that each occurrence starts at, −1 for what no word carries. */
  words: Int32Array
  wordCount: number
  /** Span of each word in the text. */
  starts: Int32Array
  ends: Int32Array
  /** Each word in lower case, and the seed of the hashes of its characters. */
  surfaces: string[]
  characterSeeds: number[]
}

export const createFeatureList = (): FeatureList => ({
  count: 0,
  hashes: new Uint32Array(4096),
  kinds: new Uint8Array(4096),
  words: new Int32Array(4096),
  wordCount: 0,
  starts: new Int32Array(256),
  ends: new Int32Array(256),
  surfaces: [],
  characterSeeds: [],
})

const grow = (list: FeatureList): void => {
  const size = list.hashes.length * 2
  const hashes = new Uint32Array(size)
  hashes.set(list.hashes)
  list.hashes = hashes
  const kinds = new Uint8Array(size)
  kinds.set(list.kinds)
  list.kinds = kinds
  const words = new Int32Array(size)
  words.set(list.words)
  list.words = words
}

const growWords = (list: FeatureList): void => {
  const starts = new Int32Array(list.starts.length * 2)
  starts.set(list.starts)
  list.starts = starts
  const ends = new Int32Array(list.ends.length * 2)
  ends.set(list.ends)
  list.ends = ends
}

const push = (list: FeatureList, hash: number, kind: number, word: number): void => {
  if (list.count === list.hashes.length) grow(list)
  const at = list.count++
  list.hashes[at] = spread(hash)
  list.kinds[at] = kind
  list.words[at] = word
}

/** What a question asks for: its answers are read differently. */
export type QuestionKind = 'none' | 'improve' | 'good' | 'other'

const improve =
  /improv|better|differently|chang|wrong|bad|dissatisf|paran|kehit|huono|toisin|miss[äa] ep|улучш|измен|исправ|плох|не понрав|недостат|лучше|недоволен/iu
const good = /\bgood\b|best|\blike|well\b|hyv[äi]|onnistu|kiitos|toimi|понрав|хорош|удал|доволь|лучш/iu

/**
 * Tells questions for praise from questions for improvement; a question that asks for both is `other`.
 *
 * @example
 * ```ts
 * questionKind('Mitä voisimme parantaa?') // 'improve'
 * ```
 */
export const questionKind = (question: string | undefined): QuestionKind => {
  if (question === undefined || question.trim() === '') return 'none'
  if (improve.test(question)) return /\band\/or\b|ja\/tai|и\/или/iu.test(question) ? 'other' : 'improve'
  return good.test(question) ? 'good' : 'other'
}

const questionKinds: readonly QuestionKind[] = ['none', 'improve', 'good', 'other']
const lengthClass = (words: number): number => (words < 3 ? words : words < 5 ? 3 : words < 9 ? 5 : words < 17 ? 9 : words < 33 ? 17 : 33)

interface Seeds {
  readonly lemma: number
  readonly pair: number
  readonly skip: number
  readonly characters: number
  readonly part: number
  readonly questionLemma: readonly number[]
}

const seedsOf = (language: string): Seeds => ({
  lemma: seedOf(family.lemma, language),
  pair: seedOf(family.lemmaPair, language),
  skip: seedOf(family.skipPair, language),
  characters: seedOf(family.characters, language),
  part: seedOf(family.part, language),
  questionLemma: questionKinds.map((kind) => hashString(kind, seedOf(family.questionLemma, language))),
})

/** Texts in a language without a room have features of their own: never mistaken for English. */
const unknown = seedsOf('und')
const seeds: Readonly<Record<string, Seeds>> = { fi: seedsOf('fi'), ru: seedsOf('ru'), en: seedsOf('en') }
const questionSeed = seedOf(family.question, '')
const shapeSeed = seedOf(family.shape, '')
const boundary = 0x20

const isContent = (kind: string): boolean => kind === 'word' || kind === 'number' || kind === 'emoji'

/** Calls back with the hash, not yet spread, of every character n-gram of a word in lower case, its borders included. */
export const eachCharacterFeature = (surface: string, seed: number, options: FeatureOptions, visit: (hash: number) => void): void => {
  const last = surface.length + 1
  for (let from = 0; from <= last; from++) {
    let hash = seed
    const to = Math.min(last, from + options.longest - 1)
    for (let at = from; at <= to; at++) {
      hash = step(hash, at === 0 || at === last ? boundary : surface.charCodeAt(at - 1))
      if (at - from + 1 >= options.shortest) visit(hash)
    }
  }
}

/** A question as the features see it. */
export interface AskedQuestion {
  readonly kind: QuestionKind
  /** Hash of the question itself; none where nothing was asked. */
  readonly hash: number | undefined
}

export const readQuestion = (question: string | undefined): AskedQuestion => {
  const kind = questionKind(question)
  if (question === undefined || kind === 'none') return { kind, hash: undefined }
  const written = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { kind, hash: hashString(written, questionSeed) }
}

/** Fills `list` with the features of a text. */
export const extractFeatures = (
  list: FeatureList,
  analyzed: AnalyzedText,
  { kind: asked, hash: questionHash }: AskedQuestion,
  options: FeatureOptions = featureDefaults,
): void => {
  list.count = 0
  list.wordCount = 0
  const askedIndex = questionKinds.indexOf(asked)
  for (const sentence of analyzed.sentences) {
    const seed = seeds[sentence.language] ?? unknown
    const questionLemma = seed.questionLemma[askedIndex]!
    let before = ' '
    let beforeThat = ''
    let beforeWord = -1
    let beforeThatWord = -1
    for (const item of sentence.words) {
      if (!isContent(item.kind)) {
        const mark = item.surface.charCodeAt(0)
        if (mark === 0x21 || mark === 0x3f) push(list, hashString(item.surface.slice(0, 1), seed.lemma), blocks.lemmas, -1)
        continue
      }
      if (list.wordCount === list.starts.length) growWords(list)
      const word = list.wordCount++
      list.starts[word] = item.start
      list.ends[word] = item.end
      const surface = item.surface.toLowerCase()
      const lemma = options.lemmas ? item.lemma.lemma.toLowerCase() : surface
      const lemmaHash = hashString(lemma, seed.lemma)
      push(list, lemmaHash, blocks.lemmas, word)
      push(list, hashString(lemma, questionLemma), blocks.questionLemmas, word)
      push(list, hashString(lemma, step(hashString(before, seed.pair), boundary)), blocks.lemmas, beforeWord < 0 ? word : beforeWord)
      if (beforeThat !== '') push(list, hashString(lemma, step(hashString(beforeThat, seed.skip), boundary)), blocks.lemmas, beforeThatWord)
      beforeThat = before === ' ' ? '' : before
      beforeThatWord = beforeWord
      before = lemma
      beforeWord = word
      if (options.parts && item.lemma.parts.length > 1) {
        for (const part of item.lemma.parts) {
          // A part speaks as the word that it is, and weakly as a part.
          push(list, hashString(part, seed.lemma), blocks.lemmas, word)
          push(list, hashString(part, seed.part), blocks.lemmas, word)
        }
      }
      list.surfaces[word] = surface
      list.characterSeeds[word] = seed.characters
      if (options.characters) eachCharacterFeature(surface, seed.characters, options, (hash) => push(list, hash, blocks.characters, word))
    }
    if (beforeWord >= 0) push(list, step(hashString(before, seed.pair), 0x2e), blocks.lemmas, beforeWord)
  }
  const length = lengthClass(list.wordCount)
  push(list, hashString(`${length}`, shapeSeed), blocks.context, -1)
  push(list, hashString(`${asked} ${length}`, shapeSeed), blocks.context, -1)
  push(list, hashString(asked, questionSeed), blocks.context, -1)
  if (questionHash !== undefined) push(list, questionHash, blocks.context, -1)
}

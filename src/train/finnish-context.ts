/** Trains the ranker of Finnish readings (averaged perceptron over the lexicon's candidates). */
import { type Candidate, createCandidateGenerator } from '../languages/fi/candidates.ts'
import type { FinnishLexicon } from '../languages/fi/lexicon.ts'
import {
  bestCandidate,
  contextAt,
  createWordPreparer,
  type FeaturedWord,
  featuresOf,
  ownScoresOf,
  type Prepared,
  rankerSize,
} from '../languages/fi/ranker.ts'
import type { TreebankSentence, TreebankWord } from './finnish-treebanks.ts'
import { createRandom, shuffle } from './random.ts'

const normal = (lemma: string): string => lemma.replaceAll('#', '').toLowerCase()

/** How well a candidate fits: lemma first, then part of speech, then case, number and verb form. */
export const agreement = (candidate: Candidate, gold: TreebankWord): number => {
  if (candidate.lemma.toLowerCase() !== normal(gold.lemma)) return 0
  if (candidate.upos !== gold.upos) return 1
  let score = 2
  for (const feature of gold.features.split('|')) {
    if (/^(Case|Number|VerbForm|Mood|PartForm|Tense|InfForm)=/.test(feature) && candidate.features.includes(feature)) score += 0.1
  }
  return score
}

interface Example {
  readonly words: readonly FeaturedWord[]
  /** Indices of the best-fitting candidates of each word; empty if none has the lemma. */
  readonly right: readonly (readonly number[])[]
}

export const prepareExample = (
  generator: ReturnType<typeof createCandidateGenerator>,
  prepare: ReturnType<typeof createWordPreparer>,
  sentence: TreebankSentence,
): Example => {
  const words = sentence.words.map(({ form }, index) => prepare(form, index === 0, generator.candidates(form, index === 0)))
  const right = words.map(({ prepared }, index) => {
    const scores = prepared.map(({ candidate }) => agreement(candidate, sentence.words[index] as TreebankWord))
    const best = Math.max(...scores)
    return best === 0 ? [] : scores.flatMap((score, at) => (score === best ? [at] : []))
  })
  return { words, right }
}

/** Trains weights; the same sentences and seed give the same weights. */
export const trainRanker = (lexicon: FinnishLexicon, sentences: readonly TreebankSentence[], epochs = 8, seed = 7): Int8Array => {
  const generator = createCandidateGenerator(lexicon)
  const prepare = createWordPreparer()
  const examples = sentences.map((sentence) => prepareExample(generator, prepare, sentence))
  const weights = new Float64Array(rankerSize)
  const totals = new Float64Array(rankerSize)
  const stamps = new Float64Array(rankerSize)
  const random = createRandom(seed)
  let now = 1
  const update = (index: number, change: number): void => {
    totals[index] = totals[index]! + (now - stamps[index]!) * weights[index]!
    stamps[index] = now
    weights[index] = weights[index]! + change
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, right } of shuffle(examples, random)) {
      const chosen: Prepared[] = []
      for (let index = 0; index < words.length; index++) {
        const { prepared, own } = words[index]!
        const context = contextAt(words, chosen, index)
        const ownScores = ownScoresOf(weights, own)
        const best = bestCandidate(weights, { prepared, ownScores }, context)
        const fitting = right[index] as readonly number[]
        now++
        if (fitting.length > 0 && !fitting.includes(best)) {
          // The fitting candidate that the model likes best.
          const only = { prepared: fitting.map((at) => prepared[at]!), ownScores: fitting.map((at) => ownScores[at]!) }
          const target = fitting[bestCandidate(weights, only, context)]!
          for (const feature of featuresOf(own[target]!, prepared[target]!, context)) update(feature, 1)
          for (const feature of featuresOf(own[best]!, prepared[best]!, context)) update(feature, -1)
        }
        chosen.push(prepared[best]!)
      }
    }
  }
  let largest = 0
  const averages = new Float64Array(rankerSize)
  for (let index = 0; index < rankerSize; index++) {
    averages[index] = (totals[index]! + (now - stamps[index]!) * weights[index]!) / now
    largest = Math.max(largest, Math.abs(averages[index]!))
  }
  const scale = 127 / Math.min(largest, 6)
  return Int8Array.from(averages, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))))
}

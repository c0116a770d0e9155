/**
 * Learns the context model: an averaged perceptron that ranks the readings of each word, from left to right with its own choices.
 *
 * Source: M. Collins, "Discriminative training methods for hidden Markov models" (2002).
 */
import type { FormAnalysis } from '../lemmatize/chain.ts'
import {
  createContextModel,
  enterSentence,
  enterWord,
  featureCount,
  passes,
  type Register,
  registerFeatures,
  registerOf,
  registerStep,
  scoreReading,
} from '../lemmatize/context-model.ts'
import type { ModelSection } from '../models/model-file.ts'
import type { TreebankWord } from './conllu.ts'
import { createRandom, shuffle } from './random.ts'

/** A sentence to learn from: the readings of each word, and the gold reading's lemma and tag. */
export interface TaggerSentence {
  readonly analyses: readonly FormAnalysis[]
  readonly gold: readonly Pick<TreebankWord, 'lemma' | 'upos' | 'features'>[]
  /** Whether the gold answer of each word is one to learn; default: all are. */
  readonly isTaught?: readonly boolean[]
  /** Whether it is of the register that {@link registerOf} tells from the rest. */
  readonly isFormal?: boolean
}

export interface TaggerOptions {
  /** Base-2 logarithm of the number of weights. */
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  /** Updates that a feature must have seen to be kept, in all runs together. */
  readonly least: number
  /** Trainings whose weights are averaged, each with the sentences in another order: the fewer sentences, the more chance there is in one. */
  readonly runs: number
}

export const taggerDefaults: TaggerOptions = { bits: 19, epochs: 8, seed: 1, least: 2, runs: 1 }

export interface TrainedTagger {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly figures: { readonly words: number; readonly reachable: number; readonly errorsInLastEpoch: number; readonly kept: number }
}

/** As lemmas are compared: lower-case, without compound boundaries, ё = е. */
export const comparableLemma = (lemma: string): string => lemma.toLowerCase().replaceAll('#', '').replaceAll('ё', 'е')

/** How well a reading agrees with the gold one: lemma before part of speech before features. */
export const agreement = (
  reading: FormAnalysis['readings'][number],
  gold: Pick<TreebankWord, 'lemma' | 'upos' | 'features'>,
  lemma: string = comparableLemma(gold.lemma),
): number => {
  let score = 0
  if (comparableLemma(reading.lemma) === lemma) score += 1000
  if (reading.tag.upos === gold.upos) score += 500
  const pairs = gold.features === '' ? [] : gold.features.split('|')
  let same = 0
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (reading.tag.features[pair.slice(0, at)] === pair.slice(at + 1)) same++
  }
  return score + 10 * same - Object.keys(reading.tag.features).length
}

/** Index of the reading that agrees best with the gold one, and whether lemma and part of speech are right. */
export const targetOf = (
  analysis: FormAnalysis,
  gold: Pick<TreebankWord, 'lemma' | 'upos' | 'features'>,
): { readonly index: number; readonly score: number } => {
  let index = 0
  let score = Number.NEGATIVE_INFINITY
  const lemma = comparableLemma(gold.lemma)
  for (let at = 0; at < analysis.count; at++) {
    const own = agreement(analysis.readings[at]!, gold, lemma)
    if (own > score) {
      score = own
      index = at
    }
  }
  return { index, score }
}

const registerBits = 13
const registerEpochs = 6
const registerFolds = 5
const registerRate = 0.3

/** Logistic regression by AdaGrad, rounded so that a {@link registerStep} is one nat. Every feature weighs 1/√n. */
const trainRegister = (sentences: readonly TaggerSentence[], seed: number): Register => {
  const size = 2 ** registerBits
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  const random = createRandom(seed)
  // Both registers count the same, however much there is of each.
  const formal = sentences.filter(({ isFormal }) => isFormal === true).length
  const balance = (sentences.length - formal) / Math.max(1, formal)
  const slots = sentences.map(({ analyses }) => analyses.flatMap((word) => registerFeatures(word).map((hash) => hash & (size - 1))))
  for (let epoch = 0; epoch < registerEpochs; epoch++) {
    for (const at of shuffle(
      sentences.map((_, index) => index),
      random,
    )) {
      const features = slots[at]!
      const factor = 1 / Math.sqrt(features.length / 3)
      let sum = 0
      for (const slot of features) sum += weights[slot]!
      const isFormal = sentences[at]!.isFormal === true
      const error = (1 / (1 + Math.exp(-sum * factor)) - (isFormal ? 1 : 0)) * (isFormal ? balance : 1)
      for (const slot of features) {
        const step = error * factor
        squares[slot]! += step * step
        weights[slot]! -= (registerRate * step) / Math.sqrt(squares[slot]!)
      }
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * registerStep))))
}

const noRegister: Register = new Int8Array(0)

/** The registers of sentences as a model sees them that did not learn from them, and the model that learned from all. */
const learnRegisters = (
  sentences: readonly TaggerSentence[],
  seed: number,
): { readonly model: Register; readonly registers: Uint8Array } => {
  const registers = new Uint8Array(sentences.length)
  if (!sentences.some(({ isFormal }) => isFormal === true)) return { model: noRegister, registers }
  for (let fold = 0; fold < registerFolds; fold++) {
    const model = trainRegister(
      sentences.filter((_, at) => at % registerFolds !== fold),
      seed,
    )
    sentences.forEach(({ analyses }, at) => {
      if (at % registerFolds === fold) registers[at] = registerOf(analyses, model)
    })
  }
  return { model: trainRegister(sentences, seed), registers }
}

/** Trains on sentences whose readings came from a chain without the gold answers of rare words (see `withoutRare`). */
export const trainTagger = (sentences: readonly TaggerSentence[], options: TaggerOptions = taggerDefaults): TrainedTagger => {
  const size = 2 ** options.bits
  const mask = size - 1
  const weights = new Float64Array(size)
  const sums = new Float64Array(size)
  const averages = new Float64Array(size)
  const updates = new Uint16Array(size)
  const random = createRandom(options.seed)
  let clock = 1
  const { model: registerModel, registers } = learnRegisters(sentences, options.seed)
  const prepared = sentences.map(({ analyses, gold, isTaught }, index) => ({
    analyses,
    register: registers[index]!,
    targets: Int32Array.from(gold, (word, at) => targetOf(analyses[at]!, word).index),
    // A word whose readings all miss lemma and part of speech teaches nothing.
    learnable: Uint8Array.from(gold, (word, at) => (isTaught?.[at] !== false && targetOf(analyses[at]!, word).score >= 490 ? 1 : 0)),
    scores: gold.map((word, at) => {
      const lemma = comparableLemma(word.lemma)
      return analyses[at]!.readings.map((reading) => agreement(reading, word, lemma))
    }),
  }))
  const right = new Int32Array(featureCount)
  const wrong = new Int32Array(featureCount)
  const change = (features: Int32Array, by: number): void => {
    for (let index = 0; index < featureCount; index++) {
      const slot = features[index]! & mask
      weights[slot]! += by
      sums[slot]! += by * clock
      if (by > 0) updates[slot] = Math.min(65_535, updates[slot]! + 1)
    }
  }
  let errors = 0
  for (let epoch = 0; epoch < options.epochs * options.runs; epoch++) {
    if (epoch > 0 && epoch % options.epochs === 0) {
      for (let slot = 0; slot < size; slot++) averages[slot]! += weights[slot]! - sums[slot]! / clock
      weights.fill(0)
      sums.fill(0)
      clock = 1
    }
    errors = 0
    for (const { analyses, register, targets, learnable, scores } of shuffle(prepared, random)) {
      enterSentence(register)
      const choices = new Int32Array(analyses.length)
      for (let step = 0; step < passes * analyses.length; step++) {
        const at = step % analyses.length
        const { count } = analyses[at]!
        if (count === 1) continue
        enterWord(analyses, at, choices)
        const target = targets[at]!
        let best = 0
        let bestScore = Number.NEGATIVE_INFINITY
        let targetScore = 0
        for (let choice = 0; choice < count; choice++) {
          const score = scoreReading(analyses, at, choice, weights, mask, wrong)
          if (choice === target) targetScore = score
          if (score > bestScore) {
            bestScore = score
            best = choice
          }
        }
        clock++
        choices[at] = best
        if (learnable[at] === 0) continue
        // A runner-up within the margin is as good as a mistake.
        let rival = best
        if (best === target) {
          rival = -1
          let rivalScore = Number.NEGATIVE_INFINITY
          for (let choice = 0; choice < count; choice++) {
            if (choice === target || scores[at]![choice] === scores[at]![target]) continue
            const score = scoreReading(analyses, at, choice, weights, mask, wrong)
            if (score > rivalScore) {
              rivalScore = score
              rival = choice
            }
          }
          if (rival < 0 || targetScore - rivalScore > 1) continue
        } else errors++
        if (scores[at]![rival] === scores[at]![target]) continue
        scoreReading(analyses, at, target, weights, mask, right)
        scoreReading(analyses, at, rival, weights, mask, wrong)
        change(right, 1)
        change(wrong, -1)
      }
    }
  }
  const averaged = new Float64Array(size)
  let highest = 0
  for (let slot = 0; slot < size; slot++) {
    if (updates[slot]! < options.least) continue
    averaged[slot] = (averages[slot]! + weights[slot]! - sums[slot]! / clock) / options.runs
    highest = Math.max(highest, Math.abs(averaged[slot]!))
  }
  // Eight bits a weight: the few largest are cut so that the many small ones keep their differences.
  const scale = 127 / Math.max(1, highest / 2)
  let kept = 0
  const quantized = new Int8Array(size)
  for (let slot = 0; slot < size; slot++) {
    quantized[slot] = Math.max(-127, Math.min(127, Math.round(averaged[slot]! * scale)))
    if (quantized[slot] !== 0) kept++
  }
  const words = sentences.reduce((sum, { gold }) => sum + gold.length, 0)
  const reachable = prepared.reduce((sum, { learnable }) => sum + learnable.reduce((a, b) => a + b, 0), 0)
  const sections = registerModel.length === 0 ? { weights: quantized } : { weights: quantized, register: registerModel }
  return { sections, figures: { words, reachable, errorsInLastEpoch: errors, kept } }
}

/** A chooser with the trained weights, for measuring. */
export const taggerOf = (trained: TrainedTagger): ReturnType<typeof createContextModel> =>
  createContextModel(trained.sections.weights as Int8Array, undefined, trained.sections.register as Int8Array | undefined)

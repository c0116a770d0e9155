/**
 * Chooses one reading per word of a sentence: a linear model over hashed features of a reading and its surroundings,
 * applied from left to right with the choices made so far.
 *
 * Source: M. Collins, "Discriminative training methods for hidden Markov models" (2002), averaged perceptron;
 * K. Weinberger et al., "Feature hashing for large scale multitask learning" (2009).
 */
import type { ModelFile } from '../models/model-file.ts'
import { type FormAnalysis, latinShape } from './chain.ts'
import { mix } from './hashing.ts'

/** Features of one reading. */
export const featureCount = 40

const outside = 0x5bd1e995
/** Capitals, figures, hyphen and script of a shape: what a neighbour sees of it. */
const outerShape = 31 | latinShape
/** What stands beyond the borders of a sentence. */
const border: FormAnalysis = {
  readings: [],
  count: 1,
  tag: [outside],
  coarse: [outside],
  upos: [outside],
  agreement: [0],
  lemma: [outside],
  prior: [0],
  ambiguity: outside,
  form: outside,
  suffix2: outside,
  suffix3: outside,
  suffix4: outside,
  shape: 0,
  first: [0],
  lemmas: [],
  surface: '',
}

/** What the readings of the word at `at` have in common: computed once per word. */
const context = new Int32Array(40)
/** The word after the one in question: whether it can agree. */
let following = border
/** How the sentence is written, for all of its words; see {@link Register}. */
let register = 0

const setContext = (words: readonly FormAnalysis[], at: number, choices: Int32Array): void => {
  const word = words[at]!
  const before = at > 0 ? words[at - 1]! : border
  const before2 = at > 1 ? words[at - 2]! : border
  const after = words[at + 1] ?? border
  const after2 = words[at + 2] ?? border
  following = after
  const afterChoice = at + 1 < words.length ? choices[at + 1]! : 0
  const after2Choice = at + 2 < words.length ? choices[at + 2]! : 0
  const choice = at > 0 ? choices[at - 1]! : 0
  const choice2 = at > 1 ? choices[at - 2]! : 0
  const tag = before.tag[choice]!
  const coarse = before.coarse[choice]!
  const upos = before.upos[choice]!
  const coarse2 = before2.coarse[choice2]!
  const lemma = before.lemma[choice]!
  context[0] = 0x1000193
  context[1] = mix(1, word.form)
  context[2] = mix(2, word.suffix3)
  context[3] = mix(3, tag)
  context[4] = mix(4, mix(coarse, coarse2))
  context[5] = mix(5, after.ambiguity)
  context[6] = mix(6, after.form)
  context[7] = mix(7, before.form)
  context[8] = mix(8, mix(coarse, after.ambiguity))
  context[9] = mix(9, lemma)
  context[10] = mix(10, coarse)
  context[11] = mix(11, mix(word.shape, at === 0 ? 1 : 2))
  context[12] = mix(12, mix(after.ambiguity, after2.ambiguity))
  context[13] = mix(13, mix(before.form, after.form))
  context[14] = mix(14, after.suffix3)
  context[15] = mix(15, mix(word.form, coarse))
  context[16] = mix(16, mix(word.form, after.ambiguity))
  context[17] = mix(17, word.ambiguity)
  context[18] = mix(18, mix(word.ambiguity, upos))
  context[19] = mix(19, before.agreement[choice]!)
  context[20] = mix(20, before2.form)
  context[21] = mix(21, mix(upos, before2.upos[choice2]!))
  context[22] = mix(22, word.suffix4)
  context[23] = mix(23, before2.coarse[choice2]!)
  context[24] = mix(24, words[words.length - 1]!.form)
  context[25] = mix(25, after2.form)
  context[26] = mix(26, word.suffix2)
  context[27] = mix(27, after.coarse[afterChoice]!)
  context[28] = mix(28, mix(after.upos[afterChoice]!, after2.upos[after2Choice]!))
  context[29] = mix(29, mix(upos, after.upos[afterChoice]!))
  context[31] = mix(31, before.shape)
  context[32] = mix(32, mix(word.shape, at === 0 ? 1 : 2))
  context[33] = mix(33, mix(word.form, register))
  context[34] = mix(34, mix(word.ambiguity, register))
  context[35] = mix(35, mix(word.shape, mix(before.shape & outerShape, after.shape & outerShape)))
  context[36] = mix(36, mix(word.shape, before.form))
}

/** Writes the feature hashes of reading `choice` of `words[at]`; {@link setContext} has been called for `at`. */
const writeFeatures = (word: FormAnalysis, choice: number, features: Int32Array): void => {
  const tag = word.tag[choice]!
  const coarse = word.coarse[choice]!
  const upos = word.upos[choice]!
  const lemma = word.lemma[choice]!
  features[0] = mix(tag, context[0]!)
  features[1] = mix(tag, context[1]!)
  features[2] = mix(tag, context[2]!)
  features[3] = mix(tag, context[3]!)
  features[4] = mix(coarse, context[4]!)
  features[5] = mix(coarse, context[5]!)
  features[6] = mix(coarse, context[6]!)
  features[7] = mix(coarse, context[7]!)
  features[8] = mix(coarse, context[8]!)
  features[9] = mix(coarse, context[9]!)
  features[10] = mix(lemma, context[10]!)
  features[11] = mix(coarse, context[11]!)
  features[12] = mix(upos, context[12]!)
  features[13] = mix(upos, context[13]!)
  features[14] = mix(coarse, context[14]!)
  features[15] = mix(upos, context[15]!)
  features[16] = mix(upos, context[16]!)
  features[17] = mix(coarse, context[17]!)
  features[18] = mix(coarse, context[18]!)
  const agreement = word.agreement[choice]!
  features[19] = mix(mix(upos, agreement), context[19]!)
  features[20] = mix(coarse, context[20]!)
  features[21] = mix(upos, context[21]!)
  features[22] = mix(upos, context[22]!)
  features[23] = mix(coarse, context[23]!)
  features[24] = mix(upos, context[24]!)
  features[25] = mix(upos, context[25]!)
  features[26] = mix(lemma, context[0]!)
  features[27] = mix(upos, word.prior[choice]! + 0x100)
  features[28] = mix(lemma, context[5]!)
  features[29] = mix(word.prior[choice]! + 0x200, context[26]!)
  features[30] = mix(coarse, context[27]!)
  features[31] = mix(upos, context[28]!)
  features[32] = mix(coarse, context[29]!)
  let agrees = agreement === 0 ? 3 : 0
  if (agreement !== 0) for (let at = 0; at < following.count; at++) if (following.agreement[at] === agreement) agrees = 1
  features[33] = mix(mix(upos, agrees), context[27]!)
  features[34] = mix(tag, context[31]!)
  features[35] = mix(upos, context[32]!)
  features[36] = mix(upos, context[33]!)
  features[37] = mix(upos, context[34]!)
  features[38] = mix(upos, context[35]!)
  features[39] = mix(upos, context[36]!)
}

/** Chooses readings; reads `weights` at every call, so that training can go on. */
export interface ContextModel {
  /** Index of the chosen reading per word. */
  choose(words: readonly FormAnalysis[]): Int32Array
}

/** Score of one reading, given the choices before it. Writes its features to `features`. */
export const scoreReading = (
  words: readonly FormAnalysis[],
  at: number,
  choice: number,
  weights: Int8Array | Float64Array,
  mask: number,
  features: Int32Array,
): number => {
  writeFeatures(words[at]!, choice, features)
  let score = 0
  for (let index = 0; index < featureCount; index++) score += weights[features[index]! & mask]!
  return score
}

/**
 * A linear model over the words of a sentence that tells how it is written, from 0 (as people talk) to 3 (as an encyclopedia is):
 * treebanks of different registers draw the line between parts of speech differently. No weights: always 0.
 */
export type Register = Int8Array

/** Hashes of what a word tells of the register of its sentence. */
export const registerFeatures = (word: FormAnalysis): readonly [number, number, number] => [
  mix(word.form, 41),
  mix(word.suffix3, 42),
  mix(word.shape & 31, 43),
]

/** A register is this many units of summed weights per root of words wide. */
export const registerStep = 64

/** The register of a sentence, 0 to 3. */
export const registerOf = (words: readonly FormAnalysis[], weights: Register): number => {
  if (weights.length < 2) return 0
  const mask = weights.length - 1
  let sum = 0
  for (const word of words)
    sum += weights[mix(word.form, 41) & mask]! + weights[mix(word.suffix3, 42) & mask]! + weights[mix(word.shape & 31, 43) & mask]!
  return Math.max(0, Math.min(3, Math.floor(sum / (registerStep * Math.sqrt(words.length))) + 2))
}

/** Tells the features of the words to come how their sentence is written. */
export const enterSentence = (itsRegister: number): void => {
  register = itsRegister
}

/** Prepares what {@link scoreReading} needs to know of the word at `at`. */
export const enterWord: (words: readonly FormAnalysis[], at: number, choices: Int32Array) => void = setContext

/** Whether the second pass sees at a word just what the first saw: the words after it are read as they most often are, those before it as before. */
const settled = (choices: Int32Array, at: number, changed: number): boolean =>
  at - changed > 2 && (at + 1 >= choices.length || choices[at + 1] === 0) && (at + 2 >= choices.length || choices[at + 2] === 0)

/** Passes over a sentence: the first knows of the words to come only what is likeliest, the second what the first chose. */
export const passes = 2

/** Score that all readings with one part of speech have in common: the features of {@link writeFeatures} that see no more of them. */
const scoreUpos = (upos: number, weights: Int8Array | Float64Array, mask: number): number =>
  weights[mix(upos, context[12]!) & mask]! +
  weights[mix(upos, context[13]!) & mask]! +
  weights[mix(upos, context[15]!) & mask]! +
  weights[mix(upos, context[16]!) & mask]! +
  weights[mix(upos, context[21]!) & mask]! +
  weights[mix(upos, context[22]!) & mask]! +
  weights[mix(upos, context[24]!) & mask]! +
  weights[mix(upos, context[25]!) & mask]! +
  weights[mix(upos, context[28]!) & mask]! +
  weights[mix(upos, context[32]!) & mask]! +
  weights[mix(upos, context[33]!) & mask]! +
  weights[mix(upos, context[34]!) & mask]! +
  weights[mix(upos, context[35]!) & mask]! +
  weights[mix(upos, context[36]!) & mask]!

const scoreCoarse = (coarse: number, weights: Int8Array | Float64Array, mask: number): number =>
  weights[mix(coarse, context[4]!) & mask]! +
  weights[mix(coarse, context[5]!) & mask]! +
  weights[mix(coarse, context[6]!) & mask]! +
  weights[mix(coarse, context[7]!) & mask]! +
  weights[mix(coarse, context[8]!) & mask]! +
  weights[mix(coarse, context[9]!) & mask]! +
  weights[mix(coarse, context[11]!) & mask]! +
  weights[mix(coarse, context[14]!) & mask]! +
  weights[mix(coarse, context[17]!) & mask]! +
  weights[mix(coarse, context[18]!) & mask]! +
  weights[mix(coarse, context[20]!) & mask]! +
  weights[mix(coarse, context[23]!) & mask]! +
  weights[mix(coarse, context[27]!) & mask]! +
  weights[mix(coarse, context[29]!) & mask]!

const scoreLemma = (lemma: number, weights: Int8Array | Float64Array, mask: number): number =>
  weights[mix(lemma, context[10]!) & mask]! + weights[mix(lemma, context[0]!) & mask]! + weights[mix(lemma, context[5]!) & mask]!

const scoreTag = (tag: number, weights: Int8Array | Float64Array, mask: number): number =>
  weights[mix(tag, context[0]!) & mask]! +
  weights[mix(tag, context[1]!) & mask]! +
  weights[mix(tag, context[2]!) & mask]! +
  weights[mix(tag, context[3]!) & mask]! +
  weights[mix(tag, context[31]!) & mask]!

/** Sums by reading, so that readings that share a part of speech, coarse tag or lemma share their sums. */
const uposSums = new Float64Array(64)
const coarseSums = new Float64Array(64)
const lemmaSums = new Float64Array(64)

/** How far the last reading chosen by {@link bestReading} lies before the next. */
let lastMargin = 0

/** The reading of `words[at]` with the highest score; the same as by {@link scoreReading}, with each shared part summed once. */
const bestReading = (word: FormAnalysis, weights: Int8Array | Float64Array, mask: number): number => {
  const { count, first } = word
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  let secondScore = Number.NEGATIVE_INFINITY
  for (let choice = 0; choice < count; choice++) {
    const packed = first[choice]!
    const sameUpos = packed & 63
    const sameCoarse = (packed >> 6) & 63
    const sameLemma = packed >> 12
    const upos = word.upos[choice]!
    uposSums[choice] = sameUpos < choice ? uposSums[sameUpos]! : scoreUpos(upos, weights, mask)
    coarseSums[choice] = sameCoarse < choice ? coarseSums[sameCoarse]! : scoreCoarse(word.coarse[choice]!, weights, mask)
    lemmaSums[choice] = sameLemma < choice ? lemmaSums[sameLemma]! : scoreLemma(word.lemma[choice]!, weights, mask)
    const agreement = word.agreement[choice]!
    let agrees = agreement === 0 ? 3 : 0
    if (agreement !== 0) for (let at = 0; at < following.count; at++) if (following.agreement[at] === agreement) agrees = 1
    const score =
      uposSums[choice]! +
      coarseSums[choice]! +
      lemmaSums[choice]! +
      scoreTag(word.tag[choice]!, weights, mask) +
      weights[mix(mix(upos, agreement), context[19]!) & mask]! +
      weights[mix(upos, word.prior[choice]! + 0x100) & mask]! +
      weights[mix(word.prior[choice]! + 0x200, context[26]!) & mask]! +
      weights[mix(mix(upos, agrees), context[27]!) & mask]!
    if (score > bestScore) {
      best = choice
      secondScore = bestScore
      bestScore = score
    } else if (score > secondScore) secondScore = score
  }
  lastMargin = bestScore - secondScore
  return best
}

const noRegister: Register = new Int8Array(0)

/** A lead that what the second pass newly sees has never been found to turn, in units of the quantised weights. */
const safeLead = 200

/**
 * A model from weights, a power of two of them.
 *
 * @param lead - words that the first pass decided by more are not asked again; Infinity asks all.
 */
export const createContextModel = (
  weights: Int8Array | Float64Array,
  lead: number = safeLead,
  registerWeights: Register = noRegister,
): ContextModel => {
  const mask = weights.length - 1
  return {
    choose: (words) => {
      enterSentence(registerOf(words, registerWeights))
      const choices = new Int32Array(words.length)
      const sure = new Uint8Array(words.length)
      for (let pass = 0; pass < passes; pass++) {
        // Last place where the second pass chose otherwise than the first.
        let changed = -3
        for (let at = 0; at < words.length; at++) {
          if (words[at]!.count === 1 || (pass > 0 && (sure[at] === 1 || settled(choices, at, changed)))) continue
          setContext(words, at, choices)
          const best = bestReading(words[at]!, weights, mask)
          if (pass === 0 && lastMargin > lead) sure[at] = 1
          if (pass > 0 && choices[at] !== best) changed = at
          choices[at] = best
        }
      }
      return choices
    },
  }
}

/** Opens the sections that `trainTagger` wrote. */
export const openContextModel = (model: ModelFile): ContextModel =>
  createContextModel(model.section('weights', 'i8'), safeLead, model.has('register') ? model.section('register', 'i8') : noRegister)

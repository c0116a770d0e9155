/** Language identification: script first, then a small linear model over character n-grams. */

import type { LanguageCode, Span } from '../feedback.ts'
import type { ModelFile } from '../models/model-file.ts'
import { round4 } from '../round.ts'
import { findWords, isForeign, mostFeatures, scripts, type Words, wordFeatures } from './features.ts'

export interface DetectOptions {
  /** Languages that may be answered; everything else is `und`. Default: Finnish, Russian, English. */
  readonly languages?: readonly LanguageCode[] | undefined
  /** What is answered instead of `und` where the text has too little to tell (`ok`, `5/5`), not where it is in another language. */
  readonly fallback?: LanguageCode | undefined
}

export interface LanguageCandidate {
  readonly language: LanguageCode | 'und'
  /** 0…1; the candidates sum to 1. */
  readonly probability: number
}

export interface Detection {
  readonly language: LanguageCode | 'und'
  /** Calibrated probability that `language` is right, 0…1. */
  readonly confidence: number
  /** Every language that was asked for, and `und`, likeliest first. */
  readonly candidates: readonly LanguageCandidate[]
  /** Which parts are in which language, in order; they tile the text. */
  readonly spans: readonly (Span & { readonly code: LanguageCode | 'und' })[]
}

export interface Detector {
  detect(text: string, options?: DetectOptions): Detection
}

/** The linear model of one script. */
interface ScriptModel {
  readonly languages: readonly string[]
  readonly mask: number
  /** `weights[feature * languages.length + language]`, in units of `scale`. */
  readonly weights: Int8Array
  readonly bias: Float32Array
  readonly scale: number
}

const defaultLanguages: readonly LanguageCode[] = ['fi', 'ru', 'en']
/** A text longer than this is read in samples. */
const longText = 3000
const sampleLength = 600
/** Odds of a language that was asked for against one that was not, before anything is read. */
const expected = 2.5
/** In a text of few words the capitalised ones are mostly names: what they say of the language around them, and the first one, which may be any word. */
const fewWords = 5
const nameWeight = 0.4
const firstCapitalWeight = 0.7
/** What a text in which every word has a letter of another alphabet loses against it, in nats. */
const foreignCost = 6
/** Below this probability the answer is `und`. */
const sureEnough = 0.45

const openScript = (model: ModelFile, name: string): ScriptModel => {
  const languages = model.text(`${name}-languages`).split(' ')
  const weights = model.section(`${name}-weights`, 'i8')
  const bias = model.section(`${name}-bias`, 'f32')
  return { languages, mask: weights.length / languages.length - 1, weights, bias, scale: model.section(`${name}-scale`, 'f32')[0] ?? 1 }
}

const isCapital = (text: string, at: number): boolean => {
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

/** Adds the scores of a word to `sums` from `offset`; returns the number of features. */
const scoreWord = (
  text: string,
  start: number,
  end: number,
  model: ScriptModel,
  features: Int32Array,
  sums: Float32Array,
  offset: number,
): number => {
  const count = wordFeatures(text, start, end, model.mask, features)
  const size = model.languages.length
  for (let index = 0; index < count; index++) {
    const row = features[index]! * size
    for (let language = 0; language < size; language++) sums[offset + language]! += model.weights[row + language]!
  }
  return count
}

/** Softmax of sums over `count` features into `probabilities`. */
const softmax = (sums: Float32Array, offset: number, count: number, model: ScriptModel, probabilities: Float64Array): void => {
  const size = model.languages.length
  const factor = count === 0 ? 0 : model.scale / Math.sqrt(count)
  let highest = Number.NEGATIVE_INFINITY
  for (let language = 0; language < size; language++) {
    const logit = model.bias[language]! + sums[offset + language]! * factor
    probabilities[language] = logit
    if (logit > highest) highest = logit
  }
  let total = 0
  for (let language = 0; language < size; language++) {
    const weight = Math.exp(probabilities[language]! - highest)
    probabilities[language] = weight
    total += weight
  }
  for (let language = 0; language < size; language++) probabilities[language]! /= total
}

/** Cost of a change of language between two words, by what stands between them, in nats. */
const changeCost = (text: string, from: number, to: number): number => {
  let cost = 9
  for (let at = from; at < to && at < from + 8; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x2026) return 2
    if (code !== 0x20 && cost > 5) cost = 5
  }
  return cost
}
/** A word says at most this much against a language (nats): a name or a loan does not change the language around it. */
const mostPerWord = 3.5

/**
 * Opens the language detector.
 *
 * @param model The model `base/language`.
 * @example
 * ```ts
 * const { models } = await import('#models/base')
 * const detector = createDetector(await loadModel(models, 'base', 'language'))
 * detector.detect('Kiitos hyvästä hoidosta').language // 'fi'
 * ```
 */
export const createDetector = (model: ModelFile): Detector => {
  const latin = openScript(model, 'latin')
  const cyrillic = openScript(model, 'cyrillic')
  const size = Math.max(latin.languages.length, cyrillic.languages.length)
  const modelOf = (script: number): ScriptModel | undefined =>
    script === scripts.latin ? latin : script === scripts.cyrillic ? cyrillic : undefined

  const readWords = (text: string, sampled: boolean): Words => {
    const words: Words = { start: [], end: [], script: [] }
    if (!sampled) findWords(text, 0, text.length, words)
    else {
      const last = text.length - sampleLength
      for (const from of [0, last >> 2, last >> 1, last - (last >> 2), last]) findWords(text, from, from + sampleLength, words)
    }
    return words
  }

  const spansOf = (
    text: string,
    words: Words,
    codes: readonly (LanguageCode | 'und')[],
    emissions: Float64Array,
    whole: LanguageCode | 'und',
  ): (Span & { code: LanguageCode | 'und' })[] => {
    const count = words.start.length
    const states = codes.length
    if (count < 2) return [{ start: 0, end: text.length, code: whole }]
    const best = new Float64Array(states)
    const back = new Uint8Array(count * states)
    for (let state = 0; state < states; state++) best[state] = emissions[state]! - (codes[state] === whole ? 0 : 0.5)
    const next = new Float64Array(states)
    for (let word = 1; word < count; word++) {
      const cost = changeCost(text, words.end[word - 1]!, words.start[word]!)
      let top = 0
      for (let state = 1; state < states; state++) if (best[state]! > best[top]!) top = state
      for (let state = 0; state < states; state++) {
        const stays = best[state]! >= best[top]! - cost
        back[word * states + state] = stays ? state : top
        next[state] = (stays ? best[state]! : best[top]! - cost) + emissions[word * states + state]!
      }
      best.set(next)
    }
    let state = 0
    for (let other = 1; other < states; other++) if (best[other]! > best[state]!) state = other
    const spans: (Span & { code: LanguageCode | 'und' })[] = []
    let end = text.length
    for (let word = count - 1; word >= 0; word--) {
      const previous = word === 0 ? -1 : back[word * states + state]!
      if (previous === state) continue
      const start = word === 0 ? 0 : words.start[word]!
      spans.push({ start, end, code: codes[state]! })
      end = start
      if (previous >= 0) state = previous
    }
    return spans.reverse()
  }

  const detect = (text: string, options: DetectOptions = {}): Detection => {
    const languages = options.languages ?? defaultLanguages
    const sampled = text.length > longText
    const words = readWords(text, sampled)
    const count = words.start.length
    const codes: readonly (LanguageCode | 'und')[] = [...languages, 'und']
    const undefinedState = languages.length
    const letters = [0, 0, 0, 0]
    for (let word = 0; word < count; word++) {
      const script = words.script[word]!
      // A sign of a script without spaces stands for more than a letter.
      letters[script]! += (words.end[word]! - words.start[word]!) * (script === scripts.other ? 2 : 1)
    }
    const all = letters[1]! + letters[2]! + letters[3]!
    const answer = (probabilities: readonly number[], spans: Detection['spans'] | undefined, isOther: boolean): Detection => {
      const candidates = codes
        .map((language, index) => ({ language, probability: round4(probabilities[index] ?? 0) }))
        .sort((a, b) => b.probability - a.probability)
      let best = candidates[0] ?? { language: 'und' as const, probability: 1 }
      if (best.probability < sureEnough) best = candidates.find(({ language }) => language === 'und') ?? best
      const language = best.language === 'und' && options.fallback !== undefined && !isOther ? options.fallback : best.language
      const confidence = candidates.find((candidate) => candidate.language === language)?.probability ?? 0
      return { language, confidence, candidates, spans: spans ?? [{ start: 0, end: text.length, code: language }] }
    }
    if (all === 0) return answer([...languages.map(() => 0), 1], undefined, false)
    // Names and brands stand in Latin letters in a Russian sentence, seldom the other way round.
    const main =
      letters[3]! > letters[1]! + letters[2]! ? scripts.other : letters[2]! * 2.5 > letters[1]! ? scripts.cyrillic : scripts.latin
    const mainModel = modelOf(main)
    if (mainModel === undefined) return answer([...languages.map(() => 0), 1], undefined, true)

    const features = new Int32Array(mostFeatures)
    const sums = new Float32Array(size)
    const scores = new Float32Array(size)
    const probabilities = new Float64Array(size)
    const emissions = new Float64Array(count * codes.length)
    const stateOf = (script: ScriptModel): Int32Array =>
      Int32Array.from(script.languages, (language) => {
        const state = languages.indexOf(language as LanguageCode)
        return state < 0 ? undefinedState : state
      })
    const states = [undefined, stateOf(latin), stateOf(cyrillic)]
    const hasNames = count <= fewWords && words.start.some((start, word) => words.script[word] === main && !isCapital(text, start))
    let total = 0
    let foreign = 0
    let mainWords = 0
    for (let word = 0; word < count; word++) {
      const script = words.script[word]!
      const scriptModel = modelOf(script)
      const row = word * codes.length
      if (scriptModel === undefined) {
        for (let state = 0; state < codes.length; state++) emissions[row + state] = state === undefinedState ? 0 : -mostPerWord
        continue
      }
      scores.fill(0)
      const found = scoreWord(text, words.start[word]!, words.end[word]!, scriptModel, features, scores, 0)
      if (script === main) {
        const weight = !hasNames || !isCapital(text, words.start[word]!) ? 1 : word === 0 ? firstCapitalWeight : nameWeight
        for (let language = 0; language < size; language++) sums[language]! += weight * scores[language]!
        total += weight * weight * found
        mainWords++
      }
      const hasForeign = isForeign(text, words.start[word]!, words.end[word]!)
      if (hasForeign && script === main) foreign++
      softmax(scores, 0, found, scriptModel, probabilities)
      const map = states[script]!
      for (let language = 0; language < scriptModel.languages.length; language++)
        emissions[row + map[language]!]! += probabilities[language]!
      for (let state = 0; state < codes.length; state++) {
        // A single unknown word is no proof of another language.
        const probability = state === undefinedState && !hasForeign ? emissions[row + state]! * 0.5 : emissions[row + state]!
        emissions[row + state] = Math.max(-mostPerWord, Math.log(probability + 1e-6))
      }
    }
    softmax(sums, 0, total, mainModel, probabilities)
    const shares = codes.map(() => 0)
    const map = states[main]!
    for (let language = 0; language < mainModel.languages.length; language++) shares[map[language]!]! += probabilities[language]!
    const odds = expected * (mainWords < 3 ? 2 : 1) * Math.exp((-foreignCost * foreign) / Math.max(1, mainWords))
    // Who asks for a language expects it: a prior that only short texts feel.
    const weighted = shares.map((share, state) => (state === undefinedState ? share : share * odds))
    const mass = weighted.reduce((sum, share) => sum + share, 0)
    for (let state = 0; state < codes.length; state++) shares[state] = weighted[state]! / mass
    const undefinedShare = shares[undefinedState]!
    const first = answer(shares, undefined, undefinedShare >= sureEnough && total > 60)
    if (sampled && first.confidence > 0.95) return first
    const spans = sampled ? first.spans : spansOf(text, words, codes, emissions, first.language)
    return { ...first, spans }
  }
  return Object.freeze({ detect })
}

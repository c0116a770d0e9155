/** Sentence spans from tokens: by a small trained model where there is one, by rules where there is none. */
import type { Span } from '../feedback.ts'
import type { Token } from '../languages/language.ts'
import type { ModelFile } from '../models/model-file.ts'
import { type BoundaryText, boundaryFeatures, mayEndBefore, readBoundaries, readFeatures, shapes } from './boundary.ts'
import type { TokenizationRules } from './rules.ts'

/** A linear model over the features of a boundary: a sentence ends where the sum is above 0. */
export interface SentenceModel {
  readonly weights: Int8Array
}

/** Opens the model `<language>/sentences`. */
export const openSentenceModel = (file: ModelFile): SentenceModel => ({ weights: file.section('weights', 'i8') })

const canStart = (shape: number): boolean =>
  shape === shapes.capital ||
  shape === shapes.upper ||
  shape === shapes.letter ||
  shape === shapes.number ||
  shape === shapes.ordinal ||
  shape === shapes.opening ||
  shape === shapes.quote ||
  shape === shapes.dash

/** Whether a sentence ends before token `next` by rule: what stands in where no model is given. */
const endsByRule = (read: BoundaryText, next: number): boolean => {
  const before = read.shape[next - 1]!
  const after = read.shape[next]!
  const closed = (before === shapes.closing || before === shapes.quote) && next > 1 ? read.shape[next - 2]! : before
  if (read.gap[next]! > 1 && canStart(after)) return true
  if (closed === shapes.terminator)
    return (
      canStart(after) ||
      (after !== shapes.picture &&
        read.text[read.tokens[next - 1]!.start] !== '…' &&
        read.tokens[next - 1]!.end - read.tokens[next - 1]!.start < 3)
    )
  if (before !== shapes.abbreviation) return false
  const { start, end } = read.tokens[next - 1]!
  return canStart(after) && read.rules.closingAbbreviations.has(read.text.slice(start, end).toLowerCase())
}

/** `1.` or `2)` at the start of a sentence: the number of what follows. */
const isEnumerator = ({ shape, gap, tokens }: BoundaryText, first: number, next: number): boolean =>
  next - first === 2 &&
  shape[first] === shapes.number &&
  gap[first + 1] === 0 &&
  gap[next] === 1 &&
  tokens[first]!.end - tokens[first]!.start < 3

/** `2.` or `2)`: the number of an item. */
const isItemNumber = ({ shape, gap, tokens }: BoundaryText, at: number): boolean => {
  if (tokens[at]!.end - tokens[at]!.start > 3) return false
  if (shape[at] === shapes.ordinal) return gap[at + 1] === 1
  return shape[at] === shapes.number && (shape[at + 1] === shapes.closing || shape[at + 1] === shapes.terminator) && gap[at + 1] === 0
}

/** A line that starts with a number, as the open sentence does: a list goes on. */
const goesOn = (read: BoundaryText, first: number, next: number): boolean => isItemNumber(read, first) && isItemNumber(read, next)

/**
 * Splits a text into sentences.
 *
 * A blank line, a bullet at the start of a line and the next number of a numbered list always end one. Everything else is decided from left to right by the model, or by rules where none is given.
 *
 * @param tokens What `tokenize(text, rules)` gave.
 * @returns Spans from first to last visible character, in order; white space between sentences belongs to none.
 * @example
 * ```ts
 * const text = 'Hyvä.Kiitos! tulen uudestaan'
 * splitSentences(text, tokenize(text, finnishTokenization), finnishTokenization).length // 3
 * ```
 */
export const splitSentences = (text: string, tokens: readonly Token[], rules: TokenizationRules, model?: SentenceModel): Span[] => {
  const read = readBoundaries(text, tokens, rules)
  const sentences: Span[] = []
  const features = new Int32Array(boundaryFeatures)
  let first = 0
  for (let next = 1; next < read.tokens.length; next++) {
    const isItem = read.gap[next] === 2 && (read.shape[next] === shapes.dash || goesOn(read, first, next))
    if (read.gap[next] !== 3 && !isItem) {
      if (!mayEndBefore(read, next) || isEnumerator(read, first, next)) continue
      if (model === undefined) {
        if (!endsByRule(read, next)) continue
      } else {
        const count = readFeatures(read, next, first, model.weights.length - 1, features)
        let sum = 0
        for (let index = 0; index < count; index++) sum += model.weights[features[index]!]!
        if (sum <= 0) continue
      }
    }
    sentences.push({ start: read.tokens[first]!.start, end: read.tokens[next - 1]!.end })
    first = next
  }
  const last = read.tokens.at(-1)
  if (last !== undefined) sentences.push({ start: read.tokens[first]!.start, end: last.end })
  return sentences
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { room as english } from '../../src/languages/en/room.ts'
import type { LanguageRoom, Reading } from '../../src/languages/room.ts'
import { createChain, type FormAnalysis } from '../../src/lemmatize/chain.ts'
import {
  createContextModel,
  enterSentence,
  enterWord,
  featureCount,
  passes,
  type Register,
  registerOf,
  scoreReading,
} from '../../src/lemmatize/context-model.ts'
import { emptyLexicon } from '../../src/lemmatize/lexicon.ts'
import { createTagTable } from '../../src/lemmatize/tags.ts'
import { createRandom } from '../../src/train/random.ts'

const tags = createTagTable()
const keys = [
  'NOUN Case=Nom|Number=Sing',
  'NOUN Case=Gen|Number=Sing',
  'VERB VerbForm=Inf',
  'ADJ Case=Nom|Number=Sing',
  'ADV',
  'NOUN Case=Nom|Number=Plur',
]
const readingsOf = (word: string): Reading[] =>
  [...word].map((letter, at) => ({
    lemma: word.slice(0, 1 + (at % 2)),
    tag: tags.internKey(keys[letter.charCodeAt(0) % keys.length] ?? 'X'),
    weight: letter.charCodeAt(0),
    source: 'lexicon',
    parts: [],
  }))
const room: LanguageRoom = { ...english, shapes: [] }
const resources = { lexicon: emptyLexicon, tags, models: new Map(), lookup: readingsOf, guess: () => [] }
const chain = createChain(room, resources, [], undefined)

/** The same choice by the plain sum of features that training uses. */
const chooseSlowly = (words: readonly FormAnalysis[], weights: Int8Array, register: Register): number[] => {
  enterSentence(registerOf(words, register))
  const choices = new Int32Array(words.length)
  const features = new Int32Array(featureCount)
  for (let pass = 0; pass < passes; pass++) {
    words.forEach((word, at) => {
      enterWord(words, at, choices)
      const scores = word.readings.map((_, choice) => scoreReading(words, at, choice, weights, weights.length - 1, features))
      choices[at] = scores.indexOf(Math.max(...scores))
    })
  }
  return [...choices]
}

describe('context model', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 6 })
  const randomWeights = (seed: number, length: number): Int8Array => {
    const random = createRandom(seed)
    return Int8Array.from({ length }, () => Math.floor(random() * 200) - 100)
  }

  it.each([
    ['without registers', new Int8Array(0)],
    ['with registers', randomWeights(7, 512)],
  ])('chooses as the plain sum of features does, %s', (_, register) => {
    const weights = randomWeights(5, 4096)
    const model = createContextModel(weights, Number.POSITIVE_INFINITY, register)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (forms) => {
        const words = forms.map(chain.analyze)
        expect([...model.choose(words)]).toEqual(chooseSlowly(words, weights, register))
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('reads a register between 0 and 3 from the words, and always 0 without weights', () => {
    const register = randomWeights(9, 512)
    const seen = new Set<number>()
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (forms) => {
        const words = forms.map(chain.analyze)
        seen.add(registerOf(words, register))
        expect(registerOf(words, new Int8Array(0))).toBe(0)
      }),
      { numRuns: 300, seed: 12 },
    )
    expect([...seen].sort()).toEqual([0, 1, 2, 3])
  })
})

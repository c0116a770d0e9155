import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCategoryClassifier } from '../../src/classify/categories.ts'
import { createFeatureList, extractFeatures, questionKind, readQuestion } from '../../src/classify/features.ts'
import { type LinearClassifier, openLinearModel } from '../../src/classify/linear-model.ts'
import type { LanguageCode } from '../../src/feedback.ts'
import { base } from '../../src/industries/base/index.ts'
import { type ModelFile, readModelFile, writeModelFile } from '../../src/models/model-file.ts'
import { learn, type PreparedExample } from '../../src/train/prepare.ts'
import { analyzeSurface } from '../../src/train/surface-analysis.ts'

const example = (text: string, labels: readonly string[], language: LanguageCode, question?: string): PreparedExample => ({
  analyzed: analyzeSurface(text, language),
  labels,
  group: text,
  question,
})

const queues = [
  'Jonotin kaksi tuntia',
  'Jono oli liian pitkä',
  'Odotin aikaa viikon',
  'Pitkä odotus ja jono',
  'Jonotus kesti tunnin',
  'Odotus oli pitkä',
]
const people = [
  'Ystävällinen hoitaja',
  'Hoitaja oli ystävällinen',
  'Mukava ja ystävällinen henkilökunta',
  'Ystävällinen lääkäri',
  'Mukava hoitaja',
  'Lääkäri oli mukava',
]
const очередь = [
  'Ждали два часа',
  'Очередь слишком длинная',
  'Долго ждали в очереди',
  'Ждать пришлось долго',
  'Очередь на час',
  'Долгая очередь',
]
const staff = [
  'Friendly nurse',
  'The nurse was friendly',
  'Kind and friendly staff',
  'A friendly doctor',
  'Such kind staff',
  'The staff were kind',
]

let file: ModelFile
let model: LinearClassifier

beforeAll(() => {
  const examples = [
    ...queues.map((text) => example(text, ['waiting'], 'fi')),
    ...people.map((text) => example(text, ['people'], 'fi')),
    ...очередь.map((text) => example(text, ['waiting'], 'ru')),
    ...staff.map((text) => example(text, ['people'], 'en')),
  ]
  file = readModelFile(writeModelFile(learn(examples, ['people', 'waiting'], { minTexts: 1 }).sections), 'test')
  model = openLinearModel(file)
})

const classify = (text: string, language: LanguageCode): readonly string[] =>
  model.classify(analyzeSurface(text, language)).map(({ label }) => label)

describe('a linear model', () => {
  it('reads a text with more features than it first has room for, and the next text as if nothing had been', () => {
    const long = Array.from({ length: 3000 }, () => 'Jono oli liian pitkä').join(' ')
    const before = model.probabilities(analyzeSurface('Ystävällinen hoitaja', 'fi'))
    expect(model.classify(analyzeSurface(long, 'fi')).map(({ label }) => label)).toEqual(['waiting'])
    expect(model.probabilities(analyzeSurface('Ystävällinen hoitaja', 'fi'))).toEqual(before)
  })

  it.each([
    ['Liian pitkä jono', 'fi', ['waiting']],
    ['Ystävällinen hoitaja', 'fi', ['people']],
    ['Длинная очередь', 'ru', ['waiting']],
    ['Friendly staff', 'en', ['people']],
  ] as const)('%s (%s) is %j', (text, language, labels) => {
    expect(classify(text, language)).toEqual(labels)
  })

  it('shows the words that gave a label', () => {
    const text = 'Kaikki hyvin, mutta jono oli pitkä'
    const [answer] = model.classify(analyzeSurface(text, 'fi'))
    expect(answer?.label).toBe('waiting')
    expect(answer?.evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('jono')
  })

  it('gives every label evidence or calls it a prior, and spans inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...queues, ...people, ...очередь)), (text) => {
        for (const { evidence, prior, probability } of model.classify(analyzeSurface(text, 'fi'))) {
          expect(evidence.length > 0 || prior === true).toBe(true)
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })

  it('finds the same labels with evidence off, and the same again', () => {
    for (const text of [...queues, ...people]) {
      const analyzed = analyzeSurface(text, 'fi')
      const bare = model.classify(analyzed, undefined, { evidence: false }).map(({ label, probability }) => ({ label, probability }))
      const shown = model.classify(analyzed).map(({ label, probability }) => ({ label, probability }))
      expect(bare).toEqual(shown)
      expect(model.classify(analyzed)).toEqual(model.classify(analyzed))
    }
  })

  it('says nothing about an empty text without failing', () => {
    expect(() => model.classify(analyzeSurface('', 'fi'))).not.toThrow()
  })

  it('grows with the text', () => {
    expect(classify(`${'aivan muuta asiaa ja '.repeat(5000)} jono`, 'fi')).toBeInstanceOf(Array)
  })
})

describe('a category classifier', () => {
  it('answers with the ids of the taxonomy', () => {
    const classifier = createCategoryClassifier(file, base)
    expect(classifier.classify(analyzeSurface('Liian pitkä jono', 'fi'))[0]?.id).toBe('waiting')
  })

  it('refuses a model that knows other categories', () => {
    expect(() => createCategoryClassifier(file, { ...base, categories: base.categories.filter(({ id }) => id !== 'waiting') })).toThrow(
      /knows the category "waiting"/,
    )
  })
})

describe('features', () => {
  it.each([
    ['Mitä voisimme parantaa?', 'improve'],
    ['Missä onnistuimme?', 'good'],
    ['Что мы могли бы улучшить?', 'improve'],
    ['Что вам понравилось?', 'good'],
    ['How could we improve?', 'improve'],
    ['What was good?', 'good'],
    ['What could we do better?', 'improve'],
    ['FFT Why?', 'other'],
    ['', 'none'],
    [undefined, 'none'],
  ] as const)('the question %j asks for %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind)
  })

  it('keep languages apart', () => {
    const hashesOf = (language: LanguageCode): Set<number> => {
      const list = createFeatureList()
      extractFeatures(list, analyzeSurface('No', language), readQuestion(undefined))
      return new Set(list.hashes.slice(0, list.count).filter((_, at) => list.words[at] === 0))
    }
    const english = hashesOf('en')
    expect([...hashesOf('fi')].some((hash) => english.has(hash))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import type { FlagReader } from '../../src/classify/flags/opinion.ts'
import { openFlagReader } from '../../src/classify/flags/opinion.ts'
import { createFlagFinder } from '../../src/classify/flags.ts'
import { healthcare } from '../../src/industries/healthcare/index.ts'
import { loadLanguage } from '../../src/languages/load.ts'
import { loadModel } from '../../src/models/load-model.ts'

const english = await loadLanguage('en')
const finnish = await loadLanguage('fi')
const russian = await loadLanguage('ru')
const base = await import('#models/base')

const always =
  (id: string): FlagReader =>
  ({ text }) => [{ id, probability: 0.4, evidence: [{ start: 0, end: text.length }] }]

describe('a second opinion beside the rules', () => {
  test('raises what no rule raised, with its probability', () => {
    const flags = createFlagFinder(healthcare.flags, always('self-harm')).find(english.analyzeText('There is no point to any of it.'))
    expect(flags).toMatchObject([{ id: 'self-harm', probability: 0.4 }])
  })

  test('adds nothing to a flag that a rule raised', () => {
    const text = english.analyzeText('They gave me the wrong medication.')
    const alone = createFlagFinder(healthcare.flags).find(text)
    expect(alone.map(({ id }) => id)).toContain('medication-error')
    expect(createFlagFinder(healthcare.flags, always('medication-error')).find(text)).toEqual(alone)
  })

  test('raises no flag that the industry does not have', () => {
    expect(createFlagFinder(healthcare.flags, always('product-complaint')).find(english.analyzeText('The box was empty.'))).toEqual([])
  })

  test.each([
    ['medication-error', 0.9, []],
    ['medication-error', -0.9, ['medication-error']],
    ['self-harm', 0.9, ['self-harm']],
  ] as const)('praise takes %s back at a score of %d: %j', (id, score, expected) => {
    const text = english.analyzeText('My tablets were sorted out at once.')
    const sentiment = { label: score > 0 ? 'positive' : 'negative', score, confidence: 0.9, evidence: [] } as const
    const found = createFlagFinder(healthcare.flags, always(id)).find(text, [{ start: 0, end: text.text.length, sentiment }])
    expect(found.map((flag) => flag.id)).toEqual(expected)
  })
})

describe('the trained opinion', async () => {
  const read = openFlagReader(await loadModel(base.models, 'base', 'flags'))

  test.each([
    [english, 'Lovely staff, thank you.'],
    [english, 'The waiting room was cold.'],
    [finnish, 'Kiitos ystävällisestä palvelusta.'],
    [finnish, 'Jonotin puhelimessa tunnin.'],
    [russian, 'Спасибо врачу за внимание.'],
    [russian, 'Долго ждали в коридоре.'],
  ] as const)('ordinary feedback raises nothing: %#', (pack, text) => {
    expect(read(pack.analyzeText(text))).toEqual([])
  })

  test('every opinion names a known flag, a probability and the words that gave it', () => {
    const texts = ['He said he would rather not wake up tomorrow.', 'They read my results out in front of the whole queue.']
    const opinions = texts.flatMap((text) => read(english.analyzeText(text)).map((opinion) => ({ ...opinion, text })))
    expect(opinions.length).toBeGreaterThan(0)
    for (const { probability, evidence, text } of opinions) {
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThanOrEqual(1)
      expect(evidence.length).toBeGreaterThan(0)
      for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe('')
    }
  })
})

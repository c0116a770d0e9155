import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LanguageCode, Sentiment } from '../../src/feedback.ts'
import type { LanguagePack } from '../../src/languages/language.ts'
import { loadLanguage } from '../../src/languages/load.ts'
import { readModelFile } from '../../src/models/model-file.ts'
import { createSentimentScorer, type SentimentScorer } from '../../src/sentiment/scorer.ts'

let packs: Record<LanguageCode, LanguagePack>
let scorer: SentimentScorer

beforeAll(async () => {
  packs = { fi: await loadLanguage('fi'), ru: await loadLanguage('ru'), en: await loadLanguage('en') }
  scorer = createSentimentScorer(readModelFile(new Uint8Array(readFileSync('models/base/sentiment/model.bin')), 'base/sentiment'))
})

const sentimentOf = (language: LanguageCode, text: string, question?: string): Sentiment =>
  scorer.score(packs[language].analyzeText(text), { question }).sentiment

describe('negated complaints are praise and negated praise is a complaint', () => {
  test.each<[LanguageCode, string, number, string?]>([
    ['fi', 'Ei valittamista.', 1],
    ['fi', 'En voi kuin kehua.', 1],
    ['fi', 'Ei tarvinnut jonottaa.', 1],
    ['fi', 'Ei huono.', 1],
    ['fi', 'Ei mitään', 1, 'Mitä parannettavaa?'],
    ['fi', 'En suosittele kenellekään.', -1],
    ['fi', 'Kukaan ei auttanut.', -1],
    ['fi', 'Ei mitään apua saatu.', -1],
    ['fi', 'Mikään ei toiminut.', -1],
    ['ru', 'Не могу нарадоваться.', 1],
    ['ru', 'Придраться не к чему.', 1],
    ['ru', 'Ни разу не подвели.', 1],
    ['ru', 'Лучше не бывает!', 1],
    ['ru', 'Ничего', 1, 'Что нам улучшить?'],
    ['ru', 'Никому не рекомендую.', -1],
    ['ru', 'Ничего хорошего.', -1],
    ['ru', 'Никто не помог.', -1],
    ['en', "I couldn't fault the staff.", 1],
    ['en', 'No complaints.', 1],
    ['en', 'Never had to wait.', 1],
    ['en', 'Nothing', 1, 'What could we do better?'],
    ['en', 'Nothing', -1, 'What was good?'],
    ['fi', 'Ei lainkaan huono ruoka tähän hintaan.', 1],
    ['fi', 'Ei tullut yhtään huonoa mieltä.', 1, 'Millainen kokemus oli?'],
    ['fi', 'Kukaan ei jäänyt ilman apua.', 1],
    ['ru', 'Не к чему придраться.', 1, 'Каким был ваш опыт?'],
    ['ru', 'Ни разу не пожалели.', 1],
    ['en', 'There was nothing to complain about.', 1, 'How was your experience?'],
    ['en', 'Not exactly friendly.', -1],
    ['en', 'Not worth the money.', -1],
    ['en', 'Nobody listened.', -1],
  ])('%s: %s', (language, text, side, question) => {
    expect(Math.sign(sentimentOf(language, text, question).score)).toBe(side)
  })
})

test('a comment turns at its contrast', () => {
  const { statements } = scorer.score(packs.en.analyzeText('The food was lovely but the staff were rude.'))
  expect(statements.map(({ sentiment }) => Math.sign(sentiment.score))).toEqual([1, -1])
})

test('evidence is words of the text', () => {
  const text = 'Hoitaja oli todella ystävällinen.'
  const { evidence } = sentimentOf('fi', text)
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toContain('ystävällinen')
})

test('a text without words gives the prior', () => {
  expect(sentimentOf('en', '...')).toMatchObject({ prior: true, evidence: [] })
})

test('every answer keeps its bounds, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('fi' as const, 'ru' as const, 'en' as const),
      fc.string({ unit: 'binary', maxLength: 60 }),
      (language, text) => {
        const { sentiment, statements } = scorer.score(packs[language].analyzeText(text))
        for (const one of [sentiment, ...statements.map((statement) => statement.sentiment)]) {
          expect(Math.abs(one.score)).toBeLessThanOrEqual(1)
          expect(one.confidence).toBeGreaterThanOrEqual(0)
          expect(one.confidence).toBeLessThanOrEqual(1)
          expect(one.evidence.length > 0 || one.prior === true).toBe(true)
          for (const { start, end } of one.evidence) expect(start < end && start >= 0 && end <= text.length).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})

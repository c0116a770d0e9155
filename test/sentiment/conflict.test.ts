import { expect, test } from 'vitest'
import type { Sentiment } from '../../src/feedback.ts'
import { findScoreConflict } from '../../src/sentiment/conflict.ts'

const feels = (label: Sentiment['label'], score: number): Sentiment => ({ label, score, confidence: 0.9, evidence: [{ start: 0, end: 3 }] })

test.each([
  ['a complaint with an NPS of 10', feels('negative', -0.9), { nps: 10 }, true],
  ['praise with a CSAT of 1', feels('positive', 0.9), { csat: 1 }, true],
  ['praise with an NPS of 10', feels('positive', 0.9), { nps: 10 }, false],
  ['a mild complaint with an NPS of 10', feels('negative', -0.3), { nps: 10 }, false],
  ['mixed words with an NPS of 10', feels('mixed', -0.1), { nps: 10 }, false],
  ['a complaint with an NPS of 7', feels('negative', -0.9), { nps: 7 }, false],
  ['scores that disagree with each other', feels('negative', -0.9), { nps: 10, csat: 1 }, false],
])('%s', (_, sentiment, scores, conflict) => {
  expect(findScoreConflict(sentiment, scores) !== undefined).toBe(conflict)
})

test('names the score and the words', () => {
  expect(findScoreConflict(feels('negative', -0.9), { nps: 10 })).toEqual({
    code: 'score-text-conflict',
    message: 'NPS 10 but the words are negative (-0.9); check which one was meant',
  })
})

test('nothing is in conflict with no scores', () => {
  expect(findScoreConflict(feels('negative', -0.9), undefined)).toBeUndefined()
})

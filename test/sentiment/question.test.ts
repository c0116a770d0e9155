import { expect, test } from 'vitest'
import { findQuestionType } from '../../src/sentiment/question.ts'

test.each([
  ['Mitä voisimme parantaa?', 'improve'],
  ['Mitä parannettavaa?', 'improve'],
  ['Missä onnistuimme?', 'good'],
  ['Mikä oli hyvää?', 'good'],
  ['What could we do better?', 'improve'],
  ['How could we improve?', 'improve'],
  ['What was good?', 'good'],
  ['What did you like?', 'good'],
  ['What did you like or dislike?', 'open'],
  ['Why did you give this score?', 'open'],
  ['Что нам улучшить?', 'improve'],
  ['Что вам понравилось?', 'good'],
  ['Что вам не понравилось?', 'improve'],
  ['', 'none'],
  [undefined, 'none'],
])('%s asks for: %s', (question, expected) => {
  expect(findQuestionType(question)).toBe(expected)
})

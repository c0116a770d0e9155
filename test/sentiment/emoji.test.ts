import { expect, test } from 'vitest'
import { emojiValence, emoticonValence } from '../../src/sentiment/emoji.ts'

test.each([
  ['👍', 2],
  ['👍🏽', 2],
  ['❤️', 2],
  ['😡', -2],
  ['🚗', 0],
  ['hyvä', 0],
])('%s has valence %i', (picture, expected) => {
  expect(emojiValence(picture)).toBe(expected)
})

test.each([
  ['Thanks :)', 2],
  ['Спасибо))', 2],
  ['Not again :(', -2],
  ['плохо((', -2],
  ['see https://example.org/a', 0],
  ['open at 8:30 (weekdays)', 0],
])('%s: %i', (text, expected) => {
  expect(emoticonValence(text)).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { analyzeSurface } from '../../src/train/surface-analysis.ts'
import { learnWordForWord } from '../../src/train/word-for-word.ts'

const parallel = (
  [
    ['pitkä jono', 'long queue'],
    ['pitkä matka', 'long journey'],
    ['lyhyt jono', 'short queue'],
    ['lyhyt matka', 'short journey'],
    ['hyvä ruoka', 'good food'],
    ['kylmä ruoka', 'cold food'],
  ] as const
).map(([finnish, english]) => ({
  source: analyzeSurface(finnish, 'fi'),
  target: analyzeSurface(english, 'en'),
}))

describe('word for word', () => {
  const translate = learnWordForWord(parallel)

  it.each([
    ['long journey', 'pitkä matka'],
    ['the queue was short', 'jono lyhyt'],
    ['Good food, long queue!', 'hyvä ruoka pitkä jono'],
    ['nobody came', ''],
  ])('%s → %s: words that were never seen are left out', (english, finnish) => {
    expect(translate(analyzeSurface(english, 'en'))).toBe(finnish)
  })
})

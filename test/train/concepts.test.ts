import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/feedback.ts'
import { featureOf, learnConcepts, type ParallelTexts } from '../../src/train/concepts.ts'
import { analyzeSurface } from '../../src/train/surface-analysis.ts'

const pair = (language: LanguageCode, source: string, target: string): ParallelTexts => ({
  source: analyzeSurface(source, language),
  target: analyzeSurface(target, 'en'),
})

const finnish: readonly ParallelTexts[] = [
  pair('fi', 'pitkä jono', 'long queue'),
  pair('fi', 'pitkä matka', 'long journey'),
  pair('fi', 'lyhyt jono', 'short queue'),
  pair('fi', 'lyhyt matka', 'short journey'),
  pair('fi', 'hyvä ruoka', 'good food'),
]
const russian: readonly ParallelTexts[] = [
  pair('ru', 'длинная очередь', 'long queue'),
  pair('ru', 'хорошая еда', 'good food'),
  pair('ru', 'очередь', 'queue'),
]

const strongest = (lemma: string, language: string): string | undefined => {
  const concepts = learnConcepts({ fi: finnish, ru: russian })
  const [best] = [...(concepts.shares.get(featureOf(lemma, language)) ?? [])].sort((a, b) => b.share - a.share)
  return best === undefined ? undefined : concepts.lemmas[best.concept]
}

describe('concepts', () => {
  it.each([
    ['jono', 'fi', 'queue'],
    ['matka', 'fi', 'journey'],
    ['pitkä', 'fi', 'long'],
    ['lyhyt', 'fi', 'short'],
    ['очередь', 'ru', 'queue'],
    ['queue', 'en', 'queue'],
  ] as const)('%s (%s) shares a concept with %s', (lemma, language, english) => {
    expect(strongest(lemma, language)).toBe(english)
  })

  it('knows nothing of a word that no comment has', () => {
    expect(strongest('tuntematon', 'fi')).toBeUndefined()
  })
})

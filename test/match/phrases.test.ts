import { describe, expect, test } from 'vitest'
import type { AnalyzedSentence } from '../../src/languages/language.ts'
import { compilePhrases, matchPhrases } from '../../src/match/phrases.ts'
import { matchWords, normalizeWord } from '../../src/match/words.ts'

/** A sentence cut at spaces whose lemmas are its words: phrases need no more. */
const sentence = (text: string): AnalyzedSentence => {
  const words = [...text.matchAll(/[\p{L}'’]+|[^\s\p{L}]/gu)].map(([surface], index, all) => {
    const start = all.slice(0, index).reduce((at, [word]) => text.indexOf(word, at) + word.length, 0)
    const from = text.indexOf(surface, start)
    const isWord = /\p{L}/u.test(surface)
    return {
      start: from,
      end: from + surface.length,
      surface,
      kind: isWord ? ('word' as const) : ('punctuation' as const),
      lemma: { lemma: surface.toLowerCase(), upos: 'X' as const, features: {}, source: 'surface' as const, parts: [], alternatives: [] },
    }
  })
  return { start: 0, end: text.length, language: 'en', words }
}

const found = (phrase: string, text: string, gap = 1): boolean =>
  matchPhrases(compilePhrases([[phrase, true]], gap), matchWords(sentence(text))).length > 0

describe('phrases', () => {
  test.each([
    ['no complaint*', 'No complaints', true],
    ['ei valit*', 'Ei ole valittamista', true],
    ['ei valit*', 'Ei ole nyt mitään valittamista', false],
    ['nurse|doctor rude', 'The doctor was rude', true],
    ['nurse|doctor rude', 'Rude to the doctor', false],
    ['~ nurse|doctor rude', 'Rude doctor', true],
    ['kill !time', 'They kill', true],
    ['kill !time', 'We kill time', false],
    ['^ avoid', 'Avoid this shop', true],
    ['^ avoid', 'I avoid this shop', false],
    ['too $', 'She came too', true],
    ['too $', 'Too late', false],
    ['no ?single complaint*', 'No complaints', true],
    ['no ?single complaint*', 'Not one, no truly single honest complaint', true],
    ['no ?single complaint*', 'No truly honest complaint', false],
    ['все', 'Всё', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected)
  })

  test('matches across a gap by going back to an earlier choice', () => {
    expect(found('a b c', 'a b x b c', 2)).toBe(true)
  })

  test('words keep their place in the text and remember punctuation', () => {
    const words = matchWords(sentence('Good, not great'))
    expect(words.map(({ surface, afterPunctuation }) => [surface, afterPunctuation])).toEqual([
      ['good', false],
      ['not', true],
      ['great', false],
    ])
  })

  test('ё and е, and all apostrophes, are the same; й and ä stay', () => {
    expect(normalizeWord('Ёлка')).toBe('елка')
    expect(normalizeWord('Can’t')).toBe("can't")
    expect(normalizeWord('ЙÄÖ')).toBe('йäö')
  })
})

describe('words that hardly fill a gap', () => {
  const light = new Set(['i', 'really', 'so'])
  const lightly = (phrase: string, text: string): boolean =>
    matchPhrases(compilePhrases([[phrase, true]], 1, light), matchWords(sentence(text))).length > 0

  test('light words stand in a gap besides the one word that may', () => {
    expect(lightly('hardly return', 'Hardly will I really return')).toBe(true)
    expect(found('hardly return', 'Hardly will I really return')).toBe(false)
  })

  test('heavy words still fill it', () => expect(lightly('hardly return', 'Hardly will anyone ever return')).toBe(false))

  test('a plus sign allows nothing between two elements', () => {
    expect(found('not +cold', 'Not cold')).toBe(true)
    expect(found('not +cold', 'Not very cold')).toBe(false)
  })
})

/** What every language room must keep. A new language is added to `rooms` and nowhere else. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadEnglish } from '../../src/languages/en/index.ts'
import { room as english } from '../../src/languages/en/room.ts'
import { loadFinnish } from '../../src/languages/fi/index.ts'
import { room as finnish } from '../../src/languages/fi/room.ts'
import { uposTags } from '../../src/languages/language.ts'
import type { ExtensiblePack } from '../../src/languages/pack.ts'
import type { LanguageRoom } from '../../src/languages/room.ts'
import { loadRussian } from '../../src/languages/ru/index.ts'
import { room as russian } from '../../src/languages/ru/room.ts'
import { loadSwedish } from '../../src/languages/sv/index.ts'
import { room as swedish } from '../../src/languages/sv/room.ts'

const rooms: readonly (readonly [LanguageRoom, () => Promise<ExtensiblePack>])[] = [
  [finnish, loadFinnish],
  [russian, loadRussian],
  [english, loadEnglish],
  [swedish, loadSwedish],
]

describe.each(rooms)('$name', (room, load) => {
  let pack: ExtensiblePack
  beforeAll(async () => {
    pack = await load()
  })

  it('opens no door on an empty list', () => {
    expect(room.negators.length).toBeGreaterThan(0)
    expect(room.letters.length).toBeGreaterThan(20)
    expect(room.shapes.length).toBeGreaterThan(0)
    expect(room.tokenization.abbreviations.size).toBeGreaterThan(10)
    expect(room.examples.length).toBeGreaterThanOrEqual(3)
    for (const example of room.examples) {
      expect(pack.tokenize(example).length).toBeGreaterThan(0)
      expect(pack.sentences(example).length).toBeGreaterThan(0)
      expect(pack.analyzeSentence(example).length).toBeGreaterThan(0)
      expect(pack.analyzeText(example).sentences.length).toBeGreaterThan(0)
    }
  })

  it('is loaded once', async () => {
    expect(await load()).toBe(pack)
  })

  it('cuts tokens that tile the text', () => {
    const tiles = (text: string): void => {
      const tokens = pack.tokenize(text)
      expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }
    room.examples.forEach(tiles)
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...room.examples.join(' ').split(' ')), fc.string({ unit: 'binary', maxLength: 8 }))),
        (pieces) => tiles(pieces.join(' ')),
      ),
      { numRuns: 60, seed: 7 },
    )
  })

  it('gives one lemma per word, with a source and every reading', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...room.examples.join(' ').split(' ')), fc.string({ maxLength: 12 }))), (words) => {
        const lemmas = pack.lemmatize(words)
        expect(lemmas.length).toBe(words.length)
        for (const { lemma, upos, source, alternatives, features, parts } of lemmas) {
          expect(typeof lemma).toBe('string')
          expect(uposTags).toContain(upos)
          expect(source).toMatch(/^(?:hook|user-lexicon|lexicon|compound|spoken|typo|rule|guesser|surface)$/)
          expect(alternatives.length).toBeGreaterThan(0)
          expect(alternatives[0]).toMatchObject({ lemma, upos })
          expect(Array.isArray(parts)).toBe(true)
          expect(typeof features).toBe('object')
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('keeps its letters', () => {
    for (const letter of room.letters) {
      expect(room.fold(letter).length).toBe(letter.length)
      expect(pack.tokenize(`x${letter}x`)).toHaveLength(1)
    }
    for (const letter of 'åäöйé') if (room.letters.includes(letter)) expect(room.fold(letter.toUpperCase())).toBe(letter)
  })

  it('never loses a negator', () => {
    for (const negator of room.negators) {
      const [lemma] = pack.lemmatize([negator])
      expect(lemma?.lemma.length).toBeGreaterThan(0)
      expect(lemma?.source).not.toMatch(/guesser|surface|typo/)
      expect(lemma?.upos).not.toBe('PUNCT')
    }
  })

  it('answers alike whatever was asked before', () => {
    const once = room.examples.map((example) => JSON.stringify(pack.analyzeText(example)))
    const noise = Array.from({ length: 3000 }, (_, index) => `${room.letters[index % 20]}${index}`)
    pack.lemmatize(noise)
    const again = [...room.examples].reverse().map((example) => JSON.stringify(pack.analyzeText(example)))
    expect(again.reverse()).toEqual(once)
  })

  it('puts spans where the words stand', () => {
    for (const example of room.examples) {
      const { sentences } = pack.analyzeText(`  ${example}\n\n${example} `)
      for (const sentence of sentences) {
        for (const { start, end, surface } of sentence.words) {
          expect(`  ${example}\n\n${example} `.slice(start, end)).toBe(surface)
          expect(start).toBeGreaterThanOrEqual(sentence.start)
          expect(end).toBeLessThanOrEqual(sentence.end)
        }
      }
    }
  })

  it('asks hooks first and reads undefined as "not mine"', () => {
    const [word = ''] = (room.examples[0] ?? '').split(' ')
    const hooked = pack.with({ hooks: [(asked) => (asked === word ? 'mine' : undefined)] })
    const lemmas = hooked.lemmatize([word, '.'])
    expect(lemmas[0]).toMatchObject({ lemma: 'mine', source: 'hook' })
    expect(lemmas[1]).toEqual(pack.lemmatize([word, '.'])[1])
  })

  it('takes new words from the user lexicon', () => {
    const own = pack.with({ lexicon: [{ form: 'qwzx', lemma: 'QWZX' }] })
    expect(own.lemmatize(['qwzx'])[0]).toMatchObject({ lemma: 'QWZX', source: 'user-lexicon' })
  })
})

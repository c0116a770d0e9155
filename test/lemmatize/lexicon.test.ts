import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon, type EditCosts } from '../../src/lemmatize/lexicon.ts'
import { createTagTable } from '../../src/lemmatize/tags.ts'
import { readModelFile, writeModelFile } from '../../src/models/model-file.ts'
import { buildLexicon, createLexiconBuilder, quantizeWeight } from '../../src/train/lexicon-builder.ts'

const open = (words: Parameters<typeof buildLexicon>[0]) =>
  createLexicon(readModelFile(writeModelFile(buildLexicon(words).sections), 'test'), createTagTable())

const house = {
  lemma: 'talo',
  upos: 'NOUN' as const,
  forms: [
    ['talo', 'Case=Nom|Number=Sing'],
    ['talossa', 'Case=Ine|Number=Sing'],
    ['taloissa', 'Case=Ine|Number=Plur'],
  ] as const,
  weight: 15,
}
const person = {
  lemma: 'человек',
  upos: 'NOUN' as const,
  forms: [
    ['человек', 'Case=Nom|Number=Sing'],
    ['человека', 'Case=Gen|Number=Sing'],
    ['люди', 'Case=Nom|Number=Plur'],
    ['людей', 'Case=Gen|Number=Plur'],
  ] as const,
}

describe('lexicon', () => {
  it('finds every form with its lemma, tag and weight', () => {
    const lexicon = open([house])
    expect(lexicon.lookup('talossa')).toMatchObject([
      { lemma: 'talo', tag: { upos: 'NOUN', features: { Case: 'Ine', Number: 'Sing' } }, weight: 64 },
    ])
    expect(lexicon.lookup('talosta')).toEqual([])
    expect(lexicon.lookup('')).toEqual([])
    expect(lexicon.has('taloissa')).toBe(true)
    expect(lexicon.has('taloiss')).toBe(false)
  })

  it('reads suppletive forms', () => {
    const lexicon = open([person])
    expect(lexicon.lookup('людей')).toMatchObject([{ lemma: 'человек', tag: { features: { Case: 'Gen' } } }])
    expect(lexicon.lookup('человека')).toMatchObject([{ lemma: 'человек' }])
  })

  it('keeps the parts of compounds', () => {
    const lexicon = open([{ lemma: 'jonotus#aika', upos: 'NOUN', forms: [['jonotusajat', 'Case=Nom|Number=Plur']] }])
    expect(lexicon.lookup('jonotusajat')).toMatchObject([{ lemma: 'jonotusaika', parts: ['jonotus', 'aika'] }])
  })

  it('shares the paradigm of factored words', () => {
    const builder = createLexiconBuilder()
    const endings = () => [['', 'Case=Nom|Number=Sing'] as const, ['ssa', 'Case=Ine|Number=Sing'] as const]
    for (const stem of ['katu', 'talo', 'sato']) builder.addFactored({ stem, lemma: stem, upos: 'NOUN', paradigmKey: '1', endings })
    const built = builder.build()
    expect(built.counts).toMatchObject({ entries: 3, paradigms: 1, pairs: 2 })
    const lexicon = createLexicon(readModelFile(writeModelFile(built.sections), 'test'), createTagTable())
    expect(lexicon.lookup('satossa')).toMatchObject([{ lemma: 'sato' }])
  })

  it('lists the prefixes of a word that are forms', () => {
    const lexicon = open([house, { lemma: 'talous', upos: 'NOUN', forms: [['talous', 'Case=Nom|Number=Sing']] }])
    expect(lexicon.prefixes('taloustalo', 0).map(({ end }) => end)).toEqual([4, 6])
    expect(lexicon.prefixes('taloustalo', 6).map(({ end }) => end)).toEqual([10])
  })

  it('finds forms one edit away and leaves distant ones', () => {
    const costs: EditCosts = { replace: () => 1, insert: () => 1, remove: () => 1, transpose: 1, limit: 1, fixedPrefix: 0 }
    const lexicon = open([house])
    const near = (form: string): string[] => lexicon.near(form, costs).map((match) => match.form)
    expect(near('tslossa')).toEqual(['talossa'])
    expect(near('talosssa')).toEqual(['taloissa', 'talossa'])
    expect(near('taossa')).toEqual(['talossa'])
    expect(near('tlaossa')).toEqual(['talossa'])
    expect(near('talosas')).toEqual(['talossa'])
    expect(near('kissalla')).toEqual([])
  })

  it('gives back whatever words were put in', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aäбйе'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(fc.record({ lemma: letters, forms: fc.array(letters, { minLength: 1, maxLength: 5 }) }), { maxLength: 20 }),
        (words) => {
          const lexicon = open(words.map(({ lemma, forms }) => ({ lemma, upos: 'NOUN', forms: forms.map((form) => [form, ''] as const) })))
          for (const { lemma, forms } of words) {
            for (const form of forms) expect(lexicon.lookup(form).map((reading) => reading.lemma)).toContain(lemma)
          }
        },
      ),
      { numRuns: 100, seed: 3 },
    )
  })

  it('writes the same bytes for the same words', () => {
    expect(writeModelFile(buildLexicon([house, person]).sections)).toEqual(writeModelFile(buildLexicon([house, person]).sections))
  })

  it('weighs by doublings', () => {
    expect([0, 1, 3, 7, 1023, 1e12].map(quantizeWeight)).toEqual([0, 16, 32, 48, 160, 255])
  })
})

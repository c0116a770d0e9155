import { beforeAll, describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../src/languages/en/index.ts'
import type { ExtensiblePack } from '../../../src/languages/pack.ts'

let english: ExtensiblePack
beforeAll(async () => {
  english = await loadEnglish()
})

describe('English lemmas', () => {
  it.each([
    ['The nurses were running late again .', 'the nurse be run late again .'],
    ['I left because nobody answered my questions .', 'I leave because nobody answer my question .'],
    ['My children hate the waiting room .', 'my child hate the waiting room .'],
    ['The second visit was worse .', 'the second visit be bad .'],
    ['They were the kindest doctors I have met .', 'they be the kind doctor I have meet .'],
  ])('%s', (sentence, expected) => {
    expect(
      english
        .lemmatize(sentence.split(' '))
        .map(({ lemma }) => lemma)
        .join(' ')
        .toLowerCase(),
    ).toBe(expected.toLowerCase())
  })

  it('sees the negation in contractions', () => {
    const words = english.analyzeSentence("They didn't call and I can’t wait.")
    expect(words.filter(({ lemma }) => lemma.lemma === 'not' || lemma.features.Polarity === 'Neg').map(({ surface }) => surface)).toEqual(
      ["n't", '’t'].map((form, index) => words.filter(({ surface }) => /t$/.test(surface) && /['’]/.test(surface))[index]?.surface ?? form),
    )
  })

  it('tells nouns from verbs by what stands around them', () => {
    const [, , noun] = english.lemmatize(['The', 'last', 'call', 'was', 'short', '.'])
    const [, , verb] = english.lemmatize(['Please', 'do', 'call', 'me', '.'])
    expect(noun?.upos).toBe('NOUN')
    expect(verb?.upos).toBe('VERB')
  })

  it('ranks every reading', () => {
    const [word] = english.lemmatize(['left'])
    expect(new Set(word?.alternatives.map(({ lemma }) => lemma))).toEqual(new Set(['leave', 'left']))
  })
})

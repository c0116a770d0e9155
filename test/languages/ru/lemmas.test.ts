import { beforeAll, describe, expect, it } from 'vitest'
import type { ExtensiblePack } from '../../../src/languages/pack.ts'
import { loadRussian } from '../../../src/languages/ru/index.ts'

let russian: ExtensiblePack
beforeAll(async () => {
  russian = await loadRussian()
})

const lemmas = (sentence: string): string =>
  russian
    .lemmatize(sentence.split(' '))
    .map(({ lemma }) => lemma)
    .join(' ')

describe('Russian lemmas', () => {
  it.each([
    ['Врачи приняли меня быстро .', 'врач принять я быстро .'],
    ['Мы прождали приёма три часа .', 'мы прождать приём три час .'],
    ['Людей в очереди было много .', 'человек в очередь быть много .'],
    ['Медсестра не объяснила , куда идти .', 'медсестра не объяснить , куда идти .'],
    ['Оплаченная услуга не оказана .', 'оплатить услуга не оказать .'],
    ['Самая лучшая клиника города !', 'самый хороший клиника город !'],
  ])('%s', (sentence, expected) => {
    const got = lemmas(sentence).toLowerCase()
    expect([expected, expected.replace('хороший', 'лучший')]).toContain(got)
  })

  it.each([
    ['щас', 'сейчас'],
    ['ваще', 'вообще'],
    ['спс', 'спасибо'],
    ['пж', 'пожалуйста'],
    ['оч', 'очень'],
    ['чё', 'что'],
    ['оооочень', 'очень'],
    ['спасибоооо', 'спасибо'],
    ['зделали', 'сделать'],
    ['регестратура', 'регистратура'],
    ['поликленика', 'поликлиника'],
    ['атличный', 'отличный'],
    ['прилжение', 'приложение'],
    ['врачь', 'врач'],
    ['отличьно', 'отлично'],
    ['незнаю', 'знать'],
    ['неработает', 'работать'],
  ])('spoken or misspelt %s is %s', (form, lemma) => {
    expect(russian.lemmatize([form])[0]?.lemma).toBe(lemma)
  })

  it.each(['небо', 'ненависть', 'здание', 'сдача', 'счёт', 'нездоровится', 'брамкерезацию'])('leaves %s alone', (form) => {
    expect(russian.lemmatize([form])[0]?.source).not.toBe('typo')
  })

  it('figures that order are adjectives, unknown words in small letters no names', () => {
    const upos = (sentence: string, word: string): string | undefined => {
      const words = sentence.split(' ')
      return russian.lemmatize(words)[words.indexOf(word)]?.upos
    }
    expect(upos('В XIX веке здесь была больница .', 'XIX')).toBe('ADJ')
    expect(upos('Клиника открылась в 1998 году .', '1998')).toBe('ADJ')
    expect(upos('Мне делали брамкерезацию без наркоза .', 'брамкерезацию')).toBe('NOUN')
  })

  it('reads который by the register of its sentence', () => {
    const reading = (sentence: string): string | undefined =>
      russian.lemmatize(sentence.split(' ')).find(({ lemma }) => lemma === 'который')?.upos
    expect(reading('Врач , которая меня принимала , просто хамка !!!')).toBe('DET')
    expect(
      reading(
        'Населённый пункт , который входит в состав муниципального района , расположен в долине реки ; население на 1926 год составляло 312 человек .',
      ),
    ).toBe('PRON')
  })

  it.each([
    ['подешевле', /^д[её]ш[её]в/],
    ['наихудшего', /худш|плохой/],
    ['онлайн-записи', /запись$/],
    ['1990-х', /^1990-й$/],
  ])('%s by rule', (form, lemma) => {
    expect(russian.lemmatize([form])[0]?.lemma).toMatch(lemma)
  })

  it('reads е as ё and writes ё back', () => {
    expect(russian.lemmatize(['тяжелый'])[0]?.lemma).toBe(russian.lemmatize(['тяжёлый'])[0]?.lemma)
    expect(russian.lemmatize(['ребенка'])[0]?.lemma).toBe('ребёнок')
  })

  it('tells features that sentiment reads', () => {
    const [, negation, verb] = russian.lemmatize(['Врач', 'не', 'помог', '.'])
    expect(negation?.features).toMatchObject({ Polarity: 'Neg' })
    expect(verb).toMatchObject({ upos: 'VERB', features: { Tense: 'Past', Number: 'Sing' } })
  })

  it('lets a new word inflect like a known one', () => {
    const own = russian.with({ lexicon: [{ lemma: 'ОмаКанта', inflectsLike: 'карта', upos: 'PROPN' }] })
    expect(own.lemmatize(['В', 'омаканте', 'нет', 'направления', '.'])[1]).toMatchObject({
      lemma: 'ОмаКанта',
      upos: 'PROPN',
      source: 'user-lexicon',
    })
  })
})

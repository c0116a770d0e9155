import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDetector } from '../../src/detect/detect.ts'
import { readModelFile } from '../../src/models/model-file.ts'

const detector = createDetector(readModelFile(new Uint8Array(readFileSync('models/base/language/model.bin')), 'base/language'))
const languageOf = (text: string): string => detector.detect(text).language

describe('detect', () => {
  it.each([
    ['Henkilökunta oli ystävällistä ja jono liikkui nopeasti.', 'fi'],
    ['hyvä', 'fi'],
    ['Kiitos', 'fi'],
    ['ei mitään', 'fi'],
    ['ihan ok', 'fi'],
    ['mä oon ollu tosi tyytyväinen', 'fi'],
    ['ystavallinen henkilokunta', 'fi'],
    ['TODELLA HUONOA PALVELUA', 'fi'],
    ['OmaKanta toimi', 'fi'],
    ['en osaa sanoa', 'fi'],
    ['Squash, judo ja', 'fi'],
    ['Nurse Jennifer oli', 'fi'],
    ['Maanantaina Peter Brown', 'fi'],
    ['The Virtanen clinic', 'en'],
    ['Очень внимательный врач, спасибо.', 'ru'],
    ['норм', 'ru'],
    ['да', 'ru'],
    ['нет', 'ru'],
    ['все ок', 'ru'],
    ['УЖАСНО', 'ru'],
    ['Приложение Windows не работает', 'ru'],
    ['The staff were friendly and the queue moved fast.', 'en'],
    ['good', 'en'],
    ['thanks', 'en'],
    ['waiting time', 'en'],
    ['VERY RUDE', 'en'],
    ['dont know', 'en'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    ['', 'nothing'],
    ['-', 'a dash'],
    ['10/10', 'a mark'],
    ['👍👍', 'pictures'],
    ['asdf ghjkl', 'a keyboard'],
    ['Personalen var mycket trevlig och hjälpsam.', 'Swedish'],
    ['Teenindus oli väga kiire ja sõbralik.', 'Estonian'],
    ['Personalet var meget venligt, men ventetiden var lang.', 'Danish'],
    ['Das Personal war sehr freundlich, aber die Wartezeit war lang.', 'German'],
    ['Лікар був дуже уважний, дякую за допомогу.', 'Ukrainian'],
    ['Лекарят беше много внимателен, но чакахме дълго.', 'Bulgarian'],
    ['Le personnel était très aimable, merci beaucoup.', 'French'],
    ['医生很好，但是等待时间太长。', 'Chinese'],
    ['پزشک بسیار مهربان بود', 'Persian'],
    ['η εξυπηρέτηση ήταν πολύ καλή', 'Greek'],
  ])('%s → und (%s)', (text) => {
    expect(languageOf(text)).toBe('und')
  })

  it('answers only with a language that was asked for', () => {
    expect(detector.detect('Kiitos hyvästä palvelusta', { languages: ['ru', 'en'] }).language).toBe('und')
    expect(detector.detect('Спасибо за помощь', { languages: ['fi', 'en'] }).language).toBe('und')
  })

  it('falls back where there is too little to tell, not where the language is another one', () => {
    expect(detector.detect('10/10', { fallback: 'fi' }).language).toBe('fi')
    expect(detector.detect('医生很好', { fallback: 'fi' }).language).toBe('und')
    expect(detector.detect('Personalen var mycket trevlig och hjälpsam mot mig.', { fallback: 'fi' }).language).toBe('und')
  })

  it('splits a mixed comment by its languages', () => {
    const text = 'Hoitaja oli mukava. The doctor was rude and late. Врач не помог.'
    expect(detector.detect(text).spans.map(({ start, end, code }) => [code, text.slice(start, end).trim()])).toEqual([
      ['fi', 'Hoitaja oli mukava.'],
      ['en', 'The doctor was rude and late.'],
      ['ru', 'Врач не помог.'],
    ])
  })

  it('leaves a name or a loan in the language around it', () => {
    expect(detector.detect('Käytin Microsoft Teams sovellusta vastaanotolla').spans).toHaveLength(1)
  })

  it('reads a long text in samples', () => {
    const detected = detector.detect('Palvelu oli hyvää ja henkilökunta ystävällistä. '.repeat(20_000))
    expect(detected.language).toBe('fi')
    expect(detected.spans).toHaveLength(1)
    expect(detector.detect('服务很好。'.repeat(100_000)).language).toBe('und')
  })
})

describe('laws', () => {
  it('candidates sum to one, spans tile the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
        const { candidates, confidence, spans } = detector.detect(text)
        expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 2)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })

  it('does not mind capitals', () => {
    for (const text of ['hyvää palvelua', 'очень плохо', 'very good service']) expect(languageOf(text.toUpperCase())).toBe(languageOf(text))
  })
})

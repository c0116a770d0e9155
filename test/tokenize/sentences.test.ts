import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishTokenization } from '../../src/languages/en/tokenization.ts'
import { finnishTokenization } from '../../src/languages/fi/tokenization.ts'
import { russianTokenization } from '../../src/languages/ru/tokenization.ts'
import { readModelFile } from '../../src/models/model-file.ts'
import { openSentenceModel, type SentenceModel, splitSentences } from '../../src/tokenize/sentences.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

const rules = { fi: finnishTokenization, ru: russianTokenization, en: englishTokenization }
type Code = keyof typeof rules
const models = Object.fromEntries(
  Object.keys(rules).map((code) => [
    code,
    openSentenceModel(readModelFile(new Uint8Array(readFileSync(`models/${code}/sentences/model.bin`)), code)),
  ]),
) as Record<Code, SentenceModel>

const split = (code: Code, text: string, model: SentenceModel | undefined = models[code]): string[] =>
  splitSentences(text, tokenize(text, rules[code]), rules[code], model).map(({ start, end }) => text.slice(start, end))

describe('sentences by model', () => {
  it.each<[Code, string, string[]]>([
    ['fi', 'Palvelu oli hyvää. Tulen uudestaan.', ['Palvelu oli hyvää.', 'Tulen uudestaan.']],
    ['fi', 'hyvä palvelu.kiitos siitä.tulen uudestaan', ['hyvä palvelu.', 'kiitos siitä.', 'tulen uudestaan']],
    ['fi', 'Odotin esim. kolme tuntia.', ['Odotin esim. kolme tuntia.']],
    ['fi', 'Hyvää:\n- ystävällinen henkilökunta\n- nopea palvelu', ['Hyvää:', '- ystävällinen henkilökunta', '- nopea palvelu']],
    ['fi', 'Kiitos!\n\nTerveisin Leena', ['Kiitos!', 'Terveisin Leena']],
    ['fi', 'Miksi jouduin odottamaan? En tiedä.', ['Miksi jouduin odottamaan?', 'En tiedä.']],
    ['fi', 'Menin 3. kerrokseen klo 8.30.', ['Menin 3. kerrokseen klo 8.30.']],
    ['ru', 'Спасибо! Всё понравилось.', ['Спасибо!', 'Всё понравилось.']],
    ['ru', 'Долго ждали, потом приняли быстро.Спасибо', ['Долго ждали, потом приняли быстро.', 'Спасибо']],
    ['ru', '1. очередь', ['1. очередь']],
    ['en', '2) parking', ['2) parking']],
    ['fi', '1. hyvä ruoka\n2. kiva henkilökunta', ['1. hyvä ruoka', '2. kiva henkilökunta']],
    ['ru', '1) вкусно\n2) чисто', ['1) вкусно', '2) чисто']],
    ['ru', 'Принимал врач, т.е. терапевт.', ['Принимал врач, т.е. терапевт.']],
    ['en', 'great staff.very helpful', ['great staff.', 'very helpful']],
    ['en', 'Dr. Smith was great. He saw me at 3 p.m. on Monday.', ['Dr. Smith was great.', 'He saw me at 3 p.m. on Monday.']],
    ['en', 'The wait was long!!! but staff were nice. thanks', ['The wait was long!!!', 'but staff were nice.', 'thanks']],
  ])('%s: %s', (code, text, sentences) => {
    expect(split(code, text)).toEqual(sentences)
  })
})

describe('sentences by rule', () => {
  it.each<[Code, string, number]>([
    ['fi', 'Hyvä. Kiitos!', 2],
    ['ru', 'Хорошо. Спасибо!', 2],
    ['en', 'Good. Thanks!', 2],
    ['en', 'Dr. Smith was late', 1],
    ['fi', 'yksi\n\nkaksi', 2],
  ])('%s: %s', (code, text, count) => {
    expect(splitSentences(text, tokenize(text, rules[code]), rules[code]).length).toBe(count)
  })
})

describe('laws', () => {
  it.each(Object.keys(rules) as Code[])('spans are in order, visible at both ends, and leave out white space alone (%s)', (code) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        let at = 0
        let left = ''
        for (const { start, end } of splitSentences(text, tokenize(text, rules[code]), rules[code], models[code])) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          left += text.slice(at, start)
          at = end
        }
        left += text.slice(at)
        expect(tokenize(left, rules[code]).every(({ kind }) => kind === 'space')).toBe(true)
      }),
    )
  })

  it('has no sentence in nothing', () => {
    expect(split('fi', '')).toEqual([])
    expect(split('fi', ' \n ')).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishTokenization } from '../../src/languages/en/tokenization.ts'
import { finnishTokenization } from '../../src/languages/fi/tokenization.ts'
import { russianTokenization } from '../../src/languages/ru/tokenization.ts'
import { multiwordSplit, splitMultiwordTokens } from '../../src/tokenize/multiword.ts'
import type { TokenizationRules } from '../../src/tokenize/rules.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

const rules = { fi: finnishTokenization, ru: russianTokenization, en: englishTokenization }

/** The visible tokens, joined by | to be read at a glance. */
const cut = (text: string, language: TokenizationRules): string =>
  tokenize(text, language)
    .filter(({ kind }) => kind !== 'space')
    .map(({ start, end }) => text.slice(start, end))
    .join('|')

const kindsOf = (text: string, language: TokenizationRules): string =>
  tokenize(text, language)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind }) => kind)
    .join(' ')

describe('Finnish tokens', () => {
  it.each([
    ['Palvelu oli hyvää.', 'Palvelu|oli|hyvää|.'],
    ['Tulin klo 8.30 ja lähdin 10–12.', 'Tulin|klo|8.30|ja|lähdin|10–12|.'],
    ['Aika on 1.5. alkaen', 'Aika|on|1.5.|alkaen'],
    ['Kävin 3.4.2023 osastolla', 'Kävin|3.4.2023|osastolla'],
    ['menin 3. kerrokseen', 'menin|3.|kerrokseen'],
    ['Arvosana on 10.', 'Arvosana|on|10|.'],
    ['1700-luvulle asti', '1700-luvulle|asti'],
    ['raaka-aine ja 28-vuotias', 'raaka-aine|ja|28-vuotias'],
    ['EU:n, HUS:ssa, v:ta ja tk:sta', 'EU:n|,|HUS:ssa|,|v:ta|ja|tk:sta'],
    ['kasvoi 5 %:lla', 'kasvoi|5|%:lla'],
    ['Palaute:hyvä', 'Palaute|:|hyvä'],
    ['esim. ruoka, mm. keitto', 'esim.|ruoka|,|mm.|keitto'],
    ['ruokaa jne. Kiitos', 'ruokaa|jne|.|Kiitos'],
    ['talous- ja henkilöstöhallinto', 'talous-|ja|henkilöstöhallinto'],
    ['touko-/kesäkuussa', 'touko-/kesäkuussa'],
    ['The Garden Collection -sarja', 'The|Garden|Collection|-sarja'],
    ['- hyvä\n-huono', '-|hyvä|-|huono'],
    ['maksoi 110 000 euroa', 'maksoi|110 000|euroa'],
    ['hyvä.Kiitos', 'hyvä|.|Kiitos'],
    ['hyvä,mutta kallis', 'hyvä|,|mutta|kallis'],
    ['ja/tai', 'ja/tai'],
    ['oon ollu tyytyväinen!!!', 'oon|ollu|tyytyväinen|!!!'],
    ['H&M:n kassalla', 'H&M:n|kassalla'],
    ['vaa’an päällä', 'vaa’an|päällä'],
    ['o.s. Virtanen', 'o.s.|Virtanen'],
    ['puh. 040-1234567', 'puh.|040-1234567'],
  ])('%s', (text, tokens) => {
    expect(cut(text, finnishTokenization)).toBe(tokens)
  })
})

describe('Russian tokens', () => {
  it.each([
    ['Всё хорошо, спасибо!', 'Всё|хорошо|,|спасибо|!'],
    ['кто-то из-за двери', 'кто-то|из-за|двери'],
    ['т.е. быстро', 'т.е.|быстро'],
    ['врачи, медсёстры и т. д. были рядом', 'врачи|,|медсёстры|и|т.|д.|были|рядом'],
    ['А. П. Чехов', 'А.|П.|Чехов'],
    ['А.П.Чехов', 'А.|П.|Чехов'],
    ['ждали 2-3 часа', 'ждали|2|-|3|часа'],
    ['тел. +7-977-429-83-44', 'тел.|+7-977-429-83-44'],
    ['5%-й раствор', '5%-й|раствор'],
    ['в 90-е годы', 'в|90-е|годы'],
    ['класс)))', 'класс|)))'],
    ['спасибо👍👍', 'спасибо|👍👍'],
    ['3кг', '3|кг'],
    ['и/или', 'и|/|или'],
    ['сайт roi.ru завис', 'сайт|roi.ru|завис'],
    ['#море и @primer-1', '#море|и|@primer-1'],
    ['что?!..', 'что|?!..'],
    ['— Да, — сказал он', '—|Да|,|—|сказал|он'],
    ['ул. Ленина', 'ул.|Ленина'],
    ['в 16:00 или 0,5 часа', 'в|16:00|или|0,5|часа'],
  ])('%s', (text, tokens) => {
    expect(cut(text, russianTokenization)).toBe(tokens)
  })
})

describe('English tokens', () => {
  it.each([
    ["I don't know, it's fine.", "I|don't|know|,|it's|fine|."],
    ['a well-known clinic', 'a|well|-|known|clinic'],
    ['e-mail and non-urgent co-workers', 'e-mail|and|non-urgent|co-workers'],
    ['Dr. Brown at 10:30 a.m. in the U.S.', 'Dr.|Brown|at|10:30|a.m.|in|the|U.S.'],
    ['beds, food, etc. Nobody came', 'beds|,|food|,|etc|.|Nobody|came'],
    ['and/or', 'and|/|or'],
    ['paid $50 or 50%', 'paid|$|50|or|50|%'],
    ['by 5pm', 'by|5|pm'],
    ['call 713-853-3989', 'call|713-853-3989'],
    ['wards 10-12', 'wards|10|-|12'],
    ['Room #1', 'Room|#|1'],
    ['in the 1990s, on the 2nd', 'in|the|1990s|,|on|the|2nd'],
    ["the workers' rights", "the|workers'|rights"],
    ['so slow...', 'so|slow|...'],
    ['Great :) really ;-)', 'Great|:)|really|;-)'],
    ['R&D', 'R&D'],
    ['see report.pdf', 'see|report.pdf'],
  ])('%s', (text, tokens) => {
    expect(cut(text, englishTokenization)).toBe(tokens)
  })
})

describe('kinds', () => {
  it.each([
    ['hyvä 10 ! € 👍 www.hus.fi a@b.fi', 'word number punctuation symbol emoji url email'],
    ['kela.fi', 'url'],
    ['https://www.kela.fi/asiakas?x=1.', 'url punctuation'],
    ['(https://hus.fi)', 'punctuation url punctuation'],
    [':D <3 ^_^', 'emoji emoji emoji'],
    ['👩‍👩‍👧‍👦🇫🇮👍🏽1️⃣', 'emoji emoji emoji emoji'],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text, finnishTokenization)).toBe(kinds)
  })
})

describe('laws', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    // Any code units, lone surrogates included.
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          'a',
          'Ä',
          'я',
          '1',
          '.',
          ',',
          ':',
          '-',
          '–',
          "'",
          '’',
          '@',
          '#',
          '/',
          '%',
          '&',
          ' ',
          '\n',
          ')',
          '(',
          ';',
          'n',
          '👍',
          '\ud83d',
          '\udc4d',
          'http://',
          'www.',
          's',
          '*',
          '₽',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  )

  it.each(Object.entries(rules))('tokens tile the text (%s)', (_, language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of tokenize(text, language)) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 400 },
    )
  })

  it.each(Object.entries(rules))('the words of multiword tokens tile the text (%s)', (_, language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = splitMultiwordTokens(text, tokenize(text, language), language)
        expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })

  it('gives the same tokens twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenize(text, finnishTokenization)).toEqual(tokenize(text, finnishTokenization))
      }),
    )
  })

  it.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['stops', 'a.'],
    ['hyphens', '1-'],
    ['letters and hyphens', 'a-'],
    ['addresses', 'a@'],
    ['URLs that are all punctuation', 'http://!!'],
    ['lone surrogates', '\ud83d'],
    ['emoji', '👍'],
    ['smiles', ':)'],
    ['ideographs', '服'],
    ['apostrophes', "s' "],
  ])('reads a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    for (const language of Object.values(rules)) {
      const tokens = tokenize(text, language)
      expect(tokens.at(-1)?.end).toBe(text.length)
    }
  })
})

describe('multiword tokens', () => {
  it.each([
    ["don't", "do|n't"],
    ['it’s', 'it|’s'],
    ['cannot', 'can|not'],
    ['gonna', 'gon|na'],
    ["Sarah's", "Sarah|'s"],
    ['hospital', 'hospital'],
    ['dont', 'do|nt'],
  ])('%s', (word, parts) => {
    const at = multiwordSplit(word, 0, word.length, englishTokenization)
    expect(at < 0 ? word : `${word.slice(0, at)}|${word.slice(at)}`).toBe(parts)
  })

  it.each([
    ['ettei', 'ett|ei'],
    ['vaikken', 'vaikk|en'],
    ['ellette', 'ell|ette'],
    ['hyvin', 'hyvin'],
  ])('%s', (word, parts) => {
    const at = multiwordSplit(word, 0, word.length, finnishTokenization)
    expect(at < 0 ? word : `${word.slice(0, at)}|${word.slice(at)}`).toBe(parts)
  })
})

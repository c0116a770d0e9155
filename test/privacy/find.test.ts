import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/feedback.ts'
import { findPersonalData, personalDataTypes } from '../../src/privacy/find.ts'
import { redactText } from '../../src/privacy/redact.ts'

const find = (language: LanguageCode, text: string): string[] =>
  findPersonalData(text, { text, language, sentences: [] }).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)

describe('found', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['fi', 'Hoitaja Maija Virtanen soitti.', ['person-name: Maija Virtanen']],
    ['fi', 'Kiitos lääkäri Korhoselle ja Pekalle!', ['person-name: Korhoselle', 'person-name: Pekalle']],
    ['fi', 'Kristianin mielestä Marjatan jono oli pitkä.', ['person-name: Kristianin', 'person-name: Marjatan']],
    ['fi', 'hoitaja tiina auttoi', ['person-name: tiina']],
    ['fi', 'Soittakaa 040 123 4567 tai +358 50 1234567.', ['phone: 040 123 4567', 'phone: +358 50 1234567']],
    ['fi', 'Hetu 131052-308T on oikein.', ['personal-identity-code: 131052-308T']],
    ['fi', 'Osoite on Esimerkkikatu 5 A 12, 00100 Helsinki.', ['street-address: Esimerkkikatu 5 A 12, 00100 Helsinki']],
    ['fi', 'Auto ABC-123 hinattiin.', ['licence-plate: ABC-123']],
    ['fi', 'Olen syntynyt 12.5.1961.', ['date-of-birth: 12.5.1961']],
    [
      'fi',
      'Tili FI21 1234 5600 0007 85, kortti 4111 1111 1111 1111.',
      ['iban: FI21 1234 5600 0007 85', 'payment-card: 4111 1111 1111 1111'],
    ],
    ['ru', 'Спасибо Ольге Сергеевне и доктору Петрову.', ['person-name: Ольге Сергеевне', 'person-name: Петрову']],
    ['ru', 'Иванов И.И. принял быстро.', ['person-name: Иванов И.И.']],
    ['ru', 'У Павла золотые руки.', ['person-name: Павла']],
    ['ru', 'Звоните 8 (905) 195-09-42.', ['phone: 8 (905) 195-09-42']],
    ['ru', 'Живу: ул. Ленина, д. 5, кв. 3.', ['street-address: ул. Ленина, д. 5, кв. 3']],
    ['ru', 'СНИЛС 112-233-445 95.', ['snils: 112-233-445 95']],
    ['ru', 'Паспорт 4510 123456.', ['passport-number: 4510 123456']],
    ['fi', 'SAIN APUA HOITAJA MAIJALTA', ['person-name: MAIJALTA']],
    ['ru', 'мария очень помогла', ['person-name: мария']],
    ['en', 'Carol, Susan and Bev were amazing', ['person-name: Carol', 'person-name: Susan', 'person-name: Bev']],
    ['en', 'Dr Smith and nurse Sarah helped.', ['person-name: Smith', 'person-name: Sarah']],
    ['en', "David's manner was kind.", ['person-name: David']],
    ['en', 'NHS number 943 476 5919', ['nhs-number: 943 476 5919']],
    ['en', 'I live at 12 High Street, Leeds, LS1 4AP.', ['street-address: 12 High Street, Leeds, LS1 4AP']],
    ['en', 'Mail jane.sample@example.org or ring 07700 900123.', ['email: jane.sample@example.org', 'phone: 07700 900123']],
    ['en', 'See facebook.com/jane.sample', ['url: facebook.com/jane.sample']],
  ])('%s: %s', (language, text, spans) => {
    expect(find(language, text)).toEqual(spans)
  })
})

describe('left alone', () => {
  it.each<[LanguageCode, string]>([
    ['fi', 'Onni oli myötä. Toivo paremmasta elää.'],
    ['fi', 'Annan täydet pisteet, Ainoa miinus oli jono.'],
    ['fi', 'Lasku oli 110 000 euroa vuosina 2010-2015.'],
    ['fi', 'Soitin numeroon 116117 klo 8.30 päivänä 15.10.2021.'],
    ['fi', 'Hoitaja Helsingissä oli mukava.'],
    ['fi', 'Tilausnumero 1234567 katosi, COVID-19 ja ICD-10 sotkivat.'],
    ['fi', 'Hetu 131052-308U on väärin.'],
    ['fi', 'Mannerheimintie on ruuhkainen.'],
    ['ru', 'Вера в людей вернулась. Люди добрые. Роман дочитал.'],
    ['ru', 'Улица Ленина перекрыта, больница имени Боткина далеко.'],
    ['ru', 'Номер заказа 1234567, приём 12.05.2023 в 8:30.'],
    ['en', 'Will you please mark my words. May I say thanks.'],
    ['en', "St Mary's Hospital and Queen Elizabeth Hospital are far."],
    ['en', 'Order number 1234567, ward 12, score 10/10.'],
  ])('%s: %s', (language, text) => {
    expect(find(language, text)).toEqual([])
  })
})

describe('laws', () => {
  const parts = [
    'Maija ',
    'Virtanen',
    '040 123 4567',
    ' ',
    '.',
    '131052-308T',
    'a@b.fi',
    'ул. Ленина, д. 5',
    'Dr ',
    'Smith',
    '\n',
    '12',
    '+',
    '\ud83d',
    '4111 1111 1111 1111',
    'LS1 4AP',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((list) => list.join('')),
  )

  it('spans are in order, apart, inside the text, of a known type; nothing is found twice in what was redacted', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<LanguageCode>('fi', 'ru', 'en'), (given, language) => {
        const found = findPersonalData(given, { text: given, language, sentences: [] })
        let at = 0
        for (const { type, start, end } of found) {
          expect(personalDataTypes).toContain(type)
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(given.length)
      }),
    )
  })

  it('reads a megabyte', () => {
    const long = 'Hoitaja Maija 040 123 4567 ja '.repeat(33_000)
    expect(findPersonalData(long).length).toBe(66_000)
    expect(findPersonalData(`${'A'.repeat(1_000_000)}1`)).toEqual([])
    expect(findPersonalData('A. '.repeat(100_000))).toEqual([])
  })
})

describe('redact', () => {
  const text = 'Hoitaja Maija ja potilas Olli Koskinen, 040 123 4567.'
  const found = findPersonalData(text)

  it('puts the type in the place of each', () => {
    expect(redactText(text, found).text).toBe('Hoitaja [person-name] ja potilas [person-name], [phone].')
    expect(redactText(text, found).spans).toEqual(found)
  })

  it('keeps first names of staff in praise, never a patient or a full name', () => {
    expect(redactText(text, found, { keepStaffNamesIn: true }).text).toBe('Hoitaja Maija ja potilas [person-name], [phone].')
    expect(redactText(text, found, { keepStaffNamesIn: [{ start: 20, end: 40 }] }).text).toBe(
      'Hoitaja [person-name] ja potilas [person-name], [phone].',
    )
    const criticism = 'Lääkäri Korhonen oli töykeä.'
    expect(redactText(criticism, findPersonalData(criticism)).text).toBe('Lääkäri [person-name] oli töykeä.')
  })

  it('keeps what it is told to keep, and writes what it is told to write', () => {
    expect(redactText(text, found, { keep: ['person-name'], replacement: () => '***' }).text).toBe(
      'Hoitaja Maija ja potilas Olli Koskinen, ***.',
    )
  })
})

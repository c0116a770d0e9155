import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFeedback } from '../../src/decode/feedback.ts'

const codes = (input: unknown): string[] => decodeFeedback(input, 0).issues.map(({ code }) => code)

describe('decodeFeedback', () => {
  it('takes a string as the text and numbers it from 1', () => {
    expect(decodeFeedback('Kiitos hyvästä hoidosta!', 0)).toEqual({ id: 'item-1', text: 'Kiitos hyvästä hoidosta!', issues: [] })
    expect(decodeFeedback('Спасибо!', 41).id).toBe('item-42')
  })

  it('keeps every field that is right', () => {
    const given = {
      text: 'Jonotin tunnin.',
      id: 'a1',
      language: 'fi',
      question: 'Mitä voisimme parantaa?',
      scores: { nps: 3, csat: 2, ces: 1, fcr: false },
      createdAt: '2026-03-31',
      unit: 'Kallio',
      groups: { age: '30–39' },
    }
    expect(decodeFeedback(given, 0)).toEqual({ ...given, issues: [] })
  })

  it.each([
    ['nothing at all', undefined, ['invalid-feedback', 'x'].slice(0, 1)],
    ['null', null, ['invalid-feedback']],
    ['a number', 7, ['invalid-feedback']],
    ['an array', ['Kiitos'], ['invalid-feedback']],
    ['an object without text', {}, ['invalid-field', 'empty-text']],
    ['null as text', { text: null }, ['invalid-field', 'empty-text']],
    ['a number as text', { text: 5 }, ['invalid-field', 'empty-text']],
    ['an empty text', { text: '' }, ['empty-text']],
    ['blank text', ' \n\t', ['empty-text']],
    ['a score out of range', { text: 'ok', scores: { nps: 11 } }, ['invalid-field']],
    ['a score of the wrong type', { text: 'ok', scores: { nps: 'ten' } }, ['invalid-field']],
    ['two bad scores', { text: 'ok', scores: { nps: -1, csat: 9, ces: 4 } }, ['invalid-field', 'invalid-field']],
    ['a language without a room', { text: 'ok', language: 'xx' }, ['invalid-field']],
    ['a date that is none', { text: 'ok', createdAt: 'yesterday' }, ['invalid-field']],
    ['an invalid Date', { text: 'ok', createdAt: new Date(Number.NaN) }, ['invalid-field']],
    ['a bad value in groups', { text: 'ok', groups: { age: 30 } }, ['invalid-field']],
    ['half of a surrogate pair', 'hyvä \uD83D', ['lone-surrogate']],
    ['text decoded with the wrong encoding', 'hyvÃ¤Ã¤ pÃ¤ivÃ¤Ã¤', ['mojibake']],
    ['lost characters', 'hyv\uFFFD\uFFFD', ['mojibake']],
  ])('%s', (_, input, expected) => {
    expect(codes(input)).toEqual(expected)
  })

  it('leaves out what is wrong and keeps the rest', () => {
    const decoded = decodeFeedback({ text: 'ok', unit: 5, scores: { nps: 99, csat: 4 }, groups: { a: 'b', c: 1 } }, 0)
    expect(decoded.scores).toEqual({ csat: 4 })
    expect(decoded.unit).toBeUndefined()
    expect(decoded.groups).toEqual({ a: 'b' })
  })

  it('reads null in an optional field as "not given" and a number as an id', () => {
    expect(decodeFeedback({ text: 'ok', id: 17, unit: null, scores: { nps: null, csat: 5 } }, 0)).toEqual({
      text: 'ok',
      id: '17',
      scores: { csat: 5 },
      issues: [],
    })
  })

  it('never changes the text, so that spans hold', () => {
    for (const text of ['hyvÃ¤', 'cafe\u0301', 'a\uD83Db', '  ä ', '&auml;']) expect(decodeFeedback({ text }, 0).text).toBe(text)
  })

  it('writes a Date as ISO 8601 and reads a Finnish date', () => {
    expect(decodeFeedback({ text: 'ok', createdAt: new Date(Date.UTC(2026, 2, 31)) }, 0).createdAt).toBe('2026-03-31T00:00:00.000Z')
    expect(decodeFeedback({ text: 'ok', createdAt: '31.3.2026' }, 0).createdAt).toBe('2026-03-31')
  })

  it('keeps issues met while the file was read', () => {
    const issue = { code: 'unreadable-row', message: 'line 4: not JSON' }
    expect(decodeFeedback({ text: '', issues: [issue] }, 0).issues[0]).toEqual(issue)
  })

  it('gives an item with an id and a text for anything whatever', () => {
    fc.assert(
      fc.property(fc.anything(), fc.nat(), (input, index) => {
        const { id, text } = decodeFeedback(input, index)
        return typeof id === 'string' && typeof text === 'string'
      }),
    )
    fc.assert(
      fc.property(fc.record({ text: fc.anything(), id: fc.anything(), scores: fc.anything(), createdAt: fc.anything() }), (input) => {
        const { id, text } = decodeFeedback(input, 0)
        return typeof id === 'string' && typeof text === 'string' && (typeof input.text !== 'string' || input.text === text)
      }),
    )
  })
})

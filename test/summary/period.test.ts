import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, monthOf, nextPeriod, weekOf } from '../../src/summary/period.ts'
import { redactPiece } from '../../src/summary/quote.ts'

describe('days', () => {
  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T23:59:59+02:00', '2026-03-09'],
    ['9.3.2026', '2026-03-09'],
    ['09.03.2026 klo 8.30', '2026-03-09'],
    ['09/03/2026', '2026-03-09'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2026', undefined],
    ['31.4.2026', undefined],
    ['eilen', undefined],
    ['', undefined],
    ['2026-03-091', undefined],
  ])('%s', (given, day) => expect(dayOf(given)).toBe(day))
  test('a date is read in UTC', () => expect(dayOf(new Date('2026-03-09T23:30:00Z'))).toBe('2026-03-09'))
  test('an invalid date is no day', () => expect(dayOf(new Date('never'))).toBeUndefined())
})

describe('ISO weeks', () => {
  // The years that calendars get wrong: https://en.wikipedia.org/wiki/ISO_week_date
  test.each([
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2006-01-02', '2006-W01'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2026-03-09', '2026-W11'],
  ])('%s is in %s', (day, week) => expect(weekOf(day)).toBe(week))

  test('the next week is that of seven days later, the next month that of the month’s end and a day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }), (date) => {
        const later = (days: number): string => new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10)
        expect(nextPeriod(weekOf(later(0)))).toBe(weekOf(later(7)))
        const first = `${later(0).slice(0, 8)}15`
        const next = new Date(new Date(first).getTime() + 31 * 86_400_000).toISOString().slice(0, 10)
        expect(nextPeriod(monthOf(first))).toBe(monthOf(next))
      }),
    )
  })
})

describe('redacting a piece of text', () => {
  test('what lies half outside is hidden too', () =>
    expect(
      redactPiece('abcdef', { start: 1, end: 4 }, [
        { type: 'name', start: 0, end: 2 },
        { type: 'phone', start: 3, end: 6 },
      ]),
    ).toBe('[name]c[phone]'))
  test('overlapping spans are hidden once each, nothing leaks between', () =>
    expect(
      redactPiece('abcdef', { start: 0, end: 6 }, [
        { type: 'name', start: 1, end: 4 },
        { type: 'email', start: 2, end: 5 },
      ]),
    ).toBe('a[name][email]f'))
  test('no character of personal data is ever left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 29 }), fc.integer({ min: 1, max: 10 })), { maxLength: 5 }),
        fc.nat({ max: 15 }),
        fc.nat({ max: 15 }),
        (spans, from, length) => {
          const personalData = spans.map(([start, size]) => ({ type: '#', start, end: Math.min(30, start + size) }))
          const text = Array.from({ length: 30 }, (_, index) =>
            personalData.some(({ start, end }) => start <= index && index < end) ? 'X' : 'o',
          ).join('')
          expect(redactPiece(text, { start: from, end: from + length }, personalData)).not.toContain('X')
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { isFinnishIdentityCode, isIban, isInn, isNhsNumber, isPaymentCard, isSnils } from '../../src/privacy/checksums.ts'

describe('check digits', () => {
  it.each([
    // The example codes of the Digital and Population Data Services Agency.
    ['131052-308T', true],
    ['131052-308U', false],
    ['131052Y308T', true],
    ['010594Y9021', true],
    ['010594A9021', true],
    ['320152-308T', false],
    ['290201-308T', false],
    ['131052*308T', false],
  ])('Finnish identity code %s: %s', (code, valid) => {
    expect(isFinnishIdentityCode(code)).toBe(valid)
  })

  it.each([
    ['FI21 1234 5600 0007 85', true],
    ['FI21 1234 5600 0007 86', false],
    ['GB82 WEST 1234 5698 7654 32', true],
    ['FI21 1234 5600 0007', false],
  ])('IBAN %s: %s', (iban, valid) => {
    expect(isIban(iban)).toBe(valid)
  })

  it.each([
    ['4111 1111 1111 1111', true],
    ['4111 1111 1111 1112', false],
    ['5555-5555-5555-4444', true],
    ['0000 0000 0000 0000', false],
  ])('payment card %s: %s', (card, valid) => {
    expect(isPaymentCard(card)).toBe(valid)
  })

  it.each([
    ['943 476 5919', true],
    ['943 476 5918', false],
    ['111 111 1111', false],
  ])('NHS number %s: %s', (number, valid) => {
    expect(isNhsNumber(number)).toBe(valid)
  })

  it('СНИЛС and ИНН', () => {
    expect(isSnils('112-233-445 95')).toBe(true)
    expect(isSnils('112-233-445 96')).toBe(false)
    expect(isInn('500100732259')).toBe(true)
    expect(isInn('500100732258')).toBe(false)
  })
})

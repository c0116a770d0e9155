/** Check digits of identifiers. Each takes what a pattern found, separators included. */

const digitsOf = (text: string): number[] => [...text].filter((character) => character >= '0' && character <= '9').map(Number)

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)

const daysIn = (month: number, year: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/**
 * Finnish personal identity code: a real date, a century sign (`+`; `-` and since 2023 `U`–`Y`; `A` and `B`–`F`) and a check character.
 *
 * Source: https://dvv.fi/en/personal-identity-code, https://dvv.fi/en/reform-of-personal-identity-code
 */
export const isFinnishIdentityCode = (code: string): boolean => {
  const match = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/u.exec(code.toUpperCase())
  if (match === null) return false
  const [, day = '', month = '', year = '', sign = '', individual = '', check = ''] = match
  const century = sign === '+' ? 1800 : /[-U-Y]/u.test(sign) ? 1900 : 2000
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysIn(Number(month), century + Number(year)))
    return false
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + month + year + individual) % 31] === check
}

/** ISO 7064 mod 97-10 over an IBAN. Source: ISO 13616, https://www.swift.com/standards/data-standards/iban */
export const isIban = (iban: string): boolean => {
  const compact = iban.replaceAll(/\s/gu, '').toUpperCase()
  const lengths: Readonly<Record<string, number>> = {
    FI: 18,
    SE: 24,
    EE: 20,
    GB: 22,
    DE: 22,
    FR: 27,
    NO: 15,
    DK: 18,
    NL: 18,
    LV: 21,
    LT: 20,
    PL: 28,
    ES: 24,
    IT: 27,
    IE: 22,
  }
  const length = lengths[compact.slice(0, 2)]
  if (length === undefined ? compact.length < 15 || compact.length > 34 : compact.length !== length) return false
  let remainder = 0
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

/** Luhn's formula over a card number of 13 to 19 digits. Source: ISO/IEC 7812-1 */
export const isPaymentCard = (number: string): boolean => {
  const digits = digitsOf(number)
  if (digits.length < 13 || digits.length > 19 || digits[0] === 0) return false
  const sum = digits.reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** NHS number: modulus 11. Source: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
export const isNhsNumber = (number: string): boolean => {
  const digits = digitsOf(number)
  if (digits.length !== 10 || new Set(digits).size === 1) return false
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return check !== 10 && (check === 11 ? 0 : check) === digits[9]
}

/** Russian insurance account number. Source: https://ru.wikipedia.org/wiki/Контрольное_число (СНИЛС) */
export const isSnils = (number: string): boolean => {
  const digits = digitsOf(number)
  if (digits.length !== 11 || new Set(digits).size === 1) return false
  const check = (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100
  return check === (digits[9] ?? 0) * 10 + (digits[10] ?? 0)
}

/** Russian taxpayer number of a person (12 digits). Source: https://ru.wikipedia.org/wiki/Идентификационный_номер_налогоплательщика */
export const isInn = (number: string): boolean => {
  const digits = digitsOf(number)
  if (digits.length !== 12 || new Set(digits).size === 1) return false
  const first = (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  const second = (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  return first === digits[10] && second === digits[11]
}

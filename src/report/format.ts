/** Numbers as the report's language writes them; no locale data of the machine is used, so every machine writes the same. */
import type { Interval } from '../metrics/intervals.ts'
import type { Texts } from './texts.ts'

const minus = '\u2212'

/** A number with so many decimals. */
export const number = (value: number, decimals: number, texts: Texts): string => {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, texts.thousands)
  const digits = fraction === undefined ? grouped : `${grouped}${texts.decimal}${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits
}

/** A number with its sign, for differences. */
export const signed = (value: number, decimals: number, texts: Texts): string => {
  const text = number(value, decimals, texts)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A share 0…1 as a percentage. */
export const percent = (share: number, texts: Texts): string =>
  `${number(share * 100, share !== 0 && Math.abs(share) < 0.0095 ? 1 : 0, texts)}${texts.percent}%`

/** A difference of shares, −1…1, in percentage points. */
export const percentagePoints = (difference: number, texts: Texts): string =>
  `${signed(difference * 100, 1, texts)}\u00a0${texts.percentagePoints}`

/** −1…1 as points with a sign. */
export const points = (net: number, texts: Texts): string => signed(net * 100, 0, texts)

/** An interval, each end written by `write`. */
export const range = ({ low, high }: Interval, write: (value: number) => string): string => `${write(low)} … ${write(high)}`

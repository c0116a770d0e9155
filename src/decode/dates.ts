/** Dates as people and exports write them, to ISO 8601. `Date.parse` differs between engines for anything but ISO, so it is not asked. */

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/
const dayFirst = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?:(?:,|\s+klo|\s+в|\s+at)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/

const two = (value: string | number): string => String(value).padStart(2, '0')

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const isTime = (hour: number, minute: number, second: number): boolean => hour < 24 && minute < 60 && second < 60

/**
 * Reads a date, with or without a time, and writes it as ISO 8601. A time without a zone stays without one.
 *
 * Reads ISO 8601, `31.3.2026` and `31.3.2026 klo 14.05` (Finland, Russia), `31/03/2026` (day first, unless the second number can only be
 * a day) and `2026/03/31`. Two-digit years are of this century.
 *
 * @returns `undefined` where it is no date.
 *
 * @example
 * ```ts
 * readDate('31.3.2026 klo 8.05') // '2026-03-31T08:05'
 * ```
 */
export const readDate = (text: string): string | undefined => {
  const trimmed = text.trim()
  const standard = iso.exec(trimmed)
  if (standard !== null) {
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = standard
    const valid = isDay(Number(year), Number(month), Number(day)) && isTime(Number(hour), Number(minute), Number(second))
    return valid ? trimmed.replace(' ', 'T').replace(' ', '') : undefined
  }
  const slashed = yearFirst.exec(trimmed)
  if (slashed !== null) {
    const [year, month, day] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined
  }
  const local = dayFirst.exec(trimmed)
  if (local === null) return undefined
  const [, first = '', separator, second = '', yearText = '', hour, minute, seconds] = local
  const american = separator === '/' && Number(second) > 12
  const [day, month] = american ? [Number(second), Number(first)] : [Number(first), Number(second)]
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText)
  if (!isDay(year, month, day)) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined || minute === undefined) return date
  if (!isTime(Number(hour), Number(minute), Number(seconds ?? 0))) return undefined
  return `${date}T${two(hour)}:${minute}${seconds === undefined ? '' : `:${seconds}`}`
}

/** Days, months and ISO weeks of the calendar, free of time zones. */

/** `2026-03-09` of a date as feedback gives it, or `undefined` where it can't be read. A `Date` is read in UTC, a text as it is written. */
export const dayOf = (createdAt: string | Date | undefined): string | undefined => {
  if (createdAt === undefined) return undefined
  if (createdAt instanceof Date) return Number.isNaN(createdAt.getTime()) ? undefined : createdAt.toISOString().slice(0, 10)
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(createdAt)
  if (iso !== null) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  // Day first, as in Finland, Russia and Britain: 9.3.2026, 09/03/2026.
  const dayFirst = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/.exec(createdAt)
  return dayFirst === null ? undefined : validDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]))
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

const validDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const valid = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return valid ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined
}

/** `2026-03` of `2026-03-09`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** `2026-W11` of `2026-03-09`: the week of the year that holds its Thursday. Source: ISO 8601. */
export const weekOf = (day: string): string => {
  const thursday = new Date(`${day}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const year = thursday.getUTCFullYear()
  const dayOfYear = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000
  return `${pad(year, 4)}-W${pad(Math.floor(dayOfYear / 7) + 1, 2)}`
}

/** The month or week after a given one. */
export const nextPeriod = (period: string): string => {
  const year = Number(period.slice(0, 4))
  if (!period.includes('W')) {
    const month = Number(period.slice(5))
    return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`
  }
  // Thursday of week w is 4 January's week's Thursday plus 7 (w − 1) days.
  const fourth = new Date(Date.UTC(year, 0, 4))
  const thursday = new Date(Date.UTC(year, 0, 4 + 4 - (fourth.getUTCDay() || 7) + 7 * Number(period.slice(6))))
  return weekOf(thursday.toISOString().slice(0, 10))
}

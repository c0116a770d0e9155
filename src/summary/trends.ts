/** What rises, falls or is new. */
import { type Difference, shareDifference } from '../metrics/intervals.ts'
import { benjaminiHochberg } from '../metrics/multiple.ts'
import { chanceOfNew, cochranArmitage } from '../metrics/trends.ts'
import type { Themes } from '../themes/types.ts'
import { metricsOf, netSentiment } from './figures.ts'
import { dayOf, monthOf, nextPeriod, weekOf } from './period.ts'
import type { Parts, SummaryState } from './state.ts'
import { compare, read, type Tally } from './tally.ts'
import type { CategorySummary, Period, Trend, Trends } from './types.ts'

/** Up to half a year is told by weeks, where a week has enough answers to tell anything, or there are too few months. */
const mostWeeks = 26
const leastAnswersPerWeek = 20
const leastMonths = 3
/** More empty periods than this between the first and the last are not filled in. */
const mostPeriods = 240
/** Rarer things have no trend worth telling. */
const leastCount = 5
const significant = 0.05

/** All periods from the first to the last, the empty ones too. */
const periodNames = (parts: Parts): string[] => {
  const seen = [...parts.keys()].sort(compare)
  const [first, last] = [seen[0], seen.at(-1)]
  if (first === undefined || last === undefined) return []
  const filled = [first]
  while ((filled.at(-1) as string) < last && filled.length <= mostPeriods) filled.push(nextPeriod(filled.at(-1) as string))
  return filled.length > mostPeriods ? seen : filled
}

interface Series {
  readonly kind: 'category' | 'theme'
  readonly id: string
  readonly counts: readonly number[]
  readonly totals: readonly number[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Adds p-values adjusted over all that were tested; `null` stays `null`. */
const adjustAll = <T extends { readonly p: number }>(tests: readonly (T | null)[]): ((T & { readonly adjusted: number }) | null)[] => {
  const adjusted = benjaminiHochberg(tests.flatMap((test) => (test === null ? [] : [test.p])))
  let next = 0
  return tests.map((test) => (test === null ? null : { ...test, adjusted: adjusted[next++] ?? 1 }))
}

const test = (series: readonly Series[]): Trend[] => {
  const split = series.map(({ counts, totals }) => ({
    last: counts.at(-1) ?? 0,
    lastTotal: totals.at(-1) ?? 0,
    earlier: sum(counts.slice(0, -1)),
    earlierTotal: sum(totals.slice(0, -1)),
  }))
  const changes = adjustAll(
    split.map(({ last, lastTotal, earlier, earlierTotal }): Difference | null => shareDifference(last, lastTotal, earlier, earlierTotal)),
  )
  const slopes = adjustAll(series.map(({ counts, totals }) => cochranArmitage(counts, totals)))
  const news = adjustAll(
    split.map(({ last, lastTotal, earlier, earlierTotal }) =>
      earlier === 0 && last > 0 && earlierTotal > 0 ? { p: chanceOfNew(last, lastTotal, earlierTotal) } : null,
    ),
  )
  return series.map(({ kind, id, counts }, index) => ({
    kind,
    id,
    counts,
    change: changes[index] ?? null,
    slope: slopes[index] ?? null,
    isNew: (news[index]?.adjusted ?? 1) <= significant,
  }))
}

const unitFor = ({ total, months }: SummaryState, weeks: number): 'week' | 'month' =>
  weeks <= mostWeeks && (read(total, 'answers') >= leastAnswersPerWeek * weeks || months.size < leastMonths) ? 'week' : 'month'

/** Periods with their figures and the trends of categories and themes; `null` where nothing is dated. */
export const findTrends = (
  state: SummaryState,
  categories: readonly CategorySummary[],
  themes: Themes,
  period: 'auto' | 'week' | 'month',
): Trends | null => {
  if (state.months.size === 0) return null
  const weeks = periodNames(state.weeks)
  const unit = period === 'auto' ? unitFor(state, weeks.length) : period
  const parts = unit === 'week' ? state.weeks : state.months
  const names = unit === 'week' ? weeks : periodNames(state.months)
  const tallies = names.map((name): Tally => parts.get(name) ?? new Map())
  const answers = tallies.map((tally) => read(tally, 'answers'))
  const periodOf = new Map<string, string>()
  for (const { id, day } of state.documents.values()) {
    const known = day === null ? undefined : dayOf(day)
    if (known !== undefined) periodOf.set(id, unit === 'week' ? weekOf(known) : monthOf(known))
  }
  const countIn = (ids: Iterable<string>): number[] => {
    const counts = new Map<string, number>()
    for (const id of ids) {
      const name = periodOf.get(id)
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return names.map((name) => counts.get(name) ?? 0)
  }
  const documents = countIn(periodOf.keys())
  const series: Series[] = [
    ...categories
      .filter((category) => category.count >= leastCount)
      .map(({ id }): Series => ({ kind: 'category', id, counts: tallies.map((tally) => read(tally, 'category', id)), totals: answers })),
    ...themes.themes
      .filter((theme) => theme.count >= leastCount)
      .map(({ id, ids }): Series => ({ kind: 'theme', id, counts: countIn(ids), totals: documents })),
  ]
  return {
    unit,
    periods: names.map((name, index): Period => {
      const tally = tallies[index] as Tally
      return {
        period: name,
        items: read(tally, 'items'),
        answers: answers[index] ?? 0,
        net: netSentiment(tally),
        metrics: metricsOf(tally),
      }
    }),
    trends: test(series),
    undated: read(state.total, 'undated'),
  }
}

/** From counts to figures. */
import type { IssueCode } from '../errors.ts'
import { kinds, type Severity, sentimentLabels, severities } from '../feedback.ts'
import { findDrivers } from '../metrics/drivers.ts'
import { type Difference, mean, netDifference, wilson } from '../metrics/intervals.ts'
import { benjaminiHochberg } from '../metrics/multiple.ts'
import { scoreNames } from '../metrics/scores.ts'
import { findThemes } from '../themes/find.ts'
import { scoreUnit } from './add.ts'
import { histogram, metricsOf, netOf, netSentiment, polarityCounts } from './figures.ts'
import type { SummaryOptions } from './options.ts'
import type { SummaryState, Variable } from './state.ts'
import { children, compare, path, read, type Tally } from './tally.ts'
import { findTrends } from './trends.ts'
import type {
  CategorySummary,
  DriverSummary,
  FlagSummary,
  GroupSummary,
  GroupValue,
  Polarity,
  PolarityCounts,
  Quote,
  Summary,
} from './types.ts'

const defaultMinGroupSize = 5
const defaultQuotes = 4
const mostGroupCategories = 10

const commonestFirst = <T extends { readonly id: string; readonly count: number }>(a: T, b: T): number =>
  b.count - a.count || compare(a.id, b.id)

/** Quotes of the two or three polarities in turn, the commoner polarity first, each comment once. */
const pickQuotes = (state: SummaryState, id: string, polarity: PolarityCounts, limit: number): Quote[] => {
  const order = (['negative', 'positive', 'neutral'] as const satisfies readonly Polarity[]).toSorted((a, b) => polarity[b] - polarity[a])
  const columns = order.map((name) => state.quotes.get(path('category', id, name))?.values() ?? [])
  const turns = Array.from({ length: limit }, (_, turn) => columns.flatMap((column) => column[turn]?.quote ?? []))
  return uniqueTexts(turns.flat()).slice(0, limit)
}

const uniqueTexts = (quotes: readonly Quote[]): Quote[] => {
  const seen = new Set<string>()
  return quotes.filter(({ id, text }) => {
    const key = text.toLowerCase()
    if (seen.has(key) || seen.has(id)) return false
    seen.add(key).add(id)
    return true
  })
}

const categoriesOf = (state: SummaryState, options: SummaryOptions): CategorySummary[] => {
  const answers = read(state.total, 'answers')
  const known = new Map(options.industry?.categories.map((category) => [category.id, category]))
  return [...children(state.total, 'category')]
    .map(([id, n]): CategorySummary => {
      const polarity = polarityCounts(state.total, 'category polarity', id)
      return {
        id,
        names: known.get(id)?.names ?? null,
        group: known.get(id)?.group ?? null,
        count: n,
        share: wilson(n, answers),
        net: netOf(polarity),
        polarity,
        quotes: pickQuotes(state, id, polarity, options.quotes ?? defaultQuotes),
      }
    })
    .sort(commonestFirst)
}

const sides = (tally: Tally): { readonly ups: number; readonly downs: number; readonly n: number } => ({
  ups: read(tally, 'polarity', 'positive'),
  downs: read(tally, 'polarity', 'negative'),
  n: read(tally, 'answers'),
})

const groupOf = (name: string, { values, truncated }: Variable, options: SummaryOptions): GroupSummary => {
  const least = options.minGroupSize ?? defaultMinGroupSize
  const all = [...values].map(([value, tally]) => ({ value, tally, ...sides(tally), items: read(tally, 'items') }))
  const whole = all.reduce((sum, { ups, downs, n }) => ({ ups: sum.ups + ups, downs: sum.downs + downs, n: sum.n + n }), {
    ups: 0,
    downs: 0,
    n: 0,
  })
  const shown = all.filter(({ n }) => n >= least)
  const differences = shown.map(({ ups, downs, n }): Difference | null =>
    netDifference({ ups, downs, n }, { ups: whole.ups - ups, downs: whole.downs - downs, n: whole.n - n }),
  )
  const tested = differences.filter((difference) => difference !== null)
  const adjusted = new Map(benjaminiHochberg(tested.map(({ p }) => p)).map((p, index) => [tested[index], p]))
  const differenceOf = new Map(shown.map(({ value }, index) => [value, differences[index] ?? null]))
  return {
    variable: name,
    items: all.reduce((sum, { items }) => sum + items, 0),
    truncated,
    values: all
      .sort((a, b) => b.items - a.items || compare(a.value, b.value))
      .map(({ value, tally, items, n }): GroupValue => {
        if (n < least) return { value, items, answers: n, suppressed: true, net: null, metrics: null, categories: [], difference: null }
        const difference = differenceOf.get(value) ?? null
        return {
          value,
          items,
          answers: n,
          suppressed: false,
          net: netSentiment(tally),
          metrics: metricsOf(tally),
          categories: [...children(tally, 'category')]
            .map(([id, hits]) => ({ id, count: hits, share: wilson(hits, n), net: netOf(polarityCounts(tally, 'category polarity', id)) }))
            .sort(commonestFirst)
            .slice(0, mostGroupCategories),
          difference: difference === null ? null : { ...difference, adjusted: adjusted.get(difference) ?? 1 },
        }
      }),
  }
}

const driversOf = (tally: Tally): DriverSummary[] =>
  scoreNames.flatMap((score): DriverSummary[] => {
    const all = histogram(tally, score, 'answered', score)
    const n = all.reduce((sum, answers) => sum + answers, 0)
    if (n === 0) return []
    const withCategory = new Map([...children(tally, 'category').keys()].map((id) => [id, histogram(tally, score, 'with', score, id)]))
    const both = (a: string, b: string): number => (a < b ? read(tally, 'both', score, a, b) : read(tally, 'both', score, b, a))
    return [{ score, n, ...findDrivers({ score, all, withCategory, both }) }]
  })

const flagsOf = (state: SummaryState, options: SummaryOptions): FlagSummary[] => {
  const rules = new Map(options.industry?.flags.map((flag) => [flag.id, flag]))
  const severityOf = (id: string): Severity =>
    severities.toReversed().find((severity) => read(state.total, 'severity', id, severity) > 0) ?? 'info'
  return [...children(state.total, 'flag')]
    .map(
      ([id, n]): FlagSummary => ({
        id,
        names: rules.get(id)?.names ?? null,
        severity: severityOf(id),
        count: n,
        ids: [...(state.flagged.get(id) ?? [])].sort(compare),
        quotes: uniqueTexts((state.quotes.get(path('flag', id))?.values() ?? []).map(({ quote }) => quote)),
      }),
    )
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || commonestFirst(a, b))
}

/** The summary of a state. The state is not changed: more can be added and finished again. */
export const finishState = (state: SummaryState, options: SummaryOptions): Summary => {
  const { total } = state
  const answers = read(total, 'answers')
  const categories = categoriesOf(state, options)
  const documents = read(total, 'documents')
  const themes = findThemes(state.documents.values(), documents, options.themes === false ? { count: 0 } : (options.themes ?? {}))
  const themed = themes.documents - themes.unthemed.count
  const sum = read(total, 'score sum')
  const inUnits = { n: answers, sum: sum / scoreUnit, squares: read(total, 'score squares') / scoreUnit ** 2 }
  return {
    industry:
      options.industry === undefined ? null : { id: options.industry.id, version: options.industry.version, names: options.industry.names },
    counts: {
      items: read(total, 'items'),
      answers,
      languages: Object.fromEntries(children(total, 'language')),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, read(total, 'kind', kind)])) as Summary['counts']['kinds'],
      sentiments: Object.fromEntries(
        sentimentLabels.map((label) => [label, read(total, 'sentiment', label)]),
      ) as Summary['counts']['sentiments'],
      issues: Object.fromEntries(children(total, 'issue')) as Partial<Record<IssueCode, number>>,
    },
    sentiment: { net: netSentiment(total), mean: mean(inUnits, -1, 1) },
    categories,
    groups: [...state.variables].sort(([a], [b]) => compare(a, b)).map(([name, variable]) => groupOf(name, variable, options)),
    themes,
    metrics: metricsOf(total),
    drivers: driversOf(total),
    trends: findTrends(state, categories, themes, options.period ?? 'auto'),
    flags: flagsOf(state, options),
    personalData: { items: read(total, 'items with personal data'), types: Object.fromEntries(children(total, 'personal data')) },
    coverage: {
      items: read(total, 'items'),
      answers,
      noContent: read(total, 'kind', 'no-content'),
      unknownLanguage: read(total, 'language', 'und'),
      categorised: wilson(read(total, 'categorised'), answers),
      themed: themes.sampled ? wilson(themed, themes.documents) : wilson(themed, answers),
    },
  }
}

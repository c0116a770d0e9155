/** The summary as a person reads it, in a terminal or a REPL. */
import type { NameLanguage, Names } from '../industries/industry.ts'
import type { Estimate } from '../metrics/intervals.ts'
import type { CategorySummary, Quote, Summary } from '../summary/types.ts'

export interface SummaryTextOptions {
  readonly colour?: boolean
  /** Characters per line. Default 100. */
  readonly width?: number
  /** Language of the names of categories and flags. Default English. */
  readonly language?: NameLanguage
  /** Categories, themes and flags shown. Default 8. */
  readonly most?: number
}

/** Select Graphic Rendition codes. Source: ECMA-48, https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const codes = { bold: 1, dim: 2, italic: 3, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const
type Style = keyof typeof codes

const languageNames: Readonly<Record<string, string>> = { fi: 'Finnish', ru: 'Russian', en: 'English', und: 'not recognised' }

const percent = (share: number): string => `${Math.round(100 * share)} %`
const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0')
const count = (value: number): string => value.toLocaleString('en')
const points = ({ value, interval }: Estimate): string =>
  `${signed(Math.round(100 * value))} (95 % interval ${signed(Math.round(100 * interval.low))} … ${signed(Math.round(100 * interval.high))})`

/** Counts above zero, commonest first, ties by name. */
const ranked = (counts: Readonly<Partial<Record<string, number>>>): (readonly [string, number])[] =>
  Object.entries(counts)
    .flatMap(([name, value]) => (value === undefined || value === 0 ? [] : [[name, value] as const]))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

const shorten = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`
}

/** Writes a summary as text. */
export const summaryText = (summary: Summary, options: SummaryTextOptions = {}): string => {
  const { colour = false, width = 100, language = 'en', most = 8 } = options
  const paint = (style: Style, text: string): string => (colour ? `\x1b[${codes[style]}m${text}\x1b[0m` : text)
  const nameOf = (id: string, names: Names | null): string => names?.[language] ?? id
  const heading = (text: string): string => `\n${paint('bold', text)}\n`
  const netColour = (net: number): 'green' | 'red' | 'yellow' => (net > 0.1 ? 'green' : net < -0.1 ? 'red' : 'yellow')
  const quoteColour = { positive: 'green', negative: 'red', neutral: 'yellow', mixed: 'yellow' } as const
  const quoteLine = (quote: Quote, indent: string): string =>
    `${indent}${paint(quoteColour[quote.sentiment], quote.sentiment === 'negative' ? '−' : quote.sentiment === 'positive' ? '+' : '·')} ${paint('italic', shorten(quote.text, width - indent.length - 2))}\n`

  const { counts, coverage, metrics, sentiment } = summary
  let text = `${paint('bold', `${count(counts.items)} comments`)}, ${count(counts.answers)} that say something`
  text += `: ${ranked(counts.languages)
    .map(([code, value]) => `${languageNames[code] ?? code} ${count(value)}`)
    .join(', ')}\n`
  text += `${ranked(counts.kinds)
    .map(([kind, value]) => `${kind} ${count(value)}`)
    .join(', ')}\n`
  text += `Net sentiment ${paint(netColour(sentiment.net.value), points(sentiment.net))}; ${ranked(counts.sentiments)
    .map(([label, value]) => `${label} ${count(value)}`)
    .join(', ')}\n`

  const figures: string[] = []
  if (metrics.nps !== null) {
    const { value, interval, n } = metrics.nps
    figures.push(
      `NPS ${paint('bold', signed(Math.round(value)))} (95 % interval ${signed(Math.round(interval.low))} … ${signed(Math.round(interval.high))}, n = ${count(n)})`,
    )
  }
  if (metrics.csat !== null) figures.push(`CSAT ${percent(metrics.csat.value)} satisfied (n = ${count(metrics.csat.n)})`)
  if (metrics.ces !== null) figures.push(`effort ${metrics.ces.value.toFixed(1)} of 7 (n = ${count(metrics.ces.n)})`)
  if (metrics.fcr !== null) figures.push(`resolved at first contact ${percent(metrics.fcr.value)} (n = ${count(metrics.fcr.n)})`)
  if (figures.length > 0) text += `${figures.join(' · ')}\n`

  if (summary.categories.length > 0) {
    text += heading('What it is about')
    const shown = summary.categories.slice(0, most)
    const longest = Math.min(44, Math.max(...shown.map((category) => [...nameOf(category.id, category.names)].length)))
    const highest = Math.max(1, ...shown.map((category) => category.count))
    for (const category of shown) text += categoryLines(category, longest, highest)
    if (summary.categories.length > most) text += paint('dim', `  and ${summary.categories.length - most} more\n`)
  }

  const { themes } = summary.themes
  if (themes.length > 0) {
    text += heading('What recurs')
    for (const theme of themes.slice(0, most)) {
      text += `  ${paint('cyan', theme.label)}: ${count(theme.count)} comments, net ${paint(netColour(theme.net.value), signed(Math.round(100 * theme.net.value)))}\n`
      for (const quote of theme.quotes.slice(0, 1)) text += quoteLine(quote, '      ')
    }
    text += paint(
      'dim',
      `  ${count(summary.themes.unthemed.count)} of ${count(summary.themes.documents)} comments say something that hardly anybody else says\n`,
    )
  }

  if (summary.flags.length > 0) {
    text += heading('Who must act')
    const urgency = { urgent: 'red', attention: 'yellow', info: 'blue' } as const
    for (const flag of summary.flags.slice(0, most)) {
      text += `  ${paint(urgency[flag.severity], flag.severity)} ${nameOf(flag.id, flag.names)}: ${count(flag.count)}\n`
      for (const quote of flag.quotes.slice(0, 1)) text += quoteLine(quote, '      ')
    }
  }

  const notes = [
    ...(summary.personalData.items > 0 ? [`personal data in ${count(summary.personalData.items)} (redacted in quotes)`] : []),
    ...(coverage.noContent > 0 ? [`${count(coverage.noContent)} without content`] : []),
    ...(coverage.unknownLanguage > 0 ? [`${count(coverage.unknownLanguage)} in a language that is not read`] : []),
    ...ranked(counts.issues).map(([code, value]) => `${code} ${count(value)}`),
  ]
  if (notes.length > 0) text += `${heading('To note')}  ${notes.join(', ')}\n`
  return text

  function categoryLines(category: CategorySummary, longest: number, highest: number): string {
    const name = [...nameOf(category.id, category.names)].slice(0, longest).join('')
    const bar = '█'.repeat(Math.max(1, Math.round((12 * category.count) / highest)))
    const net = category.net.value
    let lines = `  ${name}${' '.repeat(Math.max(0, longest - [...name].length))} ${String(category.count).padStart(5)} ${paint(netColour(net), bar.padEnd(12))} net ${paint(netColour(net), signed(Math.round(100 * net)))}\n`
    for (const quote of category.quotes.slice(0, 1)) lines += quoteLine(quote, '      ')
    return lines
  }
}

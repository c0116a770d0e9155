/** What changes over time. */
import type { Trend } from '../summary/types.ts'
import { type LinePoint, lineChart, sparkline } from './charts.ts'
import { type Context, categoryNames, ends, section, themeLabel } from './context.ts'
import { number, percentagePoints, points, range, signed } from './format.ts'
import { type Html, html } from './html.ts'

const significant = 0.05

type News = 'new' | 'rising' | 'falling'

/** What is worth telling of a trend: what is new, then a change of the last period, then a direction over all. */
const newsOf = ({ isNew, change, slope }: Trend): News | null => {
  if (isNew) return 'new'
  if (change !== null && change.adjusted <= significant) return change.value > 0 ? 'rising' : 'falling'
  if (slope !== null && slope.adjusted <= significant && slope.direction !== 'level') return slope.direction === 'up' ? 'rising' : 'falling'
  return null
}

export const trendSection = (context: Context): Html | null => {
  const { summary, texts, language } = context
  const { trends } = summary
  if (trends === null || trends.periods.length < 2) return null
  const name = categoryNames(context)
  const themes = new Map(summary.themes.themes.map((theme) => [theme.id, themeLabel(theme, language)]))
  const dots = trends.periods.map(({ period, answers, net }): LinePoint | null =>
    answers === 0 ? null : { label: period, value: net.value, low: net.interval.low, high: net.interval.high },
  )
  const write = (value: number): string => points(value, texts)
  const news = trends.trends.flatMap((trend) => {
    const kind = newsOf(trend)
    return kind === null ? [] : [{ trend, kind }]
  })
  const word: Readonly<Record<News, string>> = { new: texts.isNew, rising: texts.rising, falling: texts.falling }
  const label = `${texts.trends}: ${trends.periods
    .filter(({ answers }) => answers > 0)
    .map(({ period, net }) => `${period} ${write(net.value)}`)
    .join(', ')}`
  return section(
    'trends',
    texts.trends,
    html`<p class="help">${texts.trendsHelp}</p>
${lineChart(
  dots,
  trends.periods.map(({ period }) => period),
  label,
  write,
)}
<details><summary>${texts.tableOf}</summary><div class="scroll"><table><thead><tr><th scope="col">${texts.periodUnit[trends.unit]}</th><th scope="col" class="n">${texts.comments}</th><th scope="col" class="n">${texts.net}</th><th scope="col" class="n">${texts.interval}</th></tr></thead><tbody>${trends.periods.map(({ period, items, answers, net }) => html`<tr><th scope="row">${period}</th><td class="n">${number(items, 0, texts)}</td><td class="n">${answers === 0 ? '–' : write(net.value)}</td><td class="n">${answers === 0 ? '–' : range(net.interval, write)}</td></tr>`)}</tbody></table></div></details>
${
  news.length === 0
    ? html`<p style="margin-top:14px">${texts.noChange}</p>`
    : html`<div class="scroll"><table><thead><tr><th scope="col">${texts.category} / ${texts.theme}</th><th scope="col"></th><th scope="col">${trends.periods[0]?.period} – ${trends.periods.at(-1)?.period}</th><th scope="col" class="n">${texts.change}</th></tr></thead><tbody>${news.map(({ trend, kind }) => html`<tr><th scope="row">${trend.kind === 'category' ? name(trend.id) : (themes.get(trend.id) ?? trend.id)}</th><td><span class="badge ${kind === 'new' ? 'up' : 'info'}">${word[kind]}</span></td><td>${sparkline(trend.counts)}</td><td class="n">${trend.change === null ? '–' : html`${percentagePoints(trend.change.value, texts)}${ends(range(trend.change.interval, (end) => signed(end * 100, 1, texts)))}`}</td></tr>`)}</tbody></table></div>`
}
${trends.undated === 0 ? null : html`<p class="small meta">${texts.undated}: ${number(trends.undated, 0, texts)}</p>`}`,
  )
}

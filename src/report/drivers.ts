/** What goes with high and low scores. */
import type { Driver } from '../metrics/drivers.ts'
import type { ScoreName } from '../metrics/scores.ts'
import type { DriverSummary } from '../summary/types.ts'
import { dotWithInterval } from './charts.ts'
import { type Context, categoryNames, ends, section } from './context.ts'
import { number, percent, percentagePoints, range, signed } from './format.ts'
import { type Html, html } from './html.ts'

const significant = 0.05
const shown = 14

const isShare = (score: ScoreName): boolean => score === 'csat' || score === 'fcr'

const kindOf = ({ difference }: Driver): string => (difference.adjusted > significant ? 'unsure' : difference.value > 0 ? 'up' : 'down')

const scoreTable = ({ score, n, explained, drivers }: DriverSummary, context: Context): Html => {
  const { texts } = context
  const name = categoryNames(context)
  // Those that move the figure most, from the greatest drag to the greatest lift.
  const strongest = drivers
    .filter(({ category }) => category !== 'no-topic')
    .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact))
    .slice(0, shown)
  const ordered = drivers.filter((driver) => strongest.includes(driver))
  const most = Math.max(
    0.1,
    ...ordered.flatMap(({ difference }) => [Math.abs(difference.interval.low), Math.abs(difference.interval.high)]),
  )
  const figure = (value: number): string =>
    isShare(score) ? percentagePoints(value, texts) : signed(value, score === 'nps' ? 1 : 2, texts)
  return html`<h3 style="margin-top:18px">${texts.metricNames[score]} <span class="small meta">${texts.basedOn} = ${number(n, 0, texts)}</span></h3>
${explained === null ? null : html`<p class="small meta">${texts.explained.replace('{share}', percent(explained, texts))}</p>`}
<div class="scroll"><table><caption>${texts.interval}</caption><thead><tr><th scope="col">${texts.category}</th><th scope="col" colspan="2">${texts.driverDifference}</th><th scope="col" class="n">${texts.driverCoefficient}</th><th scope="col" class="n">${texts.driverImpact}</th><th scope="col" class="n">${texts.count}</th></tr></thead><tbody>
${ordered.map((driver) => {
  const { value, interval } = driver.difference
  const { coefficient } = driver
  return html`<tr><th scope="row">${name(driver.category)}</th><td class="chart">${dotWithInterval({ value, ...interval }, { least: -most, most, mark: 0 }, kindOf(driver))}</td><td class="n">${signed(value, 2, texts)}${ends(range(interval, (end) => signed(end, 2, texts)))}${ends(driver.difference.adjusted > significant ? texts.unclear : texts.clear)}</td><td class="n">${coefficient === null ? '–' : html`${signed(coefficient.value, 2, texts)}${ends(range(coefficient.interval, (end) => signed(end, 2, texts)))}`}</td><td class="n">${figure(driver.impact)}</td><td class="n">${number(driver.n, 0, texts)}</td></tr>
`
})}</tbody></table></div>`
}

export const driverSection = (context: Context): Html | null => {
  const { summary, texts } = context
  const usable = summary.drivers.filter(({ drivers }) => drivers.length > 0)
  if (usable.length === 0) return null
  return section(
    'drivers',
    texts.drivers,
    html`<p class="help">${texts.driversHelp}</p>${usable.map((score) => scoreTable(score, context))}`,
  )
}

/** Groups side by side, small ones protected. */
import type { GroupSummary, GroupValue } from '../summary/types.ts'
import { dotWithInterval } from './charts.ts'
import { type Context, categoryNames, ends, section } from './context.ts'
import { number, points, range, signed } from './format.ts'
import { type Html, html } from './html.ts'

const significant = 0.05
const shownAtOnce = 25

const row = (group: GroupValue, withNps: boolean, context: Context): Html => {
  const { texts } = context
  const value = context.texts.languageNames[group.value] ?? group.value
  if (group.suppressed || group.net === null) {
    return html`<tr><th scope="row">${value}</th><td colspan="${withNps ? 3 : 2}" class="meta">${texts.suppressed}</td><td class="n">${number(group.items, 0, texts)}</td><td></td></tr>
`
  }
  const name = categoryNames(context)
  const { difference, metrics } = group
  const differs = difference !== null && difference.adjusted <= significant
  const kind = differs ? (difference.value > 0 ? 'up' : 'down') : 'unsure'
  return html`<tr><th scope="row">${value}${differs ? html` <span class="small meta">${texts.differs}: ${points(difference.value, texts)}</span>` : null}</th><td class="chart">${dotWithInterval({ value: group.net.value, ...group.net.interval }, { least: -1, most: 1, mark: 0 }, kind)}</td><td class="n">${points(group.net.value, texts)}${ends(range(group.net.interval, (end) => points(end, texts)))}</td>${withNps ? html`<td class="n">${metrics?.nps == null ? '–' : html`${signed(metrics.nps.value, 0, texts)}${ends(range(metrics.nps.interval, (end) => signed(end, 0, texts)))}`}</td>` : null}<td class="n">${number(group.items, 0, texts)}</td><td class="small">${group.categories
    .slice(0, 3)
    .map(({ id }) => name(id))
    .join(', ')}</td></tr>
`
}

const variable = (group: GroupSummary, context: Context): Html => {
  const { texts } = context
  const name = texts.variableNames[group.variable] ?? group.variable.replace(/^groups\./, '')
  const withNps = group.values.some(({ metrics }) => metrics !== null && metrics.nps !== null)
  const table = (
    values: readonly GroupValue[],
  ): Html => html`<div class="scroll"><table><caption>${texts.interval}</caption><thead><tr><th scope="col">${name}</th><th scope="col">${texts.net}</th><th scope="col" class="n">${texts.net}</th>${withNps ? html`<th scope="col" class="n">NPS</th>` : null}<th scope="col" class="n">${texts.comments}</th><th scope="col">${texts.commonest}</th></tr></thead><tbody>
${values.map((value) => row(value, withNps, context))}</tbody></table></div>`
  const rest = group.values.slice(shownAtOnce)
  return html`<h3 style="margin-top:18px">${name}</h3>${group.truncated ? html`<p class="small meta">${texts.truncated}</p>` : null}
${table(group.values.slice(0, shownAtOnce))}${rest.length === 0 ? null : html`<details><summary>${texts.more.replace('{n}', number(rest.length, 0, texts))}</summary>${table(rest)}</details>`}`
}

export const groupSection = (context: Context): Html | null => {
  const { summary, texts } = context
  // A variable with one value compares nothing.
  const usable = summary.groups.filter(({ values }) => values.length > 1)
  if (usable.length === 0) return null
  return section('groups', texts.groups, html`<p class="help">${texts.groupsHelp}</p>${usable.map((group) => variable(group, context))}`)
}

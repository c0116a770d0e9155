/** The top of the report: what it is about, the figures that matter, what needs someone's eyes, how people feel. */
import { kinds, type sentimentLabels, severities } from '../feedback.ts'
import type { FlagSummary } from '../summary/types.ts'
import { stackedBar } from './charts.ts'
import { type Context, nameOf, quoteBlock, section } from './context.ts'
import { number, percent, points, range, signed } from './format.ts'
import { type Html, html } from './html.ts'

const idsShown = 20
const quotesShown = { urgent: 3, attention: 2, info: 1 } as const

export const header = ({ summary, language, texts }: Context, title: string): Html => {
  const { trends, counts, industry } = summary
  const [first, last] = [trends?.periods[0]?.period, trends?.periods.at(-1)?.period]
  const spoken = Object.entries(counts.languages)
    .filter(([, n]) => n > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, n]) => `${texts.languageNames[code] ?? code} ${number(n, 0, texts)}`)
  return html`<header><h1>${title}</h1><p class="meta">${industry === null ? null : html`<span>${nameOf(industry.names, industry.id, language)}</span>`}<span>${texts.comments} ${number(counts.items, 0, texts)}</span>${
    first === undefined || last === undefined ? null : html`<span>${texts.period} ${first === last ? first : `${first} – ${last}`}</span>`
  }${spoken.length === 0 ? null : html`<span>${texts.languages}: ${spoken.join(', ')}</span>`}</p></header>`
}

const tile = (name: string, value: string, help: string, detail: string): Html =>
  html`<div class="tile"><h3>${name}</h3><p class="big">${value}</p><p class="small meta">${detail}</p><p class="small help">${help}</p></div>`

export const keyFigures = ({ summary, texts }: Context): Html => {
  const { metrics, counts, sentiment } = summary
  const detail = (interval: string, n: number): string => `${texts.interval} ${interval}, ${texts.basedOn} = ${number(n, 0, texts)}`
  const share = (value: number): string => percent(value, texts)
  const tiles = [
    tile(texts.answers, number(counts.answers, 0, texts), '', `${texts.coverageRows.items} ${number(counts.items, 0, texts)}`),
    counts.answers === 0
      ? null
      : tile(
          texts.net,
          points(sentiment.net.value, texts),
          texts.netHelp,
          detail(
            range(sentiment.net.interval, (end) => points(end, texts)),
            sentiment.net.n,
          ),
        ),
    metrics.nps === null
      ? null
      : tile(
          texts.metricNames.nps,
          signed(metrics.nps.value, 0, texts),
          texts.metricHelp.nps,
          detail(
            range(metrics.nps.interval, (end) => signed(end, 0, texts)),
            metrics.nps.n,
          ),
        ),
    metrics.csat === null
      ? null
      : tile(
          texts.metricNames.csat,
          share(metrics.csat.value),
          texts.metricHelp.csat,
          detail(range(metrics.csat.interval, share), metrics.csat.n),
        ),
    metrics.ces === null
      ? null
      : tile(
          texts.metricNames.ces,
          number(metrics.ces.value, 1, texts),
          texts.metricHelp.ces,
          detail(
            range(metrics.ces.interval, (end) => number(end, 1, texts)),
            metrics.ces.n,
          ),
        ),
    metrics.fcr === null
      ? null
      : tile(
          texts.metricNames.fcr,
          share(metrics.fcr.value),
          texts.metricHelp.fcr,
          detail(range(metrics.fcr.interval, share), metrics.fcr.n),
        ),
  ]
  return section('figures', texts.keyFigures, html`<div class="tiles">${tiles}</div>`)
}

const flagBlock = (flag: FlagSummary, { texts, language }: Context): Html => {
  const hidden = flag.ids.length - idsShown
  return html`<div class="flag ${flag.severity}"><h3>${nameOf(flag.names, flag.id, language)} <span class="badge ${flag.severity}">${texts.severityNames[flag.severity]}: ${number(flag.count, 0, texts)}</span></h3>
${flag.quotes.slice(0, quotesShown[flag.severity]).map(quoteBlock)}
<details><summary>${texts.ids} (${number(flag.ids.length, 0, texts)})</summary><p class="small ids">${flag.ids.slice(0, idsShown).join(', ')}${
    hidden > 0 ? ` ${texts.more.replace('{n}', number(hidden, 0, texts))}` : ''
  }</p></details></div>`
}

/** Flags, the gravest first. */
export const flagSection = (context: Context): Html | null => {
  const { summary, texts } = context
  if (summary.flags.length === 0) return null
  const ordered = severities.toReversed().flatMap((severity) => summary.flags.filter((flag) => flag.severity === severity))
  return section(
    'attention',
    texts.attention,
    html`<p class="help">${texts.attentionHelp}</p>${ordered.map((flag) => flagBlock(flag, context))}`,
  )
}

export const sentimentSection = ({ summary, texts }: Context): Html | null => {
  const { counts } = summary
  if (counts.answers === 0) return null
  const share = (n: number): string => percent(n / counts.answers, texts)
  const labels = (['negative', 'mixed', 'neutral', 'positive'] as const satisfies readonly (typeof sentimentLabels)[number][]).map(
    (label) => ({
      label,
      n: counts.sentiments[label],
    }),
  )
  const spoken = labels.map(({ label, n }) => `${texts.sentimentNames[label]} ${share(n)}`).join(', ')
  return section(
    'sentiment',
    texts.sentiment,
    html`${stackedBar(
      labels.map(({ label, n }) => ({ value: n, kind: label })),
      spoken,
      900,
      30,
    )}
<ul class="legend">${labels.map(({ label, n }) => html`<li><span class="key ${label}"></span>${texts.sentimentNames[label]} <strong>${share(n)}</strong> <span class="meta">(${number(n, 0, texts)})</span></li>`)}</ul>
<h3 style="margin-top:18px">${texts.kinds}</h3>
<ul class="legend">${kinds.filter((kind) => counts.kinds[kind] > 0).map((kind) => html`<li>${texts.kindNames[kind]} <strong>${number(counts.kinds[kind], 0, texts)}</strong></li>`)}</ul>`,
  )
}

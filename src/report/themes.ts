/** What recurs: a card for each theme. */
import type { Theme } from '../themes/types.ts'
import { stackedBar } from './charts.ts'
import { type Context, capitalised, categoryNames, quoteBlock, section, themeLabel } from './context.ts'
import { number, percent, points } from './format.ts'
import { type Html, html } from './html.ts'

const card = (theme: Theme, context: Context): Html => {
  const { texts, language, summary } = context
  const name = categoryNames(context)
  const label = themeLabel(theme, language)
  const others = Object.entries(theme.labels).filter(([, other]) => other !== undefined && capitalised(other) !== label)
  const trend = summary.trends?.trends.find(({ kind, id }) => kind === 'theme' && id === theme.id)
  const { positive, neutral, negative } = theme.polarity
  const spoken = `${texts.sentimentNames.negative} ${negative}, ${texts.sentimentNames.neutral} ${neutral}, ${texts.sentimentNames.positive} ${positive}`
  return html`<article class="card"><h3>${label}${trend?.isNew === true ? html` <span class="badge up">${texts.isNew}</span>` : null}${theme.pinned ? html` <span class="badge info">${texts.pinned}</span>` : null}</h3>
<p class="small meta"><span>${texts.comments} ${number(theme.count, 0, texts)} (${percent(theme.share.value, texts)})</span><span>${texts.net} ${points(theme.net.value, texts)}</span></p>
${stackedBar(
  [
    { value: negative, kind: 'negative' },
    { value: neutral, kind: 'neutral' },
    { value: positive, kind: 'positive' },
  ],
  spoken,
  260,
  8,
)}
${others.length === 0 ? null : html`<p class="small meta" style="margin-top:8px">${others.map(([code, other]) => html`<span lang="${code}">${other}</span>`)}</p>`}
${theme.categories.length === 0 ? null : html`<p class="small meta">${texts.category}: ${theme.categories.slice(0, 2).map(({ id, share }) => html`<span>${name(id)} ${percent(share, texts)}</span>`)}</p>`}
${theme.quotes.slice(0, 2).map(quoteBlock)}</article>
`
}

export const themeSection = (context: Context): Html | null => {
  const { summary, texts } = context
  const { themes, documents, sampled, unthemed } = summary.themes
  if (documents === 0) return null
  return section(
    'themes',
    texts.themes,
    html`<p class="help">${texts.themesHelp}${sampled ? ` ${texts.sampled.replace('{n}', number(documents, 0, texts))}` : ''}</p>
<div class="cards">${themes.map((theme) => card(theme, context))}</div>
<p class="small meta" style="margin-top:14px">${texts.unthemed}: ${number(unthemed.count, 0, texts)} (${percent(unthemed.share.value, texts)})</p>`,
  )
}

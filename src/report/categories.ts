/** What the comments are about: a table that is its own chart. */
import type { CategorySummary } from '../summary/types.ts'
import { divergingBar, type Reach, reachOf } from './charts.ts'
import { type Context, ends, nameOf, quoteBlock, section } from './context.ts'
import { number, percent, points, range } from './format.ts'
import { type Html, html } from './html.ts'

const shownAtOnce = 15

const row = (
  category: CategorySummary,
  reach: Reach,
  { texts, language }: Context,
): Html => html`<tbody><tr><th scope="row" class="name">${nameOf(
  category.names,
  category.id,
  language,
)}</th><td class="chart">${divergingBar(category.polarity, reach)}</td><td class="n">${number(category.count, 0, texts)}</td><td class="n">${percent(
  category.share.value,
  texts,
)}${ends(range(category.share.interval, (end) => percent(end, texts)))}</td><td class="n">${points(category.net.value, texts)}${ends(
  range(category.net.interval, (end) => points(end, texts)),
)}</td></tr>${
  category.quotes.length === 0
    ? null
    : html`<tr class="more"><td colspan="5"><details class="small"><summary>${texts.quotes}</summary>${category.quotes.map(quoteBlock)}</details></td></tr>`
}</tbody>
`

export const categoryTable = (context: Context): Html | null => {
  const { summary, texts } = context
  const categories = summary.categories.filter(({ id }) => id !== 'no-topic')
  if (categories.length === 0) return section('categories', texts.categories, html`<p>${texts.nothing}</p>`)
  const reach = reachOf(categories.map(({ polarity }) => polarity))
  const table = (
    rows: readonly CategorySummary[],
  ): Html => html`<div class="scroll"><table><caption>${texts.interval}</caption><thead><tr><th scope="col">${texts.category}</th><th scope="col">${texts.sentimentNames.negative} / ${texts.sentimentNames.positive}</th><th scope="col" class="n">${texts.count}</th><th scope="col" class="n">${texts.share}</th><th scope="col" class="n">${texts.net}</th></tr></thead>
${rows.map((category) => row(category, reach, context))}</table></div>`
  const rest = categories.slice(shownAtOnce)
  return section(
    'categories',
    texts.categories,
    html`<p class="help">${texts.categoriesHelp}</p>${table(categories.slice(0, shownAtOnce))}${
      rest.length === 0
        ? null
        : html`<details><summary>${texts.more.replace('{n}', number(rest.length, 0, texts))}</summary>${table(rest)}</details>`
    }`,
  )
}

/** What the figures rest on and how to read them. */
import { type Context, section } from './context.ts'
import { number, percent } from './format.ts'
import { type Html, html } from './html.ts'

export const coverageSection = ({ summary, texts }: Context): Html => {
  const { coverage, personalData, counts } = summary
  const share = (n: number, of: number): string => (of === 0 ? '' : percent(n / of, texts))
  const rows: readonly (readonly [string, number | null, string])[] = [
    [texts.coverageRows.items, coverage.items, ''],
    [texts.coverageRows.answers, coverage.answers, share(coverage.answers, coverage.items)],
    [texts.coverageRows.noContent, coverage.noContent, share(coverage.noContent, coverage.items)],
    [texts.coverageRows.unknownLanguage, coverage.unknownLanguage, share(coverage.unknownLanguage, coverage.items)],
    [texts.coverageRows.categorised, null, percent(coverage.categorised.value, texts)],
    [texts.coverageRows.themed, null, percent(coverage.themed.value, texts)],
    [texts.coverageRows.personalData, personalData.items, share(personalData.items, coverage.items)],
  ]
  const issues = Object.entries(counts.issues)
  return section(
    'coverage',
    texts.coverage,
    html`<div class="scroll"><table><thead><tr><th scope="col">${texts.coverageRows.items}</th><th scope="col" class="n">${texts.count}</th><th scope="col" class="n">${texts.share}</th></tr></thead><tbody>${rows.map(([name, n, part]) => html`<tr><th scope="row">${name}</th><td class="n">${n === null ? '' : number(n, 0, texts)}</td><td class="n">${part}</td></tr>`)}</tbody></table></div>
${issues.length === 0 ? null : html`<p class="small meta" style="margin-top:10px">${texts.coverageRows.issues}: ${issues.map(([code, n]) => html`<span><code>${code}</code> ${number(n ?? 0, 0, texts)}</span>`)}</p>`}`,
  )
}

export const methodSection = ({ texts }: Context): Html =>
  section('method', texts.method, html`${texts.methodText.map((text) => html`<p class="help">${text}</p>`)}`)

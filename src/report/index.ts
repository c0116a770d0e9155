/** The report: one HTML file that opens anywhere, needs no script and no network. */
import type { Summary } from '../summary/types.ts'
import { categoryTable } from './categories.ts'
import { driverSection } from './drivers.ts'
import { groupSection } from './groups.ts'
import { type Html, html } from './html.ts'
import { coverageSection, methodSection } from './method.ts'
import { flagSection, header, keyFigures, sentimentSection } from './overview.ts'
import { style } from './style.ts'
import { type ReportLanguage, texts } from './texts.ts'
import { themeSection } from './themes.ts'
import { trendSection } from './trends.ts'

export type { ReportLanguage } from './texts.ts'

/** What a report is made of: an analysis, or its summary alone. */
export interface ReportInput {
  readonly summary: Summary
  /** Named at the end of the report where it is known. */
  readonly version?: { readonly library: string } | undefined
}

export interface ReportOptions {
  /** Language of headings and explanations. Quotes stay in their own. Default: the commonest language of the comments, else English. */
  readonly language?: ReportLanguage | undefined
  /** Heading of the page. Default: "What the feedback says" in the report's language. */
  readonly title?: string | undefined
}

const commonestLanguage = ({ counts }: Summary): ReportLanguage => {
  const order = ['fi', 'ru', 'en'] as const
  const [first] = order.toSorted((a, b) => (counts.languages[b] ?? 0) - (counts.languages[a] ?? 0))
  return first !== undefined && (counts.languages[first] ?? 0) > 0 ? first : 'en'
}

/**
 * Renders an analysis as one self-contained, accessible HTML file: no scripts, no network, light and dark, fit for paper. Every chart has
 * its numbers beside it or in a table; every text of a comment is escaped and shown with its personal data hidden.
 *
 * @returns A whole HTML document.
 *
 * @example
 * ```ts
 * const report = renderReport(await analyze(comments, { industry: 'healthcare' }), { language: 'fi' })
 * ```
 */
export const renderReport = ({ summary, version }: ReportInput, options: ReportOptions = {}): string => {
  const language = options.language ?? commonestLanguage(summary)
  const words = texts[language]
  const context = { summary, language, texts: words }
  const title = options.title ?? words.title
  const sections: readonly (Html | null)[] = [
    keyFigures(context),
    flagSection(context),
    sentimentSection(context),
    categoryTable(context),
    themeSection(context),
    driverSection(context),
    trendSection(context),
    groupSection(context),
    coverageSection(context),
    methodSection(context),
  ]
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
${header(context, title)}
<main id="content">
${sections}
</main>
<footer><p class="small meta">${words.madeWith}${version === undefined ? '' : ` ${version.library}`}${
    summary.industry === null ? '' : ` · ${summary.industry.id} ${summary.industry.version}`
  }</p></footer>
</body>
</html>
`
  return page.html
}

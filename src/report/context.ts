/** What every section reads, and the pieces that several of them show. */
import type { Names } from '../industries/industry.ts'
import type { Quote, Summary } from '../summary/types.ts'
import type { Theme } from '../themes/types.ts'
import { type Html, html } from './html.ts'
import type { ReportLanguage, Texts } from './texts.ts'

export interface Context {
  readonly summary: Summary
  readonly language: ReportLanguage
  readonly texts: Texts
}

/** The name in the report's language, or the id made readable. */
export const nameOf = (names: Names | null, id: string, language: ReportLanguage): string => {
  return names?.[language] ?? capitalised(id.replaceAll('-', ' '))
}

/** With a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The label of a theme in the report's language where it has one; a name that a person gave stays as it is. */
export const themeLabel = (theme: Theme, language: ReportLanguage): string =>
  theme.pinned ? theme.label : capitalised((language === 'sv' ? undefined : theme.labels[language]) ?? theme.label)

/** Names of categories by id. */
export const categoryNames = ({ summary, language }: Context): ((id: string) => string) => {
  const names = new Map(summary.categories.map((category) => [category.id, category.names]))
  return (id) => nameOf(names.get(id) ?? null, id, language)
}

/** A quote with the id of its comment, told to be in its own language. */
export const quoteBlock = ({ text, id, language, sentiment }: Quote): Html =>
  html`<blockquote class="${sentiment}"><p${language === 'und' ? null : html` lang="${language}"`}>${text}</p><cite>${id}</cite></blockquote>`

/** An interval, smaller, below its figure. */
export const ends = (interval: string): Html => html`<span class="ends">${interval}</span>`

/** A section with a heading that can be linked to. */
export const section = (id: string, heading: string, content: Html): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}
</section>
`

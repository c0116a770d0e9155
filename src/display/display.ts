/**
 * Results that print readably: in the REPL of Node, Bun and Deno, and in a Jupyter notebook of Deno. The properties are hidden: JSON,
 * copies and comparisons do not see them.
 */
import type { ItemAnalysis } from '../feedback.ts'
import { sourceOf } from '../summary/source.ts'
import type { Summary } from '../summary/types.ts'
import { summaryText } from './summary-text.ts'

/** Source: https://nodejs.org/api/util.html#utilinspectcustom (Bun reads it too). */
const nodeInspect: symbol = Symbol.for('nodejs.util.inspect.custom')
/** Source: https://docs.deno.com/api/deno/~/Deno.inspect */
const denoInspect: symbol = Symbol.for('Deno.customInspect')
/** Source: https://docs.deno.com/runtime/reference/cli/jupyter/ */
const jupyterDisplay: symbol = Symbol.for('Jupyter.display')

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'))

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

const quoted = (text: string, spans: ItemAnalysis['categories'][number]['evidence']): string =>
  spans
    .slice(0, 3)
    .map(({ start, end }) => `"${text.slice(start, end)}"`)
    .join(', ')

/** One comment and what was found in it, a line each. */
export const itemText = (item: ItemAnalysis): string => {
  const text = sourceOf(item)?.feedback.text
  const characters = [...(text ?? '').replace(/\s+/g, ' ')]
  const lines = [`${item.id}: ${item.language.code}, ${item.kind}, ${item.sentiment.label} ${signed(item.sentiment.score)}`]
  if (characters.length > 0) lines.push(characters.length > 160 ? `${characters.slice(0, 159).join('')}…` : characters.join(''))
  for (const { id, probability, sentiment, evidence } of item.categories) {
    const words = text === undefined || evidence.length === 0 ? '' : `: ${quoted(text, evidence)}`
    lines.push(`${id} ${Math.round(100 * probability)} %, sentiment ${signed(sentiment)}${words}`)
  }
  for (const { id, severity } of item.flags) lines.push(`flag ${id} (${severity})`)
  if (item.personalData.length > 0) lines.push(`personal data: ${item.personalData.map(({ type }) => type).join(', ')}`)
  for (const { code, message } of item.issues) lines.push(`issue ${code}: ${message}`)
  return lines.join('\n  ')
}

/** One comment as HTML: the words that gave its categories are marked. */
export const itemHtml = (item: ItemAnalysis): string => {
  const text = sourceOf(item)?.feedback.text ?? ''
  const marks = item.categories
    .flatMap(({ evidence }) => evidence)
    .toSorted((a, b) => a.start - b.start)
    .reduce<{ start: number; end: number }[]>((kept, span) => {
      const last = kept.at(-1)
      if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
      else kept.push({ start: span.start, end: span.end })
      return kept
    }, [])
  let marked = ''
  let at = 0
  for (const { start, end } of marks) {
    marked += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  marked += escapeHtml(text.slice(at))
  const rows = item.categories.map(
    ({ id, probability, sentiment }) =>
      `<tr><td>${escapeHtml(id)}</td><td>${Math.round(100 * probability)} %</td><td>${signed(sentiment)}</td></tr>`,
  )
  const head = `<b>${escapeHtml(item.id)}</b> ${item.language.code}, ${item.kind}, ${item.sentiment.label} ${signed(item.sentiment.score)}`
  const table = rows.length === 0 ? '' : `<table><tr><th>category</th><th>probability</th><th>sentiment</th></tr>${rows.join('')}</table>`
  return `<div>${head}<blockquote>${marked}</blockquote>${table}</div>`
}

const summaryHtml = (summary: Summary): string => `<pre>${escapeHtml(summaryText(summary))}</pre>`

interface InspectOptions {
  readonly colors?: boolean
}

/** Node calls it with (depth, options, inspect), Deno with (inspect, options). */
const hidden = <T>(plain: (value: T, colour: boolean) => string, html: (value: T) => string): PropertyDescriptorMap => {
  const inspect = {
    value(this: T, _depth: unknown, options?: InspectOptions): string {
      return plain(this, options?.colors === true)
    },
  }
  const display = {
    value(this: T): Record<string, string> {
      return { 'text/plain': plain(this, false), 'text/html': html(this) }
    },
  }
  return { [nodeInspect]: inspect, [denoInspect]: inspect, [jupyterDisplay]: display }
}

const itemProperties = /* @__PURE__ */ hidden<ItemAnalysis>(itemText, itemHtml)
const analysisProperties = /* @__PURE__ */ hidden<{ readonly summary: Summary }>(
  ({ summary }, colour) => summaryText(summary, { colour }),
  ({ summary }) => summaryHtml(summary),
)

/** Makes an item print itself. Returns the item. */
export const withItemDisplay = (item: ItemAnalysis): ItemAnalysis => Object.defineProperties(item, itemProperties)

/** Makes an analysis print its summary. Returns the analysis. */
export const withAnalysisDisplay = <T extends { readonly summary: Summary }>(analysis: T): T =>
  Object.defineProperties(analysis, analysisProperties)

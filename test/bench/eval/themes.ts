/** Measures themes against known labels: NHS comments with exactly one label, the twelve commonest labels. */
import type { LanguageCode } from '../../../src/feedback.ts'
import type { AnalyzedText } from '../../../src/languages/language.ts'
import { loadLanguage } from '../../../src/languages/load.ts'
import { hashText } from '../../../src/summary/bounded.ts'
import { type ThemeDocument, themeDocument, themeTerms } from '../../../src/themes/document.ts'
import { findThemes } from '../../../src/themes/find.ts'
import type { Themes } from '../../../src/themes/types.ts'
import { type LabelledComment, readNhsComments, readParallelComments } from '../../../src/train/feedback-corpora.ts'
import { adjustedRand, purity, vMeasure } from '../clustering-measures.ts'
import type { EvalRow } from '../eval-row.ts'
import { healthcareTrial } from './categories.ts'

const area = 'themes'
const labelCount = 12
const rounded = (value: number): number => Math.round(value * 1e3) / 1e3

/** The commonest labels of comments that have exactly one. */
export const commonestLabels = (comments: readonly { readonly labels: readonly string[] }[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const { labels } of comments) if (labels.length === 1) counts.set(labels[0] as string, (counts.get(labels[0] as string) ?? 0) + 1)
  return new Set(
    [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, labelCount)
      .map(([label]) => label),
  )
}

/** A comment as the summary sketches it. */
export const sketch = (id: string, analyzed: AnalyzedText, categories: readonly string[]): ThemeDocument =>
  themeDocument(
    {
      id,
      language: { code: analyzed.language, confidence: 1 },
      languages: [],
      kind: 'report',
      sentiment: { label: 'neutral', score: 0, confidence: 1, evidence: [], prior: true },
      statements: [],
      categories: categories.map((category) => ({ id: category, probability: 1, sentiment: 0, evidence: [], prior: true })),
      flags: [],
      personalData: [],
      issues: [],
    },
    { feedback: { id, text: analyzed.text, issues: [] }, terms: themeTerms(analyzed) },
    undefined,
  )

/** Peers were measured on English only, so only English has targets. */
const rowsOf = (themes: Themes, labels: ReadonlyMap<string, string>, data: string, compared: boolean): EvalRow[] => {
  const clusterOf = new Map([...themes.themes.flatMap(({ id, ids }) => ids.map((item): [string, string] => [item, id]))])
  const ids = [...labels.keys()]
  const [gold, found] = [ids.map((id) => labels.get(id) as string), ids.map((id) => clusterOf.get(id) ?? 'none')]
  const peer = (must: number, note: string): Partial<EvalRow> => (compared ? { must, note: `TF-IDF + NMF ${note}` } : {})
  return [
    { area, measure: 'V-measure (NMI)', data, value: rounded(vMeasure(gold, found)), ...peer(0.21, '.21') },
    { area, measure: 'ARI', data, value: rounded(adjustedRand(gold, found)), ...peer(0.1, '.10') },
    { area, measure: 'purity', data, value: rounded(purity(gold, found)), ...peer(0.53, `.53; ${themes.themes.length} themes`) },
    { area, measure: 'left out', data, value: rounded(themes.unthemed.share.value), lowerIsBetter: true },
  ]
}

const uniqueIds = <T extends { readonly group: string }>(comments: readonly T[]): (T & { readonly id: string })[] =>
  comments.map((comment, index) => ({ ...comment, id: `${hashText(comment.group).toString(36)}-${index}` }))

const wordsOnly = async (comments: readonly LabelledComment[], language: LanguageCode): Promise<EvalRow[]> => {
  const pack = await loadLanguage(language)
  const common = commonestLabels(comments)
  const single = uniqueIds(comments.filter(({ labels }) => labels.length === 1 && common.has(labels[0] as string)))
  const documents = single.map(({ id, text }) => sketch(id, pack.analyzeText(text), []))
  const themes = findThemes(documents, documents.length, { categories: false })
  return rowsOf(
    themes,
    new Map(single.map(({ id, labels }) => [id, labels[0] as string])),
    `NHS v6 ${language}, one of ${labelCount} labels, words only`,
    language === 'en',
  )
}

const withCategories = async (): Promise<EvalRow[]> => {
  const { model, heldOut } = await healthcareTrial()
  const english = heldOut.filter(({ source, language }) => source === 'nhs' && language === 'en')
  const common = commonestLabels(english)
  const single = uniqueIds(english.filter(({ labels }) => labels.length === 1 && common.has(labels[0] as string)))
  const documents = single.map(({ id, analyzed, question }) =>
    sketch(
      id,
      analyzed,
      model.classify(analyzed, question, { evidence: false }).map(({ label }) => label),
    ),
  )
  const themes = findThemes(documents, documents.length, {})
  return rowsOf(
    themes,
    new Map(single.map(({ id, labels }) => [id, labels[0] as string])),
    `NHS v6 en, one of ${labelCount} labels (held-out fifth), words and categories`,
    true,
  )
}

/** Rows of the evaluation table on themes. */
export const evaluateThemes = async (): Promise<readonly EvalRow[]> => [
  ...(await wordsOnly(readNhsComments(), 'en')),
  ...(await wordsOnly(readParallelComments('fi'), 'fi')),
  ...(await wordsOnly(readParallelComments('ru'), 'ru')),
  ...(await withCategories()),
]

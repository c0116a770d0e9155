/** Made-up analysed comments for tests of everything across items. */
import fc from 'fast-check'
import { type CategoryScore, type ItemAnalysis, kinds, sentimentLabels } from '../../src/feedback.ts'
import type { ItemSource } from '../../src/summary/types.ts'
import type { ThemeTerm } from '../../src/themes/types.ts'

export interface Sample {
  readonly item: ItemAnalysis
  readonly source: ItemSource
}

export const sentiment = (label: ItemAnalysis['sentiment']['label'], score: number): ItemAnalysis['sentiment'] => ({
  label,
  score,
  confidence: 0.9,
  evidence: [],
})

const adjectives = new Set([
  'ystävällinen',
  'pitkä',
  'hyvä',
  'kallis',
  'kohtuuton',
  'osaava',
  'ahdas',
  'вкусный',
  'вежливая',
  'внимательная',
  'kind',
  'long',
])

/** Each word a noun or adjective in its own form, which is all that a summary needs to know of a word. */
export const termsOf = (text: string, language: 'fi' | 'ru' | 'en'): ThemeTerm[] =>
  [...text.matchAll(/\p{L}+/gu)].map(
    (match): ThemeTerm => ({
      lemma: match[0].toLowerCase(),
      upos: adjectives.has(match[0].toLowerCase()) ? 'ADJ' : 'NOUN',
      language,
      start: match.index,
      end: match.index + match[0].length,
    }),
  )

/** A comment with what the summary reads of it. */
export const sample = (
  id: string,
  text: string,
  given: {
    readonly item?: Partial<ItemAnalysis>
    readonly feedback?: Partial<ItemSource['feedback']>
    readonly language?: 'fi' | 'ru' | 'en'
  } = {},
): Sample => {
  const language = given.language ?? 'fi'
  return {
    item: {
      id,
      language: { code: language, confidence: 1 },
      languages: [{ start: 0, end: text.length, code: language }],
      kind: 'report',
      sentiment: sentiment('neutral', 0),
      statements: [{ start: 0, end: text.length, sentiment: sentiment('neutral', 0), categories: [] }],
      categories: [],
      flags: [],
      personalData: [],
      issues: [],
      ...given.item,
    },
    source: { feedback: { id, text, issues: [], ...given.feedback }, terms: termsOf(text, language) },
  }
}

export const category = (id: string, score = 0, probability = 0.8): CategoryScore => ({ id, probability, sentiment: score, evidence: [] })

const wordArbitrary = fc.constantFrom('jono', 'hoitaja', 'puhelin', 'pysäköinti', 'ruoka', 'ystävällinen', 'pitkä', 'hyvä')

/** Comments of all sorts, ids repeated now and then. */
export const sampleArbitrary: fc.Arbitrary<Sample> = fc
  .record({
    id: fc.nat({ max: 400 }),
    words: fc.array(wordArbitrary, { minLength: 1, maxLength: 6 }),
    kind: fc.constantFrom(...kinds),
    label: fc.constantFrom(...sentimentLabels),
    score: fc.double({ min: -1, max: 1, noNaN: true }),
    categories: fc.uniqueArray(fc.constantFrom('timeliness', 'staff-manner', 'parking', 'food-drink'), { maxLength: 3 }),
    flag: fc.boolean(),
    nps: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    unit: fc.option(fc.constantFrom('Osasto 1', 'Osasto 2', 'Päivystys'), { nil: undefined }),
  })
  .map(({ id, words, kind, label, score, categories, flag, nps, day, unit }) =>
    sample(`p${id}`, words.join(' '), {
      item: {
        kind,
        sentiment: sentiment(label, score),
        categories: categories.map((name) => category(name, score)),
        flags: flag ? [{ id: 'patient-safety', severity: 'urgent', evidence: [] }] : [],
      },
      feedback: { scores: { nps }, createdAt: day === undefined ? undefined : `2026-03-${String(day).padStart(2, '0')}`, unit },
    }),
  )

/** One comment into the counts. */
import type { CategoryScore, ItemAnalysis, Span } from '../feedback.ts'
import { type ScoreName, scales, scoreNames } from '../metrics/scores.ts'
import { themeDocument } from '../themes/document.ts'
import { dayOf, monthOf, weekOf } from './period.ts'
import { polarityOf, polarityOfScore } from './polarity.ts'
import { lengthFit, quoteOf } from './quote.ts'
import { type Limits, partOf, partOfValue, quotesOf, type SummaryState } from './state.ts'
import { count, path, type Tally } from './tally.ts'
import type { ItemSource } from './types.ts'

/** Sentiment scores are summed as thousandths: integers add up exactly. */
export const scoreUnit = 1000

/** Whether a comment says something. */
export const isAnswer = (item: ItemAnalysis): boolean => item.kind !== 'no-content'

type Answer = readonly [ScoreName, number]

/** The survey answers of a comment as integers; what is off its scale is left out (decoding has made it an issue). */
const answersOf = (source: ItemSource | undefined): Answer[] =>
  scoreNames.flatMap((name): Answer[] => {
    const given = source?.feedback.scores?.[name]
    if (given === undefined || given === null) return []
    const answer = Number(given)
    return Number.isInteger(answer) && answer >= scales[name].least && answer <= scales[name].most ? [[name, answer]] : []
  })

/** What is counted alike for all comments, for one value of a variable and for one period. */
const countPart = (tally: Tally, item: ItemAnalysis, answers: readonly Answer[]): void => {
  count(tally, 'items')
  for (const [score, answer] of answers) count(tally, path('score', score, answer))
  if (!isAnswer(item)) return
  count(tally, 'answers')
  count(tally, path('polarity', polarityOf(item.sentiment.label)))
  for (const category of item.categories) {
    count(tally, path('category', category.id))
    count(tally, path('category polarity', category.id, polarityOfScore(category.sentiment)))
  }
}

const countTotal = (tally: Tally, item: ItemAnalysis, answers: readonly Answer[]): void => {
  count(tally, path('language', item.language.code))
  count(tally, path('kind', item.kind))
  for (const { code } of item.issues) count(tally, path('issue', code))
  if (item.personalData.length > 0) count(tally, 'items with personal data')
  for (const { type } of item.personalData) count(tally, path('personal data', type))
  for (const id of new Set(item.flags.map((flag) => flag.id))) count(tally, path('flag', id))
  for (const { id, severity } of item.flags) count(tally, path('severity', id, severity))
  if (!isAnswer(item)) return
  const score = Math.round(item.sentiment.score * scoreUnit)
  count(tally, 'score sum', score)
  count(tally, 'score squares', score * score)
  count(tally, path('sentiment', item.sentiment.label))
  const ids = item.categories.map(({ id }) => id)
  if (ids.some((id) => id !== 'no-topic')) count(tally, 'categorised')
  for (const [name, answer] of answers) {
    count(tally, path('answered', name, answer))
    for (const id of ids) {
      count(tally, path('with', name, id, answer))
      for (const other of ids) if (id < other) count(tally, path('both', name, id, other))
    }
  }
}

/** The statement that shows a category best: the one that holds its evidence, else the one labelled with it, else the whole. */
const pieceOf = (item: ItemAnalysis, category: CategoryScore, text: string): Span => {
  const first = category.evidence[0]
  const holding = item.statements.find(({ start, end }) => first !== undefined && start <= first.start && first.end <= end)
  return holding ?? item.statements.find(({ categories }) => categories.includes(category.id)) ?? { start: 0, end: text.length }
}

const addQuotes = (state: SummaryState, item: ItemAnalysis, source: ItemSource, limits: Limits): void => {
  const { feedback } = source
  for (const category of item.categories) {
    const polarity = polarityOfScore(category.sentiment)
    const piece = pieceOf(item, category, feedback.text)
    const quote = quoteOf(item, feedback, piece, polarity)
    if (quote === null) continue
    const rank = Math.round(100 * category.probability * lengthFit(quote.text.length) * (0.5 + Math.abs(category.sentiment) / 2))
    quotesOf(state, path('category', category.id, polarity), limits).add({ rank, quote })
  }
  for (const flag of item.flags) {
    const first = flag.evidence[0]
    const holding = item.statements.find(({ start, end }) => first !== undefined && start <= first.start && first.end <= end)
    const quote = quoteOf(item, feedback, holding ?? { start: 0, end: feedback.text.length }, item.sentiment.label)
    if (quote !== null) quotesOf(state, path('flag', flag.id), limits).add({ rank: Math.round(100 * lengthFit(quote.text.length)), quote })
  }
}

const variablesOf = (item: ItemAnalysis, source: ItemSource | undefined): [string, string][] => {
  const { unit, channel, touchpoint, question, groups } = source?.feedback ?? {}
  const given: [string, unknown][] = [
    ['unit', unit],
    ['channel', channel],
    ['touchpoint', touchpoint],
    ['question', question],
    ['language', item.language.code],
    ...Object.entries(groups ?? {}).map(([name, value]): [string, unknown] => [`groups.${name}`, value]),
  ]
  return given.flatMap(([name, value]): [string, string][] => {
    // Decoding lets only texts through; feedback of other makers may hold anything.
    const trimmed = typeof value === 'string' ? value.trim() : ''
    return trimmed === '' ? [] : [[name, trimmed]]
  })
}

/** Adds one comment. */
export const addItem = (state: SummaryState, item: ItemAnalysis, source: ItemSource | undefined, limits: Limits): void => {
  const answers = answersOf(source)
  countPart(state.total, item, answers)
  countTotal(state.total, item, answers)
  for (const [name, value] of variablesOf(item, source)) {
    const part = partOfValue(state, name, value)
    if (part !== undefined) countPart(part, item, answers)
  }
  const day = dayOf(source?.feedback.createdAt)
  if (day === undefined) count(state.total, 'undated')
  else {
    countPart(partOf(state.months, monthOf(day)), item, answers)
    countPart(partOf(state.weeks, weekOf(day)), item, answers)
  }
  for (const id of new Set(item.flags.map((flag) => flag.id))) {
    const ids = state.flagged.get(id)
    if (ids === undefined) state.flagged.set(id, [item.id])
    else ids.push(item.id)
  }
  if (source === undefined) return
  addQuotes(state, item, source, limits)
  if (!isAnswer(item) || (source.terms?.length ?? 0) === 0 || limits.documents === 0) return
  count(state.total, 'documents')
  state.documents.add(themeDocument(item, source, day))
}

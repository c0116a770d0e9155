/**
 * The way through: one comment walks decode → detect language → tokenize and lemmatize → sentiment → classify → kind → flags →
 * personal data → item. Across items there is only the summary.
 */
import { decodeFeedback } from './decode/feedback.ts'
import { type DetectedFeedback, detectLanguages } from './detect/step.ts'
import { withAnalysisDisplay, withItemDisplay } from './display/display.ts'
import type { Issue } from './errors.ts'
import type { Feedback, FeedbackInput, ItemAnalysis } from './feedback.ts'
import { joinStatements } from './join.ts'
import { type AnalyzerOptions, loadSteps, type ModelVersions, type Steps } from './load.ts'
import { findPersonalData } from './privacy/find.ts'
import { askServices, readHooked } from './read.ts'
import { findScoreConflict } from './sentiment/conflict.ts'
import { unfelt } from './sentiment/empty.ts'
import type { SummaryOptions } from './summary/options.ts'
import { withSource } from './summary/source.ts'
import type { Summary } from './summary/types.ts'
import { createSummaryBuilder, type SummaryBuilder } from './summary.ts'
import { themeTerms } from './themes/document.ts'

/** Everything the library says about many comments. */
export interface Analysis {
  /** One per comment, in the order given. */
  readonly items: readonly ItemAnalysis[]
  readonly summary: Summary
  /** What answered: version of the library and of each model, with the hash of its bytes. */
  readonly version: ModelVersions
}

/** Options of {@link analyze}: those of the analyzer and those of the summary. */
export type AnalyzeOptions = AnalyzerOptions & Omit<SummaryOptions, 'industry'>

/** A loaded, frozen analyzer. Nothing is shared between two of them but read-only models. */
export interface Analyzer {
  /** Languages that are loaded, industry, library and models. */
  readonly version: ModelVersions
  /** Analyses comments and sums them up. Rows in, rows out: a bad one becomes an item with issues. */
  analyze(feedback: Iterable<string | FeedbackInput>, options?: Omit<SummaryOptions, 'industry'>): Promise<Analysis>
  /** Analyses one comment, synchronously. */
  item(feedback: string | FeedbackInput): ItemAnalysis
  /** Analyses comments as they come, in order. Holds one item at a time (and the ids seen, to tell duplicates). */
  stream(feedback: Iterable<string | FeedbackInput> | AsyncIterable<string | FeedbackInput>): AsyncIterable<ItemAnalysis>
  /** An empty summary that takes this analyzer's items. */
  summary(options?: Omit<SummaryOptions, 'industry'>): SummaryBuilder
}

/** A comment in a language that is not loaded: nothing is said of it but what needs no language. */
const unreadItem = (feedback: Feedback, detected: DetectedFeedback['detected'], issues: readonly Issue[]): ItemAnalysis => ({
  id: feedback.id,
  language: { code: detected.language, confidence: detected.confidence },
  languages: detected.spans,
  kind: 'report',
  sentiment: { label: 'neutral', score: 0, confidence: 0, evidence: [], prior: true },
  statements: [],
  categories: [],
  flags: [],
  personalData: findPersonalData(feedback.text),
  issues,
})

/** One comment, the whole way. */
const analyzeItem = (steps: Steps, given: Feedback): ItemAnalysis => {
  const { feedback, detected, reader, issues } = detectLanguages(given, steps)
  if (reader === undefined) return withItemDisplay(withSource(unreadItem(feedback, detected, issues), { feedback }))
  const { analyzed, issues: hookIssues } = readHooked(feedback.text, detected.spans, reader, steps)
  const felt = steps.sentiment.score(analyzed, { question: feedback.question, scores: feedback.scores })
  const kind = steps.kind.find(analyzed, felt.sentiment, feedback.question, felt.statements)
  const { sentiment, statements } = kind === 'no-content' ? unfelt(felt, feedback.question) : felt
  const found = steps.classifier.classify(analyzed, feedback.question)
  const flags = steps.flags.find(analyzed, statements)
  const personalData = findPersonalData(feedback.text, analyzed)
  const conflict = findScoreConflict(sentiment, feedback.scores)
  const item: ItemAnalysis = {
    id: feedback.id,
    language: { code: detected.language, confidence: detected.confidence },
    languages: detected.spans,
    kind,
    sentiment,
    ...joinStatements(found, statements, sentiment),
    flags,
    personalData,
    issues: [...issues, ...hookIssues, ...(conflict === undefined ? [] : [conflict])],
  }
  return withItemDisplay(withSource(item, { feedback, terms: themeTerms(analyzed) }))
}

/** Asks the asynchronous hooks for the words of a comment. */
const prepareItem = (steps: Steps, feedback: Feedback): Promise<Feedback> => {
  const { detected, reader } = detectLanguages(feedback, steps)
  return reader === undefined ? Promise.resolve(feedback) : askServices(feedback, { spans: detected.spans, reader }, steps)
}

/** Marks a comment whose id was seen before; it stays in the output. */
export const noteDuplicate = (feedback: Feedback, seen: Set<string>): Feedback => {
  if (!seen.has(feedback.id)) {
    seen.add(feedback.id)
    return feedback
  }
  const message = `the id "${feedback.id}" was given before; both items are kept`
  return { ...feedback, issues: [...feedback.issues, { code: 'duplicate-id', message }] }
}

/**
 * Loads models once and analyses as often as you like.
 *
 * @throws PalauteError `invalid-options`, `unknown-industry`, `unknown-language`, or a model's error.
 *
 * @example
 * ```ts
 * const analyzer = await createAnalyzer({ industry: 'healthcare', languages: ['fi', 'en'] })
 * analyzer.item('Ei valittamista, kiitos!').sentiment.label // 'positive'
 * ```
 */
export const createAnalyzer = async (options: AnalyzerOptions = {}): Promise<Analyzer> => {
  const steps = await loadSteps(options)
  const summary: Analyzer['summary'] = (summaryOptions = {}) => createSummaryBuilder({ ...summaryOptions, industry: steps.industry })

  async function* stream(feedback: Iterable<string | FeedbackInput> | AsyncIterable<string | FeedbackInput>): AsyncGenerator<ItemAnalysis> {
    const seen = new Set<string>()
    let index = 0
    for await (const input of feedback) {
      const decoded = noteDuplicate(decodeFeedback(input, index++), seen)
      yield analyzeItem(steps, steps.services.length === 0 ? decoded : await prepareItem(steps, decoded))
    }
  }

  return Object.freeze({
    version: steps.version,
    item: (feedback: string | FeedbackInput) => analyzeItem(steps, decodeFeedback(feedback, 0)),
    stream,
    summary,
    analyze: async (feedback: Iterable<string | FeedbackInput>, summaryOptions?: Omit<SummaryOptions, 'industry'>) => {
      const items: ItemAnalysis[] = []
      const builder = summary(summaryOptions)
      for await (const item of stream(feedback)) {
        items.push(item)
        builder.add(item)
      }
      return withAnalysisDisplay({ items, summary: builder.finish(), version: steps.version })
    },
  })
}

/**
 * Analyses comments and sums them up.
 *
 * @param feedback Comments: strings, or objects with `text` and what is known about them.
 * @param options Industry (default `base`), languages (default all), and what the summary should hold.
 * @throws PalauteError as {@link createAnalyzer}; never for a bad comment.
 *
 * @example
 * ```ts
 * const { items, summary } = await analyze(['Ei valittamista!', 'Jonotin tunnin.'], { industry: 'healthcare' })
 * items[1]?.categories[0]?.id // 'timeliness'
 * summary.counts.items // 2
 * ```
 */
export const analyze = async (feedback: Iterable<string | FeedbackInput>, options: AnalyzeOptions = {}): Promise<Analysis> => {
  const { minGroupSize, quotes, period, themes, ...analyzerOptions } = options
  const analyzer = await createAnalyzer(analyzerOptions)
  return analyzer.analyze(feedback, { minGroupSize, quotes, period, themes })
}

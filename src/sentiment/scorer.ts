/** The door of sentiment: an analysed text in, how it feels out. */

import type { Scores, Sentiment, SentimentLabel, Span } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import { type PerLanguage, perLanguage } from '../match/words.ts'
import type { ModelFile } from '../models/model-file.ts'
import { round4 } from '../round.ts'
import { extractFeatures, type FeatureStatement, type FeatureVector } from './features.ts'
import { compileLexicon, type SentimentLexicon } from './lexicon.ts'
import { type Margins, marginsOf, openSentimentModel, polarityOf, predict, type SentimentModel } from './model.ts'
import { saysNothing, sideOfDenial } from './nothing.ts'
import { findQuestionType, type QuestionType } from './question.ts'
import type { SentimentRoom } from './room.ts'
import { sentimentRooms } from './rooms.ts'
import { type ScopedStatement, weighStatement } from './scope.ts'
import { findStatements, type StatementWords } from './statements.ts'

/** What was asked and how it was rated, where known. */
export interface SentimentContext {
  readonly question?: string | undefined
  readonly scores?: Scores | undefined
}

/** Sentiment of the whole and of each statement. */
export interface ScoredText {
  readonly sentiment: Sentiment
  readonly statements: readonly (Span & { readonly sentiment: Sentiment })[]
  /** A bare "no" or "nothing" that answers what was asked. */
  readonly answers?: true
}

export interface SentimentScorer {
  score(analyzed: AnalyzedText, context?: SentimentContext): ScoredText
}

/** A statement with its words weighed. */
export interface WeighedStatement extends StatementWords {
  readonly scoped: ScopedStatement
}

export type SentimentLexicons = PerLanguage<SentimentLexicon>

/** The rooms of all languages, each compiled when it is first met. */
export const compileLexicons = (rooms: PerLanguage<SentimentRoom> = sentimentRooms): SentimentLexicons =>
  perLanguage((language) => compileLexicon(rooms[language]))

/** Statements of a text, each weighed by lexicon and scope. */
export const weighText = (analyzed: AnalyzedText, lexicons: SentimentLexicons): WeighedStatement[] =>
  findStatements(analyzed, lexicons).map((statement) => ({
    ...statement,
    scoped: weighStatement(statement.words, lexicons[statement.language]),
  }))

/** Fewest probability that a statement must have for its side to count as disagreement. */
const clearSide = 0.72

/** How far the confidence in a side is drawn to the middle by an irony cue. */
const ironyDoubt = 0.75

const evidenceOf = (model: SentimentModel, features: FeatureVector, statements: readonly WeighedStatement[], side: number): Span[] => {
  const gain = new Map<number, { start: number; end: number; weight: number }>()
  const add = (start: number, end: number, weight: number): void => {
    const before = gain.get(start)
    gain.set(start, { start, end, weight: (before?.weight ?? 0) + weight })
  }
  for (const { scoped } of statements) {
    for (const idiom of scoped.idioms) {
      if (idiom.value * side <= 0) continue
      for (const index of idiom.words) {
        const word = scoped.words[index]?.word
        if (word !== undefined) add(word.start, word.end, 0.5 * Math.abs(idiom.value))
      }
    }
    for (const { word, effect } of scoped.words) if (effect * side > 0) add(word.start, word.end, 0.3 * Math.abs(effect))
  }
  const wordsOf = statements.flatMap((statement) => statement.words)
  features.columns.forEach((at, index) => {
    const start = features.starts[index] ?? -1
    if (start < 0) return
    const contribution = polarityOf(model, at) * (features.values[index] ?? 0) * side
    const word = wordsOf.find((candidate) => candidate.start === start)
    if (word !== undefined) add(word.start, word.end, contribution)
  })
  const best = [...gain.values()].filter(({ weight }) => weight > 0.02).sort((a, b) => b.weight - a.weight || a.start - b.start)
  const top = best[0]?.weight ?? 0
  return best
    .filter(({ weight }) => weight >= top * 0.3)
    .slice(0, 5)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }))
}

/** Up to so many words a phrase with a negator speaks for the whole; from twice as many on it does nothing of its own. */
const shortText = 10
/** What such a phrase adds to the log-odds of its side, per step of strength. */
const turnOdds = 1.25
/** Under a question the heads lean further to the bad than a short praise by negation deserves. */
const askedPraise = 1.5
/** What remains of the probability that no side is taken, where such a phrase tells the side. */
const decided = 0.6
/** Most that may speak against it. */
const opposition = 1

/**
 * What the phrases with a negator of their own say of a short text, in log-odds: "ei valittamista", "не к чему придраться".
 * Film subtitles teach the heads to doubt them ("I'm not lying"); in feedback they are right nine times in ten.
 */
const turnOf = (statements: readonly WeighedStatement[], words: number, question: QuestionType): number => {
  let positive = 0
  let negative = 0
  let turned = 0
  for (const { scoped } of statements) {
    positive += scoped.positive
    negative += scoped.negative
    if (scoped.turned * turned < 0) return 0
    if (Math.abs(scoped.turned) > Math.abs(turned)) turned = scoped.turned
  }
  // "nothing very useful" may praise under "what could be better?", and "no problems" says little under "what was good?"
  if (question === (turned > 0 ? 'good' : 'improve') || (turned > 0 ? negative : positive) > opposition) return 0
  const odds = turned > 0 && question !== 'none' ? turnOdds * askedPraise : turnOdds
  return turned * odds * Math.max(0, Math.min(1, 2 - words / shortText))
}

/**
 * How much more the probability that no side is taken counts than that of a side where the label is chosen. The highest probability
 * alone names half as many comments neutral as people do; with 1.4, chosen by cross-validation, the accuracy stays and the macro-F1 of
 * patients' comments rises by two to three points in every language.
 */
const neutralLean = 1.4

const logistic = (margin: number): number => 1 / (1 + Math.exp(-margin))

interface Judgement {
  readonly score: number
  readonly label: SentimentLabel
  readonly confidence: number
  readonly side: number
}

/** A text or statement with what the heads say of it. */
interface Reading {
  readonly features: FeatureVector
  readonly margins: Margins
  readonly statements: readonly WeighedStatement[]
}

const judge = (model: SentimentModel, whole: Reading, parts: readonly Reading[], question: QuestionType): Judgement => {
  const { statements } = whole
  const words = statements.reduce((sum, { scoped }) => sum + scoped.words.length, 0)
  const [bad, undecided, good] = predict(
    model,
    whole.margins,
    parts.map(({ margins }) => margins),
    words,
    question,
  )
  const ironic = statements.some((statement) => statement.scoped.ironic)
  const turned = turnOf(statements, words, question)
  const heard = logistic(Math.log((good + 1e-9) / (bad + 1e-9)) + turned)
  // what tells the side makes it less likely that none is taken
  const neutrality = turned === 0 || question !== 'none' ? undecided : undecided * decided
  const polarity = ironic ? 0.5 + (heard - 0.5) * ironyDoubt : heard
  const side = polarity >= 0.5 ? 1 : -1
  const sideProbability = (1 - neutrality) * (side > 0 ? polarity : 1 - polarity)
  const neutral = neutrality * neutralLean > sideProbability
  return {
    score: (2 * polarity - 1) * (1 - neutrality * 0.6),
    label: neutral ? 'neutral' : side > 0 ? 'positive' : 'negative',
    confidence: neutral ? neutrality : sideProbability,
    side,
  }
}

/** Both sides speak clearly in different statements. */
const disagree = (judgements: readonly Judgement[], statements: readonly WeighedStatement[]): boolean => {
  let good = false
  let bad = false
  judgements.forEach((judgement, index) => {
    const scoped = statements[index]?.scoped
    const net = (scoped?.positive ?? 0) - (scoped?.negative ?? 0)
    if (judgement.score > clearSide - 0.3 && net > 0.5) good = true
    if (judgement.score < 0.3 - clearSide && net < -0.5) bad = true
  })
  return good && bad
}

/**
 * Creates the scorer of a trained model. Pure and synchronous from then on.
 *
 * Statements are weighed by the lexicons and the scope of negation; those sums and the words themselves are the features of four
 * linear heads; a softmax model over them, the length, the question and the disagreement of the statements gives the probabilities.
 * `score` is the expected side, −1…1.
 *
 * @param modelFile - the opened model `base/sentiment`.
 * @example
 * ```ts
 * const scorer = createSentimentScorer(await loadModel(models, 'base', 'sentiment'))
 * scorer.score(finnish.analyzeText('Ei valittamista.'), { question: 'Mitä parannettavaa?' }).sentiment.label // 'positive'
 * ```
 */
export const createSentimentScorer = (modelFile: ModelFile, rooms: PerLanguage<SentimentRoom> = sentimentRooms): SentimentScorer => {
  const model = openSentimentModel(modelFile)
  const lexicons = compileLexicons(rooms)
  const toSentiment = (
    judgement: Judgement,
    label: SentimentLabel,
    features: FeatureVector,
    statements: readonly WeighedStatement[],
  ): Sentiment => {
    const evidence =
      label === 'mixed'
        ? [...evidenceOf(model, features, statements, 1), ...evidenceOf(model, features, statements, -1)]
            .filter((span, index, all) => all.findIndex((other) => other.start === span.start) === index)
            .sort((a, b) => a.start - b.start)
        : evidenceOf(model, features, statements, judgement.side)
    const sentiment = { label, score: round4(judgement.score), confidence: round4(judgement.confidence), evidence }
    return evidence.length === 0 ? { ...sentiment, prior: true } : sentiment
  }
  const score = (analyzed: AnalyzedText, context: SentimentContext = {}): ScoredText => {
    const statements = weighText(analyzed, lexicons)
    const question = findQuestionType(context.question)
    const denied = analyzed.language === 'en' ? sideOfDenial(analyzed.text, context.question) : 0
    if (denied !== 0 || ((question === 'improve' || question === 'good') && saysNothing[analyzed.language].test(analyzed.text))) {
      const evidence = statements.map(({ start, end }) => ({ start, end }))
      const sentiment: Sentiment =
        denied > 0 || (denied === 0 && question === 'improve')
          ? { label: 'positive', score: 0.6, confidence: 0.9, evidence }
          : { label: 'negative', score: -0.6, confidence: 0.85, evidence }
      return { sentiment, statements: statements.map(({ start, end }) => ({ start, end, sentiment })), answers: true }
    }
    const read = (of: readonly WeighedStatement[], text: string, asked: QuestionType): Reading => {
      const features = extractFeatures(of as readonly FeatureStatement[], text, asked)
      return { features, margins: marginsOf(model, features), statements: of }
    }
    const reading = read(statements, analyzed.text, question)
    const { features } = reading
    if (statements.length <= 1) {
      const whole = judge(model, reading, [], question)
      const sentiment = toSentiment(whole, whole.label, features, statements)
      return { sentiment, statements: statements.map(({ start, end }) => ({ start, end, sentiment })), answers: true }
    }
    const readings = statements.map((statement) => read([statement], analyzed.text.slice(statement.start, statement.end), 'none'))
    const whole = judge(model, reading, readings, question)
    const parts = readings.map((part) => ({ own: part.features, judgement: judge(model, part, [], 'none') }))
    const mixed =
      whole.label === 'neutral' &&
      disagree(
        parts.map((part) => part.judgement),
        statements,
      )
    return {
      sentiment: toSentiment(whole, mixed ? 'mixed' : whole.label, features, statements),
      statements: statements.map((statement, index) => {
        const part = parts[index]
        return {
          start: statement.start,
          end: statement.end,
          sentiment:
            part === undefined
              ? toSentiment(whole, whole.label, features, [statement])
              : toSentiment(part.judgement, part.judgement.label, part.own, [statement]),
        }
      }),
    }
  }
  return Object.freeze({ score })
}

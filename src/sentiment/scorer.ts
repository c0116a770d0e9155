/** The door of sentiment: an analysed text in, how it feels out. */

import type { Scores, Sentiment, SentimentLabel, Span } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { PerLanguage } from '../match/words.ts'
import type { ModelFile } from '../models/model-file.ts'
import { round4 } from '../round.ts'
import { extractFeatures, type FeatureStatement, type FeatureVector } from './features.ts'
import { compileLexicon, type SentimentLexicon } from './lexicon.ts'
import { openSentimentModel, predict, type SentimentModel } from './model.ts'
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
}

export interface SentimentScorer {
  score(analyzed: AnalyzedText, context?: SentimentContext): ScoredText
}

/** A statement with its words weighed. */
export interface WeighedStatement extends StatementWords {
  readonly scoped: ScopedStatement
}

export type SentimentLexicons = PerLanguage<SentimentLexicon>

/** Compiles the rooms of all languages. */
export const compileLexicons = (rooms: PerLanguage<SentimentRoom> = sentimentRooms): SentimentLexicons => ({
  fi: compileLexicon(rooms.fi),
  ru: compileLexicon(rooms.ru),
  en: compileLexicon(rooms.en),
})

/** Statements of a text, each weighed by lexicon and scope. */
export const weighText = (analyzed: AnalyzedText, lexicons: SentimentLexicons): WeighedStatement[] =>
  findStatements(analyzed, lexicons).map((statement) => ({
    ...statement,
    scoped: weighStatement(statement.words, lexicons[statement.language]),
  }))

/** "Nothing": praise as an answer to "What should improve?", a complaint as an answer to "What was good?". */
const nothing: PerLanguage<RegExp> = {
  fi: /^\W*(?:e[in]\w*\s+)?(?:(?:juuri|oikeastaan|varsinaisesti|kyllä|ihan|tällä kertaa|tällä hetkellä|nyt|kai|oikein)\s+)*(?:mi(?:t|tt)ään|mikään)(?:\s+(?:tule mieleen|erityistä|erikoista|kaikki (?:hyvin|ok)))?\W*$/iu,
  ru: /^[^\p{L}]*(?:(?:пока|вроде|да|абсолютно|совершенно|вообще)\s+)*(?:ничего|нечего|ничем|не нужно ничего|ничего не (?:надо|нужно|менять))(?:\s+не\s+(?:надо|нужно|требуется))?[^\p{L}]*$/iu,
  en: /^\W*(?:(?:absolutely|really|honestly|literally|pretty much|i think|probably|there is|there was)\s+)*(?:nothing|nowt|not a thing|nothing at all|not a lot|nothing really|nothing much|nothing comes to mind|nothing to add)(?:\s+(?:at all|really|thanks?|thank you|comes to mind|whatsoever|i can think of|that i can think of|to improve))?\W*$/iu,
}

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
  const step = model.scales[0] ?? 1
  const wordsOf = statements.flatMap((statement) => statement.words)
  features.columns.forEach((at, index) => {
    const start = features.starts[index] ?? -1
    if (start < 0) return
    const contribution = (model.polarity[at] ?? 0) * (features.values[index] ?? 0) * step * side
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

interface Judgement {
  readonly score: number
  readonly label: SentimentLabel
  readonly confidence: number
  readonly side: number
}

/** Longest text, in words, in which an unopposed negation decides. */
const shortText = 10
/** Odds that such a negation adds to its side. */
const negationOdds = 5

/**
 * In a short text where words stand under negation and all that the lexicon hears points one way, grammar knows better than
 * statistics: the odds of that side are multiplied.
 */
const heedNegation = (polarity: number, statements: readonly WeighedStatement[]): number => {
  let positive = 0
  let negative = 0
  let words = 0
  let negates = false
  for (const { scoped } of statements) {
    positive += scoped.positive
    negative += scoped.negative
    words += scoped.words.length
    negates ||= scoped.negates
  }
  if (!negates || words > shortText || Math.min(positive, negative) > 0 || Math.max(positive, negative) < 0.6) return polarity
  const odds = (polarity / Math.max(1e-6, 1 - polarity)) * (positive > 0 ? negationOdds : 1 / negationOdds)
  return odds / (1 + odds)
}

const judge = (
  model: SentimentModel,
  features: FeatureVector,
  question: QuestionType,
  statements: readonly WeighedStatement[],
): Judgement => {
  const raw = predict(model, features)
  const heeded = heedNegation(raw.polarity, statements)
  const ironic = statements.some((statement) => statement.scoped.ironic)
  const polarity = ironic ? 0.5 + (heeded - 0.5) * ironyDoubt : heeded
  const threshold = model.thresholds[question === 'none' ? 1 : 0] ?? 0.5
  const side = polarity >= 0.5 ? 1 : -1
  const neutral = raw.neutrality > threshold
  const sideProbability = (1 - raw.neutrality) * (side > 0 ? polarity : 1 - polarity)
  return {
    score: (2 * polarity - 1) * (1 - raw.neutrality * 0.6),
    label: neutral ? 'neutral' : side > 0 ? 'positive' : 'negative',
    confidence: neutral ? raw.neutrality : sideProbability,
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
 * Statements are weighed by the lexicons and the scope of negation; those sums and the words themselves are the features of two
 * linear models (polarity and neutrality; Platt-calibrated). `score` is the expected side, −1…1.
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
    if ((question === 'improve' || question === 'good') && nothing[analyzed.language].test(analyzed.text)) {
      const evidence = statements.map(({ start, end }) => ({ start, end }))
      const sentiment: Sentiment =
        question === 'improve'
          ? { label: 'positive', score: 0.6, confidence: 0.9, evidence }
          : { label: 'negative', score: -0.6, confidence: 0.85, evidence }
      return { sentiment, statements: statements.map(({ start, end }) => ({ start, end, sentiment })) }
    }
    const features = extractFeatures(statements as readonly FeatureStatement[], analyzed.text, question)
    const whole = judge(model, features, question, statements)
    if (statements.length <= 1) {
      const sentiment = toSentiment(whole, whole.label, features, statements)
      return { sentiment, statements: statements.map(({ start, end }) => ({ start, end, sentiment })) }
    }
    const parts = statements.map((statement) => {
      const own = extractFeatures([statement], analyzed.text.slice(statement.start, statement.end), 'none')
      return { own, judgement: judge(model, own, 'none', [statement]) }
    })
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

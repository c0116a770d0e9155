/** Finds what someone must see: phrases over lemmas with gaps, negation and named staff. */
import type { Flag, LanguageCode, Sentiment, Severity, Span } from '../feedback.ts'
import type { FlagRule } from '../industries/industry.ts'
import type { AnalyzedSentence, AnalyzedText } from '../languages/language.ts'
import { type MatchWord, matchWords, type PerLanguage } from '../match/words.ts'
import { type ConceptIndex, conceptIndex } from './flags/concepts.ts'
import { createPhraseMatcher, type PhraseMatcher } from './flags/matcher.ts'
import { isException, praisesInWords, withNames } from './flags/staff-names.ts'

/** Words that may stand between two elements of a rule's phrase. */
const gap = 2

export interface FlagFinder {
  /**
   * @param analyzed - the analysed comment.
   * @param statements - its statements with their sentiment; rules that ask for a sentiment find nothing without them.
   * @returns one flag per rule that matches, most severe first, each with the words that matched.
   */
  find(analyzed: AnalyzedText, statements?: readonly (Span & { readonly sentiment: Sentiment })[]): Flag[]
}

/** Negators that, standing right before a match, take it back. */
const negators: PerLanguage<ReadonlySet<string>> = {
  fi: new Set(['ei', 'en', 'et', 'emme', 'ette', 'eivät', 'eikä', 'ilman']),
  ru: new Set(['не', 'без', 'ни', 'нет', 'никакой', 'никакого', 'никаких']),
  en: new Set([
    'no',
    'not',
    'never',
    'without',
    "n't",
    "didn't",
    "don't",
    "wasn't",
    "weren't",
    "isn't",
    "aren't",
    "haven't",
    "hasn't",
    'zero',
    'nor',
  ]),
}

/** Words over which a negation reaches on to what it denies: "didn't have any reaction", "ei tullut mitään". */
const lightWords: ReadonlySet<string> = new Set(
  `have had has any a an the been ever get got such real other single experience experienced
  ollut tullut mitään minkäänlaista yhtään saanut ole было была были никаких никакой никакого`.split(/\s+/),
)

const takenBack = (words: readonly MatchWord[], matched: readonly number[], language: AnalyzedSentence['language']): boolean => {
  const first = matched[0] ?? 0
  let reach = language === 'ru' ? 1 : 2
  for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
    if (words[index + 1]?.afterPunctuation) return false
    const word = words[index]
    if (word !== undefined && lightWords.has(word.surface)) reach++
    if (word !== undefined && (negators[language].has(word.surface) || negators[language].has(word.lemma))) return true
  }
  return false
}

/** Flags of something that went wrong: warm praise of how it was handled or avoided is none. */
const mishaps: ReadonlySet<string> = new Set([
  'medication-error',
  'patient-safety',
  'deterioration',
  'adverse-event',
  'injury',
  'data-breach',
  'fraud',
  'non-delivery',
  'product-complaint',
  'lack-of-efficacy',
])

/** Incidents that leaflets, news and questionnaires speak of. */
const matters: ReadonlySet<string> = new Set(['self-harm', 'violence-abuse', 'adverse-event', 'injury'])

/** A statement so positive takes a mishap back; violence and self-harm are never taken back by a tone. */
const tooPositive = 0.85

const mentions = (words: readonly MatchWord[], from: number, to: number, mark: string, concepts: ConceptIndex): boolean =>
  words.slice(Math.max(0, from), to).some((word) => word.keys.some((key) => concepts.ofKey(key).includes(mark)))

/** "A leaflet on suicide prevention", "a webinar on adverse events", "news of violence": the matter is talked about. */
const isTalkedAbout = (words: readonly MatchWord[], matched: readonly number[], concepts: ConceptIndex): boolean => {
  const first = matched[0] ?? 0
  const last = matched[matched.length - 1] ?? first
  return mentions(words, first - 5, first, '<talk>', concepts) || mentions(words, last + 1, last + 3, '<talk>', concepts)
}

/** "Drops for allergy", "päänsärkyyn", "спрей от аллергии": what the medicine is for, not what it did. */
const isIndication = (words: readonly MatchWord[], matched: readonly number[]): boolean => {
  const first = words[matched[0] ?? 0]
  const before = words[(matched[0] ?? 0) - 1]
  return (
    (before !== undefined && !first?.afterPunctuation && ['for', 'against', 'от'].includes(before.surface)) ||
    first?.features.Case === 'Ill'
  )
}

/** Verbs that, denied after a mishap, say that it did not come: "синяков не осталось", "niitä ei tullut", "there were none". */
const deniedVerb: PerLanguage<RegExp> = {
  fi: /^(?:tullut|ollut|ole|oo|jäänyt|esiintynyt|ilmennyt|käynyt|tapahtunut|sattunut)$/,
  ru: /^(?:остал|был|появил|возник|случил|последовал|замет)/,
  en: /^(?:happen|happened|occur|occurred|appear|appeared)$/,
}

const isDeniedAfter = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const last = matched[matched.length - 1] ?? 0
  return words.slice(last + 1, last + 6).some((word, offset) => {
    if (word.surface === 'none') return true
    const next = words[last + 2 + offset]
    return next !== undefined && negators[language].has(word.surface) && deniedVerb[language].test(next.surface)
  })
}

/** The words of thanks and of grievance beside a name say more than the score of a short statement. */
const cueWeight = 0.6

/** Below this, the statement with the name says too little by itself: the whole comment tells what the name stands for. */
const faint = 0.35

/** Below zero: the one who is named is blamed. */
const toneOfName = (
  words: readonly MatchWord[],
  matched: readonly number[],
  score: number,
  statements: readonly { readonly sentiment: Sentiment }[],
  text: string,
  concepts: ConceptIndex,
): number => {
  const first = matched[0] ?? 0
  const hasKudos = mentions(words, 0, words.length, '<kudos>', concepts) || praisesInWords.test(text)
  const hasGrievance = mentions(words, 0, words.length, '<grievance>', concepts)
  const tone = score + (hasKudos ? cueWeight : 0) - (hasGrievance ? cueWeight : 0)
  if (matched.some((at) => isException(words, at))) return mentions(words, 0, first, '<grievance>', concepts) ? 1 : -1
  if (hasKudos !== hasGrievance || Math.abs(tone) >= faint) return tone
  const all = statements.reduce((sum, { sentiment }) => sum + sentiment.score, 0) / Math.max(1, statements.length)
  return Math.abs(all) > Math.abs(tone) ? all : tone
}

const severityOrder: Readonly<Record<Severity, number>> = { urgent: 0, attention: 1, info: 2 }

interface Found {
  readonly rule: FlagRule
  readonly evidence: readonly Span[]
}

/**
 * Compiles the rules of an industry.
 *
 * @example
 * ```ts
 * const finder = createFlagFinder(healthcare.flags)
 * finder.find(finnish.analyzeText('Sain väärän lääkkeen.')) // [{ id: 'medication-error', severity: 'urgent', evidence: [...] }]
 * ```
 */
export const createFlagFinder = (rules: readonly FlagRule[]): FlagFinder => {
  const matchers = new Map<LanguageCode, PhraseMatcher<FlagRule>>()
  const matcherOf = (language: LanguageCode): PhraseMatcher<FlagRule> => {
    const before = matchers.get(language)
    if (before !== undefined) return before
    const matcher = createPhraseMatcher(
      rules.flatMap((rule) => rule.phrases[language].map((phrase): [string, FlagRule] => [phrase, rule])),
      gap,
      conceptIndex(language),
    )
    matchers.set(language, matcher)
    return matcher
  }
  const inSentence = (
    sentence: AnalyzedSentence,
    text: string,
    statements: readonly (Span & { readonly sentiment: Sentiment })[],
  ): Found[] => {
    const concepts = conceptIndex(sentence.language)
    const words = withNames(matchWords(sentence), text, sentence.language, concepts)
    return matcherOf(sentence.language)
      .match(words)
      .filter((match) => !takenBack(words, match.words, sentence.language))
      .flatMap(({ value: rule, words: matched }) => {
        const evidence = matched.map((index) => ({ start: words[index]?.start ?? 0, end: words[index]?.end ?? 0 }))
        const at = evidence[0]?.start ?? 0
        const score = statements.find(({ start, end }) => start <= at && at < end)?.sentiment.score
        if (rule.sentiment !== undefined) {
          if (score === undefined) return []
          const tone = toneOfName(words, matched, score, statements, text, concepts)
          if (rule.sentiment === 'positive' ? tone <= 0.03 : tone >= -0.03) return []
        }
        if (mishaps.has(rule.id) && ((score !== undefined && score > tooPositive) || isDeniedAfter(words, matched, sentence.language)))
          return []
        if (matters.has(rule.id) && isTalkedAbout(words, matched, concepts)) return []
        if (rule.id === 'adverse-event' && isIndication(words, matched)) return []
        return [{ rule, evidence }]
      })
  }
  const find: FlagFinder['find'] = (analyzed, statements = []) => {
    const byRule = new Map<FlagRule, Span[]>()
    for (const sentence of analyzed.sentences) {
      for (const { rule, evidence } of inSentence(sentence, analyzed.text, statements)) {
        const before = byRule.get(rule) ?? []
        byRule.set(rule, [...before, ...evidence.filter((span) => !before.some((other) => other.start === span.start))])
      }
    }
    return [...byRule]
      .map(([rule, evidence]): Flag => ({ id: rule.id, severity: rule.severity, evidence: evidence.sort((a, b) => a.start - b.start) }))
      .sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }
  return Object.freeze({ find })
}

/** Finds what someone must see: phrases over lemmas with gaps, negation and named staff. */
import type { Flag, Sentiment, Severity, Span } from '../feedback.ts'
import type { FlagRule } from '../industries/industry.ts'
import type { AnalyzedSentence, AnalyzedText } from '../languages/language.ts'
import { compilePhrases, matchPhrases, type PhraseSet } from '../match/phrases.ts'
import { type MatchWord, matchWords, type PerLanguage } from '../match/words.ts'
import { firstNames } from './flags/first-names.ts'

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

/** A name as people write it: a capital first, the rest small. */
const capitalised = /^\p{Lu}[\p{Ll}'’-]+$/u
/** Finnish case endings that a name may carry; Russian names lose a vowel. */
const nameStems = (word: string): string[] => {
  const stems = [word]
  for (const ending of [
    'lle',
    'lta',
    'ltä',
    'lla',
    'llä',
    'sta',
    'stä',
    'ssa',
    'ssä',
    'n',
    'a',
    'ä',
    'ta',
    'tä',
    "'s",
    's',
    'у',
    'ом',
    'ем',
    'е',
    'ы',
    'и',
    'ой',
    'ей',
    'ю',
    'я',
    'а',
  ]) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length)
      stems.push(stem)
      if (/[а-я]$/.test(stem)) stems.push(`${stem}а`, `${stem}я`, `${stem}й`, `${stem}ия`, `${stem}ь`)
      if (/[a-zäö]i$/.test(stem)) stems.push(stem.slice(0, -1))
    }
  }
  return stems
}

/** Patronymics after a first name, in any case: Ивановна, Петровичем. */
const patronymic = /(?:вн|чн|ович|евич|ич)(?:а|ы|е|у|ой|ом|ем)?$/u

/** Adds the marks `<name>` and `<capital>` that rules on staff ask for. */
const withNames = (words: readonly MatchWord[], text: string): MatchWord[] =>
  words.map((word, index) => {
    const surface = text.slice(word.start, word.end)
    if (!capitalised.test(surface) || surface.length < 2) return word
    const known = nameStems(word.surface).some((stem) => firstNames.has(stem)) || firstNames.has(word.lemma)
    const next = words[index + 1]
    const patronymicNext = next !== undefined && capitalised.test(text.slice(next.start, next.end)) && patronymic.test(next.surface)
    const marks: string[] = []
    if (known || patronymicNext) marks.push('<name>')
    if (index > 0) marks.push('<capital>')
    return marks.length === 0 ? word : { ...word, keys: [...word.keys, ...marks] }
  })

const takenBack = (words: readonly MatchWord[], matched: readonly number[], language: AnalyzedSentence['language']): boolean => {
  const first = matched[0] ?? 0
  const reach = language === 'ru' ? 1 : 2
  for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
    if (words[index + 1]?.afterPunctuation) return false
    const word = words[index]
    if (word !== undefined && (negators[language].has(word.surface) || negators[language].has(word.lemma))) return true
  }
  return false
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
  const compile = (language: AnalyzedSentence['language']): PhraseSet<FlagRule> =>
    compilePhrases(
      rules.flatMap((rule) => rule.phrases[language].map((phrase): [string, FlagRule] => [phrase, rule])),
      gap,
    )
  const sets: PerLanguage<PhraseSet<FlagRule>> = { fi: compile('fi'), ru: compile('ru'), en: compile('en') }
  const inSentence = (
    sentence: AnalyzedSentence,
    text: string,
    statements: readonly (Span & { readonly sentiment: Sentiment })[],
  ): Found[] => {
    const words = withNames(matchWords(sentence), text)
    return matchPhrases(sets[sentence.language], words)
      .filter((match) => !takenBack(words, match.words, sentence.language))
      .flatMap(({ value: rule, words: matched }) => {
        const evidence = matched.map((index) => ({ start: words[index]?.start ?? 0, end: words[index]?.end ?? 0 }))
        const at = evidence[0]?.start ?? 0
        if (rule.sentiment !== undefined) {
          const statement = statements.find(({ start, end }) => start <= at && at < end)
          const score = statement?.sentiment.score ?? 0
          if (rule.sentiment === 'positive' ? score <= 0.03 : score >= -0.03) return []
        }
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

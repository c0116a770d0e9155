/** Finds what someone must see: phrases over lemmas with gaps, negation and named staff. */
import type { Flag, LanguageCode, Sentiment, Severity, Span } from '../feedback.ts'
import type { FlagRule } from '../industries/industry.ts'
import type { AnalyzedSentence, AnalyzedText } from '../languages/language.ts'
import { type MatchWord, matchWords, type PerLanguage } from '../match/words.ts'
import { type ConceptIndex, conceptIndex } from './flags/concepts.ts'
import { firstNames } from './flags/first-names.ts'
import { createPhraseMatcher, type PhraseMatcher } from './flags/matcher.ts'

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
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
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

/** Words around a name that make it the name of a place or a holiday: Royal Victoria, St Mary's, Emma Street. */
const placeWords = new Set(
  `royal saint st queen king prince princess hospital street road ward unit clinic centre center house airport park square
  выставка театр имени святого святой музей улица больница näyttely katu sairaala pyhän`.split(/\s+/),
)

/** Words that look like a first name or begin with a capital, and are none. */
const notNames = new Set(
  `ainoa sarana even jan june may april march august july january february september october november december monday tuesday wednesday thursday friday
  saturday sunday christmas easter covid nhs`.split(/\s+/),
)

/** Adds the marks `<name>`, `<lowname>` (a first name without its capital) and `<capital>` that rules on staff ask for. */
const withNames = (words: readonly MatchWord[], text: string, language: LanguageCode): MatchWord[] =>
  words.map((word, index) => {
    const surface = text.slice(word.start, word.end)
    if (surface.length < 2 || notNames.has(word.surface)) return word
    if (!capitalised.test(surface)) {
      return surface.length > 2 && firstNames.has(surface) ? { ...word, keys: [...word.keys, '<lowname>'] } : word
    }
    const next = words[index + 1]
    const before = words[index - 1]
    const second = words[index + 2]
    const isPlace =
      next !== undefined && second !== undefined && capitalised.test(text.slice(next.start, next.end)) && placeWords.has(second.surface)
    if ((next !== undefined && placeWords.has(next.surface)) || (before !== undefined && placeWords.has(before.surface)) || isPlace)
      return word
    const known = nameStems(word.surface).some((stem) => firstNames.has(stem)) || firstNames.has(word.lemma)
    const patronymicNext = next !== undefined && capitalised.test(text.slice(next.start, next.end)) && patronymic.test(next.surface)
    const marks: string[] = []
    if (known || patronymicNext) marks.push('<name>')
    if (index > 0 || (language === 'en' && word.upos === 'PROPN')) marks.push('<capital>')
    return marks.length === 0 ? word : { ...word, keys: [...word.keys, ...marks] }
  })

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
    const words = withNames(matchWords(sentence), text, sentence.language)
    return matcherOf(sentence.language)
      .match(words)
      .filter((match) => !takenBack(words, match.words, sentence.language))
      .flatMap(({ value: rule, words: matched }) => {
        const evidence = matched.map((index) => ({ start: words[index]?.start ?? 0, end: words[index]?.end ?? 0 }))
        const at = evidence[0]?.start ?? 0
        const score = statements.find(({ start, end }) => start <= at && at < end)?.sentiment.score
        if (rule.sentiment !== undefined) {
          if (score === undefined) return []
          const cues =
            (mentions(words, 0, words.length, '<kudos>', concepts) ? cueWeight : 0) -
            (mentions(words, 0, words.length, '<grievance>', concepts) ? cueWeight : 0)
          if (rule.sentiment === 'positive' ? score + cues <= 0.03 : score + cues >= -0.03) return []
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

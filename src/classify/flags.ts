/** Finds what someone must see: phrases over lemmas with gaps, negation and named staff. */
import type { Flag, LanguageCode, Sentiment, Severity, Span } from '../feedback.ts'
import type { FlagRule } from '../industries/industry.ts'
import type { AnalyzedSentence, AnalyzedText } from '../languages/language.ts'
import { type MatchWord, matchWords, type PerLanguage } from '../match/words.ts'
import { type ConceptIndex, conceptIndex } from './flags/concepts.ts'
import { createPhraseMatcher, type PhraseMatcher } from './flags/matcher.ts'
import type { FlagReader } from './flags/opinion.ts'
import { isException, isLoose, praisesInWords, withNames } from './flags/staff-names.ts'

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

/** Words over which a negation reaches on to what it denies: "didn't have any reaction", "ei tullut mitään", "never thought of harming". */
const lightWords: ReadonlySet<string> = new Set(
  `have had has any a an the been ever get got such real other single experience experienced need to want thought think thinking of about going intend
  intending planning plan
  ollut tullut mitään minkäänlaista yhtään saanut ole koskaan ikinä tarvitse tarvii tarvi aio aikonut ajatellut ketään ketäkään haastaa viedä
  было была были никаких никакой никакого ни кем надо нужно собираюсь собираемся думала думал никогда буду будем причинить`.split(/\s+/),
)

/** "I'd be lying if I said I hadn't": denied twice is not denied. */
const admissions: ReadonlySet<string> = new Set('lying valehtelisin valehtelen совру солгу'.split(' '))

const takenBack = (words: readonly MatchWord[], matched: readonly number[], language: AnalyzedSentence['language']): boolean => {
  if (words.some(({ surface }) => admissions.has(surface))) return false
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

/** "Löin pääni", "меня трясло": what the writer did themselves, or nobody. */
const isOwnOrNobodys = (word: MatchWord | undefined): boolean =>
  word?.upos === 'VERB' && ((word.features.Person === '1' && word.features.Number === 'Sing') || word.features.Gender === 'Neut')

/** Verbs of intent and need by language: what is neither meant nor needed is no threat and no request. */
const intents: PerLanguage<ReadonlySet<string>> = {
  fi: new Set('aio aikonut halua haluta tarvitse tarvii tarvi odota kaipaa'.split(' ')),
  ru: new Set('собираюсь собираемся буду будем хочу хотим планирую надо нужно жду ждем требуется требую стану'.split(' ')),
  en: new Set('need want intend plan going looking require expect'.split(' ')),
}

/** "Судиться ни с кем не собираюсь", "связываться со мной не надо", "yhteydenottoa en tarvitse". */
const isNotMeant = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const last = matched[matched.length - 1] ?? 0
  return words.slice(last + 1, last + 6).some((word, offset) => {
    const before = words[last + offset]
    return before !== undefined && intents[language].has(word.surface) && negators[language].has(before.surface) && offset > 0
  })
}

/** Flags that are a will of the writer. */
const wills: ReadonlySet<string> = new Set(['legal-threat', 'contact-requested', 'churn-threat'])

/** Words of what others said or promised, and of asking in one's own name. */
const reports: PerLanguage<ReadonlySet<string>> = {
  fi: new Set(
    'luvattiin luvattu lupasi lupasivat lupas sanottiin sanoi sanoivat kerrottiin käskettiin kehotettiin pyydettiin neuvottiin'.split(' '),
  ),
  ru: new Set(
    'обещал обещала обещали пообещал пообещала пообещали сказал сказала сказали велел велела велели попросил попросила попросили'.split(
      ' ',
    ),
  ),
  en: new Set('told said says advised promised promising assured asked instructed suggested'.split(' ')),
}
const requests: ReadonlySet<string> = new Set(
  'please pls plz kindly kiitos pyydän toivon toivoisin odotan пожалуйста прошу просьба жду свяжитесь перезвоните позвоните ottakaa soittakaa'.split(
    ' ',
  ),
)

const wishes: ReadonlySet<string> = new Set(
  `would could can will 'd please want need hope hoping waiting like love still чтобы бы б пусть хочу хотел хотела жду ждем надеюсь прошу если просьба
  voisi toivon`.split(/\s+/),
)

/** "Со мной связался врач", "they answered my questions": contact that was made and is not wished for. */
const isPast = (words: readonly MatchWord[], matched: readonly number[]): boolean =>
  matched.some((index) => words[index]?.upos === 'VERB' && words[index]?.features.Tense === 'Past') &&
  !words.some(({ surface }) => wishes.has(surface) || requests.has(surface))

/** "She said someone would ring me, which they did": what was said of contact is no request for it. */
const isReported = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const first = matched[0] ?? 0
  return (
    words.slice(0, first + 1).some(({ surface }) => reports[language].has(surface)) && !words.some(({ surface }) => requests.has(surface))
  )
}

const beforeNouns: ReadonlySet<string> = new Set('the by over via your'.split(' '))

/** "The lady on the phone told me": a phone, not a wish to be phoned. */
const isNounOfContact = (words: readonly MatchWord[], matched: readonly number[]): boolean => {
  const first = matched[0] ?? 0
  return words[first]?.upos === 'NOUN' && beforeNouns.has(words[first - 1]?.surface ?? '')
}

/** "Голова не кружится": denied between the words of the match. */
const isDeniedWithin = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const first = matched[0] ?? 0
  const last = matched[matched.length - 1] ?? first
  // "please don't hesitate to call me" asks for a call
  if (words.slice(first, last).some(({ surface }) => surface === 'hesitate')) return false
  return words.slice(first, last).some((word, offset) => !matched.includes(first + offset) && negators[language].has(word.surface))
}

/** What is gone: "headaches are gone", "ihottuma parani", "сыпь прошла". Forms as written. */
const cures: PerLanguage<ReadonlySet<string>> = {
  fi: new Set(
    `parani paranivat parantui parantuivat parantunut loppui loppuivat loppu loppunut hävisi hävisivät katosi katosivat lakkasi lakkasivat
    helpotti helpottivat helpottanut lievittyi lieventyi väheni vähenivät vähentyi poistui poissa rauhoittui laski hellitti talttui`.split(
      /\s+/,
    ),
  ),
  ru: new Set(
    `прошла прошло прошел прошли проходит исчезла исчез исчезли исчезло ушла ушли ушел ушло пропала пропал пропали перестала перестал перестали
    перестало утихла утихли стихла отпустила отпустило уменьшилась уменьшились уменьшился зажила`.split(/\s+/),
  ),
  en: new Set(
    'gone cleared clears disappeared disappear eased easing stopped stops settled vanished subsided faded healed better cured'.split(' '),
  ),
}
/** Helping verbs before a complaint say what the medicine is taken for: "cleared my rash", "poisti päänsäryn". */
const helps: PerLanguage<ReadonlySet<string>> = {
  fi: new Set(
    'paransi auttaa auttoi auttanut poisti poistaa helpotti helpottaa lievitti lievittää vie vei hoiti hoitaa ennen aiemmin kärsin'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'вылечил вылечила вылечило снимает снял сняла сняло убирает убрал убрала убрало помогает помог помогла помогло раньше страдаю'.split(
      ' ',
    ),
  ),
  en: new Set(
    'cured cures cure cleared clears relieves relieved helps helped eases eased treats treat shifted fixed treating stops'.split(' '),
  ),
}
/** A cure that came with stopping the medicine speaks of what it did. */
const quits: ReadonlySet<string> = new Set(
  `lopetin lopetettuani lopetettua lopettamisen lopetettiin lopetettuaan jättämällä бросила бросил отменили отменила отменил отмены отказалась quit discontinued came stopping coming`.split(
    ' ',
  ),
)

const isCured = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const first = matched[0] ?? 0
  const last = matched[matched.length - 1] ?? first
  if (words.some(({ surface }) => quits.has(surface))) return false
  const isDenied = (index: number): boolean =>
    words.slice(Math.max(0, index - 2), index).some(({ surface }) => negators[language].has(surface))
  const stops = words.filter(({ surface }) => surface === 'stopped').length
  if (stops > 1) return false
  const after = words.findIndex(({ surface }, index) => index > last && index <= last + 4 && cures[language].has(surface))
  const before = words.findIndex(({ surface }, index) => index >= first - 4 && index < first && helps[language].has(surface))
  const within = words.findIndex(({ surface }, index) => index > first && index < last && cures[language].has(surface))
  return [after, before, within].some((index) => index >= 0 && !isDenied(index))
}

/** First person: who asks about themselves tells of something that happened. */
const ownWords: ReadonlySet<string> = new Set(
  `i i'm i've my me mine minä mä minun mun minulla mulla minulle mulle olen oon я меня мне мной у мой моя мои сын дочь mum dad son daughter`.split(
    /\s+/,
  ),
)

/** "What are the side effects?", "voiko tästä tulla pahoinvointia?": asked in general. */
const isAskedInGeneral = (words: readonly MatchWord[], text: string): boolean => {
  const end = words[words.length - 1]?.end ?? 0
  return /^\s*\?/u.test(text.slice(end, end + 3)) && !words.some(({ surface }) => ownWords.has(surface))
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
  'pests',
  'food-safety',
  'theft',
])

/** Incidents that leaflets, news and questionnaires speak of. */
const matters: ReadonlySet<string> = new Set(['self-harm', 'violence-abuse', 'adverse-event', 'injury'])

/** A statement so positive takes a mishap back; violence and self-harm are never taken back by a tone. */
const tooPositive = 0.85

/** Above this a statement that names a group is praise of how its member was treated. */
const kindlyTreated = 0.6

const isOnlyGroup = (words: readonly MatchWord[], matched: readonly number[], concepts: ConceptIndex): boolean => {
  const marks = matched.flatMap((at) => words[at]?.keys.flatMap((key) => concepts.ofKey(key)) ?? [])
  return marks.includes('<group>') && !marks.includes('<mistreat>')
}

/** Ends of Finnish compounds that a hyphen or a name before them hides from the analysis: "parkinsonlääkkeet", "Eliquis-tabletti". */
const heads: readonly (readonly [stem: string, key: string])[] = [
  ['lääk', 'lääke'],
  ['tablet', 'tabletti'],
  ['piller', 'pilleri'],
  ['rokot', 'rokote'],
]

const withHead = (word: MatchWord): MatchWord => {
  if (word.surface.length < 9) return word
  const head = heads.find(([stem]) => word.surface.indexOf(stem, 3) > 0)
  return head === undefined ? word : { ...word, keys: [...word.keys, head[1]] }
}

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
  fi: /^(?:näkynyt|nähty|löytynyt|tullut|ollut|ole|oo|jäänyt|esiintynyt|ilmennyt|käynyt|tapahtunut|sattunut)$/,
  ru: /^(?:видел|видно|встре|обнаруж|остал|был|появил|возник|случил|последовал|замет)/,
  en: /^(?:seen|see|saw|spotted|found|happen|happened|occur|occurred|appear|appeared)$/,
}

/** Right after a mishap these deny it: "побочек никаких", "haittoja nolla", "side effects none". */
const plainDenials: ReadonlySet<string> = new Set('никаких никакой нет нету ноль нуль nolla nil zero'.split(' '))

/** "Is not from this", "ei johdu tästä", "не от него": something else did it. */
const causes: ReadonlySet<string> = new Set(
  'from due because caused johdu johtunut johtuivat aiheutunut от из-за связано связана'.split(' '),
)

const isCausedElsewhere = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const last = matched[matched.length - 1] ?? 0
  return words.slice(last + 1, last + 6).some((word, offset) => {
    const next = words[last + 2 + offset]
    return next !== undefined && negators[language].has(word.surface) && causes.has(next.surface)
  })
}

/** "Vanhasta ei ollut", "от старого не было", "never had it on the old one": another thing did not do it, so this one did. */
const others: ReadonlySet<string> = new Set(
  'vanha edellinen aiempi aikaisempi entinen старый прежний раньше другой old previous'.split(' '),
)

const isDeniedAfter = (words: readonly MatchWord[], matched: readonly number[], language: LanguageCode): boolean => {
  const last = matched[matched.length - 1] ?? 0
  if (words.slice(last + 1, last + 6).some(({ lemma }) => others.has(lemma))) return false
  return words.slice(last + 1, last + 6).some((word, offset) => {
    if (word.surface === 'none' || (offset === 0 && plainDenials.has(word.surface) && !word.afterPunctuation)) return true
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

/** What a rule found: words of a sentence, and what is known of them. */
interface Occasion {
  readonly words: readonly MatchWord[]
  /** Indices of the words that the rule took. */
  readonly matched: readonly number[]
  readonly language: LanguageCode
  readonly text: string
  readonly concepts: ConceptIndex
  /** Sentiment of the statement, where it is known. */
  readonly score: number | undefined
}

/** Of which flags something takes back what the words say. */
interface Excuse {
  readonly flags: ReadonlySet<string>
  readonly isExcused: (occasion: Occasion) => boolean
}

const adverse: ReadonlySet<string> = new Set(['adverse-event'])
const contact: ReadonlySet<string> = new Set(['contact-requested'])

/** In which company the words of a rule say something else. */
const excuses: readonly Excuse[] = [
  { flags: mishaps, isExcused: ({ score }) => score !== undefined && score > tooPositive },
  { flags: mishaps, isExcused: ({ words, matched, language }) => isDeniedAfter(words, matched, language) },
  // thanks for how one was treated tell of a disability or an age, not of a wrong
  {
    flags: new Set(['discrimination']),
    isExcused: ({ words, matched, concepts, score }) =>
      score !== undefined && score > kindlyTreated && isOnlyGroup(words, matched, concepts),
  },
  { flags: matters, isExcused: ({ words, matched, concepts }) => isTalkedAbout(words, matched, concepts) },
  { flags: new Set(['violence-abuse']), isExcused: ({ words, matched }) => matched.some((index) => isOwnOrNobodys(words[index])) },
  { flags: wills, isExcused: ({ words, matched, language }) => isNotMeant(words, matched, language) },
  { flags: new Set([...contact, ...adverse]), isExcused: ({ words, matched, language }) => isDeniedWithin(words, matched, language) },
  { flags: contact, isExcused: ({ words, matched, language }) => isReported(words, matched, language) },
  { flags: contact, isExcused: ({ words, matched }) => isPast(words, matched) },
  { flags: contact, isExcused: ({ words, matched }) => isNounOfContact(words, matched) },
  { flags: adverse, isExcused: ({ words, matched }) => isIndication(words, matched) },
  { flags: adverse, isExcused: ({ words, matched, language }) => isCausedElsewhere(words, matched, language) },
  { flags: adverse, isExcused: ({ words, matched, language }) => isCured(words, matched, language) },
  { flags: adverse, isExcused: ({ words, text }) => isAskedInGeneral(words, text) },
]

const severityOrder: Readonly<Record<Severity, number>> = { urgent: 0, attention: 1, info: 2 }

interface Found {
  readonly rule: FlagRule
  readonly evidence: readonly Span[]
}

/** Score of the statement that holds a place of the text. */
const scoreAt = (statements: readonly (Span & { readonly sentiment: Sentiment })[], at: number): number | undefined =>
  statements.find(({ start, end }) => start <= at && at < end)?.sentiment.score

/** Flags that praise takes back when only the trained opinion raises them. */
const isTakenBackByPraise = (id: string): boolean => mishaps.has(id) || id === 'discrimination'

/**
 * Compiles the rules of an industry.
 *
 * @param rules - what matches raises its flag.
 * @param opinion - asked after the rules: it raises flags of the same industry that no rule raised, with their probability.
 *
 * @example
 * ```ts
 * const finder = createFlagFinder(healthcare.flags)
 * finder.find(finnish.analyzeText('Sain väärän lääkkeen.')) // [{ id: 'medication-error', severity: 'urgent', evidence: [...] }]
 * ```
 */
export const createFlagFinder = (rules: readonly FlagRule[], opinion?: FlagReader): FlagFinder => {
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
    const plain = matchWords(sentence)
    const words = withNames(sentence.language === 'fi' ? plain.map(withHead) : plain, text, sentence.language, concepts)
    return matcherOf(sentence.language)
      .match(words)
      .filter((match) => !takenBack(words, match.words, sentence.language))
      .flatMap(({ value: rule, words: matched }) => {
        const evidence = matched.map((index) => ({ start: words[index]?.start ?? 0, end: words[index]?.end ?? 0 }))
        const at = evidence[0]?.start ?? 0
        const score = scoreAt(statements, at)
        if (rule.sentiment !== undefined) {
          if (score === undefined || isLoose(words, matched)) return []
          const tone = toneOfName(words, matched, score, statements, text, concepts)
          if (rule.sentiment === 'positive' ? tone <= 0.03 : tone >= -0.03) return []
        }
        const occasion: Occasion = { words, matched, language: sentence.language, text, concepts, score }
        if (excuses.some(({ flags, isExcused }) => flags.has(rule.id) && isExcused(occasion))) return []
        return [{ rule, evidence }]
      })
  }
  /** A symptom that a medicine left as it was is what it was taken for. */
  const withoutUncured = (found: readonly Found[]): readonly Found[] => {
    const uncured = new Set(
      found.filter(({ rule }) => rule.id === 'lack-of-efficacy').flatMap(({ evidence }) => evidence.map(({ start }) => start)),
    )
    return uncured.size === 0
      ? found
      : found.filter(({ rule, evidence }) => rule.id !== 'adverse-event' || !evidence.every(({ start }) => uncured.has(start)))
  }
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]))
  const secondOpinion = (
    analyzed: AnalyzedText,
    statements: readonly (Span & { readonly sentiment: Sentiment })[],
    matched: readonly Flag[],
  ): Flag[] =>
    (opinion?.(analyzed) ?? []).flatMap(({ id, probability, evidence }): Flag[] => {
      const severity = severities.get(id)
      if (severity === undefined || matched.some((flag) => flag.id === id)) return []
      const at = evidence[0]?.start ?? 0
      const score = scoreAt(statements, at) ?? 0
      return isTakenBackByPraise(id) && score > kindlyTreated ? [] : [{ id, severity, evidence, probability }]
    })
  const find: FlagFinder['find'] = (analyzed, statements = []) => {
    const byRule = new Map<FlagRule, Span[]>()
    for (const sentence of analyzed.sentences) {
      for (const { rule, evidence } of withoutUncured(inSentence(sentence, analyzed.text, statements))) {
        const before = byRule.get(rule) ?? []
        byRule.set(rule, [...before, ...evidence.filter((span) => !before.some((other) => other.start === span.start))])
      }
    }
    const matched = [...byRule].map(
      ([rule, evidence]): Flag => ({ id: rule.id, severity: rule.severity, evidence: evidence.sort((a, b) => a.start - b.start) }),
    )
    return [...matched, ...secondOpinion(analyzed, statements, matched)].sort(
      (a, b) => severityOrder[a.severity] - severityOrder[b.severity] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
  }
  return Object.freeze({ find })
}

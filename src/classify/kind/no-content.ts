/** Answers that say nothing: the whole text is made of set phrases. */
import { emptyPhrases } from './empty-phrases.ts'
import { isEmptyByClasses, isKnownWord, isNothingByClasses, tellingWords } from './empty-words.ts'

/** How a text is empty: `nothing` and `everything` answer a question with that word alone, `silent` says nothing at all. */
export type Emptiness = 'nothing' | 'everything' | 'silent'

/** Longest text that can be a set phrase, in characters and in words. */
const longest = 120
const mostWords = 18

/** Lower case without accents, apostrophes and punctuation: careless typing looks like careful typing. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('å', 'a')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const foldPattern = (pattern: string): string => pattern.replaceAll('ё', 'е').replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('å', 'a')

/** The words that a pattern can match: whole, or by their beginnings. */
interface Vocabulary {
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

interface Pattern {
  readonly vocabulary: Vocabulary
  matches(text: string): boolean
}

interface EmptyGrammar {
  readonly vocabulary: Vocabulary
  readonly phrases: readonly Pattern[]
  readonly filler: Pattern
}

/** Reads runs of letters; what follows one in the pattern tells whether the word may go on. */
const readVocabulary = (pattern: string): Vocabulary => {
  const words = new Set<string>()
  const stems = new Set<string>()
  for (const [, run = '', next = ''] of pattern.replaceAll(/\\p\{L\}|\\d/g, '#').matchAll(/(\p{L}+)([^\p{L}]|$)/gu)) {
    words.add(run)
    if (next === '?' || next === '*') {
      words.add(run.slice(0, -1))
      stems.add(run.slice(0, -1))
    } else if (next === '+' || next === '[' || next === '(' || next === '#') stems.add(run)
  }
  stems.delete('')
  return { words, stems }
}

const knows = ({ words, stems }: Vocabulary, word: string): boolean => {
  if (words.has(word) || /^\d+$/.test(word)) return true
  for (let length = 1; length <= word.length; length++) if (stems.has(word.slice(0, length))) return true
  return false
}

/** A pattern is compiled when a text first has only words that it knows: most never are. */
const createPattern = (source: string): Pattern => {
  const folded = foldPattern(source)
  let compiled: RegExp | undefined
  return {
    vocabulary: readVocabulary(folded),
    matches: (text) => {
      compiled ??= new RegExp(`^(?:${folded})$`, 'u')
      return compiled.test(text)
    },
  }
}

const createGrammar = (phrases: readonly string[], fillers: string): EmptyGrammar => {
  const patterns = phrases.map(createPattern)
  const filler = createPattern(fillers)
  const all = [...patterns, filler].map(({ vocabulary }) => vocabulary)
  return {
    vocabulary: { words: new Set(all.flatMap(({ words }) => [...words])), stems: new Set(all.flatMap(({ stems }) => [...stems])) },
    phrases: patterns,
    filler,
  }
}

let grammars: readonly EmptyGrammar[] | undefined
const loadGrammars = (): readonly EmptyGrammar[] => {
  grammars ??= emptyPhrases.map(({ phrases, fillers }) => createGrammar(phrases, fillers))
  return grammars
}

/** Whether the words fall apart into set phrases, at least one, and fillers. */
const isMadeOfPhrases = (words: readonly string[], { vocabulary, phrases, filler }: EmptyGrammar): boolean => {
  if (!words.every((word) => knows(vocabulary, word))) return false
  const candidates = phrases
    .map((phrase) => ({ phrase, known: words.map((word) => knows(phrase.vocabulary, word)) }))
    .filter(({ known }) => known.includes(true))
  // reached[i]: the words before i are used up, by fillers only (1) or with a phrase among them (2)
  const reached = new Uint8Array(words.length + 1)
  reached[0] = 1
  const longestFiller = 6
  for (let start = 0; start < words.length; start++) {
    const so = reached[start] ?? 0
    if (so === 0) continue
    for (let end = words.length; end > start; end--) {
      if (reached[end] === 2) continue
      const piece = words.slice(start, end).join(' ')
      const isPhrase = candidates.some(({ phrase, known }) => known.slice(start, end).every(Boolean) && phrase.matches(piece))
      if (isPhrase) reached[end] = 2
      else if (end - start <= longestFiller && (reached[end] ?? 0) < so && filler.matches(piece)) reached[end] = so
      if (reached[words.length] === 2) return true
    }
  }
  return false
}

const lead =
  'absolutely|really|honestly|literally|pretty much|probably|well|ihan|juuri|oikeastaan|varsinaisesti|kylla|eipa|talla hetkella|nyt|kai|no|i can honestly say|there is|theres|isnt|пока|вроде|абсолютно|совершенно|вообще|да|ну|наверное|пожалуй|по моему'
const tail =
  'at all|really|whatsoever|to be honest|honestly|tbh|for me|for us|more|else|in my case|in our case|in my opinion|i think|i dont think|on this occasion|much|better|at the minute|thanks|thank you|talla kertaa|nyt|juuri nyt|lainkaan|oikeastaan|yhtaan|minusta|mun mielesta|mielestani|omasta mielestani|kiitos|пока|особо|вроде|не надо|не нужно|по моему|думаю|спасибо|наверное'
const nothingWords = new RegExp(
  `^(?:(?:${lead}|on this occasion|in my opinion|in my case|in our case|for me|on my part|mielestani|minusta|mun mielesta|по моему|на мой взгляд|на данный момент|на сегодня|по правде говоря|честно говоря|с моей стороны|нет|лично мне|suoraan sanottuna|omalta osaltani|minun puolestani|to be honest|honestly|at the moment|at present|no) )*(?:nothing|nothin|nowt|none|n0|n0thing|ei tarvitse|ei tarvii|ei tartte|ei tarvi|nuthin|nuffin|nothing nothing|not a thing|not a single thing|not much|not a lot|ei mitaan|ei mittaan|ei yhtaan mitaan|en mitaan|enpa mitaan|ei mitn|ei mtn|ei oikeastaan mitaan|eipa mitaan|eipa juuri mitaan|ei juuri mitaan|ei nyt mitaan|ei kylla mitaan|ei niin mitaan|mitaan|ei mikaan|eipa mikaan|eipa juuri mikaan|ei yhtaan mikaan|ei juuri mikaan|ei kerrassaan mitaan|ничего|ни чего|нечего|ничем|ничто|совсем ничего|ничего такого|ничего не надо|ничего не нужно|ничего не требуется|не надо|не нужно|ничо|ниче|ничево)(?: (?:${tail}))*$`,
  'u',
)
const everythingWords =
  /^(?:(?:absolutely|pretty much|literally|basically|simply|just|ihan|aivan|lahes|melkein|suunnilleen|oikeastaan|kerrassaan|абсолютно|решительно|да|почти|практически|вообще|совершенно|прямо) )*(?:everything|all of it|all|the lot|every single thing|the whole thing|all of the above|every bit of it|kaikki|kaikki mahdollinen|joka asia|koko homma|kaikki tyynni|все|все подряд|все без исключения|все все)(?: (?:really|to be honest|honestly|tbh|mahdollinen|ihan|oikeastaan|вообще|абсолютно|сразу|подряд|без исключения))*$/u

/** Rows of keyboards, for hands that only rest on them. */
const keyboardRows = ['qwertyuiopå', 'asdfghjklöä', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
const runs = keyboardRows.flatMap((row) => {
  const back = [...row].reverse().join('')
  return [row, back].flatMap((line) => Array.from({ length: line.length - 3 }, (_, index) => line.slice(index, index + 4)))
})
/** A figure alone, unless it is full marks. */
const isLoneFigure = (text: string): boolean => /^\d{1,6}[.!\s]*$/.test(text) && !/^100\D*$/.test(text)

/** Short forms without a vowel that mean something. */
const vowelless = /^(?:th?n?x\w*|thn?ks|pls|plz|pfft|gr+|спсб|спс|пжл?ст|нрмл?|прст|мрт|ттг)$/u

/** Keys hit at random: a run along a row, the same few keys again and again, or letters that no mouth can say. */
const isMashed = (text: string): boolean => {
  const word = text.toLowerCase()
  if (!/^\p{L}{3,24}$/u.test(word) || vowelless.test(word)) return false
  if (runs.some((run) => word.startsWith(run))) return true
  if (keyboardRows.some((row) => [...word].every((letter) => row.includes(letter))) && /^(.{2,4})\1+.{0,3}$/u.test(word)) return true
  if (
    /[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщъь]{4}/.test(word) &&
    keyboardRows.some((row) => [...word].every((letter) => row.includes(letter)))
  )
    return true
  const isAbbreviation = text === text.toUpperCase() && text.length <= 5
  return !isAbbreviation && word.length >= 4 && (/^[bcdfghjklmnpqrstvwxz]+$/.test(word) || /^[бвгджзклмнпрстфхцчшщъь]+$/.test(word))
}

const shrugs = /[\u{1F937}\u{1F914}\u{1F910}\u{1F636}\u{1F610}](?:[\u{1F3FB}-\u{1F3FF}])?(?:\u200D[♀♂]\uFE0F?)?\uFE0F?|¯\\_\(ツ\)_\/¯/gu
const smileys = /[:;=]-?[)(DP/|]+|\){2,}|\({2,}/g

/** Words of set phrases that are often misspelt; the folded form of each. */
const keywords = [
  'comment',
  'comments',
  'nothing',
  'applicable',
  'answer',
  'previous',
  'above',
  'anything',
  'think',
  'really',
  'suggestions',
  'opinion',
  'sanoa',
  'osaa',
  'mitaan',
  'erityista',
  'kommenttia',
  'kommentteja',
  'kommentoitavaa',
  'lisattavaa',
  'sanottavaa',
  'mielipidetta',
  'mieleen',
  'vastata',
  'затрудняюсь',
  'комментариев',
  'ответить',
  'сказать',
  'добавить',
  'нечего',
  'ничего',
  'предложений',
  'пожеланий',
  'применимо',
  'знаю',
] as const // prettier-ignore

/** Whether two words of one length differ in one letter only. */
const isSubstitution = (left: string, right: string): boolean => [...left].filter((letter, index) => letter !== right[index]).length === 1

/** Whether one letter is missing, too many, wrong, or two have changed places. */
const isOneSlipApart = (left: string, right: string): boolean => {
  if (Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  while (end < Math.min(left.length, right.length) - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  const restLeft = left.slice(start, left.length - end)
  const restRight = right.slice(start, right.length - end)
  if (restLeft.length <= 1 && restRight.length <= 1) return true
  return restLeft.length === 2 && restRight.length === 2 && restLeft[0] === restRight[1] && restLeft[1] === restRight[0]
}

/** Another ending is another form ("отвечают"), not a slip, unless two letters have changed places. */
const isSlipOf = (word: string, meant: string): boolean =>
  isOneSlipApart(word, meant) && (word.slice(-2) === meant.slice(-2) || (word.length === meant.length && !isSubstitution(word, meant)))

/** A word as it was meant, if it is one slip from a telling word and not a word of empty answers itself. */
const mend = (word: string): string => {
  if (word.length < 4 || isKnownWord(word)) return word
  const keyword = keywords.find((one) => one !== word && isSlipOf(word, one))
  if (keyword !== undefined || word.length < 6) return keyword ?? word
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const meant = tellingWords(length).find((one) => one[0] === word[0] && isSlipOf(word, one))
    if (meant !== undefined) return meant
  }
  return word
}

/** Longest text that is mended, and most words in it that may be misspelt. */
const longestMended = 8
const mostSlips = 2

/** The commonest empty answers without their spaces: known with words run together or cut in two, and with a slip. */
const compactAnswers: ReadonlySet<string> = new Set(
  `enosaasanoa eiosaasanoa enossaasannoo eikommentoitavaa eikommentteja eikommenttia eilisattavaa eisanottavaa eimielipidetta eitulemieleen
  eitulemieleenmitaan entiedayhtaan enmuistaenaa eimitaanlisattavaa eimitaansanottavaa eierityista emmatiiayhtaan
  nocomment nocomments noopinion nothingtoadd nothingtosay nothingtoreport dontknow idontknow notapplicable sameasabove seeabove asabove dontremember
  cantthinkofanything nothingcomestomind nothingspringstomind nosuggestions noidea prefernottosay notsure dontreallyknow
  незнаю янезнаю незнаючтосказать незнаючтописать безкомментариев неткомментариев затрудняюсьответить нечегосказать нечегодобавить ничегодобавить
  смвыше test1 test123 testing123 testi1 testi123 тест1 тест123 нетмнения нетпредложений предложенийнет пожеланийнет нетпожеланий немогусказать непомню неприменимо`.split(
    /\s+/,
  ),
)
const compactLengths: ReadonlySet<number> = new Set([...compactAnswers].map(({ length }) => length))
/** Shorter ones are known only when spelt right: a slip would make other words of them. */
const shortestSlipped = 8

const isCompactAnswer = (words: readonly string[]): boolean => {
  if (words.length > 4) return false
  const run = words.join('')
  if (run.length < 5 || run.length > 24) return false
  if (compactAnswers.has(run)) return true
  if (run.length < shortestSlipped || ![-1, 0, 1].some((more) => compactLengths.has(run.length + more))) return false
  for (const answer of compactAnswers) if (answer.length >= shortestSlipped && answer[0] === run[0] && isSlipOf(run, answer)) return true
  return false
}

/** The words with slips mended; undefined where too many are unknown to be slips, or none is. */
const mendAll = (words: readonly string[]): string[] | undefined => {
  if (words.length > longestMended) return undefined
  let unknown = 0
  for (const word of words) {
    if (isKnownWord(word) || loadGrammars().some(({ vocabulary }) => knows(vocabulary, word))) continue
    unknown++
    if (unknown > mostSlips) return undefined
  }
  const mended = words.map(mend)
  return mended.some((word, index) => word !== words[index]) ? mended : undefined
}

const classify = (plain: string): Emptiness | undefined => {
  if (nothingWords.test(plain)) return 'nothing'
  if (everythingWords.test(plain)) return 'everything'
  const words = plain.split(' ')
  if (words.length > mostWords) return undefined
  if (isNothingByClasses(words)) return 'nothing'
  return isEmptyByClasses(words) || loadGrammars().some((grammar) => isMadeOfPhrases(words, grammar)) ? 'silent' : undefined
}

/**
 * Whether a text says nothing, and how.
 *
 * @example findEmptiness('en osaa sanoa') // 'silent'
 * @example findEmptiness('Ei mitään') // 'nothing'
 * @example findEmptiness('Ei mitään apua saatu') // undefined
 */
export const findEmptiness = (text: string): Emptiness | undefined => {
  if (text.length > longest) return undefined
  const unshrugged = text.replace(shrugs, ' ')
  if (/\p{Extended_Pictographic}/u.test(unshrugged)) return undefined
  const bare = unshrugged.replace(smileys, ' ')
  const plain = folded(bare)
  if (!/[\p{L}\p{N}]/u.test(plain)) return bare === unshrugged ? 'silent' : undefined
  // one letter, the same letter again and again, or a lone figure
  if (/^(\p{L})(?: ?\1)*$/u.test(plain) || isLoneFigure(bare.trim()) || isMashed(bare.replace(/[^\p{L}]+$/u, '').trim())) return 'silent'
  const found = classify(plain)
  if (found !== undefined) return bare !== unshrugged && found !== 'silent' ? undefined : found
  const words = plain.split(' ')
  if (isCompactAnswer(words)) return 'silent'
  const mended = mendAll(words)
  const meant = mended === undefined ? undefined : classify(mended.join(' '))
  return meant === 'everything' ? undefined : meant
}

/** Answers that say nothing: the whole text is made of set phrases. */
import { emptyPhrases } from './empty-phrases.ts'
import { isEmptyByClasses, isKnownWord, isNothingByClasses } from './empty-words.ts'
import { isMashed } from './mashed.ts'
import { isCompactAnswer, mend } from './slips.ts'

/** How a text is empty: `nothing` and `everything` answer a question with that word alone, `silent` says nothing at all. */
export type Emptiness = 'nothing' | 'everything' | 'silent'

/** Longest text that can be a set phrase, in characters and in words. */
const longest = 120
const mostWords = 18

/** Lower case without accents, apostrophes and punctuation: careless typing looks like careful typing. */
export const folded = (text: string): string =>
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
  'at all|really|whatsoever|to be honest|honestly|tbh|for me|for us|more|else|in my case|in our case|in my opinion|i think|i dont think|on this occasion|much|better|at the minute|at this time|at the moment|at present|at this point|for now|right now|this time|today|currently|to mention|thanks|thank you|talla kertaa|nyt|juuri nyt|lainkaan|oikeastaan|yhtaan|minusta|mun mielesta|mielestani|omasta mielestani|kiitos|пока|особо|вроде|не надо|не нужно|по моему|думаю|спасибо|наверное'
const nothingWords = new RegExp(
  `^(?:(?:${lead}|on this occasion|in my opinion|in my case|in our case|for me|on my part|mielestani|minusta|mun mielesta|по моему|на мой взгляд|на данный момент|на сегодня|по правде говоря|честно говоря|с моей стороны|нет|лично мне|suoraan sanottuna|omalta osaltani|minun puolestani|to be honest|honestly|at the moment|at present|no) )*(?:nothing|nothin|nowt|none|n0|n0thing|no need|not needed|not required|none needed|none required|ei tarvetta|ei ole tarvetta|ei ole ollut tarvetta|ei tarvitse|ei tarvii|ei tartte|ei tarvi|nuthin|nuffin|nothing nothing|not a thing|not a single thing|not much|not a lot|ei mitaan|ei mittaan|ei yhtaan mitaan|en mitaan|enpa mitaan|ei mitn|ei mtn|ei oikeastaan mitaan|eipa mitaan|eipa juuri mitaan|ei juuri mitaan|ei nyt mitaan|ei kylla mitaan|ei niin mitaan|mitaan|ei mikaan|eipa mikaan|eipa juuri mikaan|ei yhtaan mikaan|ei juuri mikaan|ei kerrassaan mitaan|ничего|ни чего|нечего|ничем|ничто|совсем ничего|ничего такого|ничего не надо|ничего не нужно|ничего не требуется|не надо|не нужно|ничо|ниче|ничево)(?: (?:${tail}))*$`,
  'u',
)
const everythingWords =
  /^(?:(?:absolutely|pretty much|literally|basically|simply|just|ihan|aivan|lahes|melkein|suunnilleen|oikeastaan|kerrassaan|абсолютно|решительно|да|почти|практически|вообще|совершенно|прямо) )*(?:everything|all of it|all|the lot|every single thing|the whole thing|all of the above|every bit of it|kaikki|kaikki mahdollinen|joka asia|koko homma|kaikki tyynni|все|все подряд|все без исключения|все все)(?: (?:really|to be honest|honestly|tbh|mahdollinen|ihan|oikeastaan|вообще|абсолютно|сразу|подряд|без исключения))*$/u

/** A figure alone, unless it is full marks. */
const isLoneFigure = (text: string): boolean => /^\d{1,6}[.!\s]*$/.test(text) && !/^100\D*$/.test(text)

const shrugs = /[\u{1F937}\u{1F914}\u{1F910}\u{1F636}\u{1F610}](?:[\u{1F3FB}-\u{1F3FF}])?(?:\u200D[♀♂]\uFE0F?)?\uFE0F?|¯\\_\(ツ\)_\/¯/gu
/** Signs among which emoji are: most comments have none. */
const beyondLetters = /[©®¯\u203C-\uFFFF]/
const smileys = /[:;=]-?[)(DP/|]+|\){2,}|\({2,}/g

/** The vocabulary of everything here, the stems by their first letters: most comments are dismissed for having other words. */
interface Gate {
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlyMap<string, readonly string[]>
}

const buildGate = (): Gate => {
  const all = [
    ...loadGrammars().map(({ vocabulary }) => vocabulary),
    ...[nothingWords, everythingWords].map(({ source }) => readVocabulary(source)),
  ]
  const stems = new Map<string, string[]>()
  for (const stem of new Set(all.flatMap((one) => [...one.stems]))) {
    const first = stem.charAt(0)
    stems.set(first, [...(stems.get(first) ?? []), stem])
  }
  return { words: new Set(all.flatMap((one) => [...one.words])), stems }
}

let gate: Gate | undefined
const isInVocabulary = (word: string): boolean => {
  gate ??= buildGate()
  if (gate.words.has(word) || isKnownWord(word)) return true
  const first = word.charAt(0)
  return (first >= '0' && first <= '9') || (gate.stems.get(first)?.some((stem) => word.startsWith(stem)) ?? false)
}

/** Most words that may be slips of known ones, and the longest text that is mended. */
const mostSlips = 2
const longestMended = 8

/** How many words are not of the vocabulary: counted no further than matters. */
const countUnknown = (words: readonly string[]): number => {
  let unknown = 0
  for (const word of words) if (!isInVocabulary(word) && ++unknown > mostSlips) break
  return unknown
}

/** Others have not spoken: no word of the writer on having nothing to say. */
const silentOthers =
  /(?:^| )(?:say sorry|sano anteeksi|ei vastannu|(?:didnt|did not) (?:say|tell)(?: |$)|so much as|think much of|nothing to recommend|nothing special$|(?:didnt|did not|never|not) answer(?:ed)? (?:my|our|any of)|neither here nor there|not a clue$)/

const classify = (words: readonly string[]): Emptiness | undefined => {
  const plain = words.join(' ')
  if (silentOthers.test(plain)) return undefined
  if (nothingWords.test(plain)) return 'nothing'
  if (everythingWords.test(plain)) return 'everything'
  if (isNothingByClasses(words)) return 'nothing'
  return isEmptyByClasses(words) || loadGrammars().some((grammar) => isMadeOfPhrases(words, grammar)) ? 'silent' : undefined
}

/** Whether folded words, spelt right, say nothing: for a clause of a longer comment. */
export const isSilent = (words: readonly string[]): boolean =>
  words.length <= mostWords && words.every(isInVocabulary) && classify(words) === 'silent'

/** The same for words of which some may be misspelt. */
const classifySlips = (words: readonly string[], unknown: number): Emptiness | undefined => {
  if (isCompactAnswer(words)) return 'silent'
  if (words.length > longestMended || (words.length > 1 && unknown === words.length)) return undefined
  const mended = words.map(mend)
  const meant = mended.some((word, index) => word !== words[index]) ? classify(mended) : undefined
  return meant === 'everything' ? undefined : meant
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
  const isPlain = !beyondLetters.test(text)
  const unshrugged = isPlain ? text : text.replace(shrugs, ' ')
  if (!isPlain && /\p{Extended_Pictographic}/u.test(unshrugged)) return undefined
  const bare = unshrugged.replace(smileys, ' ')
  const plain = folded(bare)
  if (!/[\p{L}\p{N}]/u.test(plain)) return bare === unshrugged ? 'silent' : undefined
  // one letter, the same letter again and again, or a lone figure
  if (/^(\p{L})(?: ?\1)*$/u.test(plain) || isLoneFigure(bare.trim()) || isMashed(bare.replace(/[^\p{L}]+$/u, '').trim())) return 'silent'
  const words = plain.split(' ')
  if (words.length > mostWords) return undefined
  const unknown = countUnknown(words)
  if (unknown > mostSlips) return undefined
  const found = (unknown === 0 ? classify(words) : undefined) ?? classifySlips(words, unknown)
  return bare !== unshrugged && found !== 'silent' ? undefined : found
}

/** Good or bad by the words alone, for halves of a comment that the sentiment does not part: "Room lovely, bed awful". */
import type { LanguageCode } from '../../feedback.ts'
import type { MatchWord, PerLanguage } from '../../match/words.ts'

/** Columns of the word weights: a power of two. */
export const opinionWidth: number = 1 << 15

/** Weights of words and word pairs, good above zero. */
export interface OpinionModel {
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that turn to another opinion, and those that set an exception apart. */
const contrasts: PerLanguage<ReadonlySet<string>> = {
  fi: setOf(
    'mutta mut vaikka vaikkakin tosin paitsi kuitenkin toisaalta sitävastoin sitten joskin ainoastaan harmi miinusta miinus puolestaan taas silti',
  ),
  ru: setOf('но а однако хотя хоть зато правда кроме жаль минус минусы только тока увы впрочем разве несмотря'),
  en: setOf('but although though however except yet while whereas apart shame pity despite unfortunately otherwise bar minus only then'),
}

const negators: PerLanguage<ReadonlySet<string>> = {
  fi: setOf('ei en et emme ette eivät eikä enkä älä ilman tuskin ei-'),
  ru: setOf('не ни нет без никто никогда нельзя никакой'),
  en: setOf("not no n't nt never none nobody nothing without hardly cannot cant can't dont didnt wasnt isnt wont nor"),
}

/** How many words after a negator stand under it. */
const negationReach = 3

export const isContrast = (language: LanguageCode, word: MatchWord): boolean =>
  contrasts[language].has(word.surface) || contrasts[language].has(word.lemma)

/** FNV-1a over UTF-16 code units. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
const column = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) & (opinionWidth - 1)
}

/** The columns of the words of one clause, one list per word. Negated words have columns of their own. */
const columnsOf = (language: LanguageCode, words: readonly MatchWord[]): number[][] => {
  let negatedFor = 0
  return words.map((word, index) => {
    const isNegator = negators[language].has(word.surface) || negators[language].has(word.lemma)
    if (word.afterPunctuation || isContrast(language, word)) negatedFor = 0
    const sign = negatedFor > 0 ? 'not ' : ''
    negatedFor = isNegator ? negationReach : negatedFor - 1
    const next = words[index + 1]
    const names = [`${language} ${sign}${word.lemma}`, `${language} ${sign}${word.surface.slice(0, 5)}*`]
    if (next !== undefined && !next.afterPunctuation) names.push(`${language} ${word.lemma} ${next.lemma}`)
    return names.map(column)
  })
}

/** All columns of a clause, for training. */
export const opinionColumns = (language: LanguageCode, words: readonly MatchWord[]): number[] => columnsOf(language, words).flat()

/** Weight of one column in a clause with so many columns. */
export const opinionValue = (columns: number): number => 1 / Math.sqrt(Math.max(3, columns))

/** Parts of a sentence between punctuation and at words of contrast. */
const splitHalves = (language: LanguageCode, words: readonly MatchWord[]): MatchWord[][] => {
  const halves: MatchWord[][] = []
  let half: MatchWord[] = []
  for (const word of words) {
    if (half.length > 0 && (word.afterPunctuation || isContrast(language, word))) {
      halves.push(half)
      half = []
    }
    half.push(word)
  }
  if (half.length > 0) halves.push(half)
  return halves
}

/** A part of a sentence, between punctuation and at words of contrast. */
export interface Half {
  readonly words: readonly MatchWord[]
  /** How good (above zero) or bad its words are; beyond ±1 it is clear. */
  readonly score: number
}

/** How good or bad the words of a sentence are, whole and part by part. */
export const weighOpinions = (
  { weights, scale, bias }: OpinionModel,
  language: LanguageCode,
  words: readonly MatchWord[],
): { readonly whole: number; readonly halves: readonly Half[] } => {
  const columns = columnsOf(language, words)
  const score = (sum: number, count: number): number => sum * scale * opinionValue(count) + bias
  let total = 0
  let count = 0
  let at = 0
  const halves = splitHalves(language, words).map((half): Half => {
    let own = 0
    let ownCount = 0
    half.forEach((_, index) => {
      const [lemma = 0, stem = 0, pair] = columns[at++] ?? []
      const alone = (weights[lemma] ?? 0) + (weights[stem] ?? 0)
      const paired = pair === undefined ? 0 : (weights[pair] ?? 0)
      total += alone + paired
      count += pair === undefined ? 2 : 3
      // a pair that reaches into the next part belongs to the whole only
      const isInside = pair !== undefined && index + 1 < half.length
      own += isInside ? alone + paired : alone
      ownCount += isInside ? 3 : 2
    })
    return { words: half, score: score(own, ownCount) }
  })
  return { whole: score(total, count), halves }
}

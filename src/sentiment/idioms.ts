/** Phrases of a statement: which of them count, and which way they turn it. */
import type { PhraseMatch } from '../match/phrases.ts'
import type { MatchWord } from '../match/words.ts'
import type { Negation } from './composition.ts'
import type { SentimentLexicon } from './lexicon.ts'
import { answers, isNegator } from './negators.ts'

/**
 * A phrase that stops before what its negator turns ("never gets [cold]"), steps over an opinion on the way
 * ("won't [regret] staying here") or takes it less strongly ("isn't a kind[er]").
 */
const saysLess = ({ words: own, value }: PhraseMatch<number>, whole: PhraseMatch<number>, opinions: readonly number[]): boolean => {
  if (!own.includes(whole.words[0] ?? 0)) return false
  const last = own[own.length - 1] ?? 0
  return (
    !own.includes(whole.words[whole.words.length - 1] ?? 0) ||
    whole.words.some((index) => index < last && opinions[index] !== 0 && !own.includes(index)) ||
    (whole.words.length > own.length + 1 && own.every((index) => whole.words.includes(index))) ||
    (Math.abs(whole.value) === strongest && Math.abs(value) < strongest)
  )
}

/** Strength of what nothing equals. */
const strongest = 3

/** How early a negation put together word by word is chosen: before what says less, after phrases of three words. */
const composedRank = 2.5

/**
 * Idioms that do not overlap: longer ones first, then stronger ones.
 *
 * @param composed - negations put together word by word.
 * @param opinions - the valence of each word alone.
 */
export const chooseIdioms = (
  phrases: readonly PhraseMatch<number>[],
  composed: readonly Negation[],
  opinions: readonly number[],
  taken: Set<number>,
): PhraseMatch<number>[] => {
  const ranked = [
    ...phrases.map((match) => ({ match, rank: match.words.length })),
    ...composed.map((match) => ({
      match,
      rank: phrases.reduce(
        (rank, phrase) => (saysLess(phrase, match, opinions) ? Math.max(rank, phrase.words.length + 0.5) : rank),
        Math.max(composedRank, match.core),
      ),
    })),
  ]
  return ranked
    .sort(
      ({ match: a, rank: rankA }, { match: b, rank: rankB }) =>
        rankB - rankA || Math.abs(b.value) - Math.abs(a.value) || (a.words[0] ?? 0) - (b.words[0] ?? 0),
    )
    .map(({ match }) => match)
    .filter((match) => {
      if (match.words.some((index) => taken.has(index))) return false
      for (const index of match.words) taken.add(index)
      return true
    })
}

/** Words that turn a phrase without negating: "far from clean", "harvoin saa näin hyvää", "hard to fault". */
const turners = new Set(
  'неплохо неплохой неплохая неплохое неплохие неплохого far less anything hard difficult impossible struggle kaukana kaikkea harvoin harvemmin vaikea turha turhaan suotta kehumatta kiittämättä далеко отнюдь зря напрасно'.split(
    ' ',
  ),
)

export const holdsNegator = (idiom: PhraseMatch<number>, words: readonly MatchWord[], lexicon: SentimentLexicon): boolean =>
  idiom.words.some((index) => words[index] !== undefined && isNegator(lexicon, words[index]))

const holdsTurner = (idiom: PhraseMatch<number>, words: readonly MatchWord[]): boolean =>
  idiom.words.some((index) => turners.has(words[index]?.surface ?? ''))

/** Least strength of a phrase that turns a statement; two words of complaint ("никто не", "mikään ei") say too little to do so. */
export const turning = 2

/** See {@link ScopedStatement.turned}. */
export const turnOf = (idioms: readonly PhraseMatch<number>[], words: readonly MatchWord[], lexicon: SentimentLexicon): number => {
  // "не бросать трубку": an infinitive under a negator at the beginning demands what was missing
  if (words[0]?.surface === 'не' && words[1]?.features.VerbForm === 'Inf') return 0
  let turned = 0
  for (const idiom of idioms) {
    if (Math.abs(idiom.value) < turning || (idiom.value === -turning && idiom.words.length < 3)) continue
    if (idiom.value * turned < 0) return 0
    if (Math.abs(idiom.value) > Math.abs(turned) && (holdsNegator(idiom, words, lexicon) || holdsTurner(idiom, words))) turned = idiom.value
  }
  return turned
}

/** What is forbidden to others is advice: "не бойтесь", "не сомневайтесь". */
const advice = /^(?:бо[ий]|пугай|сомнева|пережива|волну|беспоко|раздумыва|стесня|жале|слуша|верь|переплачива|забыва)/

/** "Не хамите", "Раз уж назначили, не отменять": what one must not do was done. */
export const forbids = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
  const at = own[0] ?? 0
  const verb = words[own[1] ?? -1]
  if (verb === undefined || own.length > 2 || own[1] !== at + 1 || words[at]?.surface !== 'не' || advice.test(verb.surface)) return false
  const opens = at === 0 || words[at]?.afterPunctuation === true
  return verb.features.Mood === 'Imp' || (opens && verb.features.VerbForm === 'Inf' && verb.features.Aspect === 'Imp')
}

/** "Сообщать самим, чтобы не приходилось бегать": what should not be was. */
export const wishedAway = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
  const at = own[0] ?? 0
  return words[at]?.surface === 'не' && [at - 1, at - 2].some((index) => /^чтобы?$/.test(words[index]?.surface ?? ''))
}

/** A phrase without a negator of its own that stands under one: "isn't worth the wait". */
export const flipNegated = (
  idiom: PhraseMatch<number>,
  words: readonly MatchWord[],
  lexicon: SentimentLexicon,
  negated: readonly boolean[],
): PhraseMatch<number> => {
  const underNegator = idiom.words.some((index) => negated[index] === true)
  return underNegator && !holdsNegator(idiom, words, lexicon) ? { words: idiom.words, value: idiom.value > 0 ? -2 : 1 } : idiom
}

/** Words before which a comma joins: "не могу сказать, что", "ei niin paha, kuin". */
const joining = new Set(
  'что чтобы чтоб как чем чему чего кому кого ком а если где кто который которую которая которое которые будет буду пока когда даже kuin että ett ettei etteivät etten etteikö etteivätkö kun jos mitä miten kuinka that if but and nor'.split(
    ' ',
  ),
)

/** A phrase that reaches over a comma into another clause is none: "Nothing, all good", "Ei vastausta – huonoa palvelua". */
export const holdsTogether = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
  for (let index = (own[0] ?? 0) + 1; index <= (own[own.length - 1] ?? 0); index++) {
    const word = words[index]
    // "Недостатки: нет"
    if (index === words.length - 1 && answers.has(word?.surface ?? '') && words[index - 1]?.surface !== 'спасибо') continue
    if (!word?.afterPunctuation || joining.has(word.surface)) continue
    // "не нашёл, к чему придраться"
    if (word.upos !== 'ADP' || !joining.has(words[index + 1]?.surface ?? '')) return false
  }
  return true
}

/** A phrase without a negator that leaves one out says the opposite of what stands there: "would[n't] hesitate". */
export const skipsNegator = (idiom: PhraseMatch<number>, words: readonly MatchWord[], lexicon: SentimentLexicon): boolean => {
  const { words: own } = idiom
  if (holdsNegator(idiom, words, lexicon)) return false
  for (let index = (own[0] ?? 0) + 1; index < (own[own.length - 1] ?? 0); index++) {
    const word = words[index]
    if (word !== undefined && !own.includes(index) && isNegator(lexicon, word)) return true
  }
  return false
}

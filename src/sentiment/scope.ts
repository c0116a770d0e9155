/** What stands under a negator, an intensifier or a wish, and what each word is worth there. */
import { matchPhrases, type PhraseMatch } from '../match/phrases.ts'
import type { MatchWord } from '../match/words.ts'
import { composeNegations, type Negation } from './composition.ts'
import { inList, type SentimentLexicon, valenceOf } from './lexicon.ts'

/** One word of a statement as sentiment reads it. */
export interface ScopedWord {
  readonly word: MatchWord
  /** Valence of the word alone. */
  readonly valence: number
  /** Valence where it stands: flipped, strengthened, weakened, wished for. */
  readonly effect: number
  readonly negated: boolean
  readonly wished: boolean
  /** Part of an idiom, which speaks for all its words. */
  readonly inIdiom: boolean
}

/** A statement weighed by the lexicon and the rules of scope alone. */
export interface ScopedStatement {
  readonly words: readonly ScopedWord[]
  readonly idioms: readonly PhraseMatch<number>[]
  /** Sums of the positive and of the negative effects. */
  readonly positive: number
  readonly negative: number
  /** An irony cue stands here. */
  readonly ironic: boolean
  /** A negator stands here that negates. */
  readonly negates: boolean
  readonly wishes: boolean
  /** The strongest phrase that holds its own negator ("ei valittamista" 2, "en voi suositella" −2); 0 where phrases contradict. */
  readonly turned: number
}

/** A negated good word is nearly bad, a negated bad word is mildly good ("not bad"). Source: Taboada et al. 2011, section 2.4. */
const negatedGood = -0.85
const negatedBad = -0.6
const strengthen = 1.4
const weaken = 0.7
const wishedFor = -0.6

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
const chooseIdioms = (
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

const isNegator = (lexicon: SentimentLexicon, word: MatchWord): boolean => inList(lexicon.negators, word) || word.surface.endsWith("n't")

/** "And not", "that not": what stands before them belongs to another clause ("huone oli tunkkainen eikä ikkunaa saanut auki"). */
const opensClause = new Set('eikä enkä etkä emmekä ettekä eivätkä ettei etten ettet ettemme ettette etteivät neither nor ни'.split(' '))

/** Negators that may be a whole answer, and words with which the next clause begins. */
const answers: ReadonlySet<string> = new Set('nothing none no nowt нет ничего ei eipä'.split(' '))
const subjects = new Set('everything all they we i you he she it staff the все они вы kaikki kaikilla te he'.split(' '))

/** Marks what the negator at `at` negates. */
const spreadNegation = (
  words: readonly MatchWord[],
  lexicon: SentimentLexicon,
  valences: readonly number[],
  at: number,
  negated: boolean[],
): void => {
  let reached = false
  let steps = 0
  for (let index = at + 1; index < words.length && steps < lexicon.reach; index++) {
    const word = words[index]
    if (word === undefined || word.afterPunctuation || lexicon.stops.has(word.surface)) break
    // "Nothing everything was fine", "No they were lovely": the answer ends where a clause of its own begins
    if (at === 0 && answers.has(words[0]?.surface ?? '') && subjects.has(word.surface)) break
    negated[index] = true
    if (valences[index] !== 0) reached = true
    if (!lexicon.intensifiers.has(word.surface)) steps++
  }
  if (reached || words[at]?.afterPunctuation === true || opensClause.has(words[at]?.surface ?? '')) return
  for (let index = at - 1; index >= 0 && index >= at - lexicon.backwardReach; index--) {
    const word = words[index]
    if (word === undefined || lexicon.stops.has(word.surface)) break
    if (valences[index] !== 0) {
      negated[index] = true
      break
    }
    if (word.afterPunctuation) break
  }
}

const near = (list: ReadonlySet<string>, words: readonly MatchWord[], at: number, reach: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    const word = words[index]
    if (word !== undefined && list.has(word.surface)) return true
    if (words[index + 1]?.afterPunctuation) return false
  }
  return false
}

/** Words that turn a phrase without negating: "far from clean", "harvoin saa näin hyvää", "hard to fault". */
const turners = new Set(
  'far less anything hard difficult impossible struggle kaukana kaikkea harvoin harvemmin vaikea turha turhaan suotta kehumatta kiittämättä далеко отнюдь зря напрасно'.split(
    ' ',
  ),
)

const holdsNegator = (idiom: PhraseMatch<number>, words: readonly MatchWord[], lexicon: SentimentLexicon): boolean =>
  idiom.words.some((index) => words[index] !== undefined && isNegator(lexicon, words[index]))

const holdsTurner = (idiom: PhraseMatch<number>, words: readonly MatchWord[]): boolean =>
  idiom.words.some((index) => turners.has(words[index]?.surface ?? ''))

/** Least strength of a phrase that turns a statement; two words of complaint ("никто не", "mikään ei") say too little to do so. */
const turning = 2

/** See {@link ScopedStatement.turned}. */
const turnOf = (idioms: readonly PhraseMatch<number>[], words: readonly MatchWord[], lexicon: SentimentLexicon): number => {
  // "не бросать трубку": an infinitive under a negator at the beginning demands what was missing
  if (words[0]?.surface === 'не' && words[1]?.features.VerbForm === 'Inf') return 0
  let turned = 0
  for (const idiom of idioms) {
    if (Math.abs(idiom.value) < turning || (idiom.value < 0 && idiom.words.length < 3)) continue
    if (idiom.value * turned < 0) return 0
    if (Math.abs(idiom.value) > Math.abs(turned) && (holdsNegator(idiom, words, lexicon) || holdsTurner(idiom, words))) turned = idiom.value
  }
  return turned
}

/** A phrase without a negator of its own that stands under one: "isn't worth the wait". */
const flipNegated = (
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
  'что чтобы чтоб как чем а если где кто который kuin että ett ettei etteivät etten etteikö etteivätkö kun jos mitä that if but and nor'.split(
    ' ',
  ),
)

/** A phrase that reaches over a comma into another clause is none: "Nothing, all good", "Ei vastausta – huonoa palvelua". */
const holdsTogether = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
  for (let index = (own[0] ?? 0) + 1; index <= (own[own.length - 1] ?? 0); index++) {
    const word = words[index]
    if (word?.afterPunctuation && !joining.has(word.surface)) return false
  }
  return true
}

/** A phrase without a negator that leaves one out says the opposite of what stands there: "would[n't] hesitate". */
const skipsNegator = (idiom: PhraseMatch<number>, words: readonly MatchWord[], lexicon: SentimentLexicon): boolean => {
  const { words: own } = idiom
  if (holdsNegator(idiom, words, lexicon)) return false
  for (let index = (own[0] ?? 0) + 1; index < (own[own.length - 1] ?? 0); index++) {
    const word = words[index]
    if (word !== undefined && !own.includes(index) && isNegator(lexicon, word)) return true
  }
  return false
}

const isPrivative = (word: MatchWord): boolean => word.features.Case === 'Abe'

/** Weighs the words of one statement. */
export const weighStatement = (words: readonly MatchWord[], lexicon: SentimentLexicon): ScopedStatement => {
  const taken = new Set<number>()
  const harmless = new Set(matchPhrases(lexicon.falseNegations, words).flatMap((match) => match.words))
  const phrases = matchPhrases(lexicon.idioms, words).filter((match) => holdsTogether(match, words) && !skipsNegator(match, words, lexicon))
  const composed =
    lexicon.composition === undefined ? [] : composeNegations(lexicon.composition, words, (word) => isNegator(lexicon, word), harmless)
  const opinions = words.map((word) => valenceOf(lexicon, word))
  const idioms = chooseIdioms(phrases, composed, opinions, taken)
  // an idiom speaks for the words between its own too: "ни одного доброго слова"
  const spoken = new Set(taken)
  for (const { words: own } of idioms) for (let index = own[0] ?? 0; index < (own[own.length - 1] ?? 0); index++) spoken.add(index)
  const valences = opinions.map((opinion, index) => (spoken.has(index) ? 0 : opinion))
  const negated: boolean[] = words.map(() => false)
  let negates = false
  words.forEach((word, index) => {
    if (!isNegator(lexicon, word)) return
    negates = true
    if (!taken.has(index) && !harmless.has(index)) spreadNegation(words, lexicon, valences, index, negated)
  })
  let wishes = false
  let positive = 0
  let negative = 0
  const add = (effect: number): void => {
    if (effect > 0) positive += effect
    else negative -= effect
  }
  const scoped = words.map((word, index): ScopedWord => {
    const wishedWord = near(lexicon.wishes, words, index, 4)
    if (lexicon.wishes.has(word.surface)) wishes = true
    const valence = valences[index] ?? 0
    const isNegated = negated[index] === true || isPrivative(word)
    let effect = valence
    if (near(lexicon.excess, words, index, 1) && !taken.has(index)) effect = -Math.max(1, Math.abs(valence))
    else if (near(lexicon.intensifiers, words, index, 2)) effect *= strengthen
    else if (near(lexicon.diminishers, words, index, 1)) effect *= weaken
    if (isNegated) effect *= effect > 0 ? negatedGood : negatedBad
    else if (wishedWord && effect > 0) effect *= wishedFor
    add(effect)
    return { word, valence, effect, negated: isNegated, wished: wishedWord, inIdiom: taken.has(index) }
  })
  const heard = idioms.map((idiom) => flipNegated(idiom, words, lexicon, negated))
  for (const idiom of heard) add(idiom.value * 1.2)
  const ironic = matchPhrases(lexicon.irony, words).length > 0
  return { words: scoped, idioms: heard, positive, negative, ironic, negates, wishes, turned: turnOf(heard, words, lexicon) }
}

/** What stands under a negator, an intensifier or a wish, and what each word is worth there. */
import { matchPhrases, type PhraseMatch } from '../match/phrases.ts'
import type { MatchWord } from '../match/words.ts'
import { readChains } from './chains.ts'
import { composeNegations } from './composition.ts'
import { withForms } from './forms.ts'
import { chooseIdioms, flipNegated, forbids, holdsNegator, holdsTogether, skipsNegator, turning, turnOf, wishedAway } from './idioms.ts'
import { type SentimentLexicon, valenceOf } from './lexicon.ts'
import { isNegator, spreadAlternatives, spreadNegation } from './negators.ts'

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
/** What a phrase says weighs more than a word of the same strength. */
const idiomStrength = 1.2

const near = (list: ReadonlySet<string>, words: readonly MatchWord[], at: number, reach: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    const word = words[index]
    if (word !== undefined && list.has(word.surface)) return true
    if (words[index + 1]?.afterPunctuation) return false
  }
  return false
}

const isPrivative = (word: MatchWord): boolean => word.features.Case === 'Abe'

/** Least that a subordinate clause must say for the main clause to judge it. */
const saidClearly = 0.5
/** What is denied is a little weaker than its opposite. */
const denial = -0.8

/** "Не думала, что можно так заботиться": what could be done was done, nothing is wished for. */
const plainlyTold = (scoped: ScopedStatement): ScopedStatement => {
  let { positive, negative } = scoped
  const words = scoped.words.map((word): ScopedWord => {
    if (!word.wished || word.negated || word.effect >= 0 || word.valence <= 0) return word
    negative += word.effect
    positive += word.valence
    return { ...word, effect: word.valence, wished: false }
  })
  return { ...scoped, words, positive, negative }
}

/** A clause that a main clause tells or denies: "не припомню, чтобы мне нагрубили"; undefined where there is none or it says nothing. */
const weighEmbedded = (words: readonly MatchWord[], lexicon: SentimentLexicon): ScopedStatement | undefined => {
  if (lexicon.embeddings === undefined) return undefined
  const found = matchPhrases(lexicon.embeddings, words)
    .sort((a, b) => b.words.length - a.words.length)
    .at(0)
  const from = (found?.words.at(-1) ?? words.length) + 1
  if (found === undefined || from >= words.length) return undefined
  const content = words.slice(from)
  const inner = plainlyTold(weighStatement(content, lexicon))
  const deeds = matchPhrases(lexicon.deeds, content)
  const sideOfDeeds = deeds.reduce((sum, { words: [at], value }) => {
    const scoped = inner.words[at ?? 0]
    // a word with a valence, or one of an idiom, has spoken already
    return scoped === undefined || scoped.valence !== 0 || scoped.inIdiom ? sum : sum + (scoped.negated ? -value : value)
  }, 0)
  const net = inner.positive - inner.negative + sideOfDeeds
  if (Math.abs(net) < saidClearly) return undefined
  const turn = found.value > 0 ? 1 : denial
  const turned = Math.sign(net) * Math.sign(turn) * turning
  const before = words.slice(0, from).map(
    (word, index): ScopedWord => ({
      word,
      valence: 0,
      effect: 0,
      negated: false,
      wished: false,
      inIdiom: found.words.includes(index),
    }),
  )
  const [good, bad] = turn > 0 ? [inner.positive, inner.negative] : [inner.negative * -turn, inner.positive * -turn]
  return {
    words: [...before, ...inner.words.map((word) => (turn > 0 ? word : { ...word, effect: word.effect * turn, negated: !word.negated }))],
    idioms: [
      { words: found.words, value: turned },
      ...inner.idioms.map(({ words: own, value }) => ({ words: own.map((index) => index + from), value: value * Math.sign(turn) })),
    ],
    positive: good + Math.max(0, turned) * idiomStrength,
    negative: bad + Math.max(0, -turned) * idiomStrength,
    ironic: inner.ironic,
    negates: true,
    wishes: inner.wishes,
    turned,
  }
}

/** Weighs the words of one statement. */
export const weighStatement = (words: readonly MatchWord[], lexicon: SentimentLexicon): ScopedStatement => {
  const embedded = weighEmbedded(words, lexicon)
  if (embedded !== undefined) return embedded
  const taken = new Set<number>()
  const harmless = new Set(matchPhrases(lexicon.falseNegations, words).flatMap((match) => match.words))
  const opinions = words.map((word) => valenceOf(lexicon, word))
  const phrases = matchPhrases(
    lexicon.idioms,
    lexicon.readsForms ? words.map((word, index) => withForms(word, opinions[index] ?? 0)) : words,
  ).filter((match) => holdsTogether(match, words) && !skipsNegator(match, words, lexicon))
  const composed =
    lexicon.composition === undefined ? [] : composeNegations(lexicon.composition, words, (word) => isNegator(lexicon, word), harmless)
  const chosen = chooseIdioms(phrases, composed, opinions, taken)
  const idioms = lexicon.chain.size === 0 ? chosen : readChains(chosen, words, lexicon)
  if (idioms !== chosen) {
    taken.clear()
    for (const { words: own } of idioms) for (const index of own) taken.add(index)
  }
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
  for (const idiom of idioms) if (holdsNegator(idiom, words, lexicon)) spreadAlternatives(words, (idiom.words.at(-1) ?? 0) + 1, 2, negated)
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
  const heard = idioms.map((idiom) =>
    idiom.value > 0 && (forbids(idiom, words) || wishedAway(idiom, words))
      ? { words: idiom.words, value: -2 }
      : flipNegated(idiom, words, lexicon, negated),
  )
  for (const idiom of heard) add(idiom.value * idiomStrength)
  const ironic = matchPhrases(lexicon.irony, words).length > 0
  return { words: scoped, idioms: heard, positive, negative, ironic, negates, wishes, turned: turnOf(heard, words, lexicon) }
}

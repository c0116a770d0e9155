/** What stands under a negator, an intensifier or a wish, and what each word is worth there. */
import { matchPhrases, type PhraseMatch } from '../match/phrases.ts'
import type { MatchWord } from '../match/words.ts'
import { composeNegations, type Negation } from './composition.ts'
import { withForms } from './forms.ts'
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
/** What a phrase says weighs more than a word of the same strength. */
const idiomStrength = 1.2

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

/** Words that go on with what was negated: "kukaan ei ollut kiireinen tai tyly". */
const alternatives = new Set(['tai', 'taikka', 'tahi', 'or', 'или'])

/** Marks what a phrase with a negator of its own goes on to negate. */
const spreadAlternatives = (words: readonly MatchWord[], after: number, reach: number, negated: boolean[]): void => {
  if (!alternatives.has(words[after]?.surface ?? '')) return
  for (let index = after + 1; index < words.length && index <= after + reach; index++) {
    if (words[index]?.afterPunctuation) return
    negated[index] = true
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
  'неплохо неплохой неплохая неплохое неплохие неплохого far less anything hard difficult impossible struggle kaukana kaikkea harvoin harvemmin vaikea turha turhaan suotta kehumatta kiittämättä далеко отнюдь зря напрасно'.split(
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
    if (Math.abs(idiom.value) < turning || (idiom.value === -turning && idiom.words.length < 3)) continue
    if (idiom.value * turned < 0) return 0
    if (Math.abs(idiom.value) > Math.abs(turned) && (holdsNegator(idiom, words, lexicon) || holdsTurner(idiom, words))) turned = idiom.value
  }
  return turned
}

/** What is forbidden to others is advice: "не бойтесь", "не сомневайтесь". */
const advice = /^(?:бо[ий]|пугай|сомнева|пережива|волну|беспоко|раздумыва|стесня|жале|слуша|верь|переплачива|забыва)/

/** "Не хамите", "Раз уж назначили, не отменять": what one must not do was done. */
const forbids = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
  const at = own[0] ?? 0
  const verb = words[own[1] ?? -1]
  if (verb === undefined || own.length > 2 || own[1] !== at + 1 || words[at]?.surface !== 'не' || advice.test(verb.surface)) return false
  const opens = at === 0 || words[at]?.afterPunctuation === true
  return verb.features.Mood === 'Imp' || (opens && verb.features.VerbForm === 'Inf' && verb.features.Aspect === 'Imp')
}

/** "Сообщать самим, чтобы не приходилось бегать": what should not be was. */
const wishedAway = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
  const at = own[0] ?? 0
  return words[at]?.surface === 'не' && [at - 1, at - 2].some((index) => /^чтобы?$/.test(words[index]?.surface ?? ''))
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
  'что чтобы чтоб как чем чему чего кому кого ком а если где кто который которую которая которое которые будет буду пока когда даже kuin että ett ettei etteivät etten etteikö etteivätkö kun jos mitä miten kuinka that if but and nor'.split(
    ' ',
  ),
)

/** A phrase that reaches over a comma into another clause is none: "Nothing, all good", "Ei vastausta – huonoa palvelua". */
const holdsTogether = ({ words: own }: PhraseMatch<number>, words: readonly MatchWord[]): boolean => {
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

/** Words between a chain of negators and what it denies, at most. */
const absenceReach = 4

/**
 * What a chain of negators that ends at `at` finds absent: the index of something bad, reached over light words and verbs that only
 * lead to their object ("ни разу не видела грязи", "никто не сделал мне замечания"); −1 where something else comes first.
 */
const absentBad = (words: readonly MatchWord[], lexicon: SentimentLexicon, at: number): number => {
  const values = new Map<number, number>()
  for (const { words: own, value } of matchPhrases(lexicon.absences, words.slice(at + 1, at + 1 + absenceReach))) {
    const index = at + 1 + (own[0] ?? 0)
    // a good deed outranks the bad word that its stem may resemble
    values.set(index, Math.max(value, values.get(index) ?? value))
  }
  for (let index = at + 1; index <= at + absenceReach && index < words.length; index++) {
    const word = words[index]!
    if (word.afterPunctuation || lexicon.chain.has(word.surface)) return -1
    const value = values.get(index)
    const valence = value === undefined || value === 0 ? valenceOf(lexicon, word) : value
    if (valence !== 0) return valence < 0 ? index : -1
    if (value !== 0 && !lexicon.light.has(word.surface)) return -1
  }
  return -1
}

/** Phrases of negators only say what they meet: "ни разу не" is a complaint before "пришёл" and praise before "видела грязи". */
const readChains = (
  idioms: readonly PhraseMatch<number>[],
  words: readonly MatchWord[],
  lexicon: SentimentLexicon,
): PhraseMatch<number>[] => {
  const isChain = ({ words: own, value }: PhraseMatch<number>): boolean =>
    value < 0 && own.every((index) => lexicon.chain.has(words[index]?.surface ?? ''))
  const turned = new Map<PhraseMatch<number>, PhraseMatch<number>>()
  const met = new Set<number>()
  for (const idiom of idioms) {
    const at = isChain(idiom) ? absentBad(words, lexicon, idiom.words.at(-1) ?? 0) : -1
    if (at < 0) continue
    met.add(at)
    turned.set(idiom, { words: [...idiom.words, at], value: turning })
  }
  const kept = idioms.filter((idiom) => turned.has(idiom) || !idiom.words.some((index) => met.has(index)))
  const free = words.flatMap((word, index): PhraseMatch<number>[] => {
    if (word.surface !== 'не' || kept.some(({ words: own }) => own.includes(index))) return []
    const at = absentBad(words, lexicon, index)
    return at < 0 || at === index + 1 || kept.some(({ words: own }) => own.includes(at)) ? [] : [{ words: [index, at], value: turning }]
  })
  return [...kept.map((idiom) => turned.get(idiom) ?? idiom), ...free]
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
    words.map((word, index) => withForms(word, opinions[index] ?? 0)),
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

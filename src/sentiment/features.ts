/** From weighed statements to hashed features: what the model sees. */
import type { LanguageCode, Span } from '../feedback.ts'
import { emoticonValence } from './emoji.ts'
import { opensWithNothing } from './nothing.ts'
import type { QuestionType } from './question.ts'
import type { ScopedStatement } from './scope.ts'

/** Number of columns of the model: a power of two. */
export const width: number = 1 << 18

/** Sparse features with the words that gave them (span −1…−1 where none did). */
export interface FeatureVector {
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** A statement with what a feature needs to know of it. */
export interface FeatureStatement extends Span {
  readonly language: LanguageCode
  readonly scoped: ScopedStatement
}

/** FNV-1a over UTF-16 code units, from a seed. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (text: string, seed: number): number => {
  let state = seed
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return state
}

const column = (state: number): number => {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  mixed ^= mixed >>> 13
  return mixed & (width - 1)
}

const seeds = (language: LanguageCode) => {
  const seed = (family: string): number => hash(`${family}:${language}:`, 0x811c9dc5)
  return {
    lemma: seed('lemma'),
    negatedLemma: seed('not'),
    wishedLemma: seed('wish'),
    pair: seed('pair'),
    skip: seed('skip'),
    triple: seed('triple'),
    characters: seed('characters'),
    negatedStem: seed('notstem'),
    part: seed('part'),
    questionLemma: seed('question'),
    firstLemma: seed('first'),
  } as const
}
const languageSeeds = { fi: seeds('fi'), ru: seeds('ru'), en: seeds('en') }
const sharedSeed = hash('shared:', 0x811c9dc5)

/** Relative weight of each family after its length normalisation. */
const familyWeight = { word: 1, pair: 0.6, characters: 0.7, question: 0.5 } as const
/** Weight of the dense features (lexicon sums, shape). */
const denseWeight = 1

const squash = (sum: number): number => sum / (1 + Math.abs(sum))
const bucket = (count: number): number => (count <= 3 ? count : count <= 5 ? 4 : count <= 9 ? 5 : count <= 17 ? 6 : count <= 40 ? 7 : 8)

/** One family of features, normalised to a length of its own. */
interface Family {
  readonly states: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly seen: Set<number>
}
const family = (): Family => ({ states: [], starts: [], ends: [], seen: new Set() })

const push = (target: Family, state: number, start: number, end: number): void => {
  if (target.seen.has(state)) return
  target.seen.add(state)
  target.states.push(state)
  target.starts.push(start)
  target.ends.push(end)
}

/** Character n-grams of a word between its borders, 3 to 5 long. */
const pushCharacters = (target: Family, seed: number, text: string, start: number, end: number): void => {
  const marked = `_${text}_`
  for (let from = 0; from + 3 <= marked.length; from++) {
    let state = seed
    const to = Math.min(from + 5, marked.length)
    for (let index = from; index < to; index++) {
      state = Math.imul(state ^ marked.charCodeAt(index), 0x01000193)
      if (index - from >= 2) push(target, state ^ (index - from), start, end)
    }
  }
}

const pushStatement = (
  { language, scoped }: FeatureStatement,
  question: QuestionType,
  words: Family,
  pairs: Family,
  characters: Family,
  questions: Family,
): void => {
  const seed = languageSeeds[language]
  const questionSeed = hash(question, seed.questionLemma)
  let previous = ''
  let beforePrevious = ''
  let previousStart = 0
  let beforeStart = 0
  for (const { word, negated, wished, valence, inIdiom } of scoped.words) {
    const { lemma, surface, start, end } = word
    push(words, hash(lemma, negated ? seed.negatedLemma : seed.lemma), start, end)
    if (negated) push(words, hash(lemma.slice(0, 5), seed.negatedStem), start, end)
    else if (wished) push(words, hash(lemma.slice(0, 6), seed.wishedLemma), start, end)
    for (const part of word.parts) push(words, hash(part, seed.part), start, end)
    // the forms in which a known word of feeling stands, by strength: generalises over all words of the list
    if (valence !== 0 && !inIdiom) push(words, hash(`${valence}${negated}${wished}`, sharedSeed), start, end)
    if (previous !== '') push(pairs, hash(lemma, hash(`${previous} `, seed.pair)), previousStart, end)
    if (beforePrevious !== '') {
      push(pairs, hash(lemma, hash(`${beforePrevious} `, seed.skip)), beforeStart, end)
      push(pairs, hash(lemma, hash(`${beforePrevious} ${previous} `, seed.triple)), beforeStart, end)
    }
    pushCharacters(characters, seed.characters, surface, start, end)
    if (question !== 'none') push(questions, hash(lemma, negated ? hash('not ', questionSeed) : questionSeed), start, end)
    beforePrevious = previous
    beforeStart = previousStart
    previous = lemma
    previousStart = start
  }
}

/** Dense features: sums of the lexicon and the shape of the text, for all languages and for each, crossed with the question. */
const denseFeatures = (statements: readonly FeatureStatement[], text: string, question: QuestionType): [name: string, value: number][] => {
  let positive = 0
  let negative = 0
  let wordCount = 0
  let idiomGood = 0
  let idiomBad = 0
  let wishes = 0
  let negates = 0
  let ironic = 0
  let unknown = 0
  let best = 0
  let worst = 0
  for (const { scoped } of statements) {
    positive += scoped.positive
    negative += scoped.negative
    best = Math.max(best, scoped.positive - scoped.negative)
    worst = Math.min(worst, scoped.positive - scoped.negative)
    wordCount += scoped.words.length
    for (const idiom of scoped.idioms) {
      if (idiom.value > 0) idiomGood = Math.max(idiomGood, idiom.value)
      else idiomBad = Math.min(idiomBad, idiom.value)
    }
    if (scoped.wishes) wishes++
    if (scoped.negates) negates++
    if (scoped.ironic) ironic++
    if (scoped.positive === 0 && scoped.negative === 0) unknown++
  }
  const last = statements[statements.length - 1]?.scoped
  const first = statements[0]?.scoped
  const net = positive - negative
  const sign = net > 0.5 ? 'up' : net < -0.5 ? 'down' : positive > 0 ? 'even' : 'none'
  const face = emoticonValence(text)
  const features: [string, number][] = [
    ['positive', squash(positive / 2)],
    ['negative', squash(negative / 2)],
    ['net', squash(net / 2) * 2],
    ['mean', net / Math.max(2, Math.sqrt(wordCount))],
    ['best', squash(best)],
    ['worst', squash(worst)],
    ['disagreement', Math.min(squash(best), -squash(worst))],
    [`sign:${sign}`, 1],
    [`idiom:${idiomGood}:${idiomBad}`, idiomGood || idiomBad ? 1 : 0],
    ['idiomGood', idiomGood / 2],
    ['idiomBad', idiomBad / 2],
    [`words:${bucket(wordCount)}`, 0.5],
    [`words:${bucket(wordCount)}:${sign}`, 0.5],
    [`statements:${bucket(statements.length)}`, 0.5],
    [`first:${first === undefined ? '' : Math.sign(first.positive - first.negative)}`, 0.5],
    [`last:${last === undefined ? '' : Math.sign(last.positive - last.negative)}`, 0.5],
    [`short:${sign}`, wordCount <= 8 && Math.abs(net) >= 1.2 ? 1 : 0],
    [`agreed:${sign}`, Math.abs(net) >= 1.2 && (positive === 0 || negative === 0) ? 1 : 0],
    ['wishes', Math.min(wishes, 2) / 2],
    ['negates', Math.min(negates, 2) / 2],
    ['ironic', ironic > 0 ? 1 : 0],
    ['unknown', unknown / Math.max(1, statements.length)],
    [`face:${face}`, face === 0 ? 0 : 1],
    ['exclaims', text.includes('!') ? 0.5 : 0],
    ['asks', text.includes('?') ? 0.7 : 0],
    ['opens with nothing', opensWithNothing[statements[0]?.language ?? 'en'].test(text) ? 1 : 0],
    ['dots', text.includes('...') || text.includes('…') ? 0.4 : 0],
  ]
  const crossed = [
    'net',
    'mean',
    `sign:${sign}`,
    `words:${bucket(wordCount)}:${sign}`,
    'idiomGood',
    'idiomBad',
    `words:${bucket(wordCount)}`,
    'opens with nothing',
  ]
  const asked = features
    .filter(([name]) => question !== 'none' && crossed.includes(name))
    .map(([name, value]): [string, number] => [`${question}|${name}`, value])
  return [...features, ...asked, [`question:${question}`, 1]]
}

/**
 * Features of some statements of a text, read in the light of a question.
 * Lexical families are binary and each of length 1 before weighting, so that long and short comments weigh the same.
 */
export const extractFeatures = (statements: readonly FeatureStatement[], text: string, question: QuestionType): FeatureVector => {
  const words = family()
  const pairs = family()
  const characters = family()
  const questions = family()
  for (const statement of statements) pushStatement(statement, question, words, pairs, characters, questions)
  const dense = denseFeatures(statements, text, question).filter(([, value]) => value !== 0)
  const language = statements[0]?.language ?? 'en'
  const languageSeed = languageSeeds[language].firstLemma
  const total = words.states.length + pairs.states.length + characters.states.length + questions.states.length + dense.length * 2
  const columns = new Int32Array(total)
  const values = new Float32Array(total)
  const starts = new Int32Array(total).fill(-1)
  const ends = new Int32Array(total).fill(-1)
  let at = 0
  const write = (source: Family, weight: number): void => {
    const value = weight / Math.sqrt(Math.max(1, source.states.length))
    source.states.forEach((state, index) => {
      columns[at] = column(state)
      values[at] = value
      starts[at] = source.starts[index] ?? -1
      ends[at] = source.ends[index] ?? -1
      at++
    })
  }
  write(words, familyWeight.word)
  write(pairs, familyWeight.pair)
  write(characters, familyWeight.characters)
  write(questions, familyWeight.question)
  for (const [name, value] of dense) {
    columns[at] = column(hash(name, sharedSeed))
    values[at++] = value * denseWeight
    columns[at] = column(hash(name, languageSeed))
    values[at++] = value * denseWeight * 0.5
  }
  return { columns, values, starts, ends }
}

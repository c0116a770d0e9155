/**
 * Picks one reading for each word of a sentence, left to right: a linear model over each candidate and its neighbours.
 *
 * Source: Collins 2002, Discriminative training methods for hidden Markov models, https://aclanthology.org/W02-1001/ (averaged perceptron);
 * hashed features: Weinberger et al. 2009, https://arxiv.org/abs/0902.2206.
 */
import type { Candidate } from './candidates.ts'

/** Number of hashed weights; a power of two. */
export const rankerSize: number = 1 << 18

/** Part of speech with the features that syntax sees: case, number, person, verb form, mood. */
export const coarseTag = (upos: string, features: string): string => {
  const kept: string[] = [upos]
  for (const name of [
    'Case=',
    'VerbForm=',
    'Mood=',
    'PartForm=',
    'InfForm=',
    'Voice=P',
    'Connegative',
    'PronType=',
    'Degree=C',
    'Degree=S',
  ]) {
    const at = features.indexOf(name)
    if (at === -1) continue
    const end = features.indexOf('|', at)
    kept.push(features.slice(at, end === -1 ? undefined : end))
  }
  if (features.includes('Number=Plur')) kept.push('Pl')
  const person = features.indexOf('Person=')
  if (person !== -1) kept.push(features.slice(person + 7, person + 8))
  return kept.join(',')
}

const hash = (text: string, seed: number): number => {
  let value = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

const combine = (left: number, right: number, seed: number): number => {
  let value = Math.imul(left ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b) ^ right
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return (value ^ (value >>> 16)) & (rankerSize - 1)
}

/** A candidate with the hashes that its features are made of. */
export interface Prepared {
  readonly candidate: Candidate
  readonly tag: number
  readonly upos: number
  readonly lemma: number
  readonly lemmaUpos: number
  readonly caseNumber: number
}

/** A word with its prepared candidates and the hashes that its neighbours look at. */
export interface PreparedWord {
  readonly prepared: readonly Prepared[]
  readonly form: number
  readonly suffix: number
  /** Which parts of speech it may be. */
  readonly ambiguity: number
  /** Cases and numbers that its candidates may have. */
  readonly cases: readonly number[]
}

/** A word whose candidates carry what their own features, those without a neighbour, add to their scores. */
export interface WeighedWord {
  readonly prepared: readonly Prepared[]
  readonly ownScores: readonly number[]
}

/** A word just prepared, with the indices of the features of each candidate that need no neighbour. */
export interface FeaturedWord extends PreparedWord {
  readonly own: readonly (readonly number[])[]
}

const caseNumberOf = (features: string): string => {
  const match = /Case=(\w+)/.exec(features)
  return match === null ? '' : `${match[1]}${features.includes('Number=Plur') ? 'P' : 'S'}`
}

/** Features of a candidate that need no neighbour. */
const ownFeatures = (
  candidate: Candidate,
  word: string,
  surface: string,
  isFirst: boolean,
  tag: number,
  upos: number,
  count: number,
): readonly number[] => {
  const form = hash(word, 1)
  const source = hash(candidate.source, 2)
  const shape =
    surface === word
      ? 'l'
      : surface.length > 1 && surface === surface.toUpperCase()
        ? 'U'
        : isFirst
          ? 'F'
          : /^\p{Lu}\p{Ll}/u.test(surface)
            ? 'C'
            : 'M'
  const lemma = hash(candidate.lemma.toLowerCase(), 3)
  const frequency = candidate.frequency >> 4
  return [
    combine(source, upos, 1),
    combine(source, Math.min(20, Math.round(candidate.cost)), 2),
    combine(frequency, source, 3),
    combine(frequency, upos, 4),
    combine(tag, 0, 5),
    combine(upos, 0, 6),
    combine(form, tag, 7),
    combine(form, combine(lemma, upos, 8), 8),
    combine(lemma, upos, 9),
    combine(hash(word.slice(-3), 4), tag, 10),
    combine(hash(word.slice(-4), 5), upos, 11),
    combine(hash(shape, 6), upos, 12),
    combine(hash(shape, 6), combine(source, upos, 13), 13),
    combine(candidate.suffixed ? 1 : 0, upos, 14),
    combine(candidate.suffixed ? 1 : 0, frequency, 15),
    combine(hash(candidate.lemma.slice(-3), 7), upos, 16),
    combine(hash(candidate.lemma.slice(-3), 7), tag, 17),
    combine(Math.min(4, candidate.parts.length), source, 18),
    combine(Math.min(9, count), source, 19),
    combine(Math.min(12, candidate.lemma.length), source, 20),
    combine(hash(candidate.lemma.slice(-2), 8), combine(source, upos, 44), 44),
    combine(hash(candidate.lemma.slice(-1), 9), combine(source, tag, 45), 45),
  ]
}

/** Hashes of what syntax sees of a tag. */
interface TagHashes {
  readonly tag: number
  readonly upos: number
  readonly caseNumber: number
}

const hashTag = (upos: string, features: string): TagHashes => ({
  tag: hash(coarseTag(upos, features), 11),
  upos: hash(upos, 12),
  caseNumber: hash(caseNumberOf(features), 14),
})

/**
 * Makes the function that prepares one word: everything that does not depend on its neighbours. It remembers the hashes of the tags
 * that it met, of which a language has some hundreds.
 */
export const createWordPreparer = (): ((surface: string, isFirst: boolean, candidates: readonly Candidate[]) => FeaturedWord) => {
  const tags = new Map<string, Map<string, TagHashes>>()
  const tagOf = (upos: string, features: string): TagHashes => {
    const known = tags.get(upos)?.get(features)
    if (known !== undefined) return known
    const hashes = hashTag(upos, features)
    const ofUpos = tags.get(upos) ?? new Map<string, TagHashes>()
    tags.set(upos, ofUpos.set(features, hashes))
    return hashes
  }
  return (surface, isFirst, candidates) => {
    const word = surface.toLowerCase()
    const prepared = candidates.map((candidate): Prepared => {
      const { tag, upos, caseNumber } = tagOf(candidate.upos, candidate.features)
      const lemma = hash(candidate.lemma.toLowerCase(), 3)
      return { candidate, tag, upos, lemma, lemmaUpos: combine(lemma, upos, 40), caseNumber }
    })
    const kinds: string[] = []
    const cases: number[] = []
    for (const { candidate, caseNumber } of prepared) {
      if (!kinds.includes(candidate.upos)) kinds.push(candidate.upos)
      if (!cases.includes(caseNumber)) cases.push(caseNumber)
    }
    return {
      prepared,
      own: prepared.map(({ candidate, tag, upos }) => ownFeatures(candidate, word, surface, isFirst, tag, upos, candidates.length)),
      form: hash(word, 1),
      suffix: hash(word.slice(-3), 4),
      ambiguity: hash(kinds.sort().join(','), 15),
      cases,
    }
  }
}

const edge: PreparedWord = { prepared: [], form: 1, suffix: 1, ambiguity: 1, cases: [] }
const startTag: Pick<Prepared, 'tag' | 'upos' | 'lemma' | 'caseNumber'> = { tag: 1, upos: 1, lemma: 1, caseNumber: 1 }

const noCase = hash('', 14)

/** What a candidate's features look at. */
export interface Context {
  readonly previous: Pick<Prepared, 'tag' | 'upos' | 'lemma' | 'caseNumber'>
  readonly beforePrevious: Pick<Prepared, 'tag' | 'upos' | 'lemma' | 'caseNumber'>
  readonly previousWord: PreparedWord
  readonly next: PreparedWord
  readonly afterNext: PreparedWord
  /** Lemma of the last verb or auxiliary chosen, and whether it was the negation verb. */
  readonly verb: number
}

const contextCount = 22

/** Writes the indices of a candidate's features in its context to `into`. */
const contextFeatures = (p: Prepared, context: Context, into: Int32Array): void => {
  const { previous, beforePrevious, previousWord, next, afterNext, verb } = context
  const agrees = p.caseNumber !== noCase && p.caseNumber === previous.caseNumber ? 1 : 0
  const agreesNext = p.caseNumber !== noCase && next.cases.includes(p.caseNumber) ? 1 : 0
  let at = 0
  into[at++] = combine(p.tag, previous.tag, 21)
  into[at++] = combine(combine(p.tag, previous.tag, 22), beforePrevious.tag, 22)
  into[at++] = combine(p.tag, previous.lemma, 23)
  into[at++] = combine(p.upos, previous.lemma, 24)
  into[at++] = combine(p.tag, previousWord.form, 25)
  into[at++] = combine(p.tag, next.form, 26)
  into[at++] = combine(p.upos, next.form, 27)
  into[at++] = combine(p.tag, next.ambiguity, 28)
  into[at++] = combine(p.upos, next.ambiguity, 29)
  into[at++] = combine(p.tag, next.suffix, 30)
  into[at++] = combine(p.upos, combine(agrees, previous.upos, 31), 31)
  into[at++] = combine(p.upos, combine(agreesNext, next.ambiguity, 32), 32)
  into[at++] = combine(p.upos, agreesNext, 33)
  into[at++] = combine(p.lemmaUpos, previous.upos, 34)
  into[at++] = combine(p.lemmaUpos, next.ambiguity, 35)
  into[at++] = combine(p.lemmaUpos, previous.tag, 36)
  into[at++] = combine(p.lemmaUpos, next.form, 37)
  into[at++] = combine(p.tag, verb, 38)
  into[at++] = combine(p.upos, combine(previous.upos, next.ambiguity, 39), 39)
  into[at++] = combine(p.upos, combine(next.ambiguity, afterNext.ambiguity, 41), 41)
  into[at++] = combine(p.tag, combine(previous.upos, beforePrevious.upos, 42), 42)
  into[at++] = combine(p.upos, combine(previous.tag, next.suffix, 43), 43)
}

/** Indices of all features of a candidate in its context, given those that need none. */
export const featuresOf = (own: readonly number[], p: Prepared, context: Context): readonly number[] => {
  const outer = new Int32Array(contextCount)
  contextFeatures(p, context, outer)
  return [...own, ...outer]
}

export type Weights = Int8Array | Float32Array | Float64Array

/** What the features of each candidate that need no neighbour add to its score. */
export const ownScoresOf = (weights: Weights, own: readonly (readonly number[])[]): readonly number[] =>
  own.map((features) => {
    let sum = 0
    for (const feature of features) sum += weights[feature]!
    return sum
  })

/**
 * The sum of the features of {@link contextFeatures} that see only the part of speech; readings that share one share the sum.
 * All sums are of whole numbers, so their order changes nothing.
 */
const scoreUpos = (weights: Weights, upos: number, { previous, next, afterNext }: Context): number =>
  weights[combine(upos, previous.lemma, 24)]! +
  weights[combine(upos, next.form, 27)]! +
  weights[combine(upos, next.ambiguity, 29)]! +
  weights[combine(upos, combine(previous.upos, next.ambiguity, 39), 39)]! +
  weights[combine(upos, combine(next.ambiguity, afterNext.ambiguity, 41), 41)]! +
  weights[combine(upos, combine(previous.tag, next.suffix, 43), 43)]!

/** The same for those that see the whole tag. */
const scoreTag = (weights: Weights, tag: number, { previous, beforePrevious, previousWord, next, verb }: Context): number =>
  weights[combine(tag, previous.tag, 21)]! +
  weights[combine(combine(tag, previous.tag, 22), beforePrevious.tag, 22)]! +
  weights[combine(tag, previous.lemma, 23)]! +
  weights[combine(tag, previousWord.form, 25)]! +
  weights[combine(tag, next.form, 26)]! +
  weights[combine(tag, next.ambiguity, 28)]! +
  weights[combine(tag, next.suffix, 30)]! +
  weights[combine(tag, verb, 38)]! +
  weights[combine(tag, combine(previous.upos, beforePrevious.upos, 42), 42)]!

/** The same for those that see the lemma with its part of speech. */
const scoreLemma = (weights: Weights, lemmaUpos: number, { previous, next }: Context): number =>
  weights[combine(lemmaUpos, previous.upos, 34)]! +
  weights[combine(lemmaUpos, next.ambiguity, 35)]! +
  weights[combine(lemmaUpos, previous.tag, 36)]! +
  weights[combine(lemmaUpos, next.form, 37)]!

/** The same for those that see whether case and number agree with a neighbour's. */
const scoreAgreement = (weights: Weights, { upos, caseNumber }: Prepared, { previous, next }: Context): number => {
  const agrees = caseNumber !== noCase && caseNumber === previous.caseNumber ? 1 : 0
  const agreesNext = caseNumber !== noCase && next.cases.includes(caseNumber) ? 1 : 0
  return (
    weights[combine(upos, combine(agrees, previous.upos, 31), 31)]! +
    weights[combine(upos, combine(agreesNext, next.ambiguity, 32), 32)]! +
    weights[combine(upos, agreesNext, 33)]!
  )
}

const uposSums: number[] = []
const tagSums: number[] = []
const lemmaSums: number[] = []

/** Calls back with the score of every candidate, in order. */
const eachScore = (
  weights: Weights,
  { prepared, ownScores }: WeighedWord,
  context: Context,
  visit: (score: number, index: number) => void,
): void => {
  for (let index = 0; index < prepared.length; index++) {
    const p = prepared[index]!
    let [sameUpos, sameTag, sameLemma] = [0, 0, 0]
    while (prepared[sameUpos]!.upos !== p.upos) sameUpos++
    while (prepared[sameTag]!.tag !== p.tag) sameTag++
    while (prepared[sameLemma]!.lemmaUpos !== p.lemmaUpos) sameLemma++
    uposSums[index] = sameUpos < index ? uposSums[sameUpos]! : scoreUpos(weights, p.upos, context)
    tagSums[index] = sameTag < index ? tagSums[sameTag]! : scoreTag(weights, p.tag, context)
    lemmaSums[index] = sameLemma < index ? lemmaSums[sameLemma]! : scoreLemma(weights, p.lemmaUpos, context)
    visit(ownScores[index]! + uposSums[index]! + tagSums[index]! + lemmaSums[index]! + scoreAgreement(weights, p, context), index)
  }
}

/** The context of word `index` when the words before it were read as `chosen`. */
export const contextAt = (words: readonly PreparedWord[], chosen: readonly Prepared[], index: number): Context => {
  let verb = 1
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const p = chosen[at] as Prepared
    if (p.candidate.upos === 'VERB' || p.candidate.upos === 'AUX') {
      verb = p.candidate.upos === 'AUX' ? p.lemma : p.upos
      break
    }
  }
  return {
    previous: chosen[index - 1] ?? startTag,
    beforePrevious: chosen[index - 2] ?? startTag,
    previousWord: words[index - 1] ?? edge,
    next: words[index + 1] ?? edge,
    afterNext: words[index + 2] ?? edge,
    verb,
  }
}

/** Index of the best candidate of a word in its context; the first of equals. */
export const bestCandidate = (weights: Weights, word: WeighedWord, context: Context): number => {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  eachScore(weights, word, context, (score, index) => {
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  })
  return best
}

/** Candidates of a word, best first. */
export const rankCandidates = (weights: Weights, word: WeighedWord, context: Context): readonly Prepared[] => {
  const scores: number[] = []
  eachScore(weights, word, context, (score) => scores.push(score))
  return word.prepared
    .map((p, index) => ({ p, index }))
    .sort((left, right) => scores[right.index]! - scores[left.index]! || left.index - right.index)
    .map(({ p }) => p)
}

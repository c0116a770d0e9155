/** Finnish lemmas: candidates of every word, then the ranker's choice in the sentence. */
import { remembering } from '../../cache.ts'
import type { Features, Lemma, LemmaCandidate } from '../language.ts'
import { type Candidate, createCandidateGenerator } from './candidates.ts'
import type { FinnishLexicon } from './lexicon.ts'
import {
  bestCandidate,
  contextAt,
  createWordPreparer,
  ownScoresOf,
  type Prepared,
  type PreparedWord,
  rankCandidates,
  type WeighedWord,
  type Weights,
} from './ranker.ts'

const parseFeatures = (text: string): Features => {
  if (text === '') return noFeatures
  const features: Record<string, string> = {}
  for (const pair of text.split('|')) {
    const at = pair.indexOf('=')
    if (at > 0) features[pair.slice(0, at)] = pair.slice(at + 1)
  }
  return Object.freeze(features)
}
const noFeatures: Features = Object.freeze({})

/** Words kept with their readings, per generation of the cache; parts of compounds likewise. */
const cacheSize = 9_000
/** First words of sentences, which are read with their capital in mind. */
const firstCacheSize = 3_000

/** Makes the function that lemmatizes the words of one sentence. */
export const createFinnishLemmatizer = (lexicon: FinnishLexicon, weights: Weights): ((words: readonly string[]) => Lemma[]) => {
  const generator = createCandidateGenerator(lexicon)
  const prepare = createWordPreparer()
  const features = new Map<string, Features>()

  const featuresOf = (text: string): Features => {
    let parsed = features.get(text)
    if (parsed === undefined) {
      parsed = parseFeatures(text)
      features.set(text, parsed)
    }
    return parsed
  }

  const readWord = (surface: string, isFirst: boolean): CachedWord => {
    const { prepared: readings, own, form, suffix, ambiguity, cases } = prepare(surface, isFirst, generator.candidates(surface, isFirst))
    return {
      prepared: readings,
      form,
      suffix,
      ambiguity,
      cases,
      ownScores: ownScoresOf(weights, own),
      lemmas: [],
      isSpoken: /[\p{L}\p{N}]/u.test(surface),
      capitals: capitalsOf(surface),
    }
  }
  const firstWord = remembering(firstCacheSize, (surface) => readWord(surface, true))
  const innerWord = remembering(cacheSize, (surface) => readWord(surface, false))
  const prepared = (surface: string, isFirst: boolean): CachedWord => (isFirst ? firstWord(surface) : innerWord(surface))

  /** Parts of a listed compound, if they make up the lemma. */
  const listedParts = remembering(cacheSize, (lemma): readonly string[] => {
    const parts = lexicon.isListedCompound(lemma) ? generator.partsOf(lemma) : noParts
    return parts.join('') === lemma ? parts : noParts
  })

  /** Parts of a lemma that the lexicon has whole but that is a listed compound. */
  const partsOf = (candidate: Candidate): readonly string[] =>
    candidate.parts.length > 0 || candidate.source === 'guesser' || candidate.upos === 'PROPN' || candidate.lemma.length < 5
      ? candidate.parts
      : listedParts(candidate.lemma.toLowerCase())

  const toCandidate = ({ lemma, upos, features: text }: Candidate): LemmaCandidate => ({ lemma, upos, features: featuresOf(text) })

  /** The lemma of one reading of a word, made once; the other readings follow as they would rank in a sentence of its own. */
  const lemmaAt = (word: CachedWord, index: number): Lemma => {
    const known = word.lemmas[index]
    if (known !== undefined) return known
    const chosen = word.prepared[index] as Prepared
    const others =
      word.prepared.length === 1 ? [] : rankCandidates(weights, word, contextAt([word], [], 0)).filter((other) => other !== chosen)
    const alternatives = Object.freeze([chosen, ...others].map(({ candidate }) => toCandidate(candidate)))
    const { candidate } = chosen
    const { lemma: text, upos, source } = candidate
    const lemma = Object.freeze({
      lemma: text,
      upos,
      features: featuresOf(candidate.features),
      source,
      parts: partsOf(candidate),
      alternatives,
    })
    word.lemmas[index] = lemma
    return lemma
  }

  return (surfaces) => {
    let words: CachedWord[] = []
    let first = true
    for (const surface of surfaces) {
      const word = prepared(surface, first)
      words.push(word)
      if (word.isSpoken) first = false
    }
    if (isShouting(words)) words = surfaces.map((surface, index) => prepared(surface.toLowerCase(), index === 0))
    const chosen: Prepared[] = []
    return words.map((word, index): Lemma => {
      const best = word.prepared.length === 1 ? 0 : bestCandidate(weights, word, contextAt(words, chosen, index))
      chosen.push(word.prepared[best] as Prepared)
      return lemmaAt(word, best)
    })
  }
}

const noParts: readonly string[] = Object.freeze([])

/** How a word is written: nothing to tell capitals by, all in capitals, or otherwise. */
type Capitals = 'none' | 'all' | 'some'

const capitalsOf = (surface: string): Capitals => {
  if (surface.length < 2 || !/\p{L}/u.test(surface)) return 'none'
  return surface === surface.toUpperCase() ? 'all' : 'some'
}

/** Whether a sentence of several words is all in capitals. */
const isShouting = (words: readonly CachedWord[]): boolean => {
  let shouted = 0
  for (const { capitals } of words) {
    if (capitals === 'some') return false
    if (capitals === 'all') shouted++
  }
  return shouted > 2
}

/** A word ready for ranking, with the lemmas of its readings as far as they were asked for. */
interface CachedWord extends PreparedWord, WeighedWord {
  readonly lemmas: (Lemma | undefined)[]
  /** Whether it has a letter or digit: what stands before the first such word does not make it the second. */
  readonly isSpoken: boolean
  readonly capitals: Capitals
}

/** Finnish lemmas: candidates of every word, then the ranker's choice in the sentence. */
import type { Features, Lemma, LemmaCandidate } from '../language.ts'
import { type Candidate, createCandidateGenerator } from './candidates.ts'
import type { FinnishLexicon } from './lexicon.ts'
import { bestCandidate, contextAt, type Prepared, type PreparedWord, prepareWord, rankCandidates, type Weights } from './ranker.ts'

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

/** Words kept with their readings; when it is full, everything is let go. */
const cacheSize = 20000

/** Makes the function that lemmatizes the words of one sentence. */
export const createFinnishLemmatizer = (lexicon: FinnishLexicon, weights: Weights): ((words: readonly string[]) => Lemma[]) => {
  const generator = createCandidateGenerator(lexicon)
  const cache = new Map<string, CachedWord>()
  const features = new Map<string, Features>()
  const partsCache = new Map<string, readonly string[]>()

  const featuresOf = (text: string): Features => {
    let parsed = features.get(text)
    if (parsed === undefined) {
      parsed = parseFeatures(text)
      features.set(text, parsed)
    }
    return parsed
  }

  const prepared = (surface: string, isFirst: boolean): CachedWord => {
    const key = isFirst ? `^${surface}` : surface
    let word = cache.get(key)
    if (word === undefined) {
      const read = prepareWord(surface, isFirst, generator.candidates(surface, isFirst))
      word = { ...read, lemmas: new Array<Lemma | undefined>(read.prepared.length).fill(undefined) }
      if (cache.size >= cacheSize) cache.clear()
      cache.set(key, word)
    }
    return word
  }

  /** Parts of a lemma that the lexicon has whole but that is a listed compound. */
  const partsOf = (candidate: Candidate): readonly string[] => {
    if (candidate.parts.length > 0 || candidate.source === 'guesser' || candidate.upos === 'PROPN' || candidate.lemma.length < 5)
      return candidate.parts
    let parts = partsCache.get(candidate.lemma)
    if (parts === undefined) {
      parts = lexicon.isListedCompound(candidate.lemma.toLowerCase()) ? generator.partsOf(candidate.lemma.toLowerCase()) : noParts
      if (parts.join('') !== candidate.lemma.toLowerCase()) parts = noParts
      if (partsCache.size >= cacheSize) partsCache.clear()
      partsCache.set(candidate.lemma, parts)
    }
    return parts
  }

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
    const lemma = Object.freeze({ ...toCandidate(candidate), source: candidate.source, parts: partsOf(candidate), alternatives })
    word.lemmas[index] = lemma
    return lemma
  }

  return (surfaces) => {
    const words: CachedWord[] = []
    let first = true
    for (const surface of surfaces) {
      words.push(prepared(surface, first))
      if (/[\p{L}\p{N}]/u.test(surface)) first = false
    }
    const shouting = isShouting(surfaces)
    if (shouting)
      for (let index = 0; index < surfaces.length; index++) words[index] = prepared((surfaces[index] as string).toLowerCase(), index === 0)
    const chosen: Prepared[] = []
    return words.map((word, index): Lemma => {
      const best = word.prepared.length === 1 ? 0 : bestCandidate(weights, word, contextAt(words, chosen, index))
      chosen.push(word.prepared[best] as Prepared)
      return lemmaAt(word, best)
    })
  }
}

const noParts: readonly string[] = Object.freeze([])

/** Whether a sentence of several words is all in capitals. */
const isShouting = (surfaces: readonly string[]): boolean => {
  let words = 0
  for (const surface of surfaces) {
    if (surface.length < 2 || !/\p{L}/u.test(surface)) continue
    if (surface !== surface.toUpperCase()) return false
    words++
  }
  return words > 2
}

/** A word ready for ranking, with the lemmas of its readings as far as they were asked for. */
interface CachedWord extends PreparedWord {
  readonly lemmas: (Lemma | undefined)[]
}

/** A loaded language: the room's data and models behind the doors of {@link LanguagePack}. */

import { remembering } from '../cache.ts'
import type { LanguageCode } from '../feedback.ts'
import { createChain, type FormAnalysis } from '../lemmatize/chain.ts'
import { createContextModel, openContextModel } from '../lemmatize/context-model.ts'
import { createGuesser } from '../lemmatize/guesser.ts'
import { askHooks, type LemmatizerHook } from '../lemmatize/hooks.ts'
import { createLexicon, emptyLexicon } from '../lemmatize/lexicon.ts'
import { createTagTable } from '../lemmatize/tags.ts'
import { createUserLexicon, type UserLexiconEntry } from '../lemmatize/user-lexicon.ts'
import { loadModel, type PackedModels } from '../models/load-model.ts'
import type { ModelFile } from '../models/model-file.ts'
import { multiwordSplit } from '../tokenize/multiword.ts'
import { openSentenceModel, splitSentences } from '../tokenize/sentences.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { AnalyzedSentence, AnalyzedWord, LanguagePack, Lemma, Token } from './language.ts'
import type { LanguageRoom, Link, Reading, RoomResources } from './room.ts'

/** The caller's own knowledge. */
export interface PackOptions {
  /** Asked before everything else, in order. */
  readonly hooks?: readonly LemmatizerHook[]
  /** Words that the language's lexicon lacks or has otherwise. */
  readonly lexicon?: readonly UserLexiconEntry[]
}

/** A pack that can be made again with the caller's own knowledge. The models stay shared. */
export interface ExtensiblePack extends LanguagePack {
  with(options: PackOptions): ExtensiblePack
}

/** Opens the models of a room. `lexicon`, `guesser` and `tagger` are the engine's; the rest is the room's own. */
export const openPack = async (room: LanguageRoom, packed: PackedModels): Promise<ExtensiblePack> => {
  const names = Object.keys(packed)
  const opened = await Promise.all(names.map((name) => loadModel(packed, room.code, name)))
  return createPack(room, new Map(names.map((name, index) => [name, opened[index]!])))
}

/** Makes a pack from a room and its opened models. */
export const createPack = (room: LanguageRoom, models: ReadonlyMap<string, ModelFile>): ExtensiblePack => {
  const resources = openResources(room, models)
  const tagger = models.get('tagger')
  const contextModel = tagger === undefined ? createContextModel(new Int8Array(1)) : openContextModel(tagger)
  return assemble(room, resources, room.links(resources), contextModel.choose, room.lemmatizer?.(resources), {})
}

/** Opens what the chain of a room stands on. The trainers use it too, before there is a context model. */
export const openResources = (room: LanguageRoom, models: ReadonlyMap<string, ModelFile>): RoomResources => {
  const tags = createTagTable()
  const lexiconModel = models.get('lexicon')
  const lexicon = lexiconModel?.has('stemLabels') === true ? createLexicon(lexiconModel, tags) : emptyLexicon
  const ownLookup = (folded: string): readonly Reading[] =>
    lexicon.lookup(folded).map(({ lemma, tag, weight, parts }): Reading => ({ lemma, tag, weight, source: 'lexicon', parts }))
  const lookup = room.lookup?.({ tags, models }) ?? ownLookup
  const guesserModel = models.get('guesser')
  const guess =
    room.guess?.({ tags, models, lookup }) ?? (guesserModel?.has('outcomeEdits') === true ? createGuesser(guesserModel, tags) : () => [])
  return { lexicon, tags, models, lookup, guess }
}

const assemble = (
  room: LanguageRoom,
  resources: RoomResources,
  links: readonly Link[],
  choose: (words: readonly FormAnalysis[]) => Int32Array,
  ownLemmatizer: ((words: readonly string[]) => Lemma[]) | undefined,
  { hooks = [], lexicon: userEntries = [] }: PackOptions,
): ExtensiblePack => {
  const userReadings = userEntries.length === 0 ? undefined : createUserLexicon(userEntries, room, resources)
  const chain = createChain(room, resources, links, userReadings)
  const rules = room.tokenization
  const sentencesFile = resources.models.get('sentences')
  const sentenceModel = sentencesFile === undefined ? undefined : openSentenceModel(sentencesFile)
  const code = room.code as LanguageCode

  const byChain = (words: readonly string[]): Lemma[] => {
    const analyses = words.map(chain.analyze)
    const choices = choose(analyses)
    return analyses.map((analysis, at) => chain.lemma(analysis, choices[at]!))
  }
  /** The room's own lemmatizer answers for every word that the caller's lexicon does not have. */
  const byRoom = (words: readonly string[], own: (words: readonly string[]) => Lemma[]): Lemma[] => {
    const lemmas = own(words)
    if (userReadings === undefined) return lemmas
    return lemmas.map((lemma, at) => {
      const word = words[at] ?? ''
      return userReadings(room.fold(word)).length > 0 ? chain.lemma(chain.analyze(word), 0) : lemma
    })
  }
  const lemmatize = (words: readonly string[]): Lemma[] => {
    const lemmas = ownLemmatizer === undefined ? byChain(words) : byRoom(words, ownLemmatizer)
    if (hooks.length === 0) return lemmas
    return lemmas.map((own, index) => askHooks(hooks, { language: room.code, words, index }, own))
  }
  const splitsWords = rules.contractions.size > 0 || rules.clitics.length > 0
  /** Where a written word splits in two, from its start; −1 for one word. Remembered per word: reading it takes longer than looking it up. */
  const splitOf = remembering(4000, (surface) => multiwordSplit(surface, 0, surface.length, rules))
  const wordsOf = (text: string, tokens: readonly Token[]): AnalyzedWord[] => {
    const surfaces: string[] = []
    const visible: Token[] = []
    for (const token of tokens) {
      const { start, end, kind } = token
      if (kind === 'space') continue
      const surface = text.slice(start, end)
      const at = splitsWords && kind === 'word' ? splitOf(surface) : -1
      if (at < 0) {
        visible.push(token)
        surfaces.push(surface)
      } else {
        visible.push({ start, end: start + at, kind }, { start: start + at, end, kind })
        surfaces.push(surface.slice(0, at), surface.slice(at))
      }
    }
    const lemmas = lemmatize(surfaces)
    return visible.map(({ start, end, kind }, index) => ({ start, end, kind, surface: surfaces[index]!, lemma: lemmas[index]! }))
  }
  const analyzeText = (text: string): { text: string; language: LanguageCode; sentences: AnalyzedSentence[] } => {
    const tokens = tokenize(text, rules)
    let next = 0
    const sentences = splitSentences(text, tokens, rules, sentenceModel).map(({ start, end }): AnalyzedSentence => {
      const own: Token[] = []
      while (next < tokens.length && tokens[next]!.start < end) {
        const token = tokens[next++]!
        if (token.start >= start) own.push(token)
      }
      return { start, end, language: code, words: wordsOf(text, own) }
    })
    return { text, language: code, sentences }
  }
  return Object.freeze({
    code,
    tokenize: (text: string) => tokenize(text, rules),
    sentences: (text: string) => splitSentences(text, tokenize(text, rules), rules, sentenceModel),
    lemmatize,
    analyzeSentence: (sentence: string) => wordsOf(sentence, tokenize(sentence, rules)),
    analyzeText,
    inflect: (lemma: string, features: Readonly<Record<string, string>>) => [...(room.inflect?.(lemma, features, resources) ?? [])],
    with: (options: PackOptions) => assemble(room, resources, links, choose, ownLemmatizer, options),
  })
}

/** Trains what a language stands on: lexicon, guesser and context model, from a dictionary and treebanks. */
import type { Upos } from '../languages/language.ts'
import { createPack, type ExtensiblePack, openResources } from '../languages/pack.ts'
import type { LanguageRoom } from '../languages/room.ts'
import { createChain } from '../lemmatize/chain.ts'
import { type ModelFile, type ModelManifest, readModelFile, writeModelFile } from '../models/model-file.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'
import { buildGuesser, type GuesserExample, type GuesserOptions, guesserDefaults } from './guesser-builder.ts'
import { type BuiltLexicon, createLexiconBuilder, type FactoredWord, type LexiconWord } from './lexicon-builder.ts'
import { comparableLemma, type TaggerOptions, type TrainedTagger, taggerDefaults, trainTagger } from './tagger.ts'
import { writeModel } from './write-model.ts'

export interface LanguageTraining {
  readonly room: LanguageRoom
  /** Words with all their forms; the weight counts running words. */
  readonly dictionary: readonly LexiconWord[]
  /** The same, factored already. */
  readonly factored?: readonly FactoredWord[]
  /** Folded forms whose treebank readings the dictionary overrules. */
  readonly overruled?: ReadonlySet<string>
  /** Treebank sentences with tags as they shall come out. */
  readonly sentences: readonly TreebankSentence[]
  /** Which of them are of the formal register, if the treebanks of the registers differ in their conventions. */
  readonly isFormal?: (sentence: TreebankSentence) => boolean
  /** Words whose gold answer is uncertain: the context model does not learn it. */
  readonly untaught?: ReadonlySet<TreebankWord>
  /** Further examples for the guesser; rare treebank words are added to them. */
  readonly guesserExamples?: readonly GuesserExample[]
  readonly guesserOptions?: GuesserOptions
  readonly taggerOptions?: TaggerOptions
  /** Whether the lexicon learns the treebanks' readings, and with them their conventions; default: yes. */
  readonly learnsReadings?: boolean
  /** How many running words one treebank word stands for, in the unit of the dictionary's weights. */
  readonly treebankWeight: number
}

export interface TrainedLanguage {
  readonly lexicon: BuiltLexicon
  readonly guesser: ReturnType<typeof buildGuesser>
  readonly tagger: TrainedTagger
}

interface Attested {
  readonly form: string
  lemma: string
  readonly upos: Upos
  readonly features: string
  count: number
}

const countReadings = (sentences: readonly TreebankSentence[], room: LanguageRoom): Attested[] => {
  const readings = new Map<string, Attested>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos, features } of words) {
      const folded = room.fold(form)
      const written = upos === 'PROPN' || lemma === lemma.toUpperCase() ? room.fold(lemma) : lemma
      const key = `${folded}\t${room.fold(lemma)}\t${upos}\t${features}`
      const known = readings.get(key)
      if (known === undefined) readings.set(key, { form: folded, lemma: written, upos, features, count: 1 })
      else {
        known.count++
        if (written === written.toLowerCase()) known.lemma = written
      }
    }
  }
  return [...readings.values()]
}

const openClasses: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'INTJ'])

/** What shape rules read: numbers, addresses, pictures. */
const unlisted = /\d|[\ud800-\udfff]|\/|@|.{60}/

/** Opens freshly built sections as a model. */
export const inMemory = (sections: BuiltLexicon['sections']): ModelFile => readModelFile(writeModelFile(sections), 'in training')

/**
 * Trains a language. The context model learns on a lexicon without the words that the treebanks hold only once, so that it
 * meets unknown words as often as it will in use.
 */
export const trainLanguage = ({
  room,
  dictionary,
  factored = [],
  overruled = new Set(),
  sentences,
  isFormal = () => false,
  untaught = new Set(),
  guesserExamples = [],
  guesserOptions = guesserDefaults,
  taggerOptions = taggerDefaults,
  learnsReadings = true,
  treebankWeight,
}: LanguageTraining): TrainedLanguage => {
  const attested = countReadings(sentences, room)
  const formCounts = new Map<string, number>()
  for (const { form, count } of attested) formCounts.set(form, (formCounts.get(form) ?? 0) + count)
  const build = (least: number): BuiltLexicon => {
    const builder = createLexiconBuilder()
    for (const word of dictionary) builder.add(word)
    for (const word of factored) builder.addFactored(word)
    for (const { form, lemma, upos, features, count } of learnsReadings ? attested : []) {
      if (formCounts.get(form)! < least || !/\p{L}|\p{P}|\p{S}/u.test(form) || unlisted.test(form) || overruled.has(form)) continue
      builder.add({ lemma, upos, forms: [[form, features]], weight: count * treebankWeight })
    }
    return builder.build()
  }
  const rare = attested
    .filter(({ form, upos, count }) => count <= 4 && openClasses.has(upos) && form.length > 1 && /\p{L}/u.test(form))
    .map(({ form, lemma, upos, features }): GuesserExample => ({ form, lemma: room.fold(lemma), upos, features, weight: 1 }))
  const guesser = buildGuesser([...guesserExamples, ...rare], guesserOptions)
  const trainingLexicon = build(2)
  const resources = openResources(
    room,
    new Map([
      ['lexicon', inMemory(trainingLexicon.sections)],
      ['guesser', inMemory(guesser)],
    ]),
  )
  const chain = createChain(room, resources, room.links(resources), undefined)
  const tagger = trainTagger(
    sentences.map((sentence) => ({
      analyses: sentence.words.map(({ form }) => chain.analyze(form)),
      gold: sentence.words,
      isTaught: sentence.words.map((word) => !untaught.has(word)),
      isFormal: isFormal(sentence),
    })),
    taggerOptions,
  )
  return { lexicon: build(1), guesser, tagger }
}

/** A pack of freshly trained models, for measuring. */
export const openTrained = (room: LanguageRoom, { lexicon, guesser, tagger }: TrainedLanguage): ExtensiblePack =>
  createPack(
    room,
    new Map([
      ['lexicon', inMemory(lexicon.sections)],
      ['guesser', inMemory(guesser)],
      ['tagger', inMemory(tagger.sections)],
    ]),
  )

/** Writes the three models of a language. */
export const writeLanguage = (
  code: string,
  trained: TrainedLanguage,
  sources: ModelManifest['sources'],
  card: { readonly name: string; readonly figures: string },
): void => {
  const version = '0.1.0'
  const licences = sources.map(({ name, revision, licence }) => `- ${name} (${revision}): ${licence}`).join('\n')
  const write = (task: string, sections: BuiltLexicon['sections'], training: ModelManifest['training'], what: string): void => {
    writeModel({
      id: `${code}/${task}`,
      version,
      seed: taggerDefaults.seed,
      sources,
      training,
      sections,
      card: `# ${card.name}: ${task}\n\n${what}\n\n## Learned from\n\n${licences}\n\n## Figures\n\n${card.figures}\n\n## Not for\n\nJudging people by how they write. Other registers than these (law, medicine in Latin, old texts) are read less well.`,
    })
  }
  write('lexicon', trained.lexicon.sections, trained.lexicon.counts, 'Stems with inflection paradigms: the readings of known forms.')
  write(
    'guesser',
    trained.guesser,
    { suffixes: (trained.guesser.outcomeCounts as Uint8Array).length },
    'Readings of unknown words by suffix.',
  )
  write(
    'tagger',
    trained.tagger.sections,
    trained.tagger.figures,
    'A linear context model that chooses one reading per word of a sentence.',
  )
}

/** Share of words, content words and parts of speech that come out right, in percent. */
export interface LemmaAccuracy {
  readonly words: number
  readonly content: number
  readonly upos: number
  readonly count: number
}

const contentClasses: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'])

/** Measures a lemmatizer on gold tokens: lower-case lemmas without `#`, ё = е; words are all but PUNCT and SYM. */
export const measureLemmas = (
  sentences: readonly TreebankSentence[],
  lemmatize: (words: readonly string[]) => readonly { readonly lemma: string; readonly upos: string }[],
  onError?: (
    gold: TreebankWord,
    answer: { readonly lemma: string; readonly upos: string },
    words: readonly TreebankWord[],
    at: number,
  ) => void,
): LemmaAccuracy => {
  const counts = { words: 0, right: 0, content: 0, contentRight: 0, tokens: 0, upos: 0 }
  for (const { words } of sentences) {
    const answers = lemmatize(words.map(({ form }) => form))
    words.forEach((gold, at) => {
      const answer = answers[at]!
      counts.tokens++
      if (answer.upos === gold.upos) counts.upos++
      const right = comparableLemma(answer.lemma) === comparableLemma(gold.lemma)
      if (gold.upos !== 'PUNCT' && gold.upos !== 'SYM') {
        counts.words++
        if (right) counts.right++
      }
      if (contentClasses.has(gold.upos)) {
        counts.content++
        if (right) counts.contentRight++
      }
      if (!right || answer.upos !== gold.upos) onError?.(gold, answer, words, at)
    })
  }
  const percent = (part: number, whole: number): number => Math.round((10_000 * part) / Math.max(1, whole)) / 100
  return {
    words: percent(counts.right, counts.words),
    content: percent(counts.contentRight, counts.content),
    upos: percent(counts.upos, counts.tokens),
    count: counts.words,
  }
}

/** Trains and writes the category model of every industry. */
import { openLinearModel } from '../classify/linear-model.ts'
import { type LanguageCode, languageCodes } from '../feedback.ts'
import { type Industry, type IndustryId, industryIds } from '../industries/industry.ts'
import { loadLanguage } from '../languages/load.ts'
import { type ModelManifest, readModelFile, writeModelFile } from '../models/model-file.ts'
import {
  type CategoryExample,
  cueExamples,
  lendExamples,
  nhsExamples,
  ownExamples,
  type Packs,
  parallelTexts,
  wordForWordExamples,
} from './category-examples.ts'
import { type Concepts, learnConcepts } from './concepts.ts'
import { readIndustries } from './industry-rooms.ts'
import { calibrationError, countsOf, f1Of, sumCounts } from './measures.ts'
import { type Learned, type LearnOptions, learn } from './prepare.ts'
import { hashText, isHeldOut, type TrainingPart } from './splits.ts'
import { learnWordForWord, type WordForWord } from './word-for-word.ts'
import { writeModel } from './write-model.ts'

export interface TrainedIndustry {
  readonly industry: Industry
  readonly sections: Learned['sections']
  readonly sources: ModelManifest['sources']
  readonly figures: Readonly<Record<string, number>>
  /** Examples that were held out, when `part` is `train`. */
  readonly heldOut: readonly CategoryExample[]
}

/** How an industry learns. */
export interface IndustryOptions extends LearnOptions {
  /** Which examples are learned from; all by default. What is measured on stays as it is. */
  readonly keep?: (example: CategoryExample) => boolean
  /** Which categories are learned; all by default. */
  readonly categories?: readonly string[]
}

const nhsSource = { name: 'pxtextmining v6-train (NHS England), with Finnish and Russian versions', revision: 'v6', licence: 'MIT' }
const ownSource = (id: string): ModelManifest['sources'][number] => ({
  name: `corpora/${id}`,
  revision: 'this repository',
  licence: 'CC BY 4.0',
})
const seed = 1
/** Fewer than so many comments of its own: the industry's model leans on cues and loans, and says so in its card. */
const fewComments = 200

/** Below so many examples every feature counts, even one that a single comment has. */
const smallCorpus = 6000

/** Loads all languages. */
export const loadPacks = async (): Promise<Packs> =>
  Object.fromEntries(await Promise.all(languageCodes.map(async (code) => [code, await loadLanguage(code)]))) as unknown as Packs

/** What the trainers of all industries share. */
export interface TrainingContext {
  readonly rooms: readonly Industry[]
  readonly packs: Packs
  readonly nhs: readonly CategoryExample[]
  /** Puts an English comment into another language, word for word. */
  readonly wordForWord: WordForWord
  readonly concepts: Concepts
  /** Concepts learned without the comments of some writers. */
  readonly conceptsWithout: (isLeftOut: (group: string) => boolean) => Concepts
}

/** Reads and analyses all that the industries learn from. */
export const loadTrainingContext = async (part: TrainingPart): Promise<TrainingContext> => {
  const rooms = await readIndustries()
  const packs = await loadPacks()
  const healthcare = rooms.find(({ id }) => id === 'healthcare')
  const parallel = parallelTexts(packs, part)
  return {
    rooms,
    packs,
    nhs: healthcare === undefined ? [] : nhsExamples(healthcare, packs),
    wordForWord: { fi: learnWordForWord(parallel.fi), ru: learnWordForWord(parallel.ru) },
    concepts: learnConcepts(parallel),
    conceptsWithout: (isLeftOut) =>
      learnConcepts({
        fi: parallel.fi.filter(({ group }) => !isLeftOut(group)),
        ru: parallel.ru.filter(({ group }) => !isLeftOut(group)),
      }),
  }
}

/** Every so many of the comments that another industry lends: the industry's own must not drown among them. */
const lentStep = 4

/** All that can be learned from for an industry. */
const gather = (industry: Industry, { rooms, packs, nhs, wordForWord }: TrainingContext): readonly CategoryExample[] => {
  const own = ownExamples(industry, packs)
  const cues = cueExamples(industry, packs)
  if (industry.id === 'healthcare') return [...nhs, ...own, ...cues, ...wordForWordExamples(nhs, packs, wordForWord)]
  const others = rooms.filter(({ id }) => id !== industry.id)
  // The base taxonomy has no comments of its own: what others lend is what it learns from and is measured on.
  if (industry.id === 'base') {
    const lent = others.flatMap((room) => [
      ...lendExamples(room, ownExamples(room, packs), industry),
      ...(room.id === 'healthcare'
        ? lendExamples(
            room,
            nhs.filter(({ group }) => hashText(group) % 2 === 0),
            industry,
          )
        : []),
    ])
    return [...lent.map((example) => ({ ...example, auxiliary: false, weight: 1 })), ...own, ...cues]
  }
  const lent = others.flatMap((room) => [
    ...lendExamples(room, ownExamples(room, packs), industry),
    ...(room.id === 'healthcare' ? lendExamples(room, nhs, industry) : []),
  ])
  return [...own, ...cues, ...lent.filter(({ group }) => hashText(group) % lentStep === 0)]
}

/** Figures of a model on examples that it did not learn from. */
export const measureModel = (
  sections: Learned['sections'],
  examples: readonly CategoryExample[],
): { readonly micro: number; readonly macro: number; readonly ece: number } => {
  const model = openLinearModel(readModelFile(writeModelFile(sections), 'measured'))
  const gold = examples.map(({ labels }) => labels)
  const found: string[][] = []
  const probabilities: number[] = []
  const right: number[] = []
  for (const { analyzed, question, labels } of examples) {
    const scores = model.classify(analyzed, question, { evidence: false })
    found.push(scores.map(({ label }) => label))
    model.probabilities(analyzed, question).forEach((probability, label) => {
      probabilities.push(probability)
      right.push(labels.includes(model.labels[label] ?? '') ? 1 : 0)
    })
  }
  const counts = model.labels.map((label) => countsOf(label, gold, found))
  const present = counts.filter(({ truePositives, falseNegatives }) => truePositives + falseNegatives >= 5)
  return {
    micro: f1Of(sumCounts(counts)),
    macro: present.reduce((sum, each) => sum + f1Of(each), 0) / Math.max(1, present.length),
    ece: calibrationError(probabilities, right).error,
  }
}

/**
 * Learns the categories of one industry over all languages at once.
 *
 * @param part - `train` leaves the held-out fifth out and measures on it.
 */
export const trainIndustry = async (
  id: IndustryId,
  part: TrainingPart,
  options: IndustryOptions = {},
  shared?: TrainingContext,
): Promise<TrainedIndustry | undefined> => {
  const context = shared ?? (await loadTrainingContext(part))
  const industry = context.rooms.find((room) => room.id === id)
  if (industry === undefined) return undefined
  const all = gather(industry, context)
  const isOut = (example: CategoryExample): boolean => part === 'train' && example.source !== 'cues' && isHeldOut(example.group)
  const { keep } = options
  const examples = all.filter((example) => !isOut(example) && (keep === undefined || keep(example)))
  const heldOut = all.filter((example) => isOut(example) && example.auxiliary !== true)
  const learned = learn(
    examples,
    industry.categories.map((category) => category.id).filter((label) => options.categories?.includes(label) ?? true),
    {
      concepts: context.concepts,
      // The other industries measure on comments that no concept was learned from.
      ...(id === 'healthcare' || id === 'base' ? { conceptsWithout: context.conceptsWithout } : {}),
      minTexts: examples.length < smallCorpus ? 1 : 2,
      ...options,
    },
  )
  const figures: Record<string, number> = { examples: examples.length, features: learned.features }
  for (const language of languageCodes) figures[`examples ${language}`] = examples.filter((example) => example.language === language).length
  if (part === 'train') {
    for (const language of languageCodes) Object.assign(figures, figuresOf(language, learned.sections, heldOut))
  }
  const ownCount = examples.filter(({ source }) => source === 'own').length
  figures['own comments'] = ownCount
  return { industry, sections: learned.sections, sources: [nhsSource, ownSource(id)], figures, heldOut }
}

const figuresOf = (language: LanguageCode, sections: Learned['sections'], heldOut: readonly CategoryExample[]): Record<string, number> => {
  const examples = heldOut.filter((example) => example.language === language)
  if (examples.length === 0) return {}
  const { micro, macro, ece } = measureModel(sections, examples)
  const round = (value: number): number => Math.round(value * 1e4) / 1e4
  return { [`micro-F1 ${language}`]: round(micro), [`macro-F1 ${language}`]: round(macro), [`ECE ${language}`]: round(ece) }
}

const cardOf = ({ industry, figures }: TrainedIndustry): string => `# ${industry.id}/categories

Multi-label categories of the taxonomy "${industry.names.en}" ${industry.version} (${industry.categories.length} categories) for comments in
Finnish, Russian and English: one linear classifier per category over lemmas, pairs of lemmas, character n-grams, parts of compounds and
the question that was answered; thresholds for F1 and Platt calibration from inner cross-validation.

Learned from ${figures.examples} examples: the NHS comments (MIT), the project's own comments on this industry (CC BY 4.0,
${figures['own comments']} of them) and the cue phrases of the taxonomy. ${
  (figures['own comments'] ?? 0) < fewComments && industry.id !== 'base'
    ? 'Comments of its own are few: it leans on cue phrases and on what other industries lend, so take its answers as a first sorting.'
    : ''
}

Every category comes with the words that gave it; a category that no word gave is marked as prior.

Not for decisions on single people, and no substitute for reading comments that raise a flag.
`

/** Trains one industry on everything and writes `models/<id>/categories`. */
export const writeIndustryCategories = async (id: IndustryId, shared?: TrainingContext): Promise<ModelManifest | undefined> => {
  const trained = await trainIndustry(id, 'all', {}, shared)
  if (trained === undefined) return undefined
  return writeModel({
    id: `${id}/categories`,
    version: '1.0.0',
    seed,
    sources: trained.sources,
    training: { taxonomy: trained.industry.version, ...trained.figures },
    sections: trained.sections,
    card: cardOf(trained),
  })
}

/** Writes the category models of all industries that have a room. */
export const writeAllCategories = async (): Promise<readonly ModelManifest[]> => {
  const context = await loadTrainingContext('all')
  const manifests: ModelManifest[] = []
  for (const id of industryIds) {
    const manifest = await writeIndustryCategories(id, context)
    if (manifest !== undefined) manifests.push(manifest)
  }
  return manifests
}

/** Trains the second opinion on flags: the categories' kind of model over the project's own flagged comments. */

import { createFlagFinder } from '../classify/flags.ts'
import type { LanguageCode } from '../feedback.ts'
import { languageCodes } from '../feedback.ts'
import { healthcare } from '../industries/healthcare/index.ts'
import { industryIds } from '../industries/industry.ts'
import { type Packs, parallelTexts } from './category-examples.ts'
import { learnConcepts } from './concepts.ts'
import { parseJsonLines, readOwnCorpus } from './corpora.ts'
import { readNhsComments, readParallelComments } from './feedback-corpora.ts'
import { loadPacks } from './industry-categories.ts'
import { type Learned, learn, type PreparedExample } from './prepare.ts'
import { hashText, isHeldOut, type TrainingPart } from './splits.ts'
import { writeModel } from './write-model.ts'

/** An own comment with the flags that a person would raise. */
export interface FlagRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly flags: readonly string[]
  /** Whose rules read the comment; the first set does not say. */
  readonly industry?: string
  /** Flags on which two readers may differ: neither asked for nor counted against. */
  readonly arguable?: readonly string[]
}

/** The gold sets, in the order in which they were written. */
export const flagFolders = ['flags', 'flags/second', 'flags/third', 'flags/fourth'] as const
export type FlagFolder = (typeof flagFolders)[number]

export const readFlagRows = (folder: FlagFolder): readonly FlagRow[] =>
  languageCodes.flatMap((language) => parseJsonLines<FlagRow>(readOwnCorpus(`${folder}/${language}.jsonl`)))

/** The key of a comment without its language: the comments of three languages that say the same stand on one side. */
const keyOf = (id: string): string => id.slice(0, -'-fi'.length)

/** Half of every set but the first is held out. */
export const isHalfHeldOut = (id: string): boolean => (hashText(keyOf(id)) >>> 3) % 2 === 0

/** Flags that the model knows: those that every gold set has, and that name no one. */
export const readFlags: readonly string[] = [
  'adverse-event',
  'contact-requested',
  'data-breach',
  'deterioration',
  'discrimination',
  'legal-threat',
  'medication-error',
  'patient-safety',
  'product-complaint',
  'self-harm',
  'violence-abuse',
]

/** Comments of an industry seldom have flags, and nobody looked for every one of them. */
const industryWeight = 0.5
/** Comments in which no rule finds a flag: what ordinary feedback sounds like. */
const ordinaryWeight = 0.3

/** Features of fewer comments are left out: the model is half as large for it, and finds as much. */
const leastTexts = 8

interface IndustryRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly flags?: readonly string[]
}

const known = (flags: readonly string[]): string[] => flags.filter((flag) => readFlags.includes(flag))

const gather = (part: TrainingPart, packs: Packs): PreparedExample[] => {
  const gold = flagFolders.flatMap((folder) =>
    readFlagRows(folder)
      .filter(({ id }) => part === 'all' || folder === 'flags' || !isHalfHeldOut(id))
      .map((row) => ({
        analyzed: packs[row.language].analyzeText(row.text),
        labels: known([...row.flags, ...(row.arguable ?? [])]),
        group: keyOf(row.id),
      })),
  )
  const own = industryIds
    .filter((id) => id !== 'base')
    .flatMap((industry) =>
      languageCodes.flatMap((language) =>
        parseJsonLines<IndustryRow>(readOwnCorpus(`${industry}/${language}.jsonl`))
          .filter(({ id }) => part === 'all' || !isHeldOut(id))
          .map((row) => ({
            analyzed: packs[language].analyzeText(row.text),
            labels: known(row.flags ?? []),
            group: row.id,
            weight: industryWeight,
          })),
      ),
    )
  const rules = createFlagFinder(healthcare.flags)
  const ordinary = [...readNhsComments(), ...readParallelComments('fi'), ...readParallelComments('ru')].flatMap((comment) => {
    const analyzed = packs[comment.language].analyzeText(comment.text)
    const isOut = part === 'train' && isHeldOut(comment.group)
    return isOut || rules.find(analyzed).length > 0 ? [] : [{ analyzed, labels: [], group: comment.group, weight: ordinaryWeight }]
  })
  return [...gold, ...own, ...ordinary]
}

/** Trains on everything (`all`) or without the held-out halves (`train`). */
export const trainFlags = (part: TrainingPart, packs: Packs): { readonly sections: Learned['sections']; readonly examples: number } => {
  const examples = gather(part, packs)
  const { sections } = learn(examples, readFlags, { concepts: learnConcepts(parallelTexts(packs, part)), minTexts: leastTexts })
  return { sections, examples: examples.length }
}

const card = `# base/flags

A second opinion on flags for comments in Finnish, Russian and English, asked after the rules: one linear classifier per flag over lemmas,
pairs of lemmas, character n-grams, parts of compounds and concepts that the languages share; thresholds for F1 and calibration from inner
cross-validation. It raises what is told in words that no rule knows, and is right less often than the rules are: each flag it raises says
how probable it is.

Learned from the project's own comments with and without flags, and from NHS patient comments (English, and their Finnish and Russian
counterparts) in which no rule finds a flag.

Limits: metaphor and hints are found in part only. Never the sole safeguard: a comment without a flag is not a comment without danger.
`

/** Trains on everything and writes `models/base/flags`. */
export const writeFlags = async (): Promise<void> => {
  const { sections, examples } = trainFlags('all', await loadPacks())
  writeModel({
    id: 'base/flags',
    version: '0.1.0',
    seed: 1,
    sources: [
      {
        name: 'pxtextmining v6-train (NHS England), with Finnish and Russian versions',
        revision: 'v6',
        licence: 'MIT',
      },
      { name: 'palaute corpora', revision: '0.1.0', licence: 'CC BY 4.0' },
    ],
    training: { examples },
    sections,
    card,
  })
}

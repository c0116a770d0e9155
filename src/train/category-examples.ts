/** What the classifier of an industry learns from: its own comments, its cues, and what other industries can lend. */
import type { LanguageCode } from '../feedback.ts'
import { languageCodes } from '../feedback.ts'
import type { Industry } from '../industries/industry.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { ParallelTexts } from './concepts.ts'
import { type LabelledComment, readNhsComments, readOwnComments, readParallelComments } from './feedback-corpora.ts'
import type { PreparedExample } from './prepare.ts'
import { isHeldOut, type TrainingPart } from './splits.ts'
import type { WordForWord } from './word-for-word.ts'

export type Packs = Readonly<Record<LanguageCode, LanguagePack>>

/** An example that knows where it comes from. */
export interface CategoryExample extends PreparedExample {
  readonly language: LanguageCode
  readonly source: 'nhs' | 'own' | 'cues' | 'lent' | 'word-for-word'
}

/** How much a cue counts beside a comment, and how much a comment of another industry. */
const cueWeight = 1.2
const lentWeight = 0.3
/** How much a comment counts that was put into another language word for word. */
const wordForWordWeight = 0.3

const analyze = (comment: LabelledComment, packs: Packs): Omit<CategoryExample, 'labels' | 'source'> => ({
  analyzed: packs[comment.language].analyzeText(comment.text),
  question: comment.question,
  group: comment.group,
  language: comment.language,
})

/** The NHS comments in three languages, with categories of the healthcare taxonomy for labels. */
export const nhsExamples = (healthcare: Industry, packs: Packs): readonly CategoryExample[] => {
  const crosswalk = healthcare.crosswalks['nhs-qdc-v6'] ?? {}
  return [...readNhsComments(), ...readParallelComments('fi'), ...readParallelComments('ru')]
    .map((comment): CategoryExample => {
      const labels = comment.labels.flatMap((label) => crosswalk[label] ?? [])
      return { ...analyze(comment, packs), labels: [...new Set(labels)], source: 'nhs' }
    })
    .filter((example) => example.labels.length > 0)
}

/** How much an own comment counts where there are comments of real patients too: rare categories are over-represented among the own. */
const besideRealWeight = 0.7

/** The project's own comments on an industry. */
export const ownExamples = (industry: Industry, packs: Packs): readonly CategoryExample[] => {
  const known = new Set(industry.categories.map(({ id }) => id))
  return readOwnComments(industry.id)
    .map(
      (comment): CategoryExample => ({
        ...analyze(comment, packs),
        labels: comment.labels.filter((label) => known.has(label)),
        ...(industry.id === 'healthcare' ? { weight: besideRealWeight } : {}),
        source: 'own',
      }),
    )
    .filter((example) => example.labels.length > 0)
}

/** Cue phrases as tiny comments. */
export const cueExamples = (industry: Industry, packs: Packs): readonly CategoryExample[] =>
  industry.categories.flatMap((category) =>
    languageCodes.flatMap((language) =>
      category.cues[language].map(
        (cue): CategoryExample => ({
          analyzed: packs[language].analyzeText(cue),
          labels: [category.id],
          group: 'cue',
          language,
          auxiliary: true,
          chosen: true,
          weight: cueWeight,
          source: 'cues',
        }),
      ),
    ),
  )

/**
 * Comments of one industry as examples for another: where a category of the base taxonomy is refined by exactly one category
 * there, the comments on it speak for that one. Labels that lead nowhere leave the rest of the comment's labels unknown.
 */
export const lendExamples = (from: Industry, examples: readonly CategoryExample[], to: Industry): readonly CategoryExample[] => {
  const baseOf = new Map(from.categories.map(({ id, base }) => [id, base]))
  const refinements = new Map<string, string[]>()
  for (const { id, base } of to.categories) refinements.set(base, [...(refinements.get(base) ?? []), id])
  return examples.flatMap((example): CategoryExample[] => {
    const targets = example.labels.map((label) => refinements.get(baseOf.get(label) ?? '') ?? [])
    const labels = [...new Set(targets.filter((ids) => ids.length === 1).flat())]
    if (labels.length === 0) return []
    const isWhole = targets.every((ids) => ids.length === 1)
    return [{ ...example, labels, source: 'lent', auxiliary: true, weight: lentWeight, partial: !isWhole }]
  })
}

/** A comment in two languages, and the key of its writer. */
export interface ParallelComment extends ParallelTexts {
  readonly group: string
}

/** Comments that say the same in two languages. */
export const parallelTexts = (packs: Packs, part: TrainingPart): Readonly<Record<'fi' | 'ru', readonly ParallelComment[]>> => {
  const read = (language: 'fi' | 'ru'): readonly ParallelComment[] =>
    readParallelComments(language)
      .filter((comment) => part === 'all' || !isHeldOut(comment.group))
      .map((comment) => ({
        source: packs[language].analyzeText(comment.text),
        target: packs.en.analyzeText(comment.english),
        group: comment.group,
      }))
  return { fi: read('fi'), ru: read('ru') }
}

const keyOf = ({ group, question }: CategoryExample): string => `${group} ${question}`

/** The English comments that exist in no other language, word for word in Finnish and in Russian: learned from, never measured on. */
export const wordForWordExamples = (
  nhs: readonly CategoryExample[],
  packs: Packs,
  wordForWord: WordForWord,
): readonly CategoryExample[] => {
  const shared = new Set(nhs.filter(({ language }) => language !== 'en').map(keyOf))
  const alone = nhs.filter((example) => example.language === 'en' && !shared.has(keyOf(example)))
  return (['fi', 'ru'] as const).flatMap((language) =>
    alone.map(
      (example): CategoryExample => ({
        ...example,
        analyzed: packs[language].analyzeText(wordForWord[language](example.analyzed)),
        language,
        auxiliary: true,
        weight: wordForWordWeight,
        source: 'word-for-word',
      }),
    ),
  )
}

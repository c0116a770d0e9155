/**
 * What each kind of knowledge is worth to the healthcare categories: `tsx test/bench/ablation-categories.ts`.
 *
 * Trains without one thing at a time and measures on the held-out fifth of the NHS comments. Only the 15 categories with the most
 * comments are learned, with two inner folds instead of five: a trial then takes a sixth of the time, and the others are too rare to show
 * a difference. Names of trials on the command line run these alone.
 */
import type { CategoryExample } from '../../src/train/category-examples.ts'
import { type IndustryOptions, loadTrainingContext } from '../../src/train/industry-categories.ts'
import { hashText } from '../../src/train/splits.ts'
import { figuresOf, healthcareTrial } from './eval/categories.ts'

const isParallel = ({ source, language }: CategoryExample): boolean => source === 'nhs' && language !== 'en'
/** A share of the comments, whole writers at a time; cues stay. */
const share =
  (part: number) =>
  ({ source, group }: CategoryExample): boolean =>
    source === 'cues' || hashText(`curve ${group}`) % 1000 < part * 1000

const trials: Readonly<Record<string, IndustryOptions>> = {
  all: {},
  'lemmas off (words as written)': { features: { lemmas: false } },
  'characters off': { features: { characters: false } },
  'compound parts off': { features: { parts: false } },
  'lemmas and parts off': { features: { lemmas: false, parts: false } },
  'lemmas, parts and concepts off': { features: { lemmas: false, parts: false }, conceptWeight: 0 },
  'shared concepts off': { conceptWeight: 0 },
  'parallel comments off': { keep: (example) => !isParallel(example) },
  'parallel comments and concepts off': { keep: (example) => !isParallel(example), conceptWeight: 0 },
  'own comments off': { keep: ({ source }) => source !== 'own' },
  'cues off': { keep: ({ source }) => source !== 'cues' },
  'naive-Bayes weighting off': { oddsPower: 0 },
  'an eighth of the comments': { keep: share(0.125) },
  'a quarter of the comments': { keep: share(0.25) },
  'half of the comments': { keep: share(0.5) },
}

const categories = [
  'staff-manner',
  'positive-experience',
  'timeliness',
  'listening-involvement',
  'contacting-services',
  'transport',
  'information-from-staff',
  'no-topic',
  'appointment-arrangements',
  'treatment-outcome',
  'kept-informed',
  'staffing-levels',
  'continuity-of-care',
  'competence',
  'activities',
]

const percent = (value: number): string => (100 * value).toFixed(1)
const languages = ['en', 'fi', 'ru'] as const

const context = await loadTrainingContext('train')
const asked = process.argv.slice(2)
process.stdout.write('| micro / macro-F1 | en | fi | ru |\n|---|---|---|---|\n')
for (const [name, options] of Object.entries(trials)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { model, heldOut, labels } = await healthcareTrial({ folds: 2, categories, ...options }, context)
  const cells = languages.map((language) => {
    const { micro, macro } = figuresOf(
      model,
      heldOut.filter((example) => example.source === 'nhs' && example.language === language),
      labels,
    )
    return `${percent(micro)} / ${percent(macro)}`
  })
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`)
}

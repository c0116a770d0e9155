/**
 * What each kind of knowledge is worth to the healthcare categories: `tsx test/bench/ablation-categories.ts`.
 *
 * Trains without one thing at a time and measures on the held-out fifth of the NHS comments.
 */
import type { LearnOptions } from '../../src/train/prepare.ts'
import { figuresOf, healthcareTrial } from './eval/categories.ts'

const trials: Readonly<Record<string, LearnOptions>> = {
  all: {},
  'lemmas off (words as written)': { features: { lemmas: false } },
  'characters off': { features: { characters: false } },
  'compound parts off': { features: { parts: false } },
  'lemmas and parts off': { features: { lemmas: false, parts: false } },
  'shared concepts off': { conceptWeight: 0 },
  'naive-Bayes weighting off': { oddsPower: 0 },
}

const percent = (value: number): string => (100 * value).toFixed(1)

for (const [name, options] of Object.entries(trials)) {
  const { model, heldOut, labels } = await healthcareTrial(options)
  const cells = ['en', 'fi', 'ru'].map((language) => {
    const { micro, macro } = figuresOf(
      model,
      heldOut.filter((example) => example.source === 'nhs' && example.language === language),
      labels,
    )
    return `${language} ${percent(micro)} / ${percent(macro)}`
  })
  process.stdout.write(`${name.padEnd(32)} ${cells.join('   ')}\n`)
}

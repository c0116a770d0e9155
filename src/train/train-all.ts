/**
 * `npm run train`: rebuilds every model under `models/`, the same bytes each time.
 *
 * In two stages, because the models that read feedback learn from lemmas: `languages` first, then `feedback` with the languages packed.
 * `tsx src/train/train-all.ts feedback sentiment` trains one model of a stage.
 */
import { writeEnglish } from './english.ts'
import { writeFinnish } from './finnish.ts'
import { writeFlags } from './flags.ts'
import { writeAllCategories } from './industry-categories.ts'
import { writeKind } from './kind.ts'
import { writeLanguageDetection } from './language-detection.ts'
import { writeRussian } from './russian.ts'
import { writeSentenceSplitting } from './sentence-splitting.ts'
import { writeSentiment } from './sentiment.ts'
import { writeSwedish } from './swedish.ts'

const stages: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  languages: {
    sentences: writeSentenceSplitting,
    finnish: writeFinnish,
    russian: writeRussian,
    english: writeEnglish,
    swedish: writeSwedish,
    language: writeLanguageDetection,
  },
  feedback: {
    sentiment: () => writeSentiment(),
    kind: () => writeKind(),
    flags: writeFlags,
    categories: writeAllCategories,
  },
}

const [stageName = '', ...asked] = process.argv.slice(2)
const stage = stages[stageName]
if (stage === undefined) throw new Error(`no stage called "${stageName}"; there are ${Object.keys(stages).join(', ')}`)
for (const [name, write] of Object.entries(stage)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = performance.now()
  await write()
  process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}

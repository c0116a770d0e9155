/** Trains `models/fi/lexicon`: the lexicon with its statistics and the ranker of readings. */
import { createFinnishLexicon } from '../languages/fi/lexicon.ts'
import { type ModelManifest, type ModelSection, readModelFile, writeModelFile } from '../models/model-file.ts'
import { trainRanker } from './finnish-context.ts'
import { conventionSentences, spokenSentences, trainFinnishLexicon } from './finnish-lexicon.ts'
import type { TrainingPart } from './splits.ts'
import { writeModel } from './write-model.ts'

export interface TrainedFinnish {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly figures: Readonly<Record<string, number>>
}

const seed = 7
const epochs = 6

/** The sections of `models/fi/lexicon`, learned from everything or from all but the held-out documents. */
export const trainFinnish = (part: TrainingPart): TrainedFinnish => {
  const { sections, figures } = trainFinnishLexicon(part)
  const lexicon = createFinnishLexicon(readModelFile(writeModelFile(sections), 'fi/lexicon'))
  const sentences = [...conventionSentences(part), ...spokenSentences()]
  const ranker = trainRanker(lexicon, sentences, epochs, seed)
  return { sections: { ...sections, ranker }, figures: { ...figures, sentences: sentences.length } }
}

const sources: ModelManifest['sources'] = [
  { name: 'Kotus, Nykysuomen sanalista', revision: '1 (2006-12-15)', licence: 'LGPL-2.1' },
  { name: 'UD Finnish-TDT (dev)', revision: 'as in PALAUTE_CORPORA', licence: 'CC BY-SA 4.0' },
  { name: 'UD Finnish-PUD', revision: 'as in PALAUTE_CORPORA', licence: 'CC BY-SA 3.0' },
  { name: 'FrequencyWords fi_50k (OpenSubtitles)', revision: '2018', licence: 'CC BY-SA 4.0' },
  { name: 'palaute corpora/words/fi', revision: 'as in the repository', licence: 'CC BY 4.0' },
]

const card = (figures: TrainedFinnish['figures']): string => `# fi/lexicon

Stems, paradigms and statistics of ${figures.words} Finnish words, a filter of ${figures.compounds} known compounds, and a linear model that picks
the reading of a word in its sentence. Lemma conventions are those of UD Finnish-TDT.

- **Words**: the Kotus word list (inflection generated from its types and gradations) and the project's own lists.
- **Learned from**: Finnish-TDT (dev) and Finnish-PUD for parts of speech, lemma conventions and the ranker; subtitle frequencies.
- **Not for**: judging whether a form is correct standard Finnish; spoken and misspelt forms are accepted on purpose.
- **Figures**: see the table of \`npm run eval\` in the README.
`

/** Trains on everything and writes the model. */
export const writeFinnish = (): ModelManifest => {
  const { sections, figures } = trainFinnish('all')
  return writeModel({ id: 'fi/lexicon', version: '0.1.0', seed, sources, training: { epochs, ...figures }, sections, card: card(figures) })
}

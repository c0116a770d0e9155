/**
 * Trains Swedish: a small treebank, and a frequency list whose words are read by the endings that the treebank teaches.
 *
 * Sources: Swedish-Talbanken (https://universaldependencies.org/treebanks/sv_talbanken/); FrequencyWords (OpenSubtitles 2018).
 */
import { room } from '../languages/sv/room.ts'
import { createGuesser } from '../lemmatize/guesser.ts'
import { createTagTable } from '../lemmatize/tags.ts'
import { readFrequencies, type TreebankSentence, trainingSentences } from './conllu.ts'
import { buildGuesser, type GuesserExample } from './guesser-builder.ts'
import type { LexiconWord } from './lexicon-builder.ts'
import type { TrainingPart } from './splits.ts'
import { taggerDefaults } from './tagger.ts'
import { inMemory, type TrainedLanguage, trainLanguage, writeLanguage } from './tagger-language.ts'

const open: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])

const examplesOf = (sentences: readonly TreebankSentence[]): GuesserExample[] => {
  const seen = new Map<string, GuesserExample>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos, features } of words) {
      if (!open.has(upos)) continue
      const example = { form: room.fold(form), lemma: room.fold(lemma), upos, features, weight: 1 }
      seen.set(`${example.form} ${example.lemma} ${upos} ${features}`, example)
    }
  }
  return [...seen.values()]
}

/** Readings of frequent forms whose guessed lemma is a frequent form itself. */
const frequentWords = (sentences: readonly TreebankSentence[], frequencies: ReadonlyMap<string, number>): LexiconWord[] => {
  const guess = createGuesser(inMemory(buildGuesser(examplesOf(sentences))), createTagTable())
  const words: LexiconWord[] = []
  for (const [form, count] of frequencies) {
    if (form.length < 4 || !/^\p{L}+$/u.test(form)) continue
    for (const { lemma, tag, weight } of guess(form).slice(0, 5)) {
      const known = frequencies.get(lemma)
      if (known === undefined || lemma.length < 3 || weight < 90) continue
      words.push({
        lemma,
        upos: tag.upos,
        forms: [[form, tag.key.slice(tag.upos.length + 1)]],
        weight: Math.min(20, Math.min(count, known) / 500),
      })
    }
  }
  return words
}

/** Trains lexicon, guesser and context model. */
export const trainSwedish = (part: TrainingPart): TrainedLanguage => {
  const sentences = trainingSentences('sv_talbanken-dev', part)
  return trainLanguage({
    room,
    dictionary: frequentWords(sentences, readFrequencies('sv')),
    sentences,
    taggerOptions: { ...taggerDefaults, bits: 16, epochs: 10 },
    treebankWeight: 20,
  })
}

/** Writes `models/sv`. */
export const writeSwedish = (): void =>
  writeLanguage(
    'sv',
    trainSwedish('all'),
    [
      { name: 'UD Swedish-Talbanken dev', revision: 'Universal Dependencies', licence: 'CC BY-SA 4.0' },
      { name: 'FrequencyWords sv_50k', revision: '2018', licence: 'CC BY-SA 4.0' },
    ],
    { name: 'Swedish', figures: 'A first Swedish from 10,000 words; see the table of `npm run eval` in the README.' },
  )

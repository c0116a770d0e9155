/**
 * Trains English: WordNet's words and exceptions, with forms by rule, and the English-EWT treebank.
 *
 * Sources: WordNet 3.0 (https://wordnet.princeton.edu, as the npm package `wink-lexicon` has it);
 * English-EWT (https://universaldependencies.org/treebanks/en_ewt/).
 */
import { createRequire } from 'node:module'
import { room } from '../languages/en/room.ts'
import type { Upos } from '../languages/language.ts'
import { readFrequencies, type TreebankSentence, type TreebankWord, trainingSentences } from './conllu.ts'
import { readOwnCorpus } from './corpora.ts'
import type { GuesserExample } from './guesser-builder.ts'
import type { LexiconWord } from './lexicon-builder.ts'
import type { TrainingPart } from './splits.ts'
import { taggerDefaults } from './tagger.ts'
import { type TrainedLanguage, trainLanguage, writeLanguage } from './tagger-language.ts'

const load = createRequire(import.meta.url)
const readTable = <T>(name: string): T => load(`wink-lexicon/src/${name}.js`) as T

const singular = 'Number=Sing'
const plural = 'Number=Plur'
const positive = 'Degree=Pos'
const infinitive = 'VerbForm=Inf'
const imperative = 'Mood=Imp|VerbForm=Fin'
const present = 'Mood=Ind|Tense=Pres|VerbForm=Fin'
const thirdPerson = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'
const past = 'Mood=Ind|Tense=Past|VerbForm=Fin'
const pastParticiple = 'Tense=Past|VerbForm=Part'
const presentParticiple = 'Tense=Pres|VerbForm=Part'
const gerund = 'VerbForm=Ger'

const dropped: ReadonlySet<string> = new Set(['Typo', 'Abbr', 'Style', 'ExtPos', 'Voice', 'Foreign', 'NumForm'])

/** A treebank word with the features that English forms can tell; person and number stay where a form shows them. */
export const normalizeEnglish = (word: TreebankWord): TreebankWord => {
  let pairs = word.features === '' ? [] : word.features.split('|').filter((pair) => !dropped.has(pair.slice(0, pair.indexOf('='))))
  if (word.upos === 'VERB') {
    const third = pairs.includes('Tense=Pres') && pairs.includes('Person=3') && pairs.includes('Number=Sing')
    if (!third) pairs = pairs.filter((pair) => !pair.startsWith('Number=') && !pair.startsWith('Person='))
  }
  return { ...word, features: pairs.join('|') }
}

const sibilant = /(?:s|x|z|ch|sh)$/
const withS = (word: string): string =>
  sibilant.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : /[^aeiou]o$/.test(word)
        ? `${word}es`
        : `${word}s`
const withEnding = (word: string, ending: 'ed' | 'ing' | 'er' | 'est'): string => {
  if (ending === 'ing')
    return /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : /ie$/.test(word) ? `${word.slice(0, -2)}ying` : `${word}ing`
  if (word.endsWith('e')) return word + ending.slice(1)
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i${ending}` : word + ending
}
/** One vowel and one consonant at the end of a short word: stop → stopp-. */
const doubled = (word: string): string => (/^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(word) ? word + word.slice(-1) : word)

const invert = (exceptions: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>()
  for (const [form, lemma] of Object.entries(exceptions)) if (form !== lemma) forms.set(lemma, [...(forms.get(lemma) ?? []), form])
  return forms
}

/** Comparatives by origin that are words of their own. */
const ownAdjectives: ReadonlySet<string> = new Set(['outer', 'inner', 'upper', 'utter', 'latter', 'former', 'nether', 'elder', 'utmost'])

/** WordNet's one-word entries with their forms. */
export const englishDictionary = (frequencies: ReadonlyMap<string, number>): LexiconWord[] => {
  const index = readTable<Readonly<Record<string, number>>>('wn-words')
  const senses = readTable<readonly (readonly number[])[]>('wn-word-senses')
  const nouns = invert(readTable('wn-noun-exceptions'))
  const verbs = invert(readTable('wn-verb-exceptions'))
  const adjectives = invert(readTable('wn-adjective-exceptions'))
  const words: LexiconWord[] = []
  const adjectiveForms = readTable<Readonly<Record<string, string>>>('wn-adjective-exceptions')
  /** worse is a form of bad, though WordNet has it as a word too. */
  const isForm = (lemma: string): boolean => (adjectiveForms[lemma] ?? lemma) !== lemma && !ownAdjectives.has(lemma)
  const add = (lemma: string, upos: Upos, forms: readonly (readonly [string, string])[]): void => {
    const count = Math.max(...forms.map(([form]) => frequencies.get(form) ?? 0))
    words.push({ lemma, upos, forms, weight: Math.min(40, count / 2000) })
  }
  for (const [lemma, number] of Object.entries(index)) {
    if (!/^[a-z][a-z'-]*$/.test(lemma)) continue
    const kinds = senses[number] ?? []
    if (kinds.some((kind) => kind > 2 && kind < 29)) {
      const irregular = nouns.get(lemma) ?? []
      const regular = withS(lemma)
      const plurals =
        irregular.length > 0 && !frequencies.has(regular)
          ? irregular
          : [regular, ...irregular, ...(/[^aeiou]o$/.test(lemma) ? [`${lemma}s`] : [])]
      add(lemma, 'NOUN', [[lemma, singular], ...plurals.map((form) => [form, plural] as const)])
    }
    if (kinds.some((kind) => kind > 28 && kind < 44)) {
      const irregular = verbs.get(lemma) ?? []
      const ings = irregular.filter((form) => form.endsWith('ing'))
      const pasts = irregular.filter((form) => !form.endsWith('ing') && !form.endsWith('s'))
      const stem = doubled(lemma)
      const ing = ings.length > 0 ? ings : [withEnding(stem, 'ing')]
      const ed = pasts.length > 0 ? pasts : [withEnding(stem, 'ed')]
      add(lemma, 'VERB', [
        [lemma, infinitive],
        [lemma, present],
        [lemma, imperative],
        [withS(lemma), thirdPerson],
        ...ed.flatMap((form) => [[form, past] as const, [form, pastParticiple] as const]),
        ...ing.flatMap((form) => [[form, presentParticiple] as const, [form, gerund] as const]),
      ])
    }
    if (kinds.some((kind) => kind < 2 || kind === 44) && !isForm(lemma)) {
      const irregular = (adjectives.get(lemma) ?? []).filter((form) => !ownAdjectives.has(form))
      const stem = doubled(lemma)
      const degree = (ending: 'er' | 'est', features: string): (readonly [string, string])[] => {
        const own = irregular.filter((form) => form.endsWith(ending))
        const regular = withEnding(stem, ending)
        const forms = own.length > 0 ? own : frequencies.has(regular) && lemma.length < 8 ? [regular] : []
        return forms.map((form) => [form, features] as const)
      }
      add(lemma, 'ADJ', [[lemma, positive], ...degree('er', 'Degree=Cmp'), ...degree('est', 'Degree=Sup')])
    }
    if (kinds.includes(2) && !isForm(lemma)) add(lemma, 'ADV', [[lemma, '']])
  }
  return words
}

/** Unknown words look like rare words: every form of the dictionary's open classes, thinly weighted. */
const guesserExamples = (dictionary: readonly LexiconWord[], frequencies: ReadonlyMap<string, number>): GuesserExample[] =>
  dictionary.flatMap(({ lemma, upos, forms }) =>
    [...forms]
      .filter(([form]) => frequencies.has(form) && form.length > 3)
      .map(([form, features]): GuesserExample => ({ form, lemma, upos, features, weight: 0.2 })),
  )

/** Sentences with normalised tags; words written wrong teach only where the form is no other word. */
export const englishSentences = (part: TrainingPart): readonly TreebankSentence[] =>
  [...trainingSentences('en_ewt-train', part), ...trainingSentences('en_ewt-dev', part)].map(({ key, words }) => ({
    key,
    words: words.map(normalizeEnglish),
  }))

/** Trains lexicon, guesser and context model. */
export const trainEnglish = (part: TrainingPart, learnsReadings = true): TrainedLanguage => {
  const frequencies = readFrequencies('en')
  const dictionary = englishDictionary(frequencies)
  const careless = readOwnCorpus('words/en/careless.tsv')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LexiconWord => {
      const [form = '', lemma = '', upos = 'X', features = ''] = line.split('\t')
      return { lemma, upos: upos as Upos, forms: [[form, features]], weight: 2 }
    })
  return trainLanguage({
    room,
    dictionary: [...dictionary, ...careless],
    sentences: englishSentences(part),
    guesserExamples: guesserExamples(dictionary, frequencies),
    taggerOptions: { ...taggerDefaults, bits: 19, epochs: 6 },
    learnsReadings,
    treebankWeight: 4,
  })
}

/** Writes `models/en`. */
export const writeEnglish = (): void =>
  writeLanguage(
    'en',
    trainEnglish('all'),
    [
      { name: 'UD English-EWT train, dev', revision: 'Universal Dependencies', licence: 'CC BY-SA 4.0' },
      { name: 'WordNet 3.0 (npm wink-lexicon 2.2.0)', revision: '3.0', licence: 'WordNet licence' },
      { name: 'FrequencyWords en_50k', revision: '2018', licence: 'CC BY-SA 4.0' },
    ],
    { name: 'English', figures: 'See the table of `npm run eval` in the README.' },
  )

/**
 * What each step of reading words is worth, and what is still wrong: `tsx test/bench/ablation-words.ts [fi|ru|en]`.
 *
 * Trains without the held-out documents, switches the steps on one after the other and measures on the held-out documents. With `--write`
 * the tables go to `docs/words.md`. Only single word forms with counts are printed, no sentence of a treebank.
 */

import { room as english } from '../../src/languages/en/room.ts'
import { type Candidate, type CandidateSteps, createCandidateGenerator } from '../../src/languages/fi/candidates.ts'
import { createFinnish } from '../../src/languages/fi/finnish.ts'
import { createFinnishLexicon } from '../../src/languages/fi/lexicon.ts'
import { createPack } from '../../src/languages/pack.ts'
import type { LanguageRoom } from '../../src/languages/room.ts'
import { room as russian } from '../../src/languages/ru/room.ts'
import { type ModelFile, readModelFile, writeModelFile } from '../../src/models/model-file.ts'
import { heldOutSentences, type TreebankSentence } from '../../src/train/conllu.ts'
import { trainEnglish } from '../../src/train/english.ts'
import { trainFinnish } from '../../src/train/finnish.ts'
import { conventionSentences, documentOf, trainFinnishLexicon } from '../../src/train/finnish-lexicon.ts'
import { trainRussian } from '../../src/train/russian.ts'
import { isHeldOut } from '../../src/train/splits.ts'
import { comparableLemma } from '../../src/train/tagger.ts'
import { inMemory, measureLemmas, type TrainedLanguage } from '../../src/train/tagger-language.ts'
import { writeBetweenMarkers } from './markers.ts'

interface Answer {
  readonly lemma: string
  readonly upos: string
}
type Lemmatize = (words: readonly string[]) => readonly Answer[]
type DataSet = readonly [name: string, sentences: readonly TreebankSentence[]]

interface Tables {
  readonly steps: readonly string[]
  readonly causes: readonly string[]
  readonly errors: readonly string[]
}

/** Why an answer differs from the gold one, from what the words themselves show. */
const causeOf = (form: string, gold: Answer, answer: Answer): string => {
  const sameLemma = comparableLemma(gold.lemma) === comparableLemma(answer.lemma)
  const pair = [gold.upos, answer.upos].sort().join(' ')
  if (!sameLemma && gold.upos === answer.upos) {
    if (/\p{Lu}/u.test(form.charAt(0)) && gold.upos === 'PROPN') return 'name: inflects like no known one'
    return 'lemma: another word or convention with this form'
  }
  if (gold.upos === 'PROPN' || answer.upos === 'PROPN') return 'name or common noun'
  if (gold.upos === 'X' || answer.upos === 'X') return 'foreign word'
  if (/^(AUX VERB)$/.test(pair)) return 'auxiliary or main verb'
  if (/^(ADJ VERB|NOUN VERB)$/.test(pair)) return 'participle or verbal noun'
  if (/^(PUNCT SYM|NUM SYM)$/.test(pair)) return 'sign'
  if (/^(ADJ NUM|DET NUM)$/.test(pair)) return 'figure or number word'
  if (/(ADP|CCONJ|SCONJ|PART|DET|PRON|INTJ)/.test(pair)) return 'function word: convention of the treebank'
  if (/^(ADJ ADV|ADV NOUN|ADJ NOUN)$/.test(pair)) return 'adverb, adjective or noun with one form'
  return 'ambiguous in its sentence'
}

const mostFrequentErrors = 50

/** Aggregated by form: how often which answer was given for which gold one; and how many errors each cause has. */
const errorTables = (sets: readonly DataSet[], lemmatize: Lemmatize): Pick<Tables, 'causes' | 'errors'> => {
  const counts = new Map<string, { count: number; cause: string }>()
  for (const [, sentences] of sets) {
    measureLemmas(sentences, lemmatize, (gold, answer) => {
      const key = `${gold.form.toLowerCase()} | ${gold.lemma} ${gold.upos} | ${answer.lemma} ${answer.upos}`
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { count: 1, cause: causeOf(gold.form, gold, answer) })
      else known.count++
    })
  }
  const causes = new Map<string, number>()
  for (const { count, cause } of counts.values()) causes.set(cause, (causes.get(cause) ?? 0) + count)
  return {
    causes: [...causes]
      .sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
      .map(([cause, count]) => `| ${cause} | ${count} |`),
    errors: [...counts]
      .sort(([left, a], [right, b]) => b.count - a.count || (left < right ? -1 : 1))
      .slice(0, mostFrequentErrors)
      .map(([key, { count, cause }]) => `| ${key.replaceAll('*', '\\*').replaceAll('_', '\\_')} | ${count} | ${cause} |`),
  }
}

const stepRow = (name: string, sets: readonly DataSet[], lemmatize: Lemmatize): string => {
  const cells = sets.map(([, sentences]) => {
    const { words, upos } = measureLemmas(sentences, lemmatize)
    return `${words.toFixed(1)} / ${upos.toFixed(1)}`
  })
  process.stderr.write(`${name}: ${cells.join(' | ')}\n`)
  return `| ${name} | ${cells.join(' | ')} |`
}

const finnish = (): Tables => {
  const heldOut = conventionSentences('all').filter(({ id }) => isHeldOut(documentOf(id)))
  const isNews = (id: string): boolean => /^[nw]\d{8}$/.test(id)
  const sets: readonly DataSet[] = [
    ['TDT', heldOut.filter(({ id }) => !isNews(id)).map(({ id, words }) => ({ key: id, words }))],
    ['PUD', heldOut.filter(({ id }) => isNews(id)).map(({ id, words }) => ({ key: id, words }))],
  ]
  /** The reading of the most frequent word, without a look at its neighbours. */
  const likeliest = (candidates: readonly Candidate[]): Candidate | undefined =>
    candidates.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || one.frequency - 20 * one.cost > best.frequency - 20 * best.cost ? one : best),
      undefined,
    )
  const bare = createFinnishLexicon(readModelFile(writeModelFile(trainFinnishLexicon('train', []).sections), 'fi/lexicon'))
  const withSteps = (steps: CandidateSteps): Lemmatize => {
    const generator = createCandidateGenerator(bare, steps)
    return (words) =>
      words.map((word, at) => likeliest(generator.candidates(word, at === 0)) ?? { lemma: word.toLowerCase(), upos: 'NOUN' })
  }
  const whole = createFinnish(readModelFile(writeModelFile(trainFinnish('train').sections), 'fi/lexicon'))
  const conventions = createFinnishLexicon(readModelFile(writeModelFile(trainFinnishLexicon('train').sections), 'fi/lexicon'))
  const conventional = createCandidateGenerator(conventions)
  return {
    steps: [
      stepRow('lexicon only', sets, withSteps({ compounds: false, spelling: false, guesser: false })),
      stepRow('+ compounds', sets, withSteps({ spelling: false, guesser: false })),
      stepRow('+ spoken forms and slips', sets, withSteps({ guesser: false })),
      stepRow('+ guesser', sets, withSteps({})),
      stepRow('+ conventions of the treebank', sets, (words) =>
        words.map((word, at) => likeliest(conventional.candidates(word, at === 0)) ?? { lemma: word.toLowerCase(), upos: 'NOUN' }),
      ),
      stepRow('+ context', sets, whole.lemmatize),
    ],
    ...errorTables(sets, whole.lemmatize),
  }
}

/** The steps of a language that the engine reads by itself. */
const byEngine = (
  room: LanguageRoom,
  train: (learnsReadings: boolean) => TrainedLanguage,
  sets: readonly DataSet[],
  linkName: string,
): Tables => {
  const models = ({ lexicon, guesser, tagger }: TrainedLanguage, parts: readonly string[]): ReadonlyMap<string, ModelFile> =>
    new Map(
      [
        ['lexicon', inMemory(lexicon.sections)] as const,
        ['guesser', inMemory(guesser)] as const,
        ['tagger', inMemory(tagger.sections)] as const,
      ].filter(([name]) => parts.includes(name)),
    )
  const bare = train(false)
  const whole = train(true)
  const withoutLinks: LanguageRoom = { ...room, links: () => [] }
  const lemmatize = createPack(room, models(whole, ['lexicon', 'guesser', 'tagger'])).lemmatize
  return {
    steps: [
      stepRow('lexicon only', sets, createPack(withoutLinks, models(bare, ['lexicon'])).lemmatize),
      stepRow(`+ ${linkName}`, sets, createPack(room, models(bare, ['lexicon'])).lemmatize),
      stepRow('+ guesser', sets, createPack(room, models(bare, ['lexicon', 'guesser'])).lemmatize),
      stepRow('+ context', sets, createPack(room, models(bare, ['lexicon', 'guesser', 'tagger'])).lemmatize),
      stepRow('+ conventions of the treebanks', sets, lemmatize),
    ],
    ...errorTables(sets, lemmatize),
  }
}

const languages: Readonly<Record<string, { readonly name: string; readonly data: readonly string[]; readonly tables: () => Tables }>> = {
  fi: { name: 'Finnish', data: ['TDT', 'PUD'], tables: finnish },
  ru: {
    name: 'Russian',
    data: ['Taiga', 'GSD'],
    tables: () =>
      byEngine(
        russian,
        (learnsReadings) => trainRussian('train', { learnsReadings }),
        [
          ['Taiga', heldOutSentences('ru_taiga-dev')],
          ['GSD', heldOutSentences('ru_gsd-dev')],
        ],
        'compounds, degrees, slips',
      ),
  },
  en: {
    name: 'English',
    data: ['EWT'],
    tables: () =>
      byEngine(
        english,
        (learnsReadings) => trainEnglish('train', learnsReadings),
        [['EWT', [...heldOutSentences('en_ewt-dev'), ...heldOutSentences('en_ewt-train')]]],
        'compounds, contractions, slips',
      ),
  },
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
for (const [code, { name, data, tables }] of Object.entries(languages)) {
  if (asked.length > 0 && !asked.includes(code)) continue
  const { steps, causes, errors } = tables()
  const stepTable = [`| ${name} | ${data.join(' | ')} |`, `|---|${data.map(() => '---|').join('')}`, ...steps].join('\n')
  const errorLines = ['| form | gold | answer | count | cause |', '|---|---|---|---|---|', ...errors].join('\n')
  const causeTable = ['| cause | errors |', '|---|---|', ...causes].join('\n')
  process.stdout.write(`${stepTable}\n\n${causeTable}\n\n${errorLines}\n\n`)
  if (!process.argv.includes('--write')) continue
  writeBetweenMarkers('docs/words.md', `steps-${code}`, stepTable)
  writeBetweenMarkers('docs/words.md', `causes-${code}`, causeTable)
  writeBetweenMarkers('docs/words.md', `errors-${code}`, errorLines)
}

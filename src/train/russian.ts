/**
 * Trains Russian: OpenCorpora's dictionary in the tags of Universal Dependencies, and the treebanks Taiga and GSD.
 *
 * Sources: http://opencorpora.org (CC BY-SA 3.0); correspondence of tags: https://universaldependencies.org/ru/ and
 * https://opencorpora.org/dict.php?act=gram, checked against the treebanks.
 */
import type { Upos } from '../languages/language.ts'
import { room } from '../languages/ru/room.ts'
import { readFrequencies, type TreebankSentence, type TreebankWord, trainingSentences } from './conllu.ts'
import { readOwnCorpus } from './corpora.ts'
import type { GuesserExample } from './guesser-builder.ts'
import type { FactoredWord, LexiconWord } from './lexicon-builder.ts'
import { type Cell, type OpenCorpora, readOpenCorpora, readTagProbabilities } from './russian-opencorpora.ts'
import type { TrainingPart } from './splits.ts'
import { taggerDefaults } from './tagger.ts'
import { type TrainedLanguage, trainLanguage, writeLanguage } from './tagger-language.ts'

const cases: Readonly<Record<string, string>> = {
  nomn: 'Nom',
  gent: 'Gen',
  gen1: 'Gen',
  gen2: 'Par',
  datv: 'Dat',
  accs: 'Acc',
  acc2: 'Acc',
  ablt: 'Ins',
  loct: 'Loc',
  loc1: 'Loc',
  loc2: 'Loc',
  voct: 'Voc',
}
const genders: Readonly<Record<string, string>> = { masc: 'Masc', femn: 'Fem', neut: 'Neut' }
const names: ReadonlySet<string> = new Set(['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Trad', 'Init'])
const properUpos = (grammemes: ReadonlySet<string>): Upos => ([...grammemes].some((grammeme) => names.has(grammeme)) ? 'PROPN' : 'NOUN')

type Tagged = readonly [upos: Upos, features: string]

/** OpenCorpora's grammemes as UD tags; several where UD makes a difference that the dictionary does not. */
export const universalTags = (tag: string, lemma: string): readonly Tagged[] => {
  const grammemes = new Set(tag.split(/[ ,]/))
  const has = (grammeme: string): boolean => grammemes.has(grammeme)
  const pick = (table: Readonly<Record<string, string>>): string | undefined => {
    for (const grammeme of grammemes) if (table[grammeme] !== undefined) return table[grammeme]
    return undefined
  }
  const features = (pairs: Readonly<Record<string, string | undefined>>): string =>
    Object.entries(pairs)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('|')
  const number = has('plur') ? 'Plur' : has('sing') || has('Sgtm') ? 'Sing' : undefined
  const person = has('1per') ? '1' : has('2per') ? '2' : has('3per') ? '3' : undefined
  const animacy = has('anim') ? 'Anim' : has('inan') ? 'Inan' : undefined
  const caseOf = pick(cases)
  const gender = pick(genders)
  const adjectiveAnimacy = caseOf === 'Acc' && (gender === 'Masc' || number === 'Plur') ? animacy : undefined
  const aspect = has('perf') ? 'Perf' : has('impf') ? 'Imp' : undefined
  const voice = has('pssv') ? 'Pass' : /с[яь]$/.test(lemma) ? 'Mid' : 'Act'
  const verb = (upos: Upos, pairs: Readonly<Record<string, string | undefined>>): Tagged => [
    upos,
    features({ Aspect: aspect, Voice: upos === 'AUX' ? undefined : voice, ...pairs }),
  ]
  const verbs = (pairs: Readonly<Record<string, string | undefined>>): readonly Tagged[] =>
    lemma === 'быть' ? [verb('AUX', pairs), verb('VERB', pairs)] : [verb('VERB', pairs)]
  if (has('NOUN')) return [[properUpos(grammemes), features({ Animacy: animacy, Case: caseOf, Gender: gender, Number: number })]]
  if (has('ADJF')) {
    const pairs = { Animacy: adjectiveAnimacy, Case: caseOf, Gender: number === 'Plur' ? undefined : gender, Number: number }
    if (has('Apro')) return [['DET', features(pairs)]]
    return [['ADJ', features({ ...pairs, Degree: has('Supr') ? 'Sup' : 'Pos' })]]
  }
  if (has('ADJS')) return [['ADJ', features({ Degree: 'Pos', Gender: gender, Number: number, Variant: 'Short' })]]
  if (has('COMP')) return [['ADJ', 'Degree=Cmp']]
  if (has('INFN')) return verbs({ VerbForm: 'Inf' })
  if (has('VERB')) {
    const tense = has('past') ? 'Past' : has('futr') ? 'Fut' : has('pres') ? 'Pres' : undefined
    if (has('impr')) return verbs({ Mood: 'Imp', Number: number, Person: '2', VerbForm: 'Fin' })
    return verbs({ Gender: gender, Mood: 'Ind', Number: number, Person: person, Tense: tense, VerbForm: 'Fin' })
  }
  if (has('PRTF') || has('PRTS')) {
    const short = has('PRTS')
    const pairs = {
      Animacy: short ? undefined : adjectiveAnimacy,
      Case: caseOf,
      Gender: number === 'Plur' ? undefined : gender,
      Number: number,
      Tense: has('past') ? 'Past' : 'Pres',
      Variant: short ? 'Short' : undefined,
      VerbForm: 'Part',
    }
    return [verb('VERB', pairs)]
  }
  if (has('GRND')) return [verb('VERB', { Tense: has('past') ? 'Past' : 'Pres', VerbForm: 'Conv' })]
  if (has('NUMR')) return [['NUM', features({ Case: caseOf, Gender: gender })]]
  if (has('ADVB')) return [['ADV', 'Degree=Pos']]
  if (has('NPRO')) return [['PRON', features({ Case: caseOf, Gender: gender, Number: number, Person: person })]]
  if (has('PRED')) return [['ADV', 'Degree=Pos']]
  if (has('PREP')) return [['ADP', '']]
  if (has('CONJ')) return [['CCONJ', '']]
  if (has('PRCL')) return [['PART', '']]
  if (has('INTJ')) return [['INTJ', '']]
  return [['X', '']]
}

const dropped: ReadonlySet<string> = new Set([
  'Typo',
  'Abbr',
  'Style',
  'ExtPos',
  'NumForm',
  'InflClass',
  'NameType',
  'PronType',
  'Poss',
  'Reflex',
  'NumType',
])

/** The treebank whose conventions hold for encyclopedic texts only. */
const isEncyclopedic = (treebank: string): boolean => treebank.startsWith('ru_gsd')
const determiners: ReadonlySet<string> = new Set(['который', 'другой', 'самый', 'сам', 'многий'])
/** Words that the older release of Taiga reads otherwise than the newer one and GSD. */
const reread: ReadonlySet<string> = new Set([...determiners, 'один', 'однако', 'также', 'спасибо', 'ну', 'будто'])
const fold = (text: string): string => room.fold(text)

/** A treebank word with the features that the dictionary tells too. */
export const normalizeRussian = (word: TreebankWord, treebank: string): TreebankWord => ({
  ...word,
  // The newer release of Taiga takes these for determiners; the older one for adjectives or pronouns, and GSD still does.
  upos: !isEncyclopedic(treebank) && (word.upos === 'ADJ' || word.upos === 'PRON') && determiners.has(fold(word.lemma)) ? 'DET' : word.upos,
  // The older release of Taiga keeps the stop in the lemma of an initial.
  lemma: /^\p{Lu}\.$/u.test(word.form) && word.lemma === word.form ? word.form.slice(0, 1) : word.lemma,
  features: word.features
    .split('|')
    .filter((pair) => pair !== '' && !dropped.has(pair.slice(0, pair.indexOf('='))))
    .map((pair) => (pair === 'StyleVariant=Short' ? 'Variant=Short' : pair))
    .join('|'),
})

/** Words that are no words of today's Russian, or that the guesser reads as well. */
const leftOut = (tag: string, frequent: boolean): boolean => !frequent && /\b(?:Arch|Erro|Dist|Init)\b/.test(tag)

/** Cells that UD gives a lemma of their own: patronymics, superlatives, the variant in -нье (знанье). */
const apart = (tag: string): string =>
  /\bPatr\b/.test(tag)
    ? /\bfemn\b/.test(tag)
      ? 'Patr femn'
      : 'Patr masc'
    : /\bSupr\b/.test(tag)
      ? 'Supr'
      : /\bAnum\b/.test(tag)
        ? 'Anum'
        : /\bV-be\b/.test(tag)
          ? 'V-be'
          : ''

/** The dictionary form of such cells: the first of them that a dictionary would show. */
const headOf = (cells: readonly Cell[]): Cell =>
  cells.find(({ tag }) => /\bsing,nomn\b/.test(tag) && !/\b(?:femn|neut),sing/.test(tag)) ??
  cells.find(({ tag }) => /sing,nomn/.test(tag)) ??
  cells[0]!

/** быстрый → быстро: what a comparative means as an adverb. */
const adverbOf = (adjective: string): string | undefined =>
  /[кгхжшщч]ий$/.test(adjective) ? `${adjective.slice(0, -2)}о` : /[ыо]й$/.test(adjective) ? `${adjective.slice(0, -2)}о` : undefined

interface Dictionary {
  readonly dictionary: readonly LexiconWord[]
  readonly factored: readonly FactoredWord[]
  /** Every form with what the guesser may learn of it. */
  readonly eachForm: (visit: (form: string, lemma: string, upos: Upos, features: string, word: number) => void) => void
}

/** Words of known probabilities that are forms of several lemmas or several parts of speech. */
const ambiguousWords = (
  { paradigms, lexemes }: Pick<OpenCorpora, 'paradigms' | 'lexemes'>,
  probabilities: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlySet<string> => {
  const first = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { lemma, stem, paradigm } of lexemes) {
    for (const { prefix, suffix, tag } of paradigms[paradigm]!) {
      const word = stem + suffix
      if (prefix !== '' || !probabilities.has(word)) continue
      const reading = `${lemma} ${tag.slice(0, 4)}`
      const known = first.get(word)
      if (known === undefined) first.set(word, reading)
      else if (known !== reading) ambiguous.add(word)
    }
  }
  return ambiguous
}

/** The dictionary's lexemes, folded; comparatives with по- and superlatives with наи- are left to the room's rules. */
export const russianDictionary = (
  { paradigms, lexemes }: OpenCorpora,
  frequencies: ReadonlyMap<string, number>,
  probabilities: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Dictionary => {
  const ambiguous = ambiguousWords({ paradigms, lexemes }, probabilities)
  const readers = new Map<string, number>()
  const endings = paradigms.map((cells) => [...new Set(cells.filter(({ prefix }) => prefix === '').map(({ suffix }) => suffix))])
  const known = lexemes.map(({ stem, paradigm }) => {
    const forms = new Set<string>()
    for (const ending of endings[paradigm]!) {
      const form = fold(stem + ending)
      if (frequencies.has(form)) forms.add(form)
    }
    return [...forms]
  })
  for (const forms of known) for (const form of forms) readers.set(form, (readers.get(form) ?? 0) + 1)
  const groups = paradigms.map((cells) => {
    const byLemma = new Map<string, Cell[]>()
    for (const cell of cells) {
      if (cell.prefix !== '') continue
      const key = apart(cell.tag)
      byLemma.set(key, [...(byLemma.get(key) ?? []), cell])
    }
    return [...byLemma]
  })
  const dictionary: LexiconWord[] = []
  const factored: FactoredWord[] = []
  const likely: LexiconWord[] = []
  const words: { readonly start: string; readonly lemma: string; readonly cells: readonly (readonly [string, string, Upos])[] }[] = []
  const cellCache = new Map<string, readonly (readonly [string, string, Upos])[]>()
  lexemes.forEach(({ lemma, stem, paradigm }, index) => {
    const weight = known[index]!.reduce((sum, form) => sum + frequencies.get(form)! / readers.get(form)!, 0) / 1000
    const first = paradigms[paradigm]![0]!
    if (leftOut(first.tag, weight > 0)) return
    const start = fold(stem)
    for (const [key, cells] of groups[paradigm]!) {
      const own = key === '' ? fold(lemma) : start + fold(headOf(cells).suffix)
      const reflexive = /с[яь]$/.test(lemma)
      const cacheKey = `${paradigm} ${key} ${reflexive ? 'ся' : ''} ${own === 'быть' ? own : ''}`
      const tagged =
        cellCache.get(cacheKey) ??
        cells.flatMap((cell) => universalTags(cell.tag, own).map(([upos, features]) => [fold(cell.suffix), features, upos] as const))
      cellCache.set(cacheKey, tagged)
      const upos = tagged[0]![2]
      for (const { suffix, tag } of cells) {
        const probability = probabilities.get(stem + suffix)?.get(tag) ?? 0
        if (probability < 0.01 || !ambiguous.has(stem + suffix)) continue
        const tags = universalTags(tag, own)
        for (const [other, features] of tags) {
          likely.push({ lemma: own, upos: other, forms: [[fold(stem + suffix), features]], weight: (6000 * probability) / tags.length })
        }
      }
      words.push({ start, lemma: own, cells: tagged })
      if (start.length < 2 || !own.startsWith(start)) {
        dictionary.push({
          lemma: own,
          upos,
          weight,
          forms: tagged.map(([suffix, features, other]) => [start + suffix, features, other] as const),
        })
      } else factored.push({ stem: start, lemma: own, upos, weight, paradigmKey: cacheKey, endings: () => tagged })
    }
    const adverb = adverbOf(fold(lemma))
    const comparatives =
      adverb === undefined ? [] : paradigms[paradigm]!.filter(({ prefix, tag }) => prefix === '' && tag.startsWith('COMP'))
    if (adverb !== undefined && comparatives.length > 0) {
      dictionary.push({
        lemma: adverb,
        upos: 'ADV',
        weight: weight / 4,
        forms: comparatives.map(({ suffix }) => [start + fold(suffix), 'Degree=Cmp'] as const),
      })
    }
  })
  return {
    dictionary: [...dictionary, ...likely],
    factored,
    eachForm: (visit) => {
      words.forEach(({ start, lemma, cells }, index) => {
        for (const [suffix, features, upos] of cells) visit(start + suffix, lemma, upos, features, index)
      })
    },
  }
}

/** What Russian learns from. */
export const russianTreebanks: readonly string[] = ['ru_taiga-train', 'ru_taiga-dev', 'ru_gsd-dev']

interface RussianSentence extends TreebankSentence {
  readonly treebank: string
}

/** Treebank sentences with normalised tags. */
const russianSentences = (part: TrainingPart, fifth: number): readonly RussianSentence[] =>
  russianTreebanks.flatMap((treebank) =>
    trainingSentences(treebank, part, fifth).map(({ key, words }) => ({
      key,
      treebank,
      words: words.map((word) => normalizeRussian(word, treebank)),
    })),
  )

export interface RussianOptions {
  /** Whether the lexicon takes readings from the treebanks; true unless told. */
  readonly learnsReadings?: boolean
  /** Which fifth is held out, 0…4. */
  readonly fifth?: number
}

/** Trains lexicon, guesser and context model. */
export const trainRussian = (
  part: TrainingPart,
  { learnsReadings = true, fifth = 0 }: RussianOptions = {},
): TrainedLanguage & { readonly revision: string } => {
  const frequencies = new Map<string, number>()
  for (const [form, count] of readFrequencies('ru')) frequencies.set(fold(form), (frequencies.get(fold(form)) ?? 0) + count)
  const openCorpora = readOpenCorpora()
  const { dictionary, factored, eachForm } = russianDictionary(openCorpora, frequencies, readTagProbabilities())
  const ownWords = ['colloquial', 'abbreviations'].flatMap((list) =>
    readOwnCorpus(`words/ru/${list}.tsv`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): LexiconWord => {
        const [form = '', lemma = '', upos = 'X', features = ''] = line.split('\t')
        return { lemma: fold(lemma), upos: upos as Upos, forms: [[fold(form), features]], weight: 60 }
      }),
  )
  const sentences = russianSentences(part, fifth)
  const formal: ReadonlySet<TreebankSentence> = new Set(sentences.filter(({ treebank }) => isEncyclopedic(treebank)))
  // Only the newer release of Taiga and GSD show how these are read in which register.
  const untaught: ReadonlySet<TreebankWord> = new Set(
    sentences
      .filter(({ treebank }) => treebank === 'ru_taiga-train')
      .flatMap(({ words }) => words.filter(({ lemma }) => reread.has(fold(lemma)))),
  )
  const open: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV'])
  const guesserExamples: GuesserExample[] = []
  eachForm((form, lemma, upos, features, word) => {
    // Every twelfth word is enough to know the endings.
    if (word % 12 === 0 && open.has(upos)) guesserExamples.push({ form, lemma, upos, features, weight: frequencies.has(form) ? 1 : 0.1 })
  })
  const overruled = new Set(ownWords.flatMap(({ forms }) => [...forms].map(([form]) => form)).filter((form) => !form.endsWith('.')))
  const kept = ({ lemma }: { readonly lemma: string }): boolean => !overruled.has(lemma)
  const trained = trainLanguage({
    room,
    dictionary: [...dictionary.filter(kept), ...ownWords],
    factored: factored.filter(kept),
    overruled,
    sentences,
    isFormal: (sentence) => formal.has(sentence),
    untaught,
    learnsReadings,
    guesserExamples,
    taggerOptions: { ...taggerDefaults, bits: 19, epochs: 8, runs: 4 },
    treebankWeight: 20,
  })
  const spelling = openCorpora.lexemes
    .map(({ lemma }) => lemma)
    .filter((lemma) => lemma.includes('ё'))
    .sort()
    .join('\n')
  return {
    ...trained,
    lexicon: { ...trained.lexicon, sections: { ...trained.lexicon.sections, spelling } },
    revision: openCorpora.revision,
  }
}

/** Writes `models/ru`. */
export const writeRussian = (): void => {
  const trained = trainRussian('all')
  writeLanguage(
    'ru',
    trained,
    [
      { name: 'OpenCorpora dictionary (npm az 0.2.3)', revision: trained.revision, licence: 'CC BY-SA 3.0' },
      { name: 'UD Russian-Taiga train, dev', revision: 'Universal Dependencies', licence: 'CC BY-SA 4.0' },
      { name: 'UD Russian-GSD dev', revision: 'Universal Dependencies', licence: 'CC BY-SA 4.0' },
      { name: 'FrequencyWords ru_50k', revision: '2018', licence: 'CC BY-SA 4.0' },
    ],
    { name: 'Russian', figures: 'See the table of `npm run eval` in the README.' },
  )
}

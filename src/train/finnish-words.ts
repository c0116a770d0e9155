/** All words of the Finnish lexicon: the Kotus list, its derivatives, and the project's own lists under `corpora/words/fi`. */

import { prefixes } from '../languages/fi/compounds.ts'
import {
  degrees,
  type Form,
  type Inflection,
  inflectAdjective,
  inflectNominal,
  inflectPlural,
} from '../languages/fi/inflection/nominals.ts'
import { inflectVerb, verbDerivatives } from '../languages/fi/inflection/verbs.ts'
import type { Upos } from '../languages/language.ts'
import { readPublicCorpus } from './corpora.ts'
import { linkForms } from './finnish-compounds.ts'
import { type KotusWord, readKotusWords } from './finnish-kotus.ts'
import { countUpos, nominalUpos, readWordTable, type UposCounts } from './finnish-parts-of-speech.ts'
import type { TreebankSentence } from './finnish-treebanks.ts'

/** A form of a word: as written, its features (UD notation), and lemma and part of speech where they are not the word's own. */
export type WordForm = readonly [form: string, features: string, lemma?: string, upos?: Upos]

/** One word of the lexicon with one part of speech. */
export interface FinnishWord {
  readonly lemma: string
  readonly upos: Upos
  readonly forms: readonly WordForm[]
}

/** The words of the lexicon, and the compounds of the Kotus list with `#` between their parts: they are analysed by parts. */
export interface FinnishWords {
  readonly words: readonly FinnishWord[]
  readonly compounds: readonly string[]
}

/** Verbs that Finnish-TDT also tags as auxiliaries. */
const auxiliaries: ReadonlySet<string> = new Set(['olla', 'voida', 'pitää', 'täytyä', 'saattaa', 'taitaa', 'aikoa', 'joutua', 'tarvita'])
/** Form → how often it stands in subtitles. */
export const readFormFrequencies = (): ReadonlyMap<string, number> =>
  new Map(
    readPublicCorpus('freq/fi_50k.txt')
      .split('\n')
      .map((line) => line.split(' '))
      .filter((row): row is [string, string] => row.length === 2)
      .map(([form, count]) => [form, Number(count)]),
  )

interface Splitter {
  /** Cuts a compound of the word list into parts, fewest first: `jonotus#aika`; undefined if no known word ends it. */
  readonly split: (lemma: string) => string | undefined
  /** Whether all modifiers of a cut are known words. */
  readonly isCuttable: (lemma: string) => boolean
}

const createSplitter = (words: ReadonlyMap<string, KotusWord>): Splitter => {
  const modifiers = new Map<string, string>()
  for (const [lemma, word] of words) {
    if (lemma.length < 2 || word.inflections.length === 0) continue
    for (const form of linkForms(lemma, word)) if (!modifiers.has(form) || form === lemma) modifiers.set(form, lemma)
  }
  for (const prefix of prefixes) modifiers.set(prefix, prefix)
  for (const [lemma, word] of words) if (word.indeclinable && lemma.length > 2 && !modifiers.has(lemma)) modifiers.set(lemma, lemma)
  const heads = (part: string): boolean => (words.get(part)?.inflections.length ?? 0) > 0 || words.get(part)?.indeclinable === true
  const split = (lemma: string, depth: number): string | undefined => {
    const hyphen = lemma.lastIndexOf('-')
    if (hyphen > 0 && hyphen < lemma.length - 2) {
      const head = lemma.slice(hyphen + 1)
      if (heads(head)) return `${lemma.slice(0, hyphen)}-#${head}`
    }
    let best: string | undefined
    let bestScore = -1
    for (let at = 2; at <= lemma.length - 2; at++) {
      const head = lemma.slice(at)
      if (!heads(head)) continue
      const modifier = lemma.slice(0, at)
      let analysed: string | undefined
      let score = 0
      if (modifiers.has(modifier)) {
        analysed = modifier
        score = 100 + Math.min(head.length, modifier.length)
      } else if (depth < 2) {
        const inner = splitModifier(modifier, depth + 1)
        if (inner !== undefined) {
          analysed = inner
          score = 50 + Math.min(head.length, 8) - inner.split('#').length * 5
        }
      }
      if (analysed === undefined) {
        if (modifier.length > 2) {
          analysed = modifier
          score = Math.min(head.length, 10)
        } else continue
      }
      if (score > bestScore) {
        best = `${analysed}#${head}`
        bestScore = score
      }
    }
    return best
  }
  const splitModifier = (modifier: string, depth: number): string | undefined => {
    for (let at = modifier.length - 3; at >= 2; at--) {
      const last = modifier.slice(at)
      if (!modifiers.has(last)) continue
      const first = modifier.slice(0, at)
      if (modifiers.has(first)) return `${first}#${last}`
      if (depth < 2) {
        const inner = splitModifier(first, depth + 1)
        if (inner !== undefined) return `${inner}#${last}`
      }
    }
    return undefined
  }
  const isCuttable = (lemma: string): boolean =>
    lemma
      .split('#')
      .slice(0, -1)
      .every((part) => modifiers.has(part.replace(/-$/, '')))
  return { split: (lemma) => split(lemma, 0), isCuttable }
}

const prefixed = (prefix: string, forms: readonly WordForm[]): readonly WordForm[] =>
  prefix === ''
    ? forms
    : forms.map(
        ([form, features, lemma, upos]): WordForm =>
          lemma === undefined || upos === undefined ? [prefix + form, features] : [prefix + form, features, prefix + lemma, upos],
      )

/** Words in -nen stand before others in -s: `ihmis-`. Source: VISK § 408. */
const linkForm = (lemma: string, { type }: Inflection): readonly Form[] => (type === 38 ? [[`${lemma.slice(0, -3)}s`, 'Link=Yes']] : [])

/** Forms of a word of one inflection type as one part of speech, possessive suffixes as bases, with regular derivatives. */
export const formsOf = (lemma: string, inflection: Inflection, upos: Upos): readonly WordForm[] => {
  if (inflection.type > 51) {
    const derived = verbDerivatives(lemma, inflection).flatMap(([noun, type]) =>
      [...inflectNominal(noun, type, '', 'bases'), ...linkForm(noun, type)].map(
        ([form, features]): WordForm => [form, features, noun, 'NOUN'],
      ),
    )
    const forms = inflectVerb(lemma, inflection, { possessives: 'bases' })
    // yllättävästi
    const adverbs = forms
      .filter(([, features]) => features === 'Case=Gen|Number=Sing|PartForm=Pres|VerbForm=Part|Voice=Act')
      .map(([form]): WordForm => [`${form.slice(0, -1)}sti`, 'Derivation=Sti', `${form.slice(0, -1)}sti`, 'ADV'])
    return [...forms, ...derived, ...adverbs]
  }
  if (inflection.type > 49) return []
  if (lemma.endsWith('t') && ![5, 22, 43, 44, 46, 47].includes(inflection.type)) {
    const forms = inflectPlural(lemma, inflection, upos === 'ADJ' ? 'Degree=Pos' : '', 'bases')
    if (forms.length > 0) return forms
  }
  const link = linkForm(lemma, inflection)
  if (upos !== 'ADJ') return [...inflectNominal(lemma, inflection, '', 'bases'), ...link]
  return [...inflectAdjective(lemma, inflection, 'bases'), ...stiAdverbs(lemma, inflection), ...link]
}

const adverbForms = (lemma: string): readonly WordForm[] => [[lemma, '']]

/** -sti adverbs of an adjective with their comparative and superlative. Source: VISK § 371. */
const stiAdverbs = (lemma: string, inflection: Inflection): readonly WordForm[] => {
  const genitive = inflectNominal(lemma, inflection).find(([, features]) => features === 'Case=Gen|Number=Sing')?.[0]
  const [[comparative], [superlative]] = degrees(lemma, inflection)
  if (genitive === undefined) return []
  const adverb = `${genitive.slice(0, -1)}sti`
  const forms: WordForm[] = [[adverb, 'Derivation=Sti', adverb, 'ADV']]
  if (comparative !== undefined) forms.push([`${comparative.slice(0, -2)}min`, 'Degree=Cmp|Derivation=Sti', adverb, 'ADV'])
  if (superlative !== undefined) {
    forms.push([`${superlative.slice(0, -1)}mmin`, 'Degree=Sup|Derivation=Sti', adverb, 'ADV'])
    forms.push([`${superlative.slice(0, -1)}ten`, 'Degree=Sup|Derivation=Sti', adverb, 'ADV'])
  }
  return forms
}

/** A word given by hand: class, or a word that it inflects like. */
interface OwnWord {
  readonly lemma: string
  readonly inflections: readonly Inflection[]
  readonly upos: Upos
}

/** Files of own words: lemma, Kotus type or a word that it inflects like, gradation, part of speech. */
export const ownWordFiles: readonly string[] = ['services.tsv', 'health.tsv', 'everyday.tsv', 'places.tsv', 'names.tsv', 'loanwords.tsv']

/** Lemmas of the project's own words in services and health, lower case. */
export const ownLemmas = (): readonly string[] =>
  ['services.tsv', 'health.tsv', 'everyday.tsv'].flatMap((file) => readWordTable(file).map(([lemma = '']) => lemma.toLowerCase()))

const readOwnWords = (words: ReadonlyMap<string, KotusWord>, files: readonly string[]): readonly OwnWord[] =>
  files.flatMap((file) =>
    readWordTable(file).map(([lemma = '', type = '', gradation = '', upos = 'NOUN']): OwnWord => {
      const number = Number(type)
      const inflections = type === '' ? [] : Number.isNaN(number) ? (words.get(type)?.inflections ?? []) : [{ type: number, gradation }]
      return { lemma, inflections, upos: upos as Upos }
    }),
  )

/** Every word of the lexicon, in a fixed order. A lemma may come several times, once for each part of speech and inflection. */
export const finnishWords = (sentences: readonly TreebankSentence[]): FinnishWords => {
  const kotus = new Map(readKotusWords().map((word) => [word.lemma, word]))
  const counts: UposCounts = countUpos(sentences)
  const spoken = new Set(readWordTable('spoken.tsv').map(([form]) => form ?? ''))
  const inflected = new Set([...inflectedForms(sentences), ...spoken])
  const adjectives = new Set(readWordTable('adjectives.tsv').map(([lemma]) => lemma ?? ''))
  const { split, isCuttable } = createSplitter(kotus)
  const words: FinnishWord[] = []
  const compounds: string[] = []
  const add = (lemma: string, upos: Upos, forms: readonly WordForm[]): void => {
    if (forms.length > 0) words.push({ lemma, upos, forms })
  }
  // hautaus is not what a dog says to a taus.
  const mayModify = (part: string): boolean => (kotus.get(part)?.inflections.length ?? 0) > 0 || prefixes.includes(part)
  const addInflected = (lemma: string, prefix: string, last: string, inflection: Inflection): void => {
    if (inflection.type > 51) {
      const forms = prefixed(prefix, formsOf(last, inflection, 'VERB'))
      add(lemma, 'VERB', forms)
      if (auxiliaries.has(lemma)) {
        add(
          lemma,
          'AUX',
          forms.filter(([, , derived]) => derived === undefined),
        )
      }
      return
    }
    for (const upos of nominalUpos(lemma, inflection, counts, adjectives))
      add(lemma, upos, prefixed(prefix, formsOf(last, inflection, upos)))
  }
  for (const word of kotus.values()) {
    if (word.pronoun || closedNominals.has(word.lemma)) continue
    // haava, vaari: beside a noun, a word that does not inflect is a rare one.
    const isRareTwin = word.inflections.some(({ type }) => type < 50) && !attestedIndeclinable(word.lemma, counts)
    if (word.indeclinable && !isRareTwin && !inflected.has(word.lemma)) addIndeclinable(word.lemma, counts, add)
    const lemma = word.lemma.length > 5 && !word.indeclinable ? split(word.lemma) : undefined
    const parts = lemma?.split('#') ?? []
    const last = parts.at(-1) ?? ''
    if (word.inflections.length > 0) {
      // A classed compound (punaviini) takes harmony from its last part.
      const head = kotus.get(last)
      const shared = word.inflections.every(({ type, gradation }) =>
        head?.inflections.some((other) => other.type === type && other.gradation === gradation),
      )
      const isCompound =
        shared &&
        last.length > 3 &&
        head?.onlyHead === false &&
        (parts[0] ?? '').length > 2 &&
        parts.length === 2 &&
        mayModify(parts[0] ?? '')
      if (isCompound) compounds.push(lemma as string)
      const prefix = isCompound ? word.lemma.slice(0, word.lemma.length - last.length) : ''
      for (const inflection of word.inflections) addInflected(word.lemma, prefix, isCompound ? last : word.lemma, inflection)
    } else if (!word.indeclinable && lemma !== undefined) {
      // What cannot be cut into known parts inflects like its known end (prosentti like sentti).
      const head = kotus.get(last)
      compounds.push(lemma)
      if (!isCuttable(lemma))
        for (const inflection of head?.inflections ?? [])
          addInflected(word.lemma, word.lemma.slice(0, word.lemma.length - last.length), last, inflection)
    }
  }
  for (const { lemma, inflections, upos } of readOwnWords(kotus, ownWordFiles)) {
    const lower = lemma.replaceAll('#', '').toLowerCase()
    if (inflections.length === 0) add(lemma, upos, adverbForms(lower))
    if (lemma.includes('#')) compounds.push(lemma.toLowerCase())
    for (const inflection of inflections) add(lemma, upos, formsOf(lower, inflection, upos))
  }
  for (const [spoken = '', type = '', gradation = '', upos = 'NOUN', standard = ''] of readWordTable('spoken-words.tsv')) {
    const forms = formsOf(spoken, { type: Number(type), gradation }, upos as Upos).filter(([, , derived]) => derived === undefined)
    add(
      standard,
      upos as Upos,
      forms.map(([form, features]): WordForm => [form, spokenFeatures(features)]),
    )
  }
  words.push(...closedWords(), ...attestedParticles(sentences, words))
  return { words, compounds }
}

const particleUpos: ReadonlySet<Upos> = new Set<Upos>(['ADV', 'ADP', 'SCONJ', 'CCONJ', 'INTJ', 'PART'])

/** Words that do not inflect and that the treebanks have with themselves as lemma at least twice, or once and no other word has the form. */
const attestedParticles = (sentences: readonly TreebankSentence[], known: readonly FinnishWord[]): readonly FinnishWord[] => {
  const own = new Set(known.flatMap(({ lemma, upos, forms }) => (forms.length < 4 ? [`${lemma.replaceAll('#', '')} ${upos}`] : [])))
  const found = new Map<string, FinnishWord>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos, features } of words) {
      const lower = form.toLowerCase()
      if (!particleUpos.has(upos) || lemma.replaceAll('#', '') !== lower || /[^a-zäöå]/.test(lower) || features.includes('Typo')) continue
      const key = `${lower} ${upos}`
      if (!own.has(key)) found.set(key, { lemma, upos, forms: [[lower, features.includes('Clitic') ? '' : features]] })
    }
  }
  return [...found.keys()].sort().map((key) => found.get(key) as FinnishWord)
}

const spokenFeatures = (features: string): string =>
  [...features.split('|'), 'Style=Coll'].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1)).join('|')

/** Forms that Finnish-TDT reads as a case of a noun or pronoun though dictionaries list them as adverbs or adpositions. */
const alwaysInflected: readonly string[] =
  'aikana avulla perusteella johdosta ansiosta kannalta kohdalla osalta yhteydessä joukossa joukkoon toimesta taholta tapaan vuonna toiseksi viimeiseksi sinut missä mistä mihin missään mistään mihinkään millään jossakin kaksi yksi tähän siihen siinä siitä tässä tästä'.split(
    ' ',
  )

/** Those forms, and what the treebanks have with another lemma only. */
const inflectedForms = (sentences: readonly TreebankSentence[]): ReadonlySet<string> => {
  const own = new Set<string>()
  const other = new Set<string>(alwaysInflected)
  for (const { words } of sentences) {
    for (const { form, lemma } of words) {
      const lower = form.toLowerCase()
      if (lemma.replaceAll('#', '').toLowerCase() === lower) own.add(lower)
      else other.add(lower)
    }
  }
  return new Set([...other].filter((form) => !own.has(form)))
}

/** Nominals that the closed-class tables give in full. */
const closedNominals: ReadonlySet<string> = new Set(
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat kaikki moni muu molemmat sama itse kumpi kumpikin kumpikaan eräs jokainen muutama ma sa mi ken'.split(
    ' ',
  ),
)

const indeclinableUpos: readonly string[] = ['ADV', 'ADP', 'INTJ', 'ADJ', 'SCONJ', 'CCONJ']

const attestedIndeclinable = (lemma: string, counts: UposCounts): boolean =>
  [...(counts.get(lemma)?.keys() ?? [])].some((upos) => upos !== 'ADJ' && indeclinableUpos.includes(upos))

const addIndeclinable = (lemma: string, counts: UposCounts, add: (lemma: string, upos: Upos, forms: readonly WordForm[]) => void): void => {
  const attested = counts.get(lemma)
  const upos = [...(attested ?? new Map<Upos, number>())]
    .filter(([tag, count]) => indeclinableUpos.includes(tag) && count > 1)
    .map(([tag]) => tag)
  for (const tag of upos.length > 0 ? upos : (['ADV'] as Upos[])) add(lemma, tag, possessiveAdverb(lemma))
}

/** Adverbs in a local case take possessives (`hallussaan`, `mielellään`): lemma without them. Source: VISK § 96. */
const possessiveAdverb = (lemma: string): readonly WordForm[] => {
  const forms: WordForm[] = [[lemma, '']]
  if (!/(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|aan|ään|een|oon|uun|iin|yyn|[aoe]na|änä|[aou]ta|kse|tse)$/.test(lemma)) return forms
  forms.push([/n$/.test(lemma) ? lemma.slice(0, -1) : lemma, 'Bound=Yes'])
  return forms
}

/** Numerals of one word that inflect: lemma, type, gradation. Source: VISK § 770–786. */
const numerals: readonly (readonly [string, number, string])[] = [
  ['yksi', 31, ''],
  ['kaksi', 31, ''],
  ['kolme', 8, ''],
  ['neljä', 10, ''],
  ['viisi', 27, ''],
  ['kuusi', 27, ''],
  ['sata', 9, 'F'],
  ['tuhat', 46, ''],
]

/** seitsemän : seitsemää : seitsemästä: the nominative has an -n that no other case has. */
const numeralsInN: readonly (readonly [nominative: string, stem: string, type: number])[] = [
  ['seitsemän', 'seitsemä', 10],
  ['kahdeksan', 'kahdeksa', 10],
  ['yhdeksän', 'yhdeksä', 10],
]

const kymmenenForms = (): Form[] =>
  inflectNominal('kymmen', { type: 32, gradation: '' }).map(([form, features]): Form => [form === 'kymmen' ? 'kymmenen' : form, features])

const ordinals: readonly string[] = 'kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes sadas tuhannes mones'.split(' ')

/** Forms of the simple cardinal numerals, by lemma. */
export const cardinalForms = (): ReadonlyMap<string, readonly Form[]> => {
  const tag = 'NumType=Card'
  const forms = new Map<string, readonly Form[]>()
  for (const [lemma, type, gradation] of numerals) forms.set(lemma, inflectNominal(lemma, { type, gradation }, tag))
  for (const [nominative, stem, type] of numeralsInN) {
    forms.set(
      nominative,
      inflectNominal(stem, { type, gradation: '' }, tag).map(([form, features]): Form => [form === stem ? nominative : form, features]),
    )
  }
  forms.set(
    'kymmenen',
    kymmenenForms().map(([form, features]): Form => [form, `${features}|${tag}`.split('|').sort().join('|')]),
  )
  return forms
}

const closedWords = (): readonly FinnishWord[] => {
  const words: FinnishWord[] = []
  for (const [lemma, forms] of cardinalForms()) {
    words.push({ lemma, upos: 'NUM', forms })
    if (lemma === 'yksi') words.push({ lemma, upos: 'PRON', forms: inflectNominal(lemma, { type: 31, gradation: '' }, 'PronType=Ind') })
    if (lemma === 'sata' || lemma === 'tuhat') continue
    // yksitoista : yhdentoista; kaksikymmentä : kahdenkymmenen
    const base = forms.filter(([, features]) => !features.includes('psor'))
    words.push({
      lemma: lemma === 'kymmenen' ? 'toista#kymmenen' : `${lemma}#toista`,
      upos: 'NUM',
      forms: base.map(([form, features]): Form => [lemma === 'kymmenen' ? `toista${form}` : `${form}toista`, features]),
    })
    if (lemma === 'yksi' || lemma === 'kymmenen') continue
    const tens = kymmenenForms()
    const pairs: Form[] = []
    for (const [form, features] of base) {
      for (const [ten, tenFeatures] of tens) {
        if (`${tenFeatures}` === features.replace('|NumType=Card', '') && features !== 'Case=Nom|Number=Sing|NumType=Card')
          pairs.push([form + ten, features])
      }
    }
    words.push({ lemma: `${lemma}#kymmentä`, upos: 'NUM', forms: [[`${lemma}kymmentä`, 'Case=Nom|Number=Sing|NumType=Card'], ...pairs] })
  }
  for (const ordinal of ordinals) {
    const forms = inflectNominal(ordinal, { type: 45, gradation: '' }, 'NumType=Ord')
    words.push({ lemma: ordinal, upos: 'ADJ', forms })
    words.push({ lemma: `${ordinal}#toista`, upos: 'ADJ', forms: forms.map(([form, features]): Form => [`${form}toista`, features]) })
  }
  for (const lemma of ['ensimmäinen', 'toinen']) {
    words.push({ lemma, upos: 'ADJ', forms: inflectNominal(lemma, { type: 38, gradation: '' }, 'NumType=Ord') })
  }
  for (const lemma of ['yhdestoista', 'kahdestoista']) {
    const first = lemma.slice(0, -6)
    words.push({
      lemma: `${first}s#toista`,
      upos: 'ADJ',
      forms: inflectNominal(`${first}s`, { type: 45, gradation: '' }, 'NumType=Ord').map(
        ([form, features]): Form => [`${form}toista`, features],
      ),
    })
  }
  for (const [form = '', lemma = '', upos = 'X', features = ''] of [...readWordTable('closed.tsv'), ...readWordTable('spoken.tsv')]) {
    words.push({ lemma, upos: upos as Upos, forms: [[form, features]] })
  }
  for (const [lemma = '', type = '', gradation = '', upos = 'PRON', features = ''] of readWordTable('pronouns-by-type.tsv')) {
    words.push({ lemma, upos: upos as Upos, forms: inflectNominal(lemma, { type: Number(type), gradation }, features) })
  }
  for (const [lemma = '', upos = 'PRON', features = '', cells = ''] of readWordTable('pronouns.tsv')) {
    words.push({ lemma, upos: upos as Upos, forms: pronounForms(lemma, features, cells) })
  }
  return words
}

const pronounForms = (lemma: string, features: string, cells: string): readonly Form[] => {
  const forms: Form[] = []
  let number = 'Sing'
  for (const cell of cells.split(' ')) {
    const [name = '', written = ''] = cell.split(':')
    if (written === '') number = name
    else for (const form of written.split('/')) forms.push([form, `Case=${name}|Number=${number}|${features}`])
  }
  if (lemma === 'mikä') return forms
  if (lemma !== 'itse') return forms
  const plain = forms.filter(([form]) => form !== 'itsen')
  for (const [form, tag] of plain) {
    const bound = tag.startsWith('Case=Ill') ? form.slice(0, -1) : tag.startsWith('Case=Tra') ? form.replace(/si$/, 'se') : form
    for (const [suffix, psor] of [
      ['ni', 'Number[psor]=Sing|Person[psor]=1'],
      ['si', 'Number[psor]=Sing|Person[psor]=2'],
      ['mme', 'Number[psor]=Plur|Person[psor]=1'],
      ['nne', 'Number[psor]=Plur|Person[psor]=2'],
      ['nsä', 'Person[psor]=3'],
    ] as const) {
      forms.push([bound + suffix, `${tag}|${psor}`])
    }
    if (!/^Case=(Nom|Gen|Ill)/.test(tag)) forms.push([`${bound}${bound.at(-1) ?? ''}n`, `${tag}|Person[psor]=3`])
  }
  return forms
}

/** From the inflection type of a nominal to its forms: cases, numbers, possessive suffixes, comparison. */
import { type NominalStems, nominalClasses } from './nominal-classes.ts'
import { gradations, type Harmony, harmoniesOf, isVowel, settle, strengthen, weaken } from './sounds.ts'

/** A form and its features in UD notation, sorted: `['talossa', 'Case=Ine|Number=Sing']`. */
export type Form = readonly [form: string, features: string]

/** How a word inflects: Kotus type 1–49 (nominals) or 52–78 (verbs) and gradation letter A–M or ''. */
export interface Inflection {
  readonly type: number
  readonly gradation: string
}

/** Partitives that break harmony (VISK § 15). */
const backPartitives: ReadonlySet<string> = new Set(['meri', 'veri'])

const strengthenBase = (base: string, gradation: string): string => {
  if (gradation === '') return base
  const last = base.at(-1) ?? ''
  return isVowel(last) ? strengthen(base, gradation) : strengthen(base.slice(0, -1), gradation) + last
}

/** Drops the first vowel of a final diphthong: suo → so, tie → te. */
export const openDiphthong = (word: string): string => word.slice(0, -2) + word.slice(-1)

/** Stems that no type gives; templates as in `nominal-classes.ts`. */
const irregularStems: Readonly<Record<string, Partial<NominalStems>>> = {
  veli: {
    weak: ['Wje'],
    strong: ['Sje'],
    partitive: ['SjeA'],
    illative: ['Sjeen'],
    pluralWeak: ['Wji'],
    pluralStrong: ['Sji'],
    pluralGenitive: ['Sjien'],
    pluralPartitive: ['SjiA'],
    pluralIllative: ['Sjiin'],
  },
  paras: {
    weak: ['parhaa'],
    strong: ['parhaa'],
    illative: ['parhaaseen'],
    pluralWeak: ['parhai'],
    pluralStrong: ['parhai'],
    pluralGenitive: ['parhaiden', 'parhaitten', 'parhainten'],
    pluralPartitive: ['parhaita'],
    pluralIllative: ['parhaisiin'],
  },
}

/** Types 27, 28 and 31 all have gradation in t, which the word list leaves unsaid. */
const gradeOf = (type: number, base: string, gradation: string): string => {
  if (type !== 27 && type !== 28 && type !== 31) return gradation
  return { lt: 'I', nt: 'J', rt: 'K' }[base.slice(-2)] ?? 'F'
}

/** The stems of a nominal, with archiphonemes still in them; undefined if the type is not one of 1–49. */
const nominalStems = (lemma: string, { type, gradation }: Inflection): NominalStems | undefined => {
  const rule = nominalClasses.get(type)
  if (rule === undefined) return undefined
  // Loanwords of types 5 and 6 end in a consonant and take -i- (stadion : stadionin).
  const cut = (type === 5 || type === 6) && !lemma.endsWith('i') ? 0 : rule.cut
  const base = lemma.slice(0, lemma.length - cut) + rule.add
  const grade = gradeOf(type, base, rule.direction === 'inner' ? 'H' : gradation)
  const strong = rule.direction === 'inverse' ? strengthenBase(base, grade) : base
  const weak = rule.direction === 'inverse' ? strong : weaken(base, grade)
  const parts: Readonly<Record<string, string>> = {
    L: lemma,
    B: base,
    S: strong,
    W: weak,
    M: lemma.length > 2 ? openDiphthong(lemma) : lemma.slice(-1),
    R: base.replace(/[pkt]s$/, 's'),
    N: base.replace(/m$/, 'n'),
  }
  const expand = (templates: readonly string[]): readonly string[] =>
    templates.map((template) => {
      const part = parts[template[0] as string]
      return part === undefined ? template : part + template.slice(1)
    })
  const irregular = irregularStems[lemma]
  const stems = irregular === undefined ? rule.stems : { ...rule.stems, ...irregular }
  return {
    weak: expand(stems.weak),
    strong: expand(stems.strong),
    partitive: expand(stems.partitive),
    illative: expand(stems.illative),
    pluralWeak: expand(stems.pluralWeak),
    pluralStrong: expand(stems.pluralStrong),
    pluralGenitive: expand(stems.pluralGenitive),
    pluralPartitive: expand(stems.pluralPartitive),
    pluralIllative: expand(stems.pluralIllative),
  }
}

/** Suffixes on the weak stem. Source: VISK § 81. */
const localCases: readonly (readonly [suffix: string, name: string])[] = [
  ['ssA', 'Ine'],
  ['stA', 'Ela'],
  ['llA', 'Ade'],
  ['ltA', 'Abl'],
  ['lle', 'All'],
  ['ksi', 'Tra'],
  ['ttA', 'Abe'],
]

/** Possessive suffixes with their features. Source: VISK § 95. */
const possessives: readonly (readonly [suffix: string, features: string])[] = [
  ['ni', 'Number[psor]=Sing|Person[psor]=1'],
  ['si', 'Number[psor]=Sing|Person[psor]=2'],
  ['mme', 'Number[psor]=Plur|Person[psor]=1'],
  ['nne', 'Number[psor]=Plur|Person[psor]=2'],
  ['nsA', 'Person[psor]=3'],
]

/** Joins features in UD's order: by name, case-insensitively. Source: https://universaldependencies.org/format.html */
export const joinFeatures = (...groups: readonly string[]): string =>
  groups
    .flatMap((group) => group.split('|'))
    .filter((feature) => feature !== '')
    .sort((left, right) => {
      const [a, b] = [left.toLowerCase(), right.toLowerCase()]
      return a < b ? -1 : a > b ? 1 : 0
    })
    .join('|')

const cached = (): ((...groups: readonly string[]) => string) => {
  const known = new Map<string, string>()
  return (...groups) => {
    const key = groups.join('&')
    const found = known.get(key)
    if (found !== undefined) return found
    const joined = joinFeatures(...groups)
    known.set(key, joined)
    return joined
  }
}

/**
 * How possessive suffixes come out: `forms` writes every suffixed form; `bases` writes each form that only stands before a possessive
 * suffix once, with the mark `Bound=Yes` (`kätee-`, `talokse-`), for a lexicon that takes the suffixes off by rule.
 */
export type PossessiveMode = 'forms' | 'bases'

/** Builds the forms of all cases from stems. `common` are features that every form has. */
const nominalForms = (lemma: string, stems: NominalStems, harmony: Harmony, common: string, mode: PossessiveMode): Form[] => {
  const forms: Form[] = []
  const join = joinCached
  const write = (form: string): string => settle(form, harmony)
  const add = (form: string, name: string, number: string, ...more: string[]): void => {
    forms.push([write(form), join(`Case=${name}`, `Number=${number}`, common, ...more)])
  }
  /** A case form that takes possessives on `bound`; `lengthens` where the third person is vowel + n. */
  const addBound = (bound: string, name: string, number: string, lengthens: boolean, free = false): void => {
    if (mode === 'bases') {
      if (!free) add(bound, name, number, 'Bound=Yes')
      return
    }
    for (const [suffix, features] of possessives) add(bound + suffix, name, number, features)
    if (lengthens) add(`${bound}:n`, name, number, 'Person[psor]=3')
  }
  const addCase = (form: string, name: string, number: string): void => {
    add(form, name, number)
    addBound(form, name, number, true, true)
  }
  add(lemma, 'Nom', 'Sing')
  for (const stem of stems.weak) {
    add(`${stem}n`, 'Gen', 'Sing')
    add(`${stem}t`, 'Nom', 'Plur')
  }
  for (const stem of stems.strong) {
    for (const [name, number] of [
      ['Nom', 'Sing'],
      ['Gen', 'Sing'],
      ['Nom', 'Plur'],
    ] as const) {
      addBound(stem, name, number, false)
    }
  }
  // A partitive in a long vowel does not lengthen: `taloa : taloaan`, but `kalaa : kalaansa`.
  for (const form of stems.partitive) {
    const written = write(form)
    add(form, 'Par', 'Sing')
    addBound(form, 'Par', 'Sing', written.at(-1) !== written.at(-2), true)
  }
  for (const form of stems.illative) {
    add(form, 'Ill', 'Sing')
    addBound(form.slice(0, -1), 'Ill', 'Sing', false)
  }
  const addLocal = (stem: string, strong: string, number: string): void => {
    for (const [suffix, name] of localCases) {
      if (name === 'Tra') {
        add(`${stem}ksi`, name, number)
        addBound(`${stem}kse`, name, number, true)
      } else addCase(stem + suffix, name, number)
    }
    addCase(`${strong}nA`, 'Ess', number)
  }
  stems.weak.forEach((stem, index) => {
    addLocal(stem, stems.strong[index] ?? (stems.strong[0] as string), 'Sing')
  })
  stems.pluralWeak.forEach((stem, index) => {
    addLocal(stem, stems.pluralStrong[index] ?? (stems.pluralStrong[0] as string), 'Plur')
    add(`${stem}n`, 'Ins', 'Plur')
  })
  for (const stem of stems.pluralStrong) {
    add(`${stem}ne`, 'Com', 'Plur')
    addBound(`${stem}ne`, 'Com', 'Plur', true, true)
  }
  for (const form of stems.pluralGenitive) {
    add(form, 'Gen', 'Plur')
    addBound(form.slice(0, -1), 'Gen', 'Plur', false)
  }
  for (const form of stems.pluralPartitive) {
    const written = write(form)
    add(form, 'Par', 'Plur')
    addBound(form, 'Par', 'Plur', written.at(-1) !== written.at(-2), true)
  }
  for (const form of stems.pluralIllative) {
    add(form, 'Ill', 'Plur')
    addBound(form.slice(0, -1), 'Ill', 'Plur', false)
  }
  return forms
}

const joinCached = cached()

/**
 * All forms of a nominal.
 *
 * @param common features that every form has, e.g. `Degree=Pos`
 * @example inflectNominal('katu', { type: 1, gradation: 'F' }) // [['katu', 'Case=Nom|Number=Sing'], ['kadun', …], …]
 */
export const inflectNominal = (lemma: string, inflection: Inflection, common = '', mode: PossessiveMode = 'forms'): Form[] => {
  const stems = nominalStems(lemma, inflection)
  if (stems === undefined) return []
  const forms = harmoniesOf(lemma).flatMap((harmony) => nominalForms(lemma, stems, harmony, common, mode))
  if (backPartitives.has(lemma)) {
    return forms.map(([form, features]) => [
      features.startsWith('Case=Par|Number=Sing') ? form.replace(/tä/, 'ta').replace(/ä/g, 'a') : form,
      features,
    ])
  }
  // ruoan or ruuan (VISK § 41)
  if (lemma === 'vuosi') forms.push(['vuonna', joinCached('Case=Ess', 'Number=Sing', common)])
  if (lemma === 'ruoka') {
    const variants = forms.filter(([form]) => /^ruo[ai]/.test(form))
    return [...forms, ...variants.map(([form, features]): Form => [form.replace('ruo', 'ruu'), features])]
  }
  return forms
}

/** Endings of the genitive stem and of the singular lemma that they may come from. */
const singularEndings: readonly (readonly [stem: RegExp, lemma: string])[] = [
  [/$/, ''],
  [/e$/, 'i'],
  [/mma$/, 'mpi'],
  [/mmä$/, 'mpi'],
  [/me$/, 'n'],
  [/tt(oma|ömä)$/, 'ton'],
  [/se$/, 'nen'],
  [/kse$/, 's'],
  [/de$/, 's'],
  [/de$/, 'si'],
  [/(.)\1$/, '$1s'],
  [/ee$/, 'e'],
  [/e$/, ''],
]

/** How lemmas of a type end; any way where a type is not named. */
const lemmaEndings: readonly (readonly [types: readonly number[], ending: RegExp])[] = [
  [[7, 16, 23, 24, 25, 26, 27, 28, 29, 30, 31], /i$/],
  [[33, 34, 35, 36, 37], /n$/],
  [[38], /nen$/],
  [[39, 40, 41, 42, 45], /s$/],
  [[43, 44, 47], /t$/],
]

/**
 * The singular of a word that is listed in the plural (`kasvot`, `sakset`): the lemma of the given type whose nominative plural it is.
 */
export const singularOf = (plural: string, inflection: Inflection): string | undefined => {
  const stem = plural.slice(0, -1)
  const ending = lemmaEndings.find(([types]) => types.includes(inflection.type))?.[1]
  const grades = [stem, strengthenBase(stem, inflection.gradation), weaken(stem, inflection.gradation)]
  const vowel = stem.at(-1) ?? ''
  const inside = gradations[inflection.gradation]
  if (inside !== undefined && isVowel(vowel)) {
    grades.push(stem.replace(new RegExp(`${inside[1]}([aeiouyäö]+)$`), `${inside[0]}$1`))
    grades.push(stem.replace(new RegExp(`${inside[0]}([aeiouyäö]+)$`), `${inside[1]}$1`))
  }
  for (const grade of grades) {
    for (const [pattern, replacement] of singularEndings) {
      if (!pattern.test(grade)) continue
      const lemma = grade.replace(pattern, replacement)
      if (ending !== undefined && !ending.test(lemma)) continue
      if (inflectNominal(lemma, inflection).some(([form, features]) => form === plural && features === 'Case=Nom|Number=Plur')) return lemma
    }
  }
  return undefined
}

/** Forms of a word that is listed in the plural. */
export const inflectPlural = (plural: string, inflection: Inflection, common = '', mode: PossessiveMode = 'forms'): Form[] => {
  const singular = singularOf(plural, inflection)
  return singular === undefined
    ? []
    : inflectNominal(singular, inflection, common, mode).filter(([, features]) => features.includes('Number=Plur'))
}

/** Comparatives and superlatives that do not follow from the stem. Source: VISK § 300–303. */
const irregularDegrees: Readonly<Record<string, readonly [comparative: readonly string[], superlative: readonly string[]]>> = {
  hyvä: [['parempi'], ['paras', 'parhain']],
  pitkä: [['pitempi', 'pidempi'], ['pisin']],
  lyhyt: [
    ['lyhyempi', 'lyhempi'],
    ['lyhin', 'lyhyin'],
  ],
  uusi: [['uudempi'], ['uusin']],
  täysi: [['täydempi'], ['täysin']],
  kiva: [['kivempi'], ['kivoin']],
  uljas: [['uljaampi'], ['uljain']],
}

/**
 * Comparative and superlative of an adjective: -mpi and -in on the genitive stem; a two-syllable -a/-ä turns to -e (vanhempi),
 * final vowels shorten before -in. Source: VISK § 300–303.
 */
export const degrees = (
  lemma: string,
  inflection: Inflection,
): readonly [comparative: readonly string[], superlative: readonly string[]] => {
  const irregular = irregularDegrees[lemma]
  if (irregular !== undefined) return irregular
  const stems = nominalStems(lemma, inflection)
  if (stems === undefined) return [[], []]
  const harmony = harmoniesOf(lemma)[0] as Harmony
  const stem = settle(stems.weak[0] as string, harmony)
  const twoSyllables = (stem.match(/[aeiouyäö]+/g) ?? []).length === 2
  const comparative = /[^aeiouyäö][aä]$/.test(stem) && twoSyllables ? `${stem.slice(0, -1)}empi` : `${stem}mpi`
  let superlative = `${stem}in`
  if (/(aa|ää|ee)$/.test(stem)) superlative = `${stem.slice(0, -1)}in`
  else if (/ii$/.test(stem)) superlative = `${stem.slice(0, -2)}ein`
  else if (/i$/.test(stem)) superlative = `${stem.slice(0, -1)}ein`
  else if (/[aäe]$/.test(stem)) superlative = `${stem.slice(0, -1)}in`
  return [[comparative], [superlative]]
}

/** All forms of an adjective in its three degrees; the forms of the comparative and superlative have the adjective as their lemma. */
export const inflectAdjective = (lemma: string, inflection: Inflection, mode: PossessiveMode = 'forms'): Form[] => {
  const [comparatives, superlatives] = degrees(lemma, inflection)
  const forms = inflectNominal(lemma, inflection, 'Degree=Pos', mode)
  for (const comparative of comparatives) forms.push(...inflectNominal(comparative, { type: 16, gradation: 'H' }, 'Degree=Cmp', mode))
  for (const superlative of superlatives) {
    const type = superlative === 'paras' ? { type: 41, gradation: '' } : { type: 36, gradation: 'H' }
    forms.push(...inflectNominal(superlative, type, 'Degree=Sup', mode))
  }
  return forms
}

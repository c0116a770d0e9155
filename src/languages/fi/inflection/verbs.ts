/** From the inflection type of a verb to its forms: finite, infinitives, participles. Features are those of Finnish-TDT. */
import { type Form, type Inflection, inflectNominal, joinFeatures, openDiphthong, type PossessiveMode } from './nominals.ts'
import { type Harmony, harmoniesOf, isVowel, settle, strengthen, weaken } from './sounds.ts'
import { type VerbStems, verbClasses } from './verb-classes.ts'

const strengthenBase = (base: string, gradation: string): string => {
  if (gradation === '') return base
  const last = base.at(-1) ?? ''
  return isVowel(last) ? strengthen(base, gradation) : strengthen(base.slice(0, -1), gradation) + last
}

/** Verbs whose stems no type gives. Source: VISK § 63. */
const irregular: Readonly<Record<string, Partial<Record<keyof VerbStems, readonly string[]>>>> = {
  olla: { third: ['on'], conditional: ['olisi'], participle: ['oll'], strong: ['ole'] },
  seistä: {
    weak: ['seiso'],
    strong: ['seiso'],
    third: ['seisoo'],
    pastWeak: ['seisoi'],
    pastStrong: ['seisoi'],
    conditional: ['seisoisi'],
  },
}

/** The stems of a verb, with archiphonemes still in them; undefined if the type is not one of 52–78. */
const verbStems = (lemma: string, { type, gradation }: Inflection): VerbStems | undefined => {
  const rule = verbClasses.get(type)
  if (rule === undefined) return undefined
  const base = lemma.slice(0, lemma.length - rule.cut)
  const strong = rule.direction === 'inverse' ? strengthenBase(base, gradation) : base
  // aikoa : aion, not ajon as in the noun aika
  const weak = rule.direction === 'inverse' ? base : lemma === 'aikoa' ? 'aio' : weaken(base, gradation)
  const parts: Readonly<Record<string, string>> = {
    L: lemma,
    B: base,
    S: strong,
    W: weak,
    T: base.replace(/t$/, 's'),
    // lähteä : läksi
    X: base.replace(/ht$/, 'ks'),
    // saa- : sai
    H: base.slice(0, -1),
    M: base.length > 2 ? openDiphthong(base) : base.slice(-1),
    // käy- : kävi
    V: base.replace(/y$/, 'v'),
    // taitaa : tainnut, tietää : tiennyt
    N: base.replace(/t$/, 'n'),
  }
  const expand = (templates: readonly string[]): readonly string[] =>
    templates.map((template) => (parts[template[0] as string] ?? '') + template.slice(1).replace('C', base.at(-1) ?? ''))
  const { stems } = rule
  const regular: VerbStems = {
    weak: expand(stems.weak),
    strong: expand(stems.strong),
    third: expand(stems.third),
    pastWeak: expand(stems.pastWeak),
    pastStrong: expand(stems.pastStrong),
    conditional: expand(stems.conditional),
    imperative: expand(stems.imperative),
    participle: expand(stems.participle),
    passive: expand(stems.passive),
    passivePast: expand(stems.passivePast),
  }
  return { ...regular, ...irregular[lemma] }
}

/** Personal endings but the third person singular; `weak` ones stand on the weak stem. Source: VISK § 106. */
const persons: readonly (readonly [ending: string, features: string, weak: boolean])[] = [
  ['n', 'Number=Sing|Person=1', true],
  ['t', 'Number=Sing|Person=2', true],
  ['mme', 'Number=Plur|Person=1', true],
  ['tte', 'Number=Plur|Person=2', true],
  ['vAt', 'Number=Plur|Person=3', false],
]

const possessives: readonly (readonly [suffix: string, features: string])[] = [
  ['ni', 'Number[psor]=Sing|Person[psor]=1'],
  ['si', 'Number[psor]=Sing|Person[psor]=2'],
  ['mme', 'Number[psor]=Plur|Person[psor]=1'],
  ['nne', 'Number[psor]=Plur|Person[psor]=2'],
  ['nsA', 'Person[psor]=3'],
  [':n', 'Person[psor]=3'],
]

const active = 'VerbForm=Fin|Voice=Act'
const passiveVoice = 'VerbForm=Fin|Voice=Pass'

const finiteForms = (stems: VerbStems, add: (form: string, ...features: string[]) => void): void => {
  const conjugate = (weak: readonly string[], strong: readonly string[], third: readonly string[], features: string): void => {
    for (const form of third) add(form, 'Number=Sing|Person=3', features, active)
    for (const [ending, person, isWeak] of persons) {
      for (const stem of isWeak ? weak : strong) add(stem + ending, person, features, active)
    }
  }
  conjugate(stems.weak, stems.strong, stems.third, 'Mood=Ind|Tense=Pres')
  conjugate(stems.pastWeak, stems.pastStrong, stems.pastStrong, 'Mood=Ind|Tense=Past')
  conjugate(stems.conditional, stems.conditional, stems.conditional, 'Mood=Cnd')
  for (const stem of stems.weak) {
    add(stem, 'Connegative=Yes|Mood=Ind|Tense=Pres|VerbForm=Fin')
    add(stem, 'Mood=Imp|Number=Sing|Person=2', active)
  }
  for (const stem of stems.conditional) add(stem, 'Connegative=Yes|Mood=Cnd|VerbForm=Fin')
  for (const stem of stems.imperative) {
    add(`${stem}kOOn`, 'Mood=Imp|Number=Sing|Person=3', active)
    add(`${stem}kOOt`, 'Mood=Imp|Number=Plur|Person=3', active)
    add(`${stem}kAAmme`, 'Mood=Imp|Number=Plur|Person=1', active)
    add(`${stem}kAA`, 'Mood=Imp|Number=Plur|Person=2', active)
    add(`${stem}kO`, 'Connegative=Yes|Mood=Imp|VerbForm=Fin')
  }
  for (const stem of stems.participle) {
    const potential = `${stem}e`
    conjugate([potential], [potential], [`${potential}e`], 'Mood=Pot|Tense=Pres')
    add(potential, 'Connegative=Yes|Mood=Pot|Tense=Pres|VerbForm=Fin')
  }
  for (const stem of stems.passive) {
    add(`${stem}:n`, 'Mood=Ind|Tense=Pres', passiveVoice)
    add(stem, 'Connegative=Yes|Mood=Ind|Tense=Pres', passiveVoice)
  }
  for (const stem of stems.passivePast) {
    add(`${stem}iin`, 'Mood=Ind|Tense=Past', passiveVoice)
    add(`${stem}Aisiin`, 'Mood=Cnd', passiveVoice)
    add(`${stem}Aisi`, 'Connegative=Yes|Mood=Cnd', passiveVoice)
    add(`${stem}Aneen`, 'Mood=Pot|Tense=Pres', passiveVoice)
    add(`${stem}AkOOn`, 'Mood=Imp', passiveVoice)
    add(`${stem}AkO`, 'Connegative=Yes|Mood=Imp', passiveVoice)
  }
}

/** Participles and the MA infinitive: a nominal lemma, its Kotus type and the features that its forms share. */
const participles = (stems: VerbStems, harmony: Harmony): readonly (readonly [string, Inflection, string])[] => {
  const write = (form: string): string => settle(form, harmony)
  const list: (readonly [string, Inflection, string])[] = []
  const plain = (type: number, gradation = ''): Inflection => ({ type, gradation })
  for (const stem of stems.strong) {
    list.push([write(`${stem}vA`), plain(10), 'PartForm=Pres|VerbForm=Part|Voice=Act'])
    list.push([write(`${stem}mA`), plain(10), 'PartForm=Agt|VerbForm=Part|Voice=Act'])
    list.push([write(`${stem}mAtOn`), plain(34, 'C'), 'PartForm=Neg|VerbForm=Part|Voice=Act'])
  }
  for (const stem of stems.participle) list.push([write(`${stem}Ut`), plain(47), 'PartForm=Past|VerbForm=Part|Voice=Act'])
  for (const stem of stems.passivePast) {
    list.push([write(`${stem}AvA`), plain(10), 'PartForm=Pres|VerbForm=Part|Voice=Pass'])
    const gradation = stem.endsWith('tt') ? 'C' : ({ lt: 'I', nt: 'J', rt: 'K' }[stem.slice(-2)] ?? (stem.endsWith('st') ? '' : 'F'))
    list.push([write(`${stem}U`), plain(1, gradation), 'PartForm=Past|VerbForm=Part|Voice=Pass'])
  }
  return list
}

/** Cases of the MA infinitive. Source: VISK § 120. */
const maCases: readonly (readonly [suffix: string, features: string])[] = [
  ['ssA', 'Case=Ine'],
  ['stA', 'Case=Ela'],
  ['An', 'Case=Ill'],
  ['llA', 'Case=Ade'],
  ['ttA', 'Case=Abe'],
  ['n', 'Case=Ins'],
]

const infinitives = (lemma: string, stems: VerbStems, mode: PossessiveMode, add: (form: string, ...features: string[]) => void): void => {
  const addPossessives = (bound: string, features: string, free = false): void => {
    if (mode === 'forms') for (const [suffix, possessor] of possessives) add(bound + suffix, features, possessor)
    else if (!free) add(bound, features, 'Bound=Yes')
  }
  add(lemma, 'InfForm=1|Number=Sing|VerbForm=Inf|Voice=Act')
  for (const [suffix, features] of possessives)
    add(`${lemma}kse${suffix}`, 'Case=Tra|InfForm=1|Number=Sing|VerbForm=Inf|Voice=Act', features)
  // lukea : lukiessa
  const second = lemma.slice(0, -1).replace(/e$/, 'i')
  const inessive = 'Case=Ine|InfForm=2|Number=Sing|VerbForm=Inf|Voice=Act'
  const instructive = 'Case=Ins|InfForm=2|Number=Sing|VerbForm=Inf|Voice=Act'
  add(`${second}essA`, inessive)
  add(`${second}en`, instructive)
  addPossessives(`${second}essA`, inessive, true)
  for (const stem of stems.passivePast) add(`${stem}AessA`, 'Case=Ine|InfForm=2|VerbForm=Inf|Voice=Pass')
  for (const stem of stems.passivePast) add(`${stem}AmAn`, 'Case=Ins|InfForm=3|VerbForm=Inf|Voice=Pass')
  for (const stem of stems.strong) {
    for (const [suffix, name] of maCases) add(`${stem}mA${suffix}`, name, 'InfForm=3|Number=Sing|VerbForm=Inf|Voice=Act')
    // The fifth infinitive: olin kaatumaisillani.
    addPossessives(`${stem}mAisillA`, 'Case=Ade|InfForm=5|Number=Plur|VerbForm=Inf')
  }
}

/** Which participles a verb's forms include; a lexicon may store them apart. */
export interface VerbOptions {
  /** Whether to add the participles in all cases (three quarters of all forms). @default true */
  readonly participles?: boolean
  /** @default 'forms' */
  readonly possessives?: PossessiveMode
}

/**
 * All forms of a verb.
 *
 * @example inflectVerb('antaa', { type: 56, gradation: 'J' }) // [['annan', 'Mood=Ind|Number=Sing|Person=1|…'], …]
 */
export const inflectVerb = (lemma: string, inflection: Inflection, options: VerbOptions = {}): Form[] => {
  const stems = verbStems(lemma, inflection)
  if (stems === undefined) return []
  const forms: Form[] = []
  const known = featureCache
  for (const harmony of harmoniesOf(lemma)) {
    const add = (form: string, ...features: string[]): void => {
      const key = features.join('&')
      let joined = known.get(key)
      if (joined === undefined) {
        joined = joinFeatures(...features)
        known.set(key, joined)
      }
      forms.push([settle(form, harmony), joined])
    }
    finiteForms(stems, add)
    infinitives(lemma, stems, options.possessives ?? 'forms', add)
    if (lemma === 'olla') {
      add('ovAt', 'Number=Plur|Person=3', 'Mood=Ind|Tense=Pres', active)
      for (const [ending, person] of persons) add(`lie${ending}`, person, 'Mood=Pot|Tense=Pres', active)
      add('liene', 'Connegative=Yes|Mood=Pot|Tense=Pres|VerbForm=Fin')
      add('lie', 'Number=Sing|Person=3', 'Mood=Pot|Tense=Pres', active)
      add('lienee', 'Number=Sing|Person=3', 'Mood=Pot|Tense=Pres', active)
    }
    if (options.participles !== false) {
      for (const [participle, type, features] of participles(stems, harmony))
        forms.push(...inflectNominal(participle, type, features, options.possessives))
    }
  }
  return forms
}

const featureCache = new Map<string, string>()

/** Nouns and adjectives that every verb gives: -minen (action) and -jA (who does it). Lemma, type, as Kotus words. */
export const verbDerivatives = (lemma: string, inflection: Inflection): readonly (readonly [lemma: string, inflection: Inflection])[] => {
  const stems = verbStems(lemma, inflection)
  const strong = stems?.strong[0]
  if (strong === undefined) return []
  const harmony = harmoniesOf(lemma)[0] as Harmony
  const agent = strong.replace(/([^aeiouyäö])e$/, '$1i')
  return [
    [settle(`${strong}minen`, harmony), { type: 38, gradation: '' }],
    [settle(`${agent}jA`, harmony), { type: agent.match(/[aeiouyäöAOU]+/g)?.length === 1 ? 10 : 12, gradation: '' }],
  ]
}

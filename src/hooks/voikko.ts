/** `palaute/hooks/voikko`: Finnish lemmas by Voikko (https://voikko.puimula.org), native or compiled to WebAssembly. */
import type { Upos } from '../languages/language.ts'
import type { HookAnswer, LemmatizerHook } from '../lemmatize/hooks.ts'

/** What is used of a Voikko analysis: libvoikko's attribute names. Source: https://github.com/voikko/corevoikko/blob/master/libvoikko/doc/morphological-analysis.txt */
export interface VoikkoAnalysis {
  readonly BASEFORM?: string
  readonly CLASS?: string
  /** Structure, e.g. `=ppppp=ppp`: each `=` begins a part of a compound. */
  readonly STRUCTURE?: string
  /** e.g. `+terveys(terveys)+keskus(keskus)`: the parts with their base forms. */
  readonly WORDBASES?: string
}

/** An instance of Voikko: the WebAssembly build's `Libvoikko`, or a native binding's with the same method. */
export interface Voikko {
  analyze(word: string): readonly VoikkoAnalysis[]
}

export interface VoikkoHookOptions {
  /** Chooses among the analyses of a word; by default the first. */
  readonly choose?: (analyses: readonly VoikkoAnalysis[], word: string) => VoikkoAnalysis | undefined
}

const classes: Readonly<Record<string, Upos>> = {
  nimisana: 'NOUN',
  laatusana: 'ADJ',
  nimisana_laatusana: 'ADJ',
  teonsana: 'VERB',
  seikkasana: 'ADV',
  asemosana: 'PRON',
  suhdesana: 'ADP',
  huudahdussana: 'INTJ',
  sidesana: 'CCONJ',
  etunimi: 'PROPN',
  sukunimi: 'PROPN',
  paikannimi: 'PROPN',
  nimi: 'PROPN',
  lukusana: 'NUM',
  kieltosana: 'AUX',
}

/** Base forms of the parts of a compound, from `+terveys(terveys)+keskus(keskus)`. */
const partsOf = ({ WORDBASES }: VoikkoAnalysis): readonly string[] => {
  const parts = [...(WORDBASES ?? '').matchAll(/\+[^+()]*\(([^+()]+)\)/g)].flatMap(([, base]) => (base === undefined ? [] : [base]))
  return parts.length > 1 ? parts : []
}

/**
 * A lemmatizer hook for Finnish by an instance of Voikko. Words that Voikko does not know are left to palaute. Voikko and its dictionary
 * are GPL and are no part of palaute: bring your own.
 *
 * @example
 * ```ts
 * const hook = createVoikkoHook(Libvoikko('fi')) // the WebAssembly build
 * const analyzer = await createAnalyzer({ hooks: [hook] })
 * ```
 */
export const createVoikkoHook = (voikko: Voikko, options: VoikkoHookOptions = {}): LemmatizerHook => {
  const choose = options.choose ?? ((analyses: readonly VoikkoAnalysis[]) => analyses[0])
  return (word, { language }): HookAnswer => {
    if (language !== 'fi' || !/\p{L}/u.test(word)) return undefined
    const analyses = voikko.analyze(word).filter(({ BASEFORM }) => BASEFORM !== undefined && BASEFORM !== '')
    const chosen = analyses.length === 0 ? undefined : choose(analyses, word)
    if (chosen?.BASEFORM === undefined) return undefined
    const upos = classes[chosen.CLASS ?? '']
    const parts = partsOf(chosen)
    // The negation verb is "ei" in the treebanks, as in Voikko; Voikko writes its base form in lower case only where the word is.
    return { lemma: chosen.BASEFORM, ...(upos === undefined ? {} : { upos }), ...(parts.length > 0 ? { parts } : {}) }
  }
}

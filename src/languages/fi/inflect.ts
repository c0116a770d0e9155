/** Forms of a lemma by features, from the lexicon's paradigms; compounds inflect their last part. */
import type { Features } from '../language.ts'
import { createCompoundAnalyzer } from './compounds.ts'
import type { FinnishLexicon } from './lexicon.ts'

const possessiveEndings: Readonly<Record<string, readonly string[]>> = {
  Sing1: ['ni'],
  Sing2: ['si'],
  Plur1: ['mme'],
  Plur2: ['nne'],
  '3': ['nsA'],
}

/** Bases on which possessive suffixes stand: the form without its final -n, -t or -i- of -ksi. */
const possessiveBase = (form: string, features: string, strong: string): string => {
  if (/Case=(Nom|Gen)/.test(features) && !/Case=Gen\|.*Number=Plur/.test(features)) return strong
  if (/Case=Tra/.test(features)) return form.replace(/si$/, 'se')
  if (/Case=(Ill|Gen)/.test(features)) return form.replace(/n$/, '')
  return form
}

const withPossessive = (form: string, base: string, features: Features): readonly string[] => {
  const person = features['Person[psor]']
  if (person === undefined) return [form]
  const endings = possessiveEndings[person === '3' ? '3' : `${features['Number[psor]'] ?? 'Sing'}${person}`] ?? []
  const front = !/[aou]/.test(base) || /[äöy][^aou]*$/.test(base)
  return endings.map((ending) => base + ending.replace('A', front ? 'ä' : 'a'))
}

/** Makes `inflect` of a lexicon. */
export const createInflector = (lexicon: FinnishLexicon): ((lemma: string, features: Features) => string[]) => {
  const compounds = createCompoundAnalyzer(lexicon)

  const simple = (lemma: string, features: Features): string[] => {
    const wanted = Object.entries(features)
      .filter(([name]) => !name.includes('[psor]') && name !== 'Clitic')
      .map(([name, value]) => `${name}=${value}`)
    const found: string[] = []
    const entries = new Set(
      lexicon
        .lookupPlain(lemma.toLowerCase())
        .filter((reading) => reading.lemma.toLowerCase() === lemma.toLowerCase() && !reading.bound)
        .sort((left, right) => right.frequency - left.frequency)
        .map(({ entry }) => entry),
    )
    for (const entry of entries) {
      const forms = lexicon.forms(entry).filter((form) => form.lemma.toLowerCase() === lemma.toLowerCase())
      const strong = forms
        .find((form) => form.features.startsWith('Case=Ess|') && form.features.includes('Number=Sing'))
        ?.form.replace(/n[aä]$/, '')
      const plain = features.Degree === undefined ? 'Degree=Pos' : ''
      for (const form of forms) {
        const tags = form.features.split('|')
        if (!wanted.every((feature) => tags.includes(feature))) continue
        if (plain !== '' && form.features.includes('Degree=') && !tags.includes(plain)) continue
        for (const written of withPossessive(form.form, possessiveBase(form.form, form.features, strong ?? form.form), features)) {
          if (!found.includes(written)) found.push(written)
        }
      }
    }
    return found
  }

  return (lemma, features) => {
    const own = simple(lemma, features)
    if (own.length > 0) return own
    const hyphen = lemma.lastIndexOf('-')
    if (hyphen > 0) return simple(lemma.slice(hyphen + 1), features).map((form) => lemma.slice(0, hyphen + 1) + form)
    const parts = compounds.partsOf(lemma.toLowerCase())
    const last = parts.at(-1)
    if (last === undefined || parts.length < 2) return []
    return simple(last, features).map((form) => lemma.slice(0, lemma.length - last.length) + form)
  }
}

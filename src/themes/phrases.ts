/** Short phrases that recur, in a form that reads well by itself. */
import type { LanguageCode } from '../feedback.ts'
import { compare } from '../summary/tally.ts'
import type { DocumentTerm, ThemeDocument } from './document.ts'
import { isGeneralWord } from './general-words.ts'

/** Two words that stand side by side time and again. */
export interface Phrase {
  readonly lemmas: readonly [string, string]
  readonly text: string
  readonly uses: number
}

const leastUses = 3

const isNoun = ([, , upos]: DocumentTerm): boolean => upos === 'NOUN' || upos === 'PROPN'
const caseOf = ([, , , , , form]: DocumentTerm): string => form.split(' ')[0] ?? ''

/** Hard and soft endings of Russian adjectives in the nominative singular. Source: A. A. Zaliznyak, Grammatical Dictionary of Russian. */
const russianAdjective = (lemma: string, gender: string): string => {
  const stem = lemma.replace(/(ый|ий|ой)$/, '')
  if (stem === lemma || gender === 'Masc') return lemma
  const soft = /нн?ий$/.test(lemma) && !lemma.endsWith('ный')
  if (gender === 'Fem') return `${stem}${soft ? 'яя' : 'ая'}`
  return `${stem}${soft || (/[жшщчц]ий$/.test(lemma) && lemma.endsWith('ий')) ? 'ее' : 'ое'}`
}

const russianGender = ([, , , , , form]: DocumentTerm): string => form.split(' ')[1] ?? ''

/** Builds the dictionary form of a phrase, or `undefined` where two words are not one. */
type Join = (left: DocumentTerm, right: DocumentTerm) => string | undefined

/** How two words make a phrase in each language. */
const joins: Readonly<Record<LanguageCode, Join>> = {
  en: (left, right) =>
    isNoun(right) && (left[2] === 'ADJ' || isNoun(left) || (left[2] === 'VERB' && /Ger|Part/.test(left[5])))
      ? `${left[1]} ${right[1]}`
      : undefined,
  fi: (left, right) => {
    if (!isNoun(right)) return undefined
    // An adjective agrees, so both are told in the nominative: pitkiä jonotusaikoja -> pitkä jonotusaika; palvelun laatua -> palvelun laatu.
    if (left[2] === 'ADJ') return `${left[0]} ${right[0]}`
    return isNoun(left) && caseOf(left) === 'Gen' ? `${left[1]} ${right[0]}` : undefined
  },
  ru: (left, right) => {
    if (left[2] === 'ADJ' && isNoun(right)) {
      const gender = russianGender(right)
      return gender === '' ? undefined : `${russianAdjective(left[0], gender)} ${right[0]}`
    }
    return isNoun(left) && isNoun(right) && caseOf(right) === 'Gen' ? `${left[0]} ${right[1]}` : undefined
  },
}

const commonest = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? ''

/** Phrases of one language in the comments of a theme, the commonest first. */
export const phrasesOf = (documents: readonly ThemeDocument[], language: LanguageCode): Phrase[] => {
  const found = new Map<string, { readonly lemmas: readonly [string, string]; readonly forms: Map<string, number>; uses: number }>()
  for (const { terms } of documents) {
    terms.forEach((right, second) => {
      const left = terms[second - 1]
      if (left === undefined || right[4] !== 1 || left[3] !== language || right[3] !== language || left[0] === right[0]) return
      if (isGeneralWord(language, left[0]) && isGeneralWord(language, right[0])) return
      const text = joins[language](left, right)
      if (text === undefined) return
      const key = `${left[0]} ${right[0]}`
      const known = found.get(key) ?? { lemmas: [left[0], right[0]], forms: new Map<string, number>(), uses: 0 }
      known.uses++
      known.forms.set(text, (known.forms.get(text) ?? 0) + 1)
      found.set(key, known)
    })
  }
  return [...found.values()]
    .filter(({ uses }) => uses >= leastUses)
    .map(({ lemmas, forms, uses }) => ({ lemmas, uses, text: commonest(forms) }))
    .sort((a, b) => b.uses - a.uses || compare(a.text, b.text))
}

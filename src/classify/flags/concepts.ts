/** Classes of words that flag rules name in their slots: `<drug>`, `<hit>`, `<parcel>`. Slots of classes keep function words out. */
import type { LanguageCode } from '../../feedback.ts'
import { normalizeWord } from '../../match/words.ts'
import { english } from './concepts/english.ts'
import { finnish } from './concepts/finnish.ts'
import { russian } from './concepts/russian.ts'

type Marks = readonly string[]
const none: Marks = []

/** Tells of which classes a form is a member. */
export interface ConceptIndex {
  /** Marks, e.g. `<drug>`, of a lemma or of a form as written. */
  readonly ofKey: (key: string) => Marks
  /** Marks of classes that ask for the form as written (`=call`). */
  readonly ofSurface: (surface: string) => Marks
}

const add = (map: Map<string, Marks>, form: string, mark: string): void => {
  map.set(form, [...(map.get(form) ?? none), mark])
}

const buildIndex = (classes: Readonly<Record<string, string>>): ConceptIndex => {
  const surfaces = new Map<string, Marks>()
  const exact = new Map<string, Marks>()
  const prefixes = new Map<string, Marks>()
  for (const [name, words] of Object.entries(classes)) {
    const mark = `<${name}>`
    for (const word of new Set(words.split(/\s+/).map(normalizeWord))) {
      if (word === '') continue
      if (word.startsWith('=')) add(surfaces, word.slice(1), mark)
      else if (word.endsWith('*')) add(prefixes, word.slice(0, -1), mark)
      else add(exact, word, mark)
    }
  }
  const longest = Math.max(0, ...[...prefixes.keys()].map((prefix) => prefix.length))
  const ofKey = (key: string): Marks => {
    const marks = [...(exact.get(key) ?? none)]
    for (let length = 1; length <= Math.min(longest, key.length); length++) marks.push(...(prefixes.get(key.slice(0, length)) ?? none))
    return marks
  }
  return { ofKey, ofSurface: (surface) => surfaces.get(surface) ?? none }
}

const classes: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = { fi: finnish, ru: russian, en: english }
const indexes = new Map<LanguageCode, ConceptIndex>()

/** The classes of a language, built when they are first asked for. */
export const conceptIndex = (language: LanguageCode): ConceptIndex => {
  const before = indexes.get(language)
  if (before !== undefined) return before
  const index = buildIndex(classes[language])
  indexes.set(language, index)
  return index
}

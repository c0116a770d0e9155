/** `palaute/hooks/compromise`: English roots and parts of speech by compromise (https://github.com/spencermountain/compromise). */
import type { Upos } from '../languages/language.ts'
import type { HookAnswer, LemmatizerHook } from '../lemmatize/hooks.ts'
import { alignTokens, perSentence } from './align.ts'
import { loadOptional } from './optional-package.ts'

interface CompromiseTerm {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly root?: string
  readonly tags?: readonly string[]
}

/** What is used of compromise. */
export type Compromise = (text: string) => {
  compute(name: string): unknown
  json(options: object): readonly { readonly terms: readonly CompromiseTerm[] }[]
}

export interface CompromiseHookOptions {
  /** The library, extended as you like; by default `compromise` as it comes. */
  readonly nlp?: Compromise
}

/** compromise's tags, most telling first, as universal parts of speech. */
const tags: readonly (readonly [string, Upos])[] = [
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Value', 'NUM'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
]

/** compromise writes "be" as "is" when it stands alone as a copula. */
const dictionaryForms: Readonly<Record<string, string>> = { is: 'be', am: 'be', are: 'be', was: 'be', were: 'be', been: 'be' }

const answerOf = (term: CompromiseTerm): HookAnswer => {
  const root = term.root ?? term.normal
  if (!/\p{L}/u.test(root)) return undefined
  const upos = tags.find(([tag]) => term.tags?.includes(tag))?.[1]
  return { lemma: dictionaryForms[root] ?? root, ...(upos === undefined ? {} : { upos }) }
}

/**
 * A lemmatizer hook for English by compromise. Words of other languages, and words that compromise cuts otherwise, are left to palaute.
 *
 * @throws PalauteError `missing-package`: run `npm install compromise`.
 *
 * @example
 * ```ts
 * const analyzer = await createAnalyzer({ hooks: [await createCompromiseHook()] })
 * ```
 */
export const createCompromiseHook = async (options: CompromiseHookOptions = {}): Promise<LemmatizerHook> => {
  const nlp = options.nlp ?? (await loadOptional<Compromise>('compromise', () => import('compromise')))
  const read = perSentence<HookAnswer>((words) => {
    const document = nlp(words.join(' '))
    document.compute('root')
    const terms = document.json({ terms: { root: true, tags: true, normal: true }, offset: false }).flatMap((sentence) => sentence.terms)
    // Punctuation stands in `pre` and `post` of a term: it takes part in the alignment, but has no answer.
    const tokens = terms.flatMap((term) => [
      { text: term.pre, value: undefined },
      { text: term.text, value: answerOf(term) },
      { text: term.post, value: undefined },
    ])
    return alignTokens<HookAnswer>(
      words,
      tokens.filter(({ text }) => text.trim() !== ''),
    )
  })
  return (_word, { language, words, index }) => (language === 'en' ? read(words)[index] : undefined)
}

/** `palaute/hooks/wink`: English lemmas and parts of speech by wink-nlp (https://winkjs.org/wink-nlp/). */
import { type Upos, uposTags } from '../languages/language.ts'
import type { HookAnswer, LemmatizerHook } from '../lemmatize/hooks.ts'
import { alignTokens, perSentence } from './align.ts'
import { loadOptional } from './optional-package.ts'

interface WinkTokens {
  out(property?: unknown): string[]
}

/** What is used of a wink-nlp instance. */
export interface WinkNlp {
  readonly its: { readonly lemma: unknown; readonly pos: unknown; readonly type: unknown }
  readDoc(text: string): { tokens(): WinkTokens }
}

export interface WinkHookOptions {
  /** An instance of your own, made with any model; by default one with `wink-eng-lite-web-model`. */
  readonly nlp?: WinkNlp
}

const packages = ['wink-nlp', 'wink-eng-lite-web-model'] as const
const known: ReadonlySet<string> = new Set(uposTags)

const loadWink = async (): Promise<WinkNlp> => {
  const winkNlp = await loadOptional<(model: unknown) => WinkNlp>(packages[0], () => import('wink-nlp'), packages)
  return winkNlp(await loadOptional<unknown>(packages[1], () => import('wink-eng-lite-web-model'), packages))
}

/**
 * A lemmatizer hook for English by wink-nlp. Words of other languages, and words that wink-nlp cuts otherwise, are left to palaute.
 *
 * @throws PalauteError `missing-package`: run `npm install wink-nlp wink-eng-lite-web-model`.
 *
 * @example
 * ```ts
 * const analyzer = await createAnalyzer({ hooks: [await createWinkHook()] })
 * ```
 */
export const createWinkHook = async (options: WinkHookOptions = {}): Promise<LemmatizerHook> => {
  const nlp = options.nlp ?? (await loadWink())
  const { its } = nlp
  const read = perSentence<HookAnswer>((words) => {
    const tokens = nlp.readDoc(words.join(' ')).tokens()
    const [texts, lemmas, tags, types] = [tokens.out(), tokens.out(its.lemma), tokens.out(its.pos), tokens.out(its.type)]
    const found = texts.map((text, index) => {
      const [lemma, tag] = [lemmas[index], tags[index]]
      const isWord = types[index] === 'word' && lemma !== undefined && lemma !== ''
      return { text, value: isWord ? { lemma, ...(known.has(tag ?? '') ? { upos: tag as Upos } : {}) } : undefined }
    })
    return alignTokens<HookAnswer>(words, found)
  })
  return (_word, { language, words, index }) => (language === 'en' ? read(words)[index] : undefined)
}

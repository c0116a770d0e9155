/** `palaute/hooks/llm`: lemmas from any language model that answers a prompt, asked once per sentence and remembered. */
import { PalauteError } from '../errors.ts'
import type { HookAnswer, PreparedHook } from '../lemmatize/hooks.ts'

export interface LlmHookOptions {
  /** Languages to ask about; words of others are left to palaute. Default all. */
  readonly languages?: readonly string[]
  /** Distinct sentences to remember. Default 5,000. */
  readonly size?: number
  /** Writes the prompt; by default {@link lemmaPrompt}. */
  readonly prompt?: (words: readonly string[], language: string) => string
}

/** The prompt that asks for the dictionary forms of a sentence's words, as a JSON array. */
export const lemmaPrompt = (words: readonly string[], language: string): string =>
  `Give the dictionary form (lemma, as in Universal Dependencies) of each word of this ${language} sentence. ` +
  `Answer with nothing but a JSON array of ${words.length} strings, in the same order; repeat punctuation as it is.\n${JSON.stringify(words)}`

/** The first JSON array in an answer; models like to talk around it. */
const readAnswer = (answer: string, words: readonly string[]): readonly string[] => {
  const found = /\[[\s\S]*\]/.exec(answer)
  let lemmas: unknown
  try {
    lemmas = found === null ? undefined : JSON.parse(found[0])
  } catch {
    lemmas = undefined
  }
  if (!Array.isArray(lemmas) || lemmas.length !== words.length || !lemmas.every((lemma) => typeof lemma === 'string' && lemma !== '')) {
    throw new PalauteError(
      'hook-failed',
      `the language model did not answer with a JSON array of ${words.length} words but with ${JSON.stringify(answer.slice(0, 80))}; try another model or prompt`,
    )
  }
  return lemmas as string[]
}

/**
 * A lemmatizer hook by a language model. The analyzer is synchronous per comment, so sentences are asked for beforehand: call
 * `prepare` for each, then give `hook` to the analyzer. What was not prepared is left to palaute.
 *
 * @param ask Sends a prompt and returns the answer's text. Its own failures reject `prepare` as they are.
 *
 * @example
 * ```ts
 * const { prepare, hook } = createLlmHook((prompt) => askMyModel(prompt))
 * await prepare(['jonotimme', 'tunnin'], 'fi')
 * const analyzer = await createAnalyzer({ hooks: [hook] })
 * ```
 */
export const createLlmHook = (ask: (prompt: string) => Promise<string>, options: LlmHookOptions = {}): PreparedHook => {
  const { languages, size = 5000, prompt = lemmaPrompt } = options
  const known = new Map<string, readonly string[]>()
  const keyOf = (words: readonly string[], language: string): string => `${language} ${JSON.stringify(words)}`
  return {
    prepare: async (words, language) => {
      const key = keyOf(words, language)
      if (words.length === 0 || known.has(key) || (languages !== undefined && !languages.includes(language))) return
      const lemmas = readAnswer(await ask(prompt(words, language)), words)
      const oldest = known.size >= size ? known.keys().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
      known.set(key, lemmas)
    },
    hook: (_word, { language, words, index }): HookAnswer => known.get(keyOf(words, language))?.[index],
  }
}

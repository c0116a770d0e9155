/** The caller's own lemmatizers: asked first, and free to answer "not mine". */
import { PalauteError } from '../errors.ts'
import { type Features, type Lemma, type Upos, uposTags } from '../languages/language.ts'

/** What a hook is told of a word. */
export interface HookContext {
  /** BCP 47 code of the sentence's language. */
  readonly language: string
  /** The words of the sentence as written. */
  readonly words: readonly string[]
  /** Place of the word in `words`. */
  readonly index: number
}

/** A hook's answer: a lemma, or as much of a {@link Lemma} as it knows. `undefined`: not mine, ask the next link. */
export type HookAnswer =
  | string
  | {
      readonly lemma: string
      readonly upos?: Upos | undefined
      readonly features?: Features | undefined
      readonly parts?: readonly string[] | undefined
    }
  | undefined

/**
 * A lemmatizer of the caller's: a pure function of the word and its sentence.
 *
 * @example
 * ```ts
 * const hook: LemmatizerHook = (word) => (word.toLowerCase().startsWith('omakanta') ? 'OmaKanta' : undefined)
 * ```
 */
export type LemmatizerHook = (word: string, context: HookContext) => HookAnswer

/** A lemmatizer that takes its time: a service, a language model. Asked once per distinct word. */
export type AsyncLemmatizerHook = (word: string, context: HookContext) => Promise<HookAnswer>

const noParts: readonly string[] = Object.freeze([])
const knownUpos: ReadonlySet<string> = new Set(uposTags)

/** Fills what a hook left out from the reading that the pack itself chose. */
const completeAnswer = (answer: Exclude<HookAnswer, undefined>, word: string, own: Lemma): Lemma => {
  const given = typeof answer === 'string' ? { lemma: answer } : answer
  if (typeof given.lemma !== 'string' || given.lemma === '') {
    throw new PalauteError(
      'hook-failed',
      `a lemmatizer hook answered ${JSON.stringify(answer)} for "${word}"; give a lemma, or undefined for "not mine"`,
    )
  }
  if (given.upos !== undefined && !knownUpos.has(given.upos)) {
    throw new PalauteError(
      'hook-failed',
      `a lemmatizer hook gave "${word}" the part of speech "${String(given.upos)}"; use one of ${uposTags.join(', ')}`,
    )
  }
  return Object.freeze({
    lemma: given.lemma,
    upos: given.upos ?? own.upos,
    features: given.features ?? (given.upos === undefined || given.upos === own.upos ? own.features : Object.freeze({})),
    source: 'hook',
    parts: given.parts ?? noParts,
    alternatives: own.alternatives,
  })
}

/** Asks the hooks in order; the first that knows the word decides. Returns `own` where none does. */
export const askHooks = (hooks: readonly LemmatizerHook[], context: HookContext, own: Lemma): Lemma => {
  const word = context.words[context.index] ?? ''
  for (const hook of hooks) {
    let answer: HookAnswer
    try {
      answer = hook(word, context)
    } catch (cause) {
      throw new PalauteError(
        'hook-failed',
        `a lemmatizer hook threw at "${word}": ${cause instanceof Error ? cause.message : String(cause)}`,
        { cause },
      )
    }
    if (answer !== undefined) return completeAnswer(answer, word, own)
  }
  return own
}

/** An asynchronous hook made synchronous: {@link prepare} asks for the words to come, then {@link hook} answers from memory. */
export interface PreparedHook {
  /** Asks the service for every word of a sentence that it has not been asked for yet. Rejects with `hook-failed`. */
  prepare(words: readonly string[], language: string): Promise<void>
  readonly hook: LemmatizerHook
}

/**
 * Wraps an asynchronous lemmatizer for the synchronous way through.
 *
 * @param size - distinct words to remember; the oldest half is forgotten beyond.
 * @example
 * ```ts
 * const prepared = prepareHook(async (word) => (await fetchLemma(word)) ?? undefined)
 * await prepared.prepare(['jonotimme', 'tunnin'], 'fi')
 * const pack = withHooks(await loadLanguage('fi'), [prepared.hook])
 * ```
 */
export const prepareHook = (ask: AsyncLemmatizerHook, size = 20_000): PreparedHook => {
  let answers = new Map<string, HookAnswer>()
  const keyOf = (word: string, language: string): string => `${language} ${word}`
  return {
    prepare: async (words, language) => {
      const missing = [...new Set(words)].filter((word) => !answers.has(keyOf(word, language)))
      const given = await Promise.all(
        missing.map(async (word): Promise<readonly [string, HookAnswer]> => {
          try {
            return [keyOf(word, language), await ask(word, { language, words, index: words.indexOf(word) })]
          } catch (cause) {
            throw new PalauteError(
              'hook-failed',
              `a lemmatizer hook failed at "${word}": ${cause instanceof Error ? cause.message : String(cause)}`,
              {
                cause,
              },
            )
          }
        }),
      )
      if (answers.size + given.length > size) answers = new Map([...answers].slice(answers.size >> 1))
      for (const [key, answer] of given) answers.set(key, answer)
    },
    hook: (word, { language }) => answers.get(keyOf(word, language)),
  }
}

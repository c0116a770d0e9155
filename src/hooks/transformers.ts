/** `palaute/hooks/transformers`: lemmas from a text-to-text model that runs here, by Transformers.js (https://huggingface.co/docs/transformers.js). */
import type { PreparedHook } from '../lemmatize/hooks.ts'
import { createLlmHook, type LlmHookOptions } from './llm.ts'
import { loadOptional } from './optional-package.ts'

/** A loaded `text-generation` or `text2text-generation` pipeline. */
export type TextGenerator = (prompt: string, options?: object) => Promise<unknown>

export interface TransformersHookOptions extends LlmHookOptions {
  /** A pipeline of your own. Without it `model` is loaded, which fetches its weights. */
  readonly generator?: TextGenerator
  /** Name or folder of the model, as Transformers.js takes it. */
  readonly model?: string
  /** Default `text-generation`. */
  readonly task?: 'text-generation' | 'text2text-generation'
  /** Options of generation. Default: no sampling, so that the same words give the same lemmas. */
  readonly generation?: object
}

interface Transformers {
  pipeline(task: string, model?: string): Promise<TextGenerator>
}

const textOf = (output: unknown): string => {
  const first = Array.isArray(output) ? output[0] : output
  const text = (first as { generated_text?: unknown } | undefined)?.generated_text
  return typeof text === 'string' ? text : ''
}

/**
 * A lemmatizer hook by a model of Transformers.js: prepare sentences, then give `hook` to the analyzer, as with `createLlmHook`.
 *
 * @throws PalauteError `missing-package`: run `npm install @huggingface/transformers`.
 *
 * @example
 * ```ts
 * const { prepare, hook } = await createTransformersHook({ model: './my-lemmatizer', task: 'text2text-generation' })
 * await prepare(['jonotimme', 'tunnin'], 'fi')
 * ```
 */
export const createTransformersHook = async (options: TransformersHookOptions = {}): Promise<PreparedHook> => {
  const {
    generator,
    model,
    task = 'text-generation',
    generation = { do_sample: false, max_new_tokens: 512, return_full_text: false },
    ...rest
  } = options
  const generate = generator ?? (await (await loadTransformers()).pipeline(task, model))
  return createLlmHook(async (prompt) => textOf(await generate(prompt, generation)), rest)
}

const loadTransformers = (): Promise<Transformers> => {
  // The name is not written out: the package is no dependency of the build, and its types are not needed.
  const name = '@huggingface/transformers'
  return loadOptional<Transformers>(name, () => import(name))
}

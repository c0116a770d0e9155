/** One catalogue of everything that can go wrong: stable code, what happened, what to do. */

/**
 * Codes of programming mistakes and unusable inputs. They are part of the API: a code never changes its meaning.
 *
 * A mistake in the *data* (an unreadable row, an unknown language) is never thrown: it becomes an
 * {@link Issue} on its item.
 */
export type PalauteErrorCode =
  | 'unknown-language'
  | 'unknown-industry'
  | 'invalid-options'
  | 'model-format'
  | 'model-version'
  | 'model-corrupt'
  | 'model-missing'
  | 'too-few-examples'
  | 'invalid-examples'
  | 'unreadable-file'
  | 'hook-failed'
  | 'missing-package'
  | 'incompatible-aggregate'

/** Codes of {@link Issue}s: what was found wrong with one item. */
export type IssueCode =
  | 'unknown-language'
  | 'language-not-loaded'
  | 'empty-text'
  | 'text-truncated'
  | 'invalid-feedback'
  | 'invalid-field'
  | 'lone-surrogate'
  | 'mojibake'
  | 'duplicate-id'
  | 'score-text-conflict'
  | 'unreadable-row'
  | 'hook-failed'

/** Something found wrong with one item. The item stays in the output. */
export interface Issue {
  readonly code: IssueCode
  readonly message: string
}

/**
 * The only error that palaute throws. `code` is stable; `message` names the thing, the value and what to do.
 *
 * @example
 * ```ts
 * import { createAnalyzer, PalauteError } from 'palaute'
 * try {
 *   await createAnalyzer({ industry: 'banking' as never })
 * } catch (error) {
 *   if (error instanceof PalauteError) console.log(error.code) // 'unknown-industry'
 * }
 * ```
 */
export class PalauteError extends Error {
  readonly code: PalauteErrorCode

  constructor(code: PalauteErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`palaute: ${message}`, options)
    this.name = 'PalauteError'
    this.code = code
  }
}

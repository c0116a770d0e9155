/** The trained second opinion on flags: what is said in words that no rule knows. */
import type { Span } from '../../feedback.ts'
import type { AnalyzedText } from '../../languages/language.ts'
import type { ModelFile } from '../../models/model-file.ts'
import { openLinearModel } from '../linear-model.ts'

/** A flag that the model would raise. */
export interface FlagOpinion {
  readonly id: string
  /** Calibrated probability, 0…1, that a person would raise it. */
  readonly probability: number
  readonly evidence: readonly Span[]
}

/** Reads a comment and says which flags it would raise, most probable first. */
export type FlagReader = (analyzed: AnalyzedText) => readonly FlagOpinion[]

/**
 * Opens the model `base/flags`.
 *
 * @example
 * ```ts
 * const read = openFlagReader(await loadModel(models, 'base', 'flags'))
 * read(finnish.analyzeText('Sain naapurin pillerit.')) // [{ id: 'medication-error', probability: 0.6, evidence: [...] }]
 * ```
 */
export const openFlagReader = (file: ModelFile): FlagReader => {
  const linear = openLinearModel(file)
  return (analyzed) =>
    linear
      .classify(analyzed)
      .filter(({ prior }) => prior !== true)
      .map(({ label, probability, evidence }) => ({ id: label, probability, evidence }))
}

/** Which categories of an industry a comment touches. */
import { PalauteError } from '../errors.ts'
import type { CategoryScore } from '../feedback.ts'
import type { Industry } from '../industries/industry.ts'
import type { AnalyzedText } from '../languages/language.ts'
import type { ModelFile } from '../models/model-file.ts'
import { openLinearModel } from './linear-model.ts'

/** A category that was found, before its sentiment is known. */
export type FoundCategory = Omit<CategoryScore, 'sentiment'>

export interface CategoryClassifier {
  /**
   * Categories over their thresholds, most probable first. Each has the words that gave it, or `prior` where no word speaks.
   *
   * `evidence: false` leaves the words out, for bulk work.
   */
  classify(analyzed: AnalyzedText, question?: string, options?: { readonly evidence?: boolean }): readonly FoundCategory[]
  /** Calibrated probability of every category of the model, in the order of `ids`. */
  probabilities(analyzed: AnalyzedText, question?: string): Float64Array
  readonly ids: readonly string[]
}

/**
 * Opens the classifier of an industry.
 *
 * @throws PalauteError `model-version` if the model knows a category that the taxonomy has not.
 *
 * @example
 * ```ts
 * const classifier = createCategoryClassifier(await loadModel(models, 'healthcare', 'categories'), healthcare)
 * classifier.classify(pack.analyzeText('Jonotin puhelimessa tunnin.')) // [{ id: 'contacting-services', … }, …]
 * ```
 */
export const createCategoryClassifier = (model: ModelFile, industry: Industry): CategoryClassifier => {
  const linear = openLinearModel(model)
  const known = new Set(industry.categories.map(({ id }) => id))
  const unknown = linear.labels.find((label) => !known.has(label))
  if (unknown !== undefined) {
    throw new PalauteError(
      'model-version',
      `the model "${industry.id}/categories" knows the category "${unknown}", taxonomy ${industry.version} of "${industry.id}" does not; run "npm run train"`,
    )
  }
  return Object.freeze({
    ids: linear.labels,
    probabilities: linear.probabilities,
    classify: (analyzed: AnalyzedText, question?: string, options?: { readonly evidence?: boolean }) =>
      linear.classify(analyzed, question, options).map(({ label, ...rest }): FoundCategory => ({ id: label, ...rest })),
  })
}

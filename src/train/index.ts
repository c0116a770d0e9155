/** `palaute/train`: a team's own labels become a classifier. Runs wherever the library runs. */
export {
  type CategoryAnswer,
  type CategoryModel,
  type CategoryTrainingOptions,
  type LabelDescription,
  loadModel,
  type TrainingExample,
  type TrainingSummary,
  trainCategories,
} from './categories.ts'
export {
  type Confusion,
  type EvaluationOptions,
  type EvaluationReport,
  evaluate,
  type LearningPoint,
} from './evaluate.ts'
export type { LabelMeasure, ReliabilityBin } from './measures.ts'
export type { TextInput } from './reader.ts'
export { type Suggestion, type SuggestOptions, suggest } from './suggest.ts'

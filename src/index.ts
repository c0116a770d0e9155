/**
 * palaute: reads open-text feedback in Finnish, Russian and English.
 *
 * The front door. `src/analyzer.ts` shows the way a comment walks.
 */
export { type Analysis, type AnalyzeOptions, type Analyzer, analyze, createAnalyzer } from './analyzer.ts'
export type { Detection, DetectOptions } from './detect/detect.ts'
export { type Issue, type IssueCode, PalauteError, type PalauteErrorCode } from './errors.ts'
export {
  type CategoryScore,
  type Feedback,
  type FeedbackInput,
  type Flag,
  type ItemAnalysis,
  type Kind,
  kinds,
  type LanguageCode,
  languageCodes,
  type PersonalData,
  type Scores,
  type Sentiment,
  type SentimentLabel,
  type Severity,
  type Span,
  type Statement,
  sentimentLabels,
  severities,
} from './feedback.ts'
export { feedbackSchema } from './feedback-schema.ts'
export { detectLanguage, redact } from './front.ts'
export {
  type Category,
  type CategoryGroup,
  type FlagRule,
  type Industry,
  type IndustryId,
  industryIds,
  type NameLanguage,
  type Names,
} from './industries/industry.ts'
export type {
  AnalyzedSentence,
  AnalyzedText,
  AnalyzedWord,
  Features,
  LanguagePack,
  Lemma,
  LemmaCandidate,
  LemmaSource,
  Token,
  TokenKind,
  Upos,
} from './languages/language.ts'
export { loadLanguage } from './languages/load.ts'
export type { ExtensiblePack, PackOptions } from './languages/pack.ts'
export type { AsyncLemmatizerHook, HookAnswer, HookContext, LemmatizerHook, PreparedHook } from './lemmatize/hooks.ts'
export type { UserLexiconEntry } from './lemmatize/user-lexicon.ts'
export type { AnalyzerOptions, ModelVersions } from './load.ts'
export type { AdjustedDifference, Driver } from './metrics/drivers.ts'
export type { Difference, Estimate, Interval } from './metrics/intervals.ts'
export type { CesMetric, CsatMetric, Metrics, NpsMetric, ScoreName } from './metrics/scores.ts'
export type { SummaryOptions } from './summary/options.ts'
export type * from './summary/types.ts'
export { type SummaryBuilder, type SummaryJSON, summaryFromJSON } from './summary.ts'
export { mergeThemes, pinTheme, refitThemes, renameTheme, splitTheme, type ThemePart } from './themes/edit.ts'
export type { ThemeOptions } from './themes/options.ts'
export type { Theme, Themes, ThemeTerm, ThemeWord } from './themes/types.ts'
export { libraryVersion } from './version.ts'

/** The words of the report's frame in four languages. */
import type { Kind } from '../feedback.ts'
import type { NameLanguage } from '../industries/industry.ts'
import { en } from './texts/en.ts'
import { fi } from './texts/fi.ts'
import { ru } from './texts/ru.ts'
import { sv } from './texts/sv.ts'

/** Languages that a report can be written in. */
export type ReportLanguage = NameLanguage

export interface Texts {
  readonly title: string
  readonly comments: string
  readonly answers: string
  readonly period: string
  readonly languages: string
  readonly languageNames: Readonly<Record<string, string>>
  readonly keyFigures: string
  readonly net: string
  readonly netHelp: string
  readonly metricNames: Readonly<Record<'nps' | 'csat' | 'ces' | 'fcr', string>>
  readonly metricHelp: Readonly<Record<'nps' | 'csat' | 'ces' | 'fcr', string>>
  readonly interval: string
  readonly basedOn: string
  readonly sentiment: string
  readonly sentimentNames: Readonly<Record<'positive' | 'neutral' | 'negative' | 'mixed', string>>
  readonly kinds: string
  readonly kindNames: Readonly<Record<Kind, string>>
  readonly attention: string
  readonly attentionHelp: string
  readonly severityNames: Readonly<Record<'info' | 'attention' | 'urgent', string>>
  readonly ids: string
  readonly more: string
  readonly categories: string
  readonly categoriesHelp: string
  readonly category: string
  readonly count: string
  readonly share: string
  readonly quotes: string
  readonly themes: string
  readonly themesHelp: string
  readonly theme: string
  readonly pinned: string
  readonly unthemed: string
  readonly sampled: string
  readonly drivers: string
  readonly driversHelp: string
  readonly driverDifference: string
  readonly driverImpact: string
  readonly driverCoefficient: string
  readonly explained: string
  readonly clear: string
  readonly unclear: string
  readonly trends: string
  readonly trendsHelp: string
  readonly periodUnit: Readonly<Record<'week' | 'month', string>>
  readonly change: string
  readonly rising: string
  readonly falling: string
  readonly isNew: string
  readonly noChange: string
  readonly undated: string
  readonly groups: string
  readonly groupsHelp: string
  readonly variableNames: Readonly<Record<string, string>>
  readonly suppressed: string
  readonly truncated: string
  readonly differs: string
  readonly commonest: string
  readonly coverage: string
  readonly coverageRows: Readonly<
    Record<'items' | 'answers' | 'noContent' | 'unknownLanguage' | 'categorised' | 'themed' | 'personalData' | 'issues', string>
  >
  readonly method: string
  readonly methodText: readonly string[]
  readonly tableOf: string
  readonly nothing: string
  readonly skip: string
  readonly madeWith: string
  readonly value: string
  /** Decimal separator and separator of thousands. */
  readonly decimal: string
  readonly thousands: string
  /** Space before the percent sign, or none. */
  readonly percent: string
  /** Unit of a difference of two percentages. */
  readonly percentagePoints: string
}

export const texts: Readonly<Record<ReportLanguage, Texts>> = { fi, ru, en, sv }

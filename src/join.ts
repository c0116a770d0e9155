/** Joins what the steps found into one answer: categories get their sentiment, statements their categories. */
import type { CategoryScore, Sentiment, Span, Statement } from './feedback.ts'
import { round4 } from './round.ts'

/** A category as the classifier found it. */
export type FoundCategory = Omit<CategoryScore, 'sentiment'>
/** A statement as the sentiment step found it. */
export type FoundStatement = Omit<Statement, 'categories'>

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && left.end > right.start

const touches = (statement: Span, { evidence }: FoundCategory): boolean => evidence.some((span) => overlaps(span, statement))

/** Characters of evidence of a category inside a statement: a statement counts as much as it says about the category. */
const weightOf = (statement: Span, { evidence }: FoundCategory): number =>
  evidence.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, statement.end) - Math.max(span.start, statement.start)), 0)

/** Sentiment of a category: the mean of the statements that hold its evidence, weighted by how much of it; the whole comment's without any. */
const sentimentOf = (category: FoundCategory, statements: readonly FoundStatement[], whole: Sentiment): number => {
  let sum = 0
  let weights = 0
  for (const statement of statements) {
    const weight = weightOf(statement, category)
    sum += weight * statement.sentiment.score
    weights += weight
  }
  return weights === 0 ? whole.score : round4(sum / weights)
}

/** Gives every category the sentiment of its statements and every statement the ids of its categories. */
export const joinStatements = (
  found: readonly FoundCategory[],
  statements: readonly FoundStatement[],
  whole: Sentiment,
): { readonly categories: CategoryScore[]; readonly statements: Statement[] } => ({
  categories: found.map((category) => ({
    id: category.id,
    probability: category.probability,
    sentiment: sentimentOf(category, statements, whole),
    evidence: category.evidence,
    ...(category.prior === true ? { prior: true as const } : {}),
  })),
  statements: statements.map((statement) => ({
    start: statement.start,
    end: statement.end,
    sentiment: statement.sentiment,
    categories: found.filter((category) => touches(statement, category)).map(({ id }) => id),
  })),
})

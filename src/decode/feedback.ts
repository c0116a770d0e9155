/** One piece of feedback, whatever it was, becomes a {@link Feedback}: bad data is noted on the item, never thrown and never lost. */
import type * as z from 'zod'
import type { Issue, IssueCode } from '../errors.ts'
import type { Feedback, FeedbackInput } from '../feedback.ts'
import { feedbackSchema } from '../feedback-schema.ts'
import { readDate } from './dates.ts'
import { looksMisread } from './mojibake.ts'

const issue = (code: IssueCode, message: string): Issue => ({ code, message })

const shown = (value: unknown): string => {
  let text: string
  try {
    text = JSON.stringify(value) ?? String(value)
  } catch {
    text = typeof value
  }
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isIssue = (value: unknown): value is Issue => isRecord(value) && typeof value.code === 'string' && typeof value.message === 'string'

/** JSON exports write `null` for "not given" and numbers for ids; neither is a mistake. */
const tidy = (input: Record<string, unknown>): Record<string, unknown> => {
  const output: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || (value === null && key !== 'text')) continue
    if (key === 'id' && (typeof value === 'number' || typeof value === 'bigint')) output.id = String(value)
    else if (key === 'scores' && isRecord(value)) {
      output.scores = Object.fromEntries(Object.entries(value).filter(([, score]) => score !== null && score !== undefined))
    } else output[key] = value
  }
  return output
}

const without = (value: unknown, path: readonly PropertyKey[]): unknown => {
  const [key, ...rest] = path
  if (key === undefined || !isRecord(value)) return undefined
  const { [String(key)]: dropped, ...others } = value
  const kept = rest.length === 0 ? undefined : without(dropped, rest)
  return kept === undefined ? others : { ...others, [String(key)]: kept }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), value)

const explain = (problem: z.core.$ZodIssue, input: unknown): Issue =>
  issue(
    'invalid-field',
    `${problem.path.map(String).join('.')} is ${shown(valueAt(input, problem.path))}: ${problem.message}; it was left out`,
  )

/** `createdAt` as an ISO 8601 instant or date; what cannot be read is left out with an issue. */
const withDate = (feedback: FeedbackInput, issues: Issue[]): FeedbackInput => {
  const { createdAt, ...rest } = feedback
  if (createdAt === undefined) return rest
  const date = createdAt instanceof Date ? (Number.isNaN(createdAt.getTime()) ? undefined : createdAt.toISOString()) : readDate(createdAt)
  if (date === undefined) {
    issues.push(issue('invalid-field', `createdAt is ${shown(createdAt)}, not a date such as "2026-03-31"; it was left out`))
    return rest
  }
  return { ...rest, createdAt: date }
}

const textIssues = (text: string): Issue[] => {
  const issues: Issue[] = []
  if (/\p{Surrogate}/u.test(text)) {
    issues.push(issue('lone-surrogate', 'the text holds half of a surrogate pair; it is read as a symbol and no offset moves'))
  }
  if (looksMisread(text)) {
    issues.push(issue('mojibake', 'the text looks as if it was decoded with the wrong encoding (for example UTF-8 read as Windows-1252)'))
  } else if (text.includes('\uFFFD')) {
    issues.push(issue('mojibake', 'the text holds U+FFFD: characters were lost when it was decoded'))
  }
  if (text.trim() === '') issues.push(issue('empty-text', 'the text is empty'))
  return issues
}

const decodeRecord = (input: Record<string, unknown>, fallbackId: string): Feedback => {
  const tidied = tidy(input)
  const given = Array.isArray(tidied.issues) ? tidied.issues.filter(isIssue) : []
  const issues: Issue[] = [...given]
  if (typeof tidied.text !== 'string') {
    const found = 'text' in tidied ? shown(tidied.text) : 'missing'
    // A row that could not be read has said so already.
    if (given.length === 0) issues.push(issue('invalid-field', `text is ${found}, not a string; the item is analysed as empty`))
    tidied.text = ''
  }
  let candidate: unknown = tidied
  let parsed = feedbackSchema.safeParse(candidate)
  // Each pass drops what was found wrong; a schema of this depth is clean after two.
  for (let pass = 0; !parsed.success && pass < 4; pass++) {
    for (const problem of parsed.error.issues) {
      issues.push(explain(problem, candidate))
      candidate = without(candidate, problem.path)
    }
    parsed = feedbackSchema.safeParse(candidate)
  }
  const feedback: FeedbackInput = parsed.success ? parsed.data : { text: tidied.text as string }
  const dated = withDate(feedback, issues)
  // What was decoded before brings its issues along: none is told twice.
  const told = new Set(given.map(({ code, message }) => `${code} ${message}`))
  const found = [...issues.slice(given.length), ...textIssues(feedback.text)].filter(({ code, message }) => !told.has(`${code} ${message}`))
  return { ...dated, id: feedback.id ?? fallbackId, issues: [...given, ...found] }
}

/**
 * Decodes one piece of feedback.
 *
 * Spans of the analysis refer to `text` as given here: it is never normalised or repaired. A field of the wrong type or out of its
 * range is left out with an `invalid-field` issue; `null` in an optional field means "not given"; a number as `id` is written as text.
 *
 * @param input A string, a {@link FeedbackInput}, or anything else that a data source may hold. Never throws for it.
 * @param index Position of the item, 0 for the first: an item without an id is called `item-<index + 1>`.
 *
 * @example
 * ```ts
 * decodeFeedback('Kiitos!', 0) // { id: 'item-1', text: 'Kiitos!', issues: [] }
 * decodeFeedback({ text: 'ok', scores: { nps: 11 } }, 1).issues[0]?.code // 'invalid-field'
 * ```
 */
export const decodeFeedback = (input: unknown, index: number): Feedback => {
  const id = `item-${index + 1}`
  if (typeof input === 'string') return { id, text: input, issues: textIssues(input) }
  if (isRecord(input)) return decodeRecord(input, id)
  return {
    id,
    text: '',
    issues: [
      issue(
        'invalid-feedback',
        `item ${index + 1} is ${shown(input)}, neither a string nor an object with a "text"; it is analysed as empty`,
      ),
    ],
  }
}

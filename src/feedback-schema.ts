/** What goes in, as a schema: for checking at run time. Apart from the types, so that code that needs none of it pays for none. */
import * as z from 'zod'
import { type FeedbackInput, languageCodes } from './feedback.ts'

const scoresSchema = z.object({
  nps: z.number().int().min(0).max(10).optional(),
  csat: z.number().int().min(1).max(5).optional(),
  ces: z.number().int().min(1).max(7).optional(),
  fcr: z.boolean().optional(),
})

/** Schema of one piece of feedback. Every field but `text` is optional. */
export const feedbackSchema: z.ZodType<FeedbackInput> = z.object({
  text: z.string(),
  id: z.string().optional(),
  language: z.enum(languageCodes).optional(),
  question: z.string().optional(),
  scores: scoresSchema.optional(),
  createdAt: z.union([z.string(), z.date()]).optional(),
  channel: z.string().optional(),
  touchpoint: z.string().optional(),
  unit: z.string().optional(),
  groups: z.record(z.string(), z.string()).optional(),
})

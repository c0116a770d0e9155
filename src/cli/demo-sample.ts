/**
 * The comments of `palaute demo`: the project's own examples (`corpora/healthcare`), with scores, dates and units made up so that every
 * figure has something to count. Deterministic.
 */
import type { FeedbackInput, LanguageCode } from '../feedback.ts'

/** A line of `corpora/<industry>/<language>.jsonl`, as far as the demo reads it. */
export interface DemoExample {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly sentiment: 'positive' | 'neutral' | 'negative' | 'mixed'
  readonly question?: string
}

/** FNV-1a, 32 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

const likely = {
  positive: [10, 9, 10, 9, 8, 10, 9],
  neutral: [7, 8, 6, 7, 8],
  mixed: [7, 6, 8, 5],
  negative: [2, 0, 5, 3, 6, 1, 4, 7],
} as const
const units = ['Unit A', 'Unit B', 'Unit C'] as const
const firstDay = Date.UTC(2026, 0, 5)
const days = 170

const dress = ({ id, text, language, sentiment, question }: DemoExample): FeedbackInput => {
  const chance = hash(id)
  const scores = likely[sentiment]
  return {
    id,
    text,
    language,
    ...(question === undefined ? {} : { question }),
    // Some people leave the figure out.
    ...(chance % 6 === 0 ? {} : { scores: { nps: scores[(chance >>> 4) % scores.length] ?? 7 } }),
    createdAt: new Date(firstDay + ((chance >>> 8) % days) * 86_400_000).toISOString().slice(0, 10),
    unit: units[(chance >>> 16) % units.length] ?? units[0],
  }
}

/** At most `perLanguage` examples of each language, evenly spaced, so that every category has its turn. */
export const demoSample = (examples: readonly DemoExample[], perLanguage = 120): readonly FeedbackInput[] => {
  const languages = [...new Set(examples.map(({ language }) => language))]
  return languages.flatMap((language) => {
    const own = examples.filter((example) => example.language === language)
    const step = Math.max(1, own.length / perLanguage)
    return Array.from({ length: Math.min(perLanguage, own.length) }, (_, index) => own[Math.floor(index * step)]).flatMap((example) =>
      example === undefined ? [] : [dress(example)],
    )
  })
}

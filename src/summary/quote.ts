/** Pieces of comments that may be shown. */
import type { Feedback, ItemAnalysis, PersonalData, SentimentLabel, Span } from '../feedback.ts'
import type { Quote } from './types.ts'

/** Longer pieces are cut at a word and end with an ellipsis. */
const longest = 220

/** The piece of text with every span of personal data in it replaced by its type in brackets, e.g. `[phone]`. */
export const redactPiece = (text: string, { start, end }: Span, personalData: readonly PersonalData[]): string => {
  const inside = [...personalData].filter((span) => span.start < end && span.end > start).sort((a, b) => a.start - b.start || b.end - a.end)
  let [redacted, position] = ['', start]
  for (const span of inside) {
    if (span.end <= position) continue
    redacted += `${text.slice(position, Math.max(position, span.start))}[${span.type}]`
    position = Math.min(end, span.end)
  }
  return redacted + text.slice(position, end)
}

const shorten = (text: string): string => {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy.length <= longest) return tidy
  const cut = tidy.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')} …`
}

/** A quote of a piece of an item; `null` where nothing of it can be shown. */
export const quoteOf = (item: ItemAnalysis, feedback: Feedback, piece: Span, sentiment: SentimentLabel): Quote | null => {
  const text = shorten(redactPiece(feedback.text, piece, item.personalData))
  return text === '' ? null : { id: item.id, start: piece.start, end: piece.end, text, language: item.language.code, sentiment }
}

/** How well a piece of so many characters reads as a quote, 0…1: neither a fragment nor an essay. */
export const lengthFit = (length: number): number => {
  if (length < 12) return 0.3
  if (length < 25) return 0.7
  return length <= 160 ? 1 : length <= longest ? 0.8 : 0.5
}

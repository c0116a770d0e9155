/** Finds personal data in a text. */
import type { PersonalData } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
import { addresses } from './addresses.ts'
import { identifiers } from './identifiers.ts'
import { findNames } from './names.ts'

const contextLength = 40

/** The kinds of personal data that {@link findPersonalData} tells. */
export const personalDataTypes: readonly string[] = [...new Set([...identifiers, ...addresses].map(({ type }) => type)), 'person-name']

/**
 * Finds what points to one person: names, identity codes (with their check digits), telephone numbers, e-mail and postal addresses,
 * bank accounts, payment cards, licence plates, dates of birth, profile links.
 *
 * @param analyzed The analysed text, where there is one: its language decides which names are looked for first.
 * @returns Spans in UTF-16 units of `text`, in order, without overlaps. The types are {@link personalDataTypes}.
 * @example
 * ```ts
 * findPersonalData('Hoitaja Maija soitti numeroon 040 123 4567') // person-name 8–13, phone 30–42
 * ```
 */
export const findPersonalData = (text: string, analyzed?: AnalyzedText): PersonalData[] => {
  const found: PersonalData[] = []
  let taken: Uint8Array | undefined
  const take = (type: string, start: number, end: number): void => {
    taken ??= new Uint8Array(text.length)
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    found.push({ type, start, end })
  }
  if (/\d|@|\.(?:com|ru|me)\//u.test(text)) {
    for (const { type, pattern, accepts } of [...identifiers.slice(0, 12), ...addresses, ...identifiers.slice(12)]) {
      for (const { 0: match, index } of text.matchAll(pattern)) {
        const before = text.slice(Math.max(0, index - contextLength), index)
        if (accepts === undefined || accepts(match, before)) take(type, index, index + match.length)
      }
    }
  }
  const first = analyzed?.language ?? 'fi'
  const languages = first === 'en' ? (['en', 'fi'] as const) : first === 'ru' ? (['ru', 'en', 'fi'] as const) : (['fi', 'en'] as const)
  for (const { type, start, end } of findNames(text, languages)) take(type, start, end)
  return found.sort((a, b) => a.start - b.start)
}

/** Replaces personal data by its type. */
import type { PersonalData, Span } from '../feedback.ts'

export interface RedactOptions {
  /** Types that stay as they are, e.g. `['postal-code']`. Default: none. */
  readonly keep?: readonly string[] | undefined
  /**
   * Where first names of staff may stay: praise that names a nurse is worth passing on, criticism of one is not. Spans of praise
   * in UTF-16 units of the text, or `true` for the whole text. A surname or a patient's name never stays. Default: nowhere.
   */
  readonly keepStaffNamesIn?: true | readonly Span[] | undefined
  /** What stands in the place of each. Default: the type in brackets, `[phone]`. */
  readonly replacement?: ((found: PersonalData) => string) | undefined
}

/** Roles of staff right before a name, in Finnish, Russian and English, in any case. */
const staffBefore =
  /(?:^|[^\p{L}])(?:\p{L}*hoitaja\p{Ll}*|\p{L}*lääkäri\p{Ll}*|\p{L}*terapeut\p{Ll}*|\p{L}*psykologi\p{Ll}*|kätilö\p{Ll}*|optikko|optiko\p{Ll}*|\p{L}*virkailija\p{Ll}*|\p{L}*palvelija\p{Ll}*|myyjä\p{Ll}*|kuljettaja\p{Ll}*|opettaja\p{Ll}*|tohtori\p{Ll}*|tri|врач\p{Ll}*|доктор\p{Ll}*|\p{L}*сестр\p{Ll}*|терапевт\p{Ll}*|хирург\p{Ll}*|администратор\p{Ll}*|консультант\p{Ll}*|продав\p{Ll}*|менеджер\p{Ll}*|специалист\p{Ll}*|мастер\p{Ll}*|dr|doctor|nurse|sister|midwife|receptionist|physio\p{Ll}*|therapist|paramedic|pharmacist|dentist|consultant|surgeon|driver|technician|advisor|adviser|assistant|manager|waiter|waitress)[.:]? ?$/iu

const isStaffFirstName = (text: string, { start, end }: Span): boolean =>
  staffBefore.test(text.slice(Math.max(0, start - 40), start)) && !/\s/u.test(text.slice(start, end))

/**
 * Replaces spans of personal data.
 *
 * @param found What {@link findPersonalData} gave for the same text; overlapping spans are taken in order.
 * @returns The new text, and the spans that were replaced, in UTF-16 units of the text as given.
 * @example
 * ```ts
 * redactText('Soittakaa 040 123 4567', [{ type: 'phone', start: 10, end: 22 }]).text // 'Soittakaa [phone]'
 * ```
 */
export const redactText = (
  text: string,
  found: readonly PersonalData[],
  options: RedactOptions = {},
): { text: string; spans: PersonalData[] } => {
  const { keep = [], keepStaffNamesIn, replacement = ({ type }) => `[${type}]` } = options
  const mayStay = (span: PersonalData): boolean => {
    if (keep.includes(span.type)) return true
    if (keepStaffNamesIn === undefined || span.type !== 'person-name' || !isStaffFirstName(text, span)) return false
    return keepStaffNamesIn === true || keepStaffNamesIn.some(({ start, end }) => start <= span.start && span.end <= end)
  }
  const spans: PersonalData[] = []
  let redacted = ''
  let at = 0
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at || mayStay(span)) continue
    redacted += text.slice(at, span.start) + replacement(span)
    at = span.end
    spans.push(span)
  }
  return { text: redacted + text.slice(at), spans }
}

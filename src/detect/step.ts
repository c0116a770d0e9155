/** The analyzer's second step: which language to read a comment in, and what to say where nobody knows. */
import type { Issue } from '../errors.ts'
import type { Feedback, LanguageCode } from '../feedback.ts'
import type { Detection, Detector } from './detect.ts'

/** What the step needs of a loaded analyzer. */
export interface DetectionContext {
  readonly detector: Detector
  readonly languages: readonly LanguageCode[]
  /** A language given for every comment, where the caller knows. */
  readonly language?: LanguageCode | undefined
  /** Longer texts are cut here, in UTF-16 units. */
  readonly maxTextLength: number
}

export interface DetectedFeedback {
  /** The comment, cut where it was too long. */
  readonly feedback: Feedback
  readonly detected: Pick<Detection, 'language' | 'confidence' | 'spans'>
  /** The language to read it in; undefined for a text in another language, which nobody here can read. */
  readonly reader: LanguageCode | undefined
  readonly issues: readonly Issue[]
}

/** Cuts between characters, never inside a surrogate pair. */
const cut = (text: string, length: number): string => {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length)
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

const knownLanguage = (code: LanguageCode | 'und'): LanguageCode | undefined => (code === 'und' ? undefined : code)

const whole = (text: string, code: LanguageCode | 'und', confidence: number): DetectedFeedback['detected'] => ({
  language: code,
  confidence,
  spans: [{ start: 0, end: text.length, code }],
})

/**
 * Finds the language of a comment: the one it was given, else the one that is detected among the analyzer's languages.
 *
 * The language of the question helps with answers too short to tell. A text without any letter has no language and no issue.
 */
export const detectLanguages = (given: Feedback, context: DetectionContext): DetectedFeedback => {
  const issues: Issue[] = [...given.issues]
  let feedback = given
  if (given.text.length > context.maxTextLength) {
    const text = cut(given.text, context.maxTextLength)
    feedback = { ...given, text }
    issues.push({
      code: 'text-truncated',
      message: `the text has ${given.text.length} characters; only the first ${text.length} were analysed`,
    })
  }
  const { text, question } = feedback
  const { detector, languages } = context
  const asked = feedback.language ?? context.language
  const known = asked !== undefined && languages.includes(asked) ? asked : undefined
  if (asked !== undefined && known === undefined) {
    const message = `the language "${asked}" was given but is not loaded; loaded are ${languages.join(', ')}`
    issues.push({ code: 'language-not-loaded', message })
  }
  const first = languages[0] as LanguageCode
  const ofQuestion = (): LanguageCode | undefined =>
    question === undefined ? undefined : knownLanguage(detector.detect(question, { languages }).language)
  if (!hasLetters(text)) return { feedback, detected: whole(text, 'und', 0), reader: known ?? ofQuestion() ?? first, issues }
  if (known !== undefined) return { feedback, detected: whole(text, known, 1), reader: known, issues }
  const alone = detector.detect(text, { languages })
  const fallback = alone.language === 'und' ? ofQuestion() : undefined
  const detected = fallback === undefined ? alone : detector.detect(text, { languages, fallback })
  const found = knownLanguage(detected.language)
  if (found === undefined && !issues.some(({ code }) => code === 'language-not-loaded')) {
    const message = `the text is in none of the loaded languages (${languages.join(', ')}), or too short to tell`
    issues.push({ code: 'unknown-language', message })
  }
  if (found !== undefined) return { feedback, detected, reader: found, issues }
  // Too little to tell its language can still be read (`ok`, `5/5`); a text in another language can't.
  return { feedback, detected, reader: knownLanguage(detector.detect(text, { languages, fallback: first }).language), issues }
}

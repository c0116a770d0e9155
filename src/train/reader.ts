/** From a text to its analysis, with the languages that are needed and no more. */
import { createDetector, type Detector } from '../detect/detect.ts'
import { type LanguageCode, languageCodes } from '../feedback.ts'
import type { AnalyzedText, LanguagePack } from '../languages/language.ts'
import { loadLanguage } from '../languages/load.ts'
import { loadModel } from '../models/load-model.ts'
import { analyzeSurface } from './surface-analysis.ts'

/** A text, and what is known about it. */
export interface TextInput {
  readonly text: string
  readonly language?: LanguageCode | undefined
  /** The question that was answered: the answer is read in its light. */
  readonly question?: string | undefined
}

export interface Reader {
  readonly languages: readonly LanguageCode[]
  /** Whether texts without a language are detected. */
  readonly detects: boolean
  read(input: TextInput): AnalyzedText
}

/**
 * Loads languages, and the detector where some texts do not say theirs.
 *
 * A text in none of the languages is read word by word as it is written.
 */
export const createReader = async (languages: readonly LanguageCode[], detects: boolean): Promise<Reader> => {
  const packs = new Map<LanguageCode, LanguagePack>()
  for (const code of languages) packs.set(code, await loadLanguage(code))
  const detector: Detector | undefined = detects
    ? createDetector(await loadModel((await import('#models/base')).models, 'base', 'language'))
    : undefined
  const languageOf = (input: TextInput): LanguageCode | 'und' => {
    if (input.language !== undefined) return input.language
    const found = detector?.detect(input.text, { languages }).language ?? 'und'
    if (found !== 'und' || input.question === undefined) return found
    return detector?.detect(input.question, { languages }).language ?? 'und'
  }
  return Object.freeze({
    languages,
    detects,
    read: (input: TextInput): AnalyzedText => {
      const language = languageOf(input)
      const pack = language === 'und' ? undefined : packs.get(language)
      // The type knows no `und`; features of such a text are hashed apart from those of every language.
      return pack === undefined ? analyzeSurface(input.text, language as LanguageCode) : pack.analyzeText(input.text)
    },
  })
}

/** The languages that texts name, in the library's order; all of them where some text names none. */
export const languagesOf = (inputs: readonly TextInput[]): { readonly languages: readonly LanguageCode[]; readonly detects: boolean } => {
  const named = new Set(inputs.map(({ language }) => language))
  const detects = named.has(undefined)
  return { languages: languageCodes.filter((code) => detects || named.has(code)), detects }
}

/** The small doors: one question about one text, models loaded on the way. */
import { createDetector, type Detection, type DetectOptions } from './detect/detect.ts'
import { type LanguageCode, languageCodes, type PersonalData } from './feedback.ts'
import { loadLanguage } from './languages/load.ts'
import { loadModel } from './models/load-model.ts'
import { findPersonalData } from './privacy/find.ts'
import { type RedactOptions, redactText } from './privacy/redact.ts'

const loadDetector = async (): Promise<ReturnType<typeof createDetector>> =>
  createDetector(await loadModel((await import('#models/base')).models, 'base', 'language'))

/**
 * Tells the language of a text: one of those asked for (default Finnish, Russian, English), or `und` where unsure.
 *
 * @example
 * ```ts
 * (await detectLanguage('Hyvää palvelua')).language // 'fi'
 * (await detectLanguage('服务很好')).language // 'und'
 * ```
 */
export const detectLanguage = async (text: string, options?: DetectOptions): Promise<Detection> =>
  (await loadDetector()).detect(text, options)

/**
 * Finds personal data (names, identity codes, phone numbers, addresses …) and replaces each by its type in brackets.
 *
 * @param options `language` where you know it; what to keep. See {@link RedactOptions}.
 * @returns The redacted text, and the spans in the text as given.
 *
 * @example
 * ```ts
 * (await redact('Soittakaa 040 123 4567')).text // 'Soittakaa [phone]'
 * ```
 */
export const redact = async (
  text: string,
  options: RedactOptions & { readonly language?: LanguageCode | undefined } = {},
): Promise<{ text: string; spans: PersonalData[] }> => {
  const detected = options.language ?? (await detectLanguage(text)).language
  const code = languageCodes.find((language) => language === detected)
  const analyzed = code === undefined ? undefined : (await loadLanguage(code)).analyzeText(text)
  return redactText(text, findPersonalData(text, analyzed), options)
}

/** Measures language identification on held-out sentences and their first three words, with a model trained on the rest. */
import { createDetector } from '../../../src/detect/detect.ts'
import { readModelFile, writeModelFile } from '../../../src/models/model-file.ts'
import { readSib, trainLanguageDetection } from '../../../src/train/language-detection.ts'
import { isHeldOut } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'

const promised = { fi: 'fin_Latn', ru: 'rus_Cyrl', en: 'eng_Latn' } as const
const others = ['swe_Latn', 'dan_Latn', 'nob_Latn', 'deu_Latn', 'est_Latn', 'bul_Cyrl', 'ukr_Cyrl', 'zho_Hans', 'pes_Arab'] as const

const firstWords = (text: string, count: number): string => text.split(/\s+/u).slice(0, count).join(' ')
const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100

/** Accuracy per promised language, share of other languages taken for one, calibration of the confidence. */
export const evaluateLanguage = async (): Promise<readonly EvalRow[]> => {
  const { sections } = trainLanguageDetection('train')
  const detector = createDetector(readModelFile(writeModelFile(sections), 'base/language'))
  const rows: EvalRow[] = []
  const bins = Array.from({ length: 15 }, () => ({ right: 0, sum: 0 }))
  let judged = 0
  for (const [language, folder] of Object.entries(promised)) {
    const texts = readSib(folder, language).filter(({ key }) => isHeldOut(key))
    const data = `sib200 ${language} (held-out fifth, ${texts.length} sentences)`
    for (const [measure, read, must] of [
      ['whole sentence', (text: string) => text, 99.9],
      ['first three words', (text: string) => firstWords(text, 3), language === 'ru' ? 97 : 98.5],
    ] as const) {
      const right = texts.filter(({ text }) => {
        const detected = detector.detect(read(text))
        const bin = bins[Math.min(14, Math.floor(detected.confidence * 15))]
        const isRight = detected.language === language
        if (bin !== undefined && detected.language !== 'und') {
          bin.sum += detected.confidence
          bin.right += isRight ? 1 : 0
          judged++
        }
        return isRight
      }).length
      rows.push({ area: 'language', measure: `accuracy, ${measure}`, data, value: percent(right, texts.length), unit: '%', must })
    }
  }
  for (const [measure, read] of [
    ['whole sentence', (text: string) => text],
    ['first three words', (text: string) => firstWords(text, 3)],
  ] as const) {
    const texts = others.flatMap((folder) => readSib(folder, 'xx')).filter(({ key }) => isHeldOut(key))
    const taken = texts.filter(({ text }) => detector.detect(read(text)).language !== 'und').length
    rows.push({
      area: 'language',
      measure: `other languages taken for fi, ru or en, ${measure}`,
      data: `sib200, nine languages (held-out fifth, ${texts.length} sentences)`,
      value: percent(taken, texts.length),
      unit: '%',
      lowerIsBetter: true,
    })
  }
  const error = bins.reduce((sum, { right, sum: confidence }) => sum + Math.abs(right - confidence), 0) / judged
  rows.push({
    area: 'language',
    measure: 'calibration error (ECE, 15 bins)',
    data: 'sib200 fi, ru, en (held-out fifth)',
    value: Math.round(error * 1e4) / 1e4,
    lowerIsBetter: true,
  })
  return rows
}

/** Measures personal data on the project's own gold sentences, on the half that rules were not tuned on. */

import { type LanguageCode, languageCodes, type PersonalData } from '../../../src/feedback.ts'
import { findPersonalData } from '../../../src/privacy/find.ts'
import { parseJsonLines, readOwnCorpus } from '../../../src/train/corpora.ts'
import type { EvalRow } from '../eval-row.ts'

interface GoldSentence {
  readonly id: string
  readonly language: LanguageCode
  readonly text: string
  readonly spans: readonly PersonalData[]
}

export const readPersonalDataGold = (language: LanguageCode): GoldSentence[] =>
  parseJsonLines<GoldSentence>(readOwnCorpus(`personal-data/${language}.jsonl`))

/** Even numbers are held out. */
export const isHeldOutSentence = ({ id }: GoldSentence): boolean => Number(id.split('-')[1]) % 2 === 0

const keyOf = (id: string, { type, start, end }: PersonalData): string => `${id} ${type} ${start} ${end}`

interface Counts {
  right: number
  found: number
  gold: number
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10)
const f1 = ({ right, found, gold }: Counts): number => percent(2 * right, found + gold)

/** Precision, recall and F1 on exact spans per language, and F1 per type over all languages. */
export const evaluatePrivacy = async (): Promise<readonly EvalRow[]> => {
  const rows: EvalRow[] = []
  const perType = new Map<string, Counts>()
  for (const language of languageCodes) {
    const total: Counts = { right: 0, found: 0, gold: 0 }
    for (const sentence of readPersonalDataGold(language).filter(isHeldOutSentence)) {
      const found = findPersonalData(sentence.text, { text: sentence.text, language, sentences: [] })
      const gold = new Set(sentence.spans.map((span) => keyOf(sentence.id, span)))
      for (const [spans, field] of [
        [found, 'found'],
        [sentence.spans, 'gold'],
      ] as const) {
        for (const span of spans) {
          const counts = perType.get(span.type) ?? { right: 0, found: 0, gold: 0 }
          perType.set(span.type, counts)
          counts[field]++
          total[field]++
          if (field === 'found' && gold.has(keyOf(sentence.id, span))) {
            counts.right++
            total.right++
          }
        }
      }
    }
    const data = `corpora/personal-data ${language} (held-out half)`
    rows.push({ area: 'privacy', measure: 'precision, exact spans', data, value: percent(total.right, total.found), unit: '%' })
    rows.push({ area: 'privacy', measure: 'recall, exact spans', data, value: percent(total.right, total.gold), unit: '%' })
    rows.push({ area: 'privacy', measure: 'F1, exact spans', data, value: f1(total), unit: '%' })
  }
  for (const [type, counts] of [...perType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rows.push({
      area: 'privacy',
      measure: `F1 ${type}`,
      data: 'corpora/personal-data, all languages (held-out half)',
      value: f1(counts),
      unit: '%',
      note: `${counts.gold} spans`,
    })
  }
  return rows
}

/** A small invented health centre: half a year of comments in three languages, for the report's golden page. */
import { healthcare } from '../../src/industries/healthcare/index.ts'
import type { Summary } from '../../src/summary/types.ts'
import { createSummaryBuilder } from '../../src/summary.ts'
import { category, sample, sentiment } from '../summary/items.ts'

type Row = readonly [text: string, language: 'fi' | 'ru' | 'en', category: string, score: number, nps: number]

const rows: readonly Row[] = [
  ['Jonotin puhelimessa tunnin ennen kuin kukaan vastasi', 'fi', 'contacting-services', -0.8, 2],
  ['Puhelimessa jonotin taas puoli tuntia', 'fi', 'contacting-services', -0.6, 4],
  ['Takaisinsoitto tuli vasta illalla', 'fi', 'contacting-services', -0.4, 5],
  ['Ystävällinen hoitaja kuunteli rauhassa', 'fi', 'staff-manner', 0.9, 10],
  ['Ystävällinen hoitaja ja hyvä tunnelma', 'fi', 'staff-manner', 0.8, 9],
  ['Hoitaja oli ystävällinen vaikka oli kiire', 'fi', 'staff-manner', 0.6, 9],
  ['Pysäköinti on kallis ja paikkoja liian vähän', 'fi', 'parking', -0.5, 6],
  ['Pysäköinti maksaa liikaa', 'fi', 'parking', -0.6, 5],
  ['Lääkäri selitti kaiken selkeästi', 'fi', 'information-from-staff', 0.7, 9],
  ['Вежливая медсестра, спасибо ей большое', 'ru', 'staff-manner', 0.9, 10],
  ['Вежливая и внимательная медсестра', 'ru', 'staff-manner', 0.8, 10],
  ['Дозвониться невозможно, только гудки', 'ru', 'contacting-services', -0.9, 1],
  ['Дозвониться смогла с пятого раза', 'ru', 'contacting-services', -0.5, 4],
  ['Врач всё подробно объяснил', 'ru', 'information-from-staff', 0.7, 9],
  ['Kind nurse who listened to me', 'en', 'staff-manner', 0.8, 10],
  ['The nurse was kind and patient', 'en', 'staff-manner', 0.8, 9],
  ['Nobody answers the phone', 'en', 'contacting-services', -0.7, 3],
  ['Waited an hour on the phone', 'en', 'contacting-services', -0.7, 3],
  ['Parking costs too much', 'en', 'parking', -0.5, 6],
  ['The doctor explained everything clearly', 'en', 'information-from-staff', 0.8, 9],
]

const units = ['Keskustan terveysasema', 'Rannan terveysasema', 'Kylän vastaanotto'] as const

/** 120 comments: every row six times, a month apart; parking comes up in the last two months only. */
export const clinicSummary = (): Summary => {
  const builder = createSummaryBuilder({ industry: healthcare })
  for (let month = 1; month <= 6; month++) {
    rows.forEach(([text, language, id, score, nps], index) => {
      const late = id === 'parking' && month < 5
      const { item, source } = sample(`k${month}-${String(index).padStart(2, '0')}`, late ? '-' : `${text}.`, {
        language,
        item: late
          ? { kind: 'no-content' }
          : {
              kind: score > 0 ? 'praise' : 'complaint',
              sentiment: sentiment(score > 0 ? 'positive' : 'negative', score),
              categories: [category(id, score)],
              flags: index === 2 && month > 4 ? [{ id: 'patient-safety', severity: 'urgent', evidence: [{ start: 0, end: 5 }] }] : [],
            },
        feedback: {
          unit: units[(index + month) % 10 === 0 && month === 1 ? 2 : (index + month) % 2],
          createdAt: `2026-0${month}-${String(1 + index).padStart(2, '0')}`,
          scores: { nps, fcr: score > 0 },
        },
      })
      builder.add(item, source)
    })
  }
  const phone = sample('k7', 'Soittakaa Liisalle numeroon 040 123 4567.', {
    item: {
      categories: [category('contacting-services', 0)],
      flags: [{ id: 'contact-requested', severity: 'attention', evidence: [{ start: 0, end: 9 }] }],
      personalData: [
        { type: 'name', start: 10, end: 18 },
        { type: 'phone', start: 28, end: 40 },
      ],
    },
  })
  builder.add(phone.item, phone.source)
  return builder.finish()
}

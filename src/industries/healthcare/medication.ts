/** Medicines and pain. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const medication: readonly Category[] = [
  {
    id: 'medication',
    group: 'medication',
    base: 'quality',
    names: { fi: 'Lääkehoito ja reseptit', ru: 'Лекарства и рецепты', en: 'Medication', sv: 'Läkemedel och recept' },
    definitions: {
      fi: 'Lääkkeiden määrääminen, saanti, reseptit, annostelu ja lääkeneuvonta.',
      ru: 'Назначение и получение лекарств, рецепты, дозировка и пояснения к ним.',
      en: 'Prescribing, supply, doses and explanation of medicines.',
      sv: 'Ordination, tillgång, recept, dosering och information om läkemedel.',
    },
    include: ['Prescriptions, pharmacy, side effects explained, wrong dose'],
    exclude: ['Relief of pain: pain-management'],
    cues: {
      fi: list(
        'lääke, lääkitys, lääkehoito, resepti, reseptinuusinta, uusia resepti, annos, annostus, annostella, apteekki, antibiootti, sivuvaikutus, haittavaikutus, tabletti, pilleri, lääkelista, pistos, lääkäri määrätä lääke, e-resepti, insuliini, lääkevirhe',
      ),
      ru: list(
        'лекарство, препарат, рецепт, выписать рецепт, таблетка, доза, дозировка, аптека, антибиотик, побочный эффект, укол, медикамент, назначить лекарство, назначение, льготный рецепт, инсулин, капельница, лекарственный, приём лекарство',
      ),
      en: list(
        'medication, medicine, prescription, prescribe, prescribed, tablet, pill, dose, dosage, pharmacy, pharmacist, chemist, antibiotic, side effect, drug, inhaler, insulin, injection, repeat prescription, med',
      ),
    },
  },
  {
    id: 'pain-management',
    group: 'medication',
    base: 'quality',
    names: { fi: 'Kivun hoito', ru: 'Обезболивание', en: 'Pain management', sv: 'Smärtlindring' },
    definitions: {
      fi: 'Kivun ottaminen vakavasti ja lievittäminen.',
      ru: 'Внимание к боли и её облегчение.',
      en: 'Taking pain seriously and relieving it.',
      sv: 'Att smärta tas på allvar och lindras.',
    },
    include: ['Painkillers late or refused, painless procedure'],
    exclude: ['Pain as the reason for the visit'],
    cues: {
      fi: list(
        'kipu, kivulias, kivuton, kivunlievitys, kivunhoito, kipulääke, särkylääke, kipulääkitys, sattua, puudutus, puuduttaa, särky, tuska, epiduraali, jättää kipu, kova kipu, kipupumppu',
      ),
      ru: list(
        'боль, больно, болезненный, безболезненный, безболезненно, обезболивание, обезболивающий, обезболить, анестезия, наркоз, терпеть боль, болеутоляющий, снять боль, укол обезболивающий, сильный боль, эпидуральный',
      ),
      en: list(
        'pain, painful, painless, pain relief, painkiller, in pain, agony, anaesthetic, pain free, pain control, pain management, epidural, hurt, morphine, paracetamol, discomfort, numb',
      ),
    },
  },
]

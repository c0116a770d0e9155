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
        'lääke, lääkitys, lääkehoito, resepti, reseptinuusinta, uusia resepti, annos, annostus, annostella, apteekki, antibiootti, sivuvaikutus, haittavaikutus, tabletti, pilleri, lääkelista, pistos, lääkäri määrätä lääke, e-resepti, insuliini, lääkevirhe, rokote, rokottaa, influenssarokote, dosetti, marevan, tupla-annos, lääke loppua, lääke vaihtaa, lääkärin määräys, kortisoni, mielialalääke, unilääke, tippa, kuuri, reseptipyyntö, lääkehoitaja, lääkkeen jako',
      ),
      ru: list(
        'лекарство, препарат, рецепт, выписать рецепт, таблетка, доза, дозировка, аптека, антибиотик, побочный эффект, укол, медикамент, назначить лекарство, назначение, льготный рецепт, инсулин, капельница, лекарственный, приём лекарство, прививка, вакцина, вакцинация, таблетка выдать, лекарство нет, лекарство закончиться, мазь, капля, сироп, снотворное, гормон, льготный лекарство, выписать лекарство, перепутать лекарство, аллергия на препарат, курс, антидепрессант, свеча',
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
        'kipu, kivulias, kivuton, kivunlievitys, kivunhoito, kipulääke, särkylääke, kipulääkitys, sattua, puudutus, puuduttaa, särky, tuska, epiduraali, jättää kipu, kova kipu, kipupumppu, koskea, kipeä, kova tuska, puudutuspiikki, nukutus, sietämätön kipu, kivut, kipupotilas, ei tuntua mikään, opiaatti, särkeä, kipukohtaus',
      ),
      ru: list(
        'боль, больно, болезненный, безболезненный, безболезненно, обезболивание, обезболивающий, обезболить, анестезия, наркоз, терпеть боль, болеутоляющий, снять боль, укол обезболивающий, сильный боль, эпидуральный, терпеть, адский боль, без боль, болезненно, болеть, укол от боль, не обезболить, новокаин, резать по живой',
      ),
      en: list(
        'pain, painful, painless, pain relief, painkiller, in pain, agony, anaesthetic, pain free, pain control, pain management, epidural, hurt, morphine, paracetamol, discomfort, numb, pain killers, pain was ignored, sore, injection hurt, numbing, gas and air',
      ),
    },
  },
]

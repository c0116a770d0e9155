/** The overall impression: the base taxonomy's own categories, with what people say of a tool as a whole. */
import { placesAndWhole } from '../base/places.ts'
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

/** Cues of a tool as a whole, beside those of the base taxonomy. */
const toolCues: Readonly<Record<string, Category['cues']>> = {
  'general-praise': {
    fi: list(
      'hyvä järjestelmä, hyvä työkalu, hyvä alusta, toimiva järjestelmä, helpottaa työ, suuri apu työssä, paras järjestelmä, onnistunut hankinta, ei vaihtaa muu, vastata tarve, mainio ohjelma',
    ),
    ru: list(
      'хороший система, хороший платформа, отличный программа, облегчать работа, выручать в работа, лучший программа, удачный покупка, ни на что не променять, отвечать потребность, работать как часы, система нравиться',
    ),
    en: list(
      'good system, great tool, great product, good platform, makes my work easier, does the job, best system, money well spent, would not swap, meets our needs, solid product',
    ),
  },
  'general-criticism': {
    fi: list(
      'huono järjestelmä, huonoin järjestelmä, turha järjestelmä, vaikeuttaa työ, ei vastata tarve, kaduta hankinta, pettymys järjestelmä, enemmän haitta kuin hyöty, vanha järjestelmä olla parempi, pakko käyttää',
    ),
    ru: list(
      'плохой система, худший система, бесполезный система, мешать работать, не отвечать потребность, жалеть о покупка, разочаровать система, больше вред чем польза, старый программа лучше, заставлять пользоваться',
    ),
    en: list(
      'bad system, worst system, pointless system, makes my work harder, does not meet our needs, regret choosing, platform disappointing, more harm than good, old system was better, forced to use',
    ),
  },
}

export const general: readonly Category[] = placesAndWhole
  .filter(({ group }) => group === 'general')
  .map((category) => {
    const own = toolCues[category.id]
    if (own === undefined) return category
    const { fi, ru, en } = category.cues
    return { ...category, cues: { fi: [...fi, ...own.fi], ru: [...ru, ...own.ru], en: [...en, ...own.en] } }
  })

/** The overall impression: the base taxonomy's own categories, with what guests say of a whole stay. */
import { placesAndWhole } from '../base/places.ts'
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

/** Cues of a holiday as a whole, beside those of the base taxonomy. */
const holidayCues: Readonly<Record<string, Category['cues']>> = {
  'general-praise': {
    fi: list(
      'tulla uudestaan, palata varmasti, viihtyä, ihana loma, onnistunut loma, unelmaloma, hieno elämys, jäädä hyvä mieli, huippureissu',
    ),
    ru: list(
      'приехать ещё, обязательно вернуться, отлично отдохнуть, отдых понравиться, прекрасный отдых, отпуск удаться, без нарекание, превзойти ожидание, не хотеться уезжать',
    ),
    en: list(
      'will be back, come back, enjoyed our stay, lovely stay, fantastic holiday, great break, exceeded expectations, wonderful time, could not fault',
    ),
  },
  'general-criticism': {
    fi: list(
      'loma pilalla, loma mennä pieleen, ei tulla enää, viimeinen kerta, lähteä kotiin aikaisemmin, ei vastata odotus, kaikki pielessä',
    ),
    ru: list(
      'испортить отпуск, испортить отдых, больше не приехать, не оправдать ожидание, лучше остаться дома, первый и последний раз, ужасный отдых, уехать раньше срок',
    ),
    en: list(
      'ruined our holiday, will not return, not come back, stay anywhere else, went home early, let down, shambles, terrible stay, avoid',
    ),
  },
}

export const general: readonly Category[] = placesAndWhole
  .filter(({ group }) => group === 'general')
  .map((category) => {
    const own = holidayCues[category.id]
    if (own === undefined) return category
    const { fi, ru, en } = category.cues
    return { ...category, cues: { fi: [...fi, ...own.fi], ru: [...ru, ...own.ru], en: [...en, ...own.en] } }
  })

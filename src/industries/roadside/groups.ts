/** Groups of the roadside and insurance taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('contact', 'Yhteydenotto ja asiointi', 'Обращение и обслуживание', 'Contact and service', 'Kontakt och service'),
  group('rescue', 'Tiepalvelu', 'Помощь на дороге', 'Roadside assistance', 'Vägassistans'),
  group('claim', 'Vahinko ja korjaus', 'Убыток и ремонт', 'Claim and repair', 'Skada och reparation'),
  group('policy', 'Vakuutus ja hinta', 'Полис и цена', 'Policy and price', 'Försäkring och pris'),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

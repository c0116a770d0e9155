/** Groups of the e-commerce taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('shopping', 'Ostaminen', 'Покупка', 'Shopping', 'Köpet'),
  group('delivery', 'Toimitus', 'Доставка', 'Delivery', 'Leverans'),
  group('aftersales', 'Tuote ja palvelu', 'Товар и обслуживание', 'Product and service', 'Produkt och service'),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

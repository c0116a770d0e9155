/** Groups of the base taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('reaching', 'Palveluun pääsy', 'Доступ к услуге', 'Reaching the service', 'Tillgång till tjänsten'),
  group('people', 'Ihmiset ja tieto', 'Люди и информация', 'People and information', 'Människor och information'),
  group('offer', 'Tuote ja hinta', 'Продукт и цена', 'Product and price', 'Produkt och pris'),
  group('places', 'Tilat ja sijainti', 'Помещения и расположение', 'Premises and location', 'Lokaler och läge'),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

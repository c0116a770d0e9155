/** Groups of the optical taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('visit', 'Asiointi liikkeessä', 'Визит в салон', 'The visit', 'Besöket'),
  group('care', 'Tutkimus ja hoito', 'Проверка зрения и лечение', 'Examination and care', 'Undersökning och vård'),
  group('products', 'Lasit ja piilolinssit', 'Очки и линзы', 'Glasses and lenses', 'Glasögon och linser'),
  group(
    'service',
    'Tilaus, hinta ja jälkihoito',
    'Заказ, цена и обслуживание',
    'Order, price and aftercare',
    'Beställning, pris och eftervård',
  ),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

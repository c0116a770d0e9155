/** Groups of the hospitality taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('stay', 'Majoitus', 'Проживание', 'The stay', 'Boendet'),
  group('service', 'Palvelu ja turvallisuus', 'Сервис и безопасность', 'Service and safety', 'Service och säkerhet'),
  group('food-leisure', 'Ruoka, kylpylä ja tekeminen', 'Питание, спа и досуг', 'Food, spa and leisure', 'Mat, spa och aktiviteter'),
  group('slopes', 'Rinteet ja hiihtokeskus', 'Склоны и горнолыжный курорт', 'Slopes and ski resort', 'Backar och skidanläggning'),
  group('booking', 'Varaus ja hinta', 'Бронирование и цена', 'Booking and price', 'Bokning och pris'),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

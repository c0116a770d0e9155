/** Groups of the pharma taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('medicine', 'Lääke ja sen käyttö', 'Препарат и его применение', 'Medicine and its use', 'Läkemedlet och dess användning'),
  group('information', 'Tieto ja koulutus', 'Информация и обучение', 'Information and education', 'Information och utbildning'),
  group('engagement', 'Yhteistyö ja tuki', 'Взаимодействие и поддержка', 'Engagement and support', 'Samarbete och stöd'),
  group('supply', 'Saatavuus ja hinta', 'Доступность и цена', 'Supply and price', 'Tillgång och pris'),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

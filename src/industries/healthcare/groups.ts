/** Groups of the healthcare taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
  group('staff', 'Henkilöstö', 'Персонал', 'Staff', 'Personal'),
  group('access', 'Hoitoon pääsy', 'Доступность помощи', 'Access to care', 'Tillgång till vård'),
  group('communication', 'Viestintä ja osallisuus', 'Общение и участие', 'Communication and involvement', 'Kommunikation och delaktighet'),
  group('journey', 'Hoitopolku', 'Путь пациента', 'Patient journey', 'Vårdvägen'),
  group('medication', 'Lääkkeet ja kipu', 'Лекарства и боль', 'Medication and pain', 'Läkemedel och smärta'),
  group('activities', 'Tekeminen hoidon aikana', 'Занятия и досуг', 'Activities', 'Aktiviteter'),
  group(
    'environment',
    'Tilat, välineet ja ruoka',
    'Обстановка, оборудование и питание',
    'Environment, equipment and catering',
    'Miljö, utrustning och mat',
  ),
  group('location', 'Sijainti ja matkat', 'Расположение и дорога', 'Location and travel', 'Läge och resor'),
  group('rights', 'Oikeudet ja yhdenvertaisuus', 'Права и равенство', 'Rights and equality', 'Rättigheter och likabehandling'),
  group('digital', 'Digitaaliset palvelut', 'Цифровые услуги', 'Digital services', 'Digitala tjänster'),
]

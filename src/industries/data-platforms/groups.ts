/** Groups of the data platform taxonomy. */
import type { CategoryGroup } from '../industry.ts'

const group = (id: string, fi: string, ru: string, en: string, sv: string): CategoryGroup => ({ id, names: { fi, ru, en, sv } })

export const groups: readonly CategoryGroup[] = [
  group('data', 'Data', 'Данные', 'Data', 'Data'),
  group('analytics', 'Raportointi ja käyttö', 'Отчётность и работа в системе', 'Reporting and use', 'Rapportering och användning'),
  group('platform', 'Alusta ja liitännät', 'Платформа и интеграции', 'Platform and integrations', 'Plattform och integrationer'),
  group('service', 'Palvelu ja sopimus', 'Сервис и договор', 'Service and contract', 'Service och avtal'),
  group('general', 'Yleinen kokemus', 'Общее впечатление', 'General experience', 'Allmän upplevelse'),
]

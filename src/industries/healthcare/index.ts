/** Healthcare and wellbeing services. */
import type { Category, Industry } from '../industry.ts'
import { access } from './access.ts'
import { communication } from './communication.ts'
import { crosswalks } from './crosswalks.ts'
import { flags } from './flags.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { journey } from './journey.ts'
import { medication } from './medication.ts'
import { rightsAndDigital } from './rights.ts'
import { staff } from './staff.ts'
import { surroundings } from './surroundings.ts'

const categories: readonly Category[] = [
  ...general,
  ...staff,
  ...access,
  ...communication,
  ...journey,
  ...medication,
  ...surroundings,
  ...rightsAndDigital,
]

/** Taxonomy of healthcare and wellbeing services; refines the labels of NHS England's QDC framework 6. */
export const healthcare: Industry = {
  id: 'healthcare',
  version: '1.0.0',
  names: {
    fi: 'Sosiaali- ja terveyspalvelut',
    ru: 'Здравоохранение и социальные услуги',
    en: 'Healthcare and wellbeing services',
    sv: 'Social- och hälsovård',
  },
  groups,
  categories,
  crosswalks,
  flags,
}

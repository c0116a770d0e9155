/** Optical retail and eye clinics. */
import type { Industry } from '../industry.ts'
import { care } from './care.ts'
import { crosswalks } from './crosswalks.ts'
import { flags } from './flags.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { products } from './products.ts'
import { service } from './service.ts'
import { visit } from './visit.ts'

/** Taxonomy of feedback that opticians and eye clinics get. */
export const optical: Industry = {
  id: 'optical',
  version: '1.0.0',
  names: {
    fi: 'Optikkoliikkeet ja silmäklinikat',
    ru: 'Оптика и глазные клиники',
    en: 'Optical retail and eye clinics',
    sv: 'Optiker och ögonkliniker',
  },
  groups,
  categories: [...visit, ...care, ...products, ...service, ...general],
  crosswalks,
  flags,
}

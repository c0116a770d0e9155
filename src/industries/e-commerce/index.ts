/** Web shops. */
import type { Industry } from '../industry.ts'
import { aftersales } from './aftersales.ts'
import { crosswalks } from './crosswalks.ts'
import { delivery } from './delivery.ts'
import { flags } from './flags.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { shopping } from './shopping.ts'

/** Taxonomy of feedback that web shops get. */
export const eCommerce: Industry = {
  id: 'e-commerce',
  version: '1.0.0',
  names: { fi: 'Verkkokauppa', ru: 'Интернет-магазины', en: 'E-commerce', sv: 'E-handel' },
  groups,
  categories: [...shopping, ...delivery, ...aftersales, ...general],
  crosswalks,
  flags,
}

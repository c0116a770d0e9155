/** Pharmaceutical companies: engagement with healthcare professionals and patients. */
import type { Industry } from '../industry.ts'
import { crosswalks } from './crosswalks.ts'
import { engagement } from './engagement.ts'
import { flags } from './flags.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { information } from './information.ts'
import { medicine } from './medicine.ts'
import { supply } from './supply.ts'

/** Taxonomy of feedback that pharmaceutical companies get from professionals, pharmacies and patients. */
export const pharma: Industry = {
  id: 'pharma',
  version: '1.0.0',
  names: {
    fi: 'Lääketeollisuus ja ammattilaisyhteistyö',
    ru: 'Фармацевтика и работа со специалистами',
    en: 'Pharma and engagement with professionals',
    sv: 'Läkemedelsindustri och samarbete med yrkesverksamma',
  },
  groups,
  categories: [...medicine, ...information, ...engagement, ...supply, ...general],
  crosswalks,
  flags,
}

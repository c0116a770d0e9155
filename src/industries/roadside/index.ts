/** Roadside assistance and motor insurance claims. */
import type { Industry } from '../industry.ts'
import { claim } from './claim.ts'
import { contact } from './contact.ts'
import { crosswalks } from './crosswalks.ts'
import { flags } from './flags.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { policy } from './policy.ts'
import { rescue } from './rescue.ts'

/** Taxonomy of feedback that roadside assistance companies and motor insurers get. */
export const roadside: Industry = {
  id: 'roadside',
  version: '1.0.0',
  names: {
    fi: 'Tiepalvelu ja vahinkokorvaukset',
    ru: 'Помощь на дорогах и страховые выплаты',
    en: 'Roadside assistance and insurance claims',
    sv: 'Vägassistans och skadeersättningar',
  },
  groups,
  categories: [...contact, ...rescue, ...claim, ...policy, ...general],
  crosswalks,
  flags,
}

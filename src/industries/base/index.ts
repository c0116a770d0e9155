/** The taxonomy that underlies all industries, and serves when none is named. */
import type { Industry } from '../industry.ts'
import { flags } from './flags.ts'
import { groups } from './groups.ts'
import { offer } from './offer.ts'
import { reachingAndPeople } from './people.ts'
import { placesAndWhole } from './places.ts'

/** Categories that any service meets; the `base` of every category of every industry names one of them. */
export const base: Industry = {
  id: 'base',
  version: '1.0.0',
  names: { fi: 'Yleinen', ru: 'Общая', en: 'General', sv: 'Allmän' },
  groups,
  categories: [...reachingAndPeople, ...offer, ...placesAndWhole],
  crosswalks: {
    // Level 1 of e-satisfaction's frame for any customer service. Source: https://www.e-satisfaction.com
    'e-satisfaction': {
      'Customer service': 'support',
      Products: 'quality',
      'Delivery & fulfilment': 'delivery',
      'Pricing & payment': 'price',
      Timeliness: 'waiting',
    },
  },
  flags,
}

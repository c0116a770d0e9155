/** Hotels, holiday resorts, spas and ski resorts. */
import type { Industry } from '../industry.ts'
import { booking } from './booking.ts'
import { crosswalks } from './crosswalks.ts'
import { flags } from './flags.ts'
import { foodLeisure } from './food-leisure.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { service } from './service.ts'
import { slopes } from './slopes.ts'
import { stay } from './stay.ts'

/** Taxonomy of feedback that hotels, cabins, spas and ski resorts get. */
export const hospitality: Industry = {
  id: 'hospitality',
  version: '1.0.0',
  names: {
    fi: 'Hotellit ja hiihtokeskukset',
    ru: 'Гостиницы и горнолыжные курорты',
    en: 'Hospitality and ski resorts',
    sv: 'Hotell och skidorter',
  },
  groups,
  categories: [...stay, ...service, ...foodLeisure, ...slopes, ...booking, ...general],
  crosswalks,
  flags,
}

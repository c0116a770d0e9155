/** Data platforms, analytics and business software. */
import type { Industry } from '../industry.ts'
import { analytics } from './analytics.ts'
import { crosswalks } from './crosswalks.ts'
import { data } from './data.ts'
import { flags } from './flags.ts'
import { general } from './general.ts'
import { groups } from './groups.ts'
import { platform } from './platform.ts'
import { service } from './service.ts'

/** Taxonomy of feedback on data platforms, analytics and business software, whether sold to customers or run for one's own house. */
export const dataPlatforms: Industry = {
  id: 'data-platforms',
  version: '1.0.0',
  names: {
    fi: 'Data-alustat ja yritysohjelmistot',
    ru: 'Платформы данных и бизнес-системы',
    en: 'Data platforms and business software',
    sv: 'Dataplattformar och affärssystem',
  },
  groups,
  categories: [...data, ...analytics, ...platform, ...service, ...general],
  crosswalks,
  flags,
}

/** Where the labels of public frames lead in the roadside and insurance taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // Factors of the U.S. Auto Claims Satisfaction Study. Source: J.D. Power, https://www.jdpower.com
  // (the study leaves out claims for roadside assistance only: no public frame of those was found)
  'jd-power-auto-claims': {
    'First notice of loss': 'first-notice',
    'Service interaction': 'customer-service',
    Appraisal: 'appraisal',
    'Repair process': 'repair-shop',
    'Rental experience': 'replacement-car',
    Settlement: 'claim-decision',
  },
}

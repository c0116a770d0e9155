/** Where the labels of public frames lead in the pharma taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // What market research must report to the company's safety department.
  // Source: ABPI/BHBIA, Guidance notes on collecting adverse events, product complaints and special reporting situations (2021)
  'abpi-bhbia': {
    'Adverse events': 'adverse-event',
    'Product complaints': 'product-quality',
    'Lack of efficacy': 'efficacy',
    'Special reporting situations': 'dosing-use',
  },
  // Entity types of the Russian Drug Reaction Corpus. Source: Tutubalina et al., Bioinformatics 2021;37:243–249
  rudrec: { ADR: 'adverse-event', DI: 'efficacy' },
}

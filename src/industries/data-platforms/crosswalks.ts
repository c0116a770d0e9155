/** Where the labels of public frames lead in the data platform taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // Types of app reviews. Source: Maalej & Nabil, "Bug report, feature request, or simply praise?" (RE 2015); Maalej et al.,
  // "On the automatic classification of app reviews" (Requirements Engineering, 2016). A rating tells praise or blame and no reason.
  'maalej-app-reviews': {
    'Bug report': 'bugs',
    'Feature request': 'features-roadmap',
    'User experience': 'usability',
    Rating: 'general-praise',
  },
  // Intentions in user reviews. Source: Panichella et al., "How can I improve my app?" (ICSME 2015)
  'review-intentions': {
    'Information giving': 'releases-communication',
    'Information seeking': 'documentation',
    'Feature request': 'features-roadmap',
    'Problem discovery': 'bugs',
  },
  // Characteristics of data quality. Source: ISO/IEC 25012:2008
  'iso-25012-data-quality': {
    Accuracy: 'data-quality',
    Completeness: 'data-quality',
    Consistency: 'data-quality',
    Credibility: 'data-quality',
    Precision: 'data-quality',
    Currentness: 'data-freshness',
    Availability: 'data-coverage',
    Understandability: 'catalog-lineage',
    Traceability: 'catalog-lineage',
    Accessibility: 'access-rights',
    Confidentiality: 'security-privacy',
    Compliance: 'security-privacy',
    Efficiency: 'performance',
    Portability: 'queries-exports',
    Recoverability: 'outages',
  },
  // Characteristics of software product quality. Source: ISO/IEC 25010:2011
  'iso-25010-product-quality': {
    'Functional suitability': 'features-roadmap',
    'Performance efficiency': 'performance',
    Compatibility: 'integrations',
    Usability: 'usability',
    Reliability: 'outages',
    Security: 'security-privacy',
  },
}

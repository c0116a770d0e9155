/** The most that each door may cost, in kB of minified and gzipped code with its dependencies; models are counted apart. */
export const budget: readonly (readonly [entry: string, kilobytes: number])[] = [
  // one file holds the taxonomies, cues and flag rules of all eight industries, and in three languages the phrases of negation, of flags
  // and of answers that say nothing; an app that splits loads one industry
  ['palaute', 630],
  ['palaute/fi', 40],
  ['palaute/ru', 40],
  ['palaute/en', 40],
  ['palaute/sv', 40],
  ['palaute/industries/base', 65],
  ['palaute/industries/healthcare', 125],
  ['palaute/train', 140],
  ['palaute/report', 30],
  ['palaute/node', 665],
  ['palaute/hooks/wink', 5],
  ['palaute/hooks/compromise', 5],
  ['palaute/hooks/natural', 5],
  ['palaute/hooks/voikko', 5],
  ['palaute/hooks/llm', 5],
  ['palaute/hooks/transformers', 5],
]

/** The most that each pack of models may cost, in gzipped kB. */
export const packBudget: Readonly<Record<string, number>> = {
  // Language identification, sentiment, kind and the base taxonomy: what every analyzer loads.
  base: 2500,
  fi: 1536,
  ru: 1536,
  en: 1536,
  sv: 1536,
  healthcare: 1536,
  pharma: 1536,
  optical: 1536,
  roadside: 1536,
  hospitality: 1536,
  'data-platforms': 1536,
  'e-commerce': 1536,
}

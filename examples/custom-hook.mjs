// A lemmatizer hook: your own words, asked before the library's own lexicon. `undefined` means "not mine".
// Run it with: node examples/custom-hook.mjs
import { createAnalyzer } from 'palaute'

const products = new Map([
  ['hymycareen', 'HymyCare'],
  ['hymycaressa', 'HymyCare'],
  ['hymycaren', 'HymyCare'],
])

/** @type {import('palaute').LemmatizerHook} */
const productHook = (word, { language }) => (language === 'fi' ? products.get(word.toLowerCase()) : undefined)

const analyzer = await createAnalyzer({ industry: 'healthcare', hooks: [productHook] })
const item = analyzer.item('HymyCareen ei pääse kirjautumaan, ja HymyCaren chat on aina kiinni.')
console.log(
  item.kind,
  item.sentiment.label,
  item.categories.map(({ id }) => id),
)

// A service or a language model answers later: the analyzer asks it before each comment.
// See palaute/hooks/llm, and palaute/hooks/wink, /compromise, /natural and /voikko for libraries that you may already use.

// Comments in three languages become categories, sentiment and figures.
// Run it with: node examples/analyze.mjs
import { analyze } from 'palaute'

const analysis = await analyze(
  [
    'Ystävällinen hoitaja, mutta jonotin puhelimessa tunnin.',
    { text: 'Ei mitään', question: 'Mitä voisimme parantaa?', scores: { nps: 10 } },
    { text: 'Врач всё объяснил, спасибо! Запись через сайт не работает.', scores: { nps: 7 } },
    { text: 'The staff were lovely but parking is a nightmare', scores: { nps: 8 } },
  ],
  { industry: 'healthcare' },
)

for (const item of analysis.items) {
  const categories = item.categories.map(({ id, sentiment }) => `${id} (${sentiment})`)
  console.log(`${item.language.code} ${item.kind} ${item.sentiment.label}: ${categories.join(', ')}`)
}

const { nps } = analysis.summary.metrics
console.log(`NPS ${nps.value} from ${nps.n} answers, 95 % interval ${nps.interval.low} … ${nps.interval.high}`)

// An analysis prints its summary; an item prints what was found in it.
console.log(analysis)
console.log(analysis.items[0])

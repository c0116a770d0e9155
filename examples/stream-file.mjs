// A file of any length, row by row: memory holds a few rows and the summary.
// Run it with: node examples/stream-file.mjs comments.csv
import { createAnalyzer } from 'palaute'
import { readFeedback } from 'palaute/node'

const [file = 'examples/comments.csv'] = process.argv.slice(2)
const analyzer = await createAnalyzer({ industry: 'healthcare' })
const summary = analyzer.summary()

const inputs = async function* () {
  const rows = readFeedback(file, { onNotice: (notice) => notice.columns && console.error('columns:', notice.columns.columns) })
  for await (const { input } of rows) yield input
}

for await (const item of analyzer.stream(inputs())) {
  summary.add(item)
  console.log(JSON.stringify({ id: item.id, sentiment: item.sentiment.label, categories: item.categories.map(({ id }) => id) }))
}

const { counts, metrics } = summary.finish()
console.error(`${counts.items} comments, NPS ${metrics.nps?.value}`)

/**
 * Where sentiment is wrong: `tsx test/bench/errors-sentiment.ts`.
 *
 * Writes confusion and reliability on the held-out NHS comments into `docs/sentiment.md`, and prints the 50 worst errors per language,
 * those in which the model was surest, for a person to read.
 */
import { bins, type Judged, runSentiment, sideOf } from './eval/sentiment.ts'
import { writeBetweenMarkers } from './markers.ts'

const languages = ['en', 'fi', 'ru'] as const
const sideNames = new Map([
  [-1, 'negative'],
  [0, 'neutral or mixed'],
  [1, 'positive'],
])

const confusionRows = (language: string, judged: readonly Judged[]): string[] =>
  [...sideNames].map(([gold, name]) => {
    const counts = [...sideNames.keys()].map(
      (answer) => judged.filter(({ row, sentiment }) => row.side === gold && sideOf(sentiment) === answer).length,
    )
    return `| ${language} | ${name} | ${counts.join(' | ')} |`
  })

const reliabilityRows = (judged: readonly Judged[]): string[] =>
  bins(judged, 10)
    .filter(({ count }) => count >= 10)
    .map(({ count, right, sum }) => `| ${(sum / count).toFixed(2)} | ${(right / count).toFixed(2)} | ${count} |`)

const { judged } = await runSentiment()
const of = (language: string): readonly Judged[] => judged[`nhs ${language}`] ?? []

writeBetweenMarkers(
  'docs/sentiment.md',
  'confusion',
  ['| language | labelled | negative | neutral or mixed | positive |', '|---|---|---|---|---|']
    .concat(languages.flatMap((language) => confusionRows(language, of(language))))
    .join('\n'),
)
writeBetweenMarkers(
  'docs/sentiment.md',
  'reliability',
  ['| stated confidence | came true | comments |', '|---|---|---|', ...reliabilityRows(languages.flatMap(of))].join('\n'),
)

for (const language of languages) {
  const worst = of(language)
    .filter(({ row, sentiment }) => sideOf(sentiment) !== row.side)
    .sort((a, b) => b.sentiment.confidence - a.sentiment.confidence)
    .slice(0, 50)
  for (const { row, sentiment } of worst) {
    const text = row.text.replaceAll('\n', ' ')
    process.stdout.write(`${language} ${row.side} → ${sentiment.label} ${sentiment.confidence} | ${row.question ?? ''} | ${text}\n`)
  }
}

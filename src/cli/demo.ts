/** `palaute demo`: the bundled comments, analysed, summed up, written as JSON and as a report. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createAnalyzer } from '../analyzer.ts'
import { summaryText } from '../display/summary-text.ts'
import { PalauteError } from '../errors.ts'
import type { FeedbackInput } from '../feedback.ts'
import { renderReport } from '../report/index.ts'
import { type DemoExample, demoSample } from './demo-sample.ts'
import { type Terminal, wantsColour } from './io.ts'

export interface DemoOptions {
  /** Folder for the two files. */
  readonly output: string
}

const parseLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** From the build, or from the repository when run from source. */
const readSample = async (): Promise<readonly FeedbackInput[]> => {
  try {
    return parseLines<FeedbackInput>(await readFile(new URL('./demo.jsonl', import.meta.url), 'utf8'))
  } catch {
    const corpora = await Promise.all(
      ['fi', 'ru', 'en'].map((language) => readFile(new URL(`../../corpora/healthcare/${language}.jsonl`, import.meta.url), 'utf8')),
    )
    return demoSample(corpora.flatMap((text) => parseLines<DemoExample>(text)))
  }
}

const textOf = (feedback: FeedbackInput): string => feedback.text

export const runDemo = async (options: DemoOptions, terminal: Terminal): Promise<void> => {
  const started = performance.now()
  const sample = await readSample()
  const analyzer = await createAnalyzer({ industry: 'healthcare' })
  const loaded = performance.now()
  const analysis = await analyzer.analyze(sample)
  const finished = performance.now()
  const { stdout, env } = terminal
  const colour = wantsColour(stdout, env)
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2)

  stdout.write(summaryText(analysis.summary, { colour, width: Math.min(stdout.columns ?? 100, 120) }))
  stdout.write('\nThree of them in full\n')
  for (const code of ['fi', 'ru', 'en'] as const) {
    const index = analysis.items.findIndex(
      ({ language, categories, statements }) => language.code === code && categories.length > 1 && statements.length > 1,
    )
    const item = analysis.items[index]
    const feedback = sample[index]
    if (item === undefined || feedback === undefined) continue
    stdout.write(`  ${code}  ${textOf(feedback)}\n      ${item.kind}, ${item.sentiment.label} (${item.sentiment.score})\n`)
    for (const category of item.categories.slice(0, 4)) {
      const evidence = category.evidence.slice(0, 3).map(({ start, end }) => `"${feedback.text.slice(start, end)}"`)
      stdout.write(
        `      ${category.id} ${Math.round(100 * category.probability)} %, sentiment ${category.sentiment}${evidence.length > 0 ? `: ${evidence.join(', ')}` : ''}\n`,
      )
    }
  }

  const folder = resolve(options.output)
  const json = join(folder, 'analysis.json')
  const html = join(folder, 'report.html')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(json, `${JSON.stringify(analysis, null, 1)}\n`)
    await writeFile(html, renderReport(analysis))
  } catch (error) {
    throw new PalauteError(
      'unreadable-file',
      `the demo can't write to "${folder}": ${error instanceof Error ? error.message : String(error)}; name another folder with --output`,
      { cause: error },
    )
  }
  stdout.write(`
${sample.length} comments in ${seconds(loaded, finished)} s, after ${seconds(started, loaded)} s of loading models.
The comments are this project's own writing; their scores, dates and units are made up.

Everything, as JSON:  ${json}
A report to open:     ${html}

Next: palaute analyze your-comments.csv --industry healthcare -o analysed.csv
`)
}

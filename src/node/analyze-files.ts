/** Files in, analysed rows and a summary out: in this thread, or on several. */
import { type Analysis, createAnalyzer, noteDuplicate } from '../analyzer.ts'
import { decodeFeedback } from '../decode/feedback.ts'
import { withAnalysisDisplay } from '../display/display.ts'
import { PalauteError } from '../errors.ts'
import type { Feedback, ItemAnalysis } from '../feedback.ts'
import { loadIndustry } from '../industries/load.ts'
import type { AnalyzerOptions, ModelVersions } from '../load.ts'
import type { SummaryOptions } from '../summary/options.ts'
import type { Summary } from '../summary/types.ts'
import { summaryFromJSON } from '../summary.ts'
import { type ReadFileOptions, readFeedback } from './files.ts'
import { createWorkerPool } from './pool.ts'
import { type AnalyzedRow, formatOf, openOutput, type RowWriter, type WriteOptions } from './write.ts'

/** Options of {@link analyzeFiles}. */
export interface AnalyzeFilesOptions extends Omit<SummaryOptions, 'industry'> {
  readonly analyzer?: AnalyzerOptions
  readonly read?: ReadFileOptions
  readonly write?: WriteOptions
  /** File to write the rows to, by its extension `.jsonl`, `.csv` or `.json`; or a writer. Without it the items are returned. */
  readonly output?: string | RowWriter
  /** Threads besides this one; 0 works here. Default 0. Hooks can't cross to a thread. */
  readonly workers?: number
  /** Told after every row. */
  readonly onRow?: (rows: number) => void
}

/** What {@link analyzeFiles} gives back. */
export interface FilesAnalysis extends Analysis {
  /** Rows read, which is also the number of items. */
  readonly rows: number
}

interface Source {
  readonly file: string
  readonly line: number
  readonly feedback: Feedback
}

async function* readAll(paths: readonly string[], options: ReadFileOptions): AsyncGenerator<Source> {
  let index = 0
  for (const file of paths) {
    for await (const { line, input } of readFeedback(file, options)) yield { file, line, feedback: decodeFeedback(input, index++) }
  }
}

const batchSize = 64

async function* batches(sources: AsyncIterable<Source>): AsyncGenerator<Source[]> {
  let batch: Source[] = []
  for await (const source of sources) {
    batch.push(source)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const toRow = ({ file, line, feedback }: Source, item: ItemAnalysis): AnalyzedRow => ({ file, line, text: feedback.text, item })

interface Run {
  readonly rows: AsyncIterable<AnalyzedRow>
  /** To ask when all rows are through. */
  finish(): Promise<{ readonly summary: Summary; readonly version: ModelVersions }>
  close(): Promise<void>
}

const runHere = async (sources: AsyncIterable<Source>, options: AnalyzeFilesOptions, summaryOptions: SummaryOptions): Promise<Run> => {
  const analyzer = await createAnalyzer(options.analyzer)
  const builder = analyzer.summary(summaryOptions)
  const rows = async function* (): AsyncGenerator<AnalyzedRow> {
    const waiting: Source[] = []
    const inputs = async function* (): AsyncGenerator<Feedback> {
      for await (const source of sources) {
        waiting.push(source)
        yield source.feedback
      }
    }
    // The stream knows about hooks that answer later; it keeps the order.
    for await (const item of analyzer.stream(inputs())) {
      builder.add(item)
      const source = waiting.shift()
      if (source !== undefined) yield toRow(source, item)
    }
  }
  return { rows: rows(), finish: async () => ({ summary: builder.finish(), version: analyzer.version }), close: async () => {} }
}

const runOnWorkers = async (sources: AsyncIterable<Source>, options: AnalyzeFilesOptions, summaryOptions: SummaryOptions): Promise<Run> => {
  const { hooks = [], asyncHooks = [], ...analyzerOptions } = options.analyzer ?? {}
  if (hooks.length + asyncHooks.length > 0) {
    throw new PalauteError('invalid-options', 'hooks are functions and cannot cross to worker threads; leave out "workers" or "hooks"')
  }
  const pool = createWorkerPool({ analyzer: analyzerOptions, summary: summaryOptions }, options.workers)
  const rows = async function* (): AsyncGenerator<AnalyzedRow> {
    const running: { batch: Source[]; items: Promise<readonly ItemAnalysis[]> }[] = []
    const settle = async function* (): AsyncGenerator<AnalyzedRow> {
      const first = running.shift()
      if (first === undefined) return
      const items = await first.items
      for (const [index, source] of first.batch.entries()) {
        const item = items[index]
        if (item !== undefined) yield toRow(source, item)
      }
    }
    // Each worker sees some of the rows; ids given twice are noticed here.
    const seen = new Set<string>()
    for await (const batch of batches(sources)) {
      const items = pool.analyze(batch.map(({ feedback }) => noteDuplicate(feedback, seen)))
      // Looked at when its turn comes; until then a failure must not count as unhandled.
      items.catch(() => {})
      running.push({ batch, items })
      if (running.length >= 2 * pool.size) yield* settle()
    }
    while (running.length > 0) yield* settle()
  }
  return {
    rows: rows(),
    finish: async () => {
      const [first, ...rest] = await pool.finish()
      if (first === undefined) throw new Error('palaute: a pool without workers')
      const { industry } = await loadIndustry(analyzerOptions.industry ?? 'base')
      const builder = summaryFromJSON(first.summary, { ...summaryOptions, industry })
      for (const { summary } of rest) builder.merge(summary)
      return { summary: builder.finish(), version: first.version }
    },
    close: () => pool.close(),
  }
}

/**
 * Analyses files row by row. Rows in, rows out: one that can't be read becomes an item with an issue. With `output`, memory holds a few
 * rows and the summary, however long the files.
 *
 * @param paths Files, or `-` for standard input.
 * @throws PalauteError `unreadable-file`, `invalid-options`, or what `createAnalyzer` throws.
 *
 * @example
 * ```ts
 * const { rows, summary } = await analyzeFiles(['comments.csv'], { analyzer: { industry: 'healthcare' }, output: 'analysed.jsonl' })
 * ```
 */
export const analyzeFiles = async (paths: readonly string[], options: AnalyzeFilesOptions = {}): Promise<FilesAnalysis> => {
  const { analyzer, read, write, output, workers, onRow, ...summaryOptions } = options
  // A format that can't be written is refused before any work.
  if (typeof output === 'string') formatOf(output)
  const sources = readAll(paths, read ?? {})
  const run = await (workers !== undefined && workers > 0 ? runOnWorkers : runHere)(sources, options, summaryOptions)
  const items: ItemAnalysis[] = []
  let count = 0
  try {
    let writer: RowWriter | undefined
    for await (const row of run.rows) {
      // Opened with the first row: a file that can't be read leaves no empty result behind.
      if (output !== undefined) {
        writer ??= typeof output === 'string' ? await openOutput(output, { file: paths.length > 1, ...write }) : output
        await writer.write(row)
      } else items.push(row.item)
      count++
      onRow?.(count)
    }
    const { summary, version } = await run.finish()
    if (output !== undefined) {
      writer ??= typeof output === 'string' ? await openOutput(output, { file: paths.length > 1, ...write }) : output
      await writer.end({ summary, version })
    }
    return withAnalysisDisplay({ items, summary, version, rows: count })
  } finally {
    await run.close()
  }
}

/** {@link analyzeFiles} for one file. */
export const analyzeFile = (path: string, options: AnalyzeFilesOptions = {}): Promise<FilesAnalysis> => analyzeFiles([path], options)

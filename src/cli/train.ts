/** `palaute train` and `palaute evaluate`: a team's own labels become a classifier, and its measures. */
import { readFile, writeFile } from 'node:fs/promises'
import { PalauteError } from '../errors.ts'
import { evaluate, loadModel, trainCategories } from '../train/index.ts'
import type { Terminal } from './io.ts'
import { type LabelOptions, readLabelled } from './labels.ts'

export interface TrainCommandOptions extends LabelOptions {
  readonly output: string
  readonly minExamples: number
}

export interface EvaluateCommandOptions extends LabelOptions {
  readonly output?: string
  readonly trainedOn?: string
}

const save = async (path: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw new PalauteError('unreadable-file', `"${path}" can't be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

const open = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path)
  } catch (error) {
    throw new PalauteError('unreadable-file', `"${path}" can't be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

export const runTrain = async (files: readonly string[], options: TrainCommandOptions, terminal: Terminal): Promise<void> => {
  const examples = await readLabelled(files, options, terminal)
  const started = performance.now()
  const model = await trainCategories(examples, { minExamplesPerLabel: options.minExamples })
  const bytes = model.save()
  await save(options.output, bytes)
  if (options.quiet) return
  const { labels, leftOut } = model.training
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  terminal.stderr.write(
    `${examples.length} comments, ${model.labels.length} labels, ${seconds} s; ${options.output} has ${Math.round(bytes.length / 1024)} kB\n`,
  )
  const few = model.labels.filter((label) => (labels[label] ?? 0) < 20)
  if (few.length > 0)
    terminal.stderr.write(
      `fewer than 20 examples, so expect little: ${few.map((label) => `${label} (${labels[label] ?? 0})`).join(', ')}\n`,
    )
  if (leftOut.length > 0) terminal.stderr.write(`left out for too few examples: ${leftOut.join(', ')}\n`)
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

export const runEvaluate = async (
  path: string,
  files: readonly string[],
  options: EvaluateCommandOptions,
  terminal: Terminal,
): Promise<void> => {
  const model = await loadModel(await open(path))
  const examples = await readLabelled(files, options, terminal)
  const trainedOn = options.trainedOn === undefined ? undefined : await readLabelled([options.trainedOn], options, terminal)
  const report = await evaluate(model, examples, {
    ...(trainedOn === undefined ? {} : { trainedOn, ...((await hasNaiveBayes()) ? { baseline: 'ml-naivebayes' as const } : {}) }),
  })
  if (options.output !== undefined) await save(options.output, `${JSON.stringify(report, null, 1)}\n`)
  const interval = ([low, high]: readonly [number, number]): string => `(95 % interval ${percent(low).trim()} … ${percent(high).trim()})`
  let text = `${report.examples} comments
micro-F1 ${percent(report.micro)} ${interval(report.microInterval)}
macro-F1 ${percent(report.macro)} ${interval(report.macroInterval)}
LRAP     ${report.lrap.toFixed(3)}
ECE      ${report.ece.toFixed(4)}
`
  if (report.baseline !== undefined) {
    text += `baseline ${report.baseline.name}: micro-F1 ${percent(report.baseline.micro)}, macro-F1 ${percent(report.baseline.macro)}\n`
  }
  if (report.learningCurve !== undefined) {
    text += '\nlearning curve (training comments: micro-F1, macro-F1)\n'
    for (const point of report.learningCurve)
      text += `${String(point.examples).padStart(7)}: ${percent(point.micro)} ${percent(point.macro)}\n`
  }
  text += '\nprecision recall    F1  comments  label\n'
  for (const { label, precision, recall, f1, support } of report.labels) {
    text += `    ${percent(precision)}  ${percent(recall)} ${percent(f1)} ${String(support).padStart(9)}  ${label}\n`
  }
  terminal.stdout.write(text)
}

const hasNaiveBayes = async (): Promise<boolean> => {
  try {
    const name = 'ml-naivebayes'
    await import(name)
    return true
  } catch {
    return false
  }
}

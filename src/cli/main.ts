/** The command `palaute`: options, and which exit code each failure gives. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Columns, type Field, fields } from '../decode/columns.ts'
import { encodings } from '../decode/encoding.ts'
import { fileFormats } from '../decode/read-rows.ts'
import { PalauteError, type PalauteErrorCode } from '../errors.ts'
import { languageCodes } from '../feedback.ts'
import { industryIds } from '../industries/industry.ts'
import { outputFormats } from '../node/write.ts'
import { libraryVersion } from '../version.ts'
import type { AnalyzeCommandOptions } from './analyze.ts'
import { exitCodes, exitCodesHelp } from './exit-codes.ts'
import type { Terminal } from './io.ts'
import type { RedactCommandOptions } from './redact.ts'
import type { EvaluateCommandOptions, TrainCommandOptions } from './train.ts'

const collect = (value: string, before: readonly string[]): string[] => [...before, value]

const scoreNames = ['nps', 'csat', 'ces', 'fcr'] as const

const readScore = (value: string, before: Columns): Columns => {
  const [name, ...rest] = value.split('=')
  const column = rest.join('=')
  if (!scoreNames.some((score) => score === name) || column === '') {
    throw new InvalidArgumentError(`Write it as ${scoreNames.map((score) => `${score}=COLUMN`).join(', ')}.`)
  }
  return { ...before, [name as Field]: column }
}

const readCount = (value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 256) throw new InvalidArgumentError('Give a whole number, 0 to 256.')
  return number
}

const delimiters: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|', '\\t': '\t' }

const columnOptions = ['text', 'id', 'question', 'created', 'unit', 'channel', 'touchpoint'] as const

const columnHelp: Readonly<Record<(typeof columnOptions)[number], string>> = {
  text: 'column with the comment',
  id: 'column with the id',
  question: 'column with the question that was answered',
  created: 'column with the date',
  unit: 'column with the unit or place',
  channel: 'column with the channel',
  touchpoint: 'column with the touchpoint',
}

const withColumns = (command: Command): Command => {
  for (const name of columnOptions) command.option(`--${name} <column>`, columnHelp[name])
  return command
    .option('--language-column <column>', 'column with the language')
    .addOption(
      new Option('--score <name=column>', 'column with a score: nps, csat, ces or fcr (repeatable)')
        .argParser(readScore)
        .default({}, 'none'),
    )
}

/** Columns that the user named. */
const columnsOf = (options: Readonly<Record<string, unknown>>): Columns => {
  const named = fields.flatMap((field) => {
    const value = field === 'language' ? options.languageColumn : options[field]
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  return { ...Object.fromEntries(named), ...(options.score as Columns | undefined) }
}

const fileErrors: readonly PalauteErrorCode[] = ['unreadable-file']
const usageErrors: readonly PalauteErrorCode[] = [
  'invalid-options',
  'unknown-language',
  'unknown-industry',
  'too-few-examples',
  'invalid-examples',
  'model-format',
  'model-version',
  'model-corrupt',
  'model-missing',
  'missing-package',
]

const isClosedPipe = (error: unknown): boolean => {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}

const exitCodeOf = (error: unknown, terminal: Terminal): number => {
  // Whoever reads our output has seen enough ("palaute analyze … | head"): no failure of ours.
  if (isClosedPipe(error)) return exitCodes.done
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  if (error instanceof PalauteError) {
    terminal.stderr.write(`${error.message}\n`)
    return fileErrors.includes(error.code) ? exitCodes.file : usageErrors.includes(error.code) ? exitCodes.usage : exitCodes.failed
  }
  terminal.stderr.write(`palaute: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return exitCodes.failed
}

const createProgram = (terminal: Terminal, setExitCode: (code: number) => void): Command => {
  const program = new Command('palaute')
    .description('Reads open-text feedback in Finnish, Russian and English: what it is about, how people feel, what recurs.')
    .version(libraryVersion, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help shows the options)')
    .addHelpText('after', exitCodesHelp)

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .exitOverride()
      .showHelpAfterError(`(palaute ${name.split(' ')[0]} --help shows the options)`)

  withColumns(
    command('analyze', 'analyse comments: a file or several, or - for standard input')
      .argument('<files...>', 'CSV, JSON Lines, a JSON array, or text with one comment per line')
      .option('-o, --output <file>', 'write to a .jsonl, .csv or .json file (default: JSON Lines to standard output)')
      .addOption(new Option('--format <format>', 'format on standard output').choices(outputFormats).default('jsonl'))
      .addOption(new Option('--industry <id>', 'whose categories to use').choices(industryIds).default('base'))
      .addOption(new Option('--language <code>', 'language of every comment').choices([...languageCodes, 'auto']).default('auto'))
      .addOption(new Option('--languages <code...>', 'languages to choose from').choices(languageCodes)),
  )
    .option('--group <column>', 'column to keep as a background variable (repeatable)', collect, [])
    .option('--question-text <text>', 'the question that all comments answer')
    .addOption(new Option('--input-format <format>', 'format of the input, where the guess is wrong').choices(fileFormats))
    .addOption(new Option('--encoding <name>', 'encoding of the input, where the guess is wrong').choices(encodings))
    .option('--delimiter <character>', 'delimiter of CSV: comma, semicolon, tab, bar or the character itself')
    .option('--no-header', 'the first row of the CSV is a comment, not column names')
    .option('--no-with-text', 'leave the comments themselves out of the output')
    .option('--summary <file>', 'write the summary as JSON')
    .option('--report <file>', 'write the summary as one HTML page')
    .option('--workers <n>', 'threads to analyse on; 0 uses none', readCount, 0)
    .option('--strict', 'exit with 4 if a row could not be read or a field was left out', false)
    .option('-q, --quiet', 'nothing on standard error but failures', false)
    .addHelpText(
      'after',
      `
Columns that are not named are guessed from their names (Finnish, Russian, English) and the guess is told.
A column can be named by its number too. Encoding and delimiter are found out.

Examples:
  palaute analyze palaute.csv --industry healthcare -o analysed.csv
  palaute analyze otzyvy.csv --text "Отзыв" --created "Дата" --score nps="Оценка" -o analysed.json --report report.html
  cat comments.jsonl | palaute analyze - --language en > analysed.jsonl
${exitCodesHelp}`,
    )
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runAnalyze } = await import('./analyze.ts')
      const { delimiter, header, group, ...rest } = options
      setExitCode(
        await runAnalyze(
          files,
          {
            ...(rest as unknown as AnalyzeCommandOptions),
            columns: columnsOf(options),
            groups: group as string[],
            ...(typeof delimiter === 'string' ? { delimiter: delimiters[delimiter] ?? delimiter } : {}),
            // Commander says true where --no-header was not given; then the looks of the row decide.
            ...(header === false ? { header: false } : {}),
          },
          terminal,
        ),
      )
    })

  command('demo', 'analyse the bundled comments, print a summary, write the analysis as JSON and a report as HTML')
    .option('-o, --output <folder>', 'folder for the two files', 'palaute-demo')
    .action(async (options: { output: string }) => {
      const { runDemo } = await import('./demo.ts')
      await runDemo(options, terminal)
    })

  const labelOptions = (made: Command): Command =>
    withColumns(made)
      .option('--labels <column>', 'column with the labels, separated by ; or |')
      .option('--labels-from <column>', 'first of the label columns: from it to the last, one column per label, 1 where it applies')
      .addOption(new Option('--language <code>', 'language of every comment').choices([...languageCodes, 'auto']).default('auto'))
      .option('-q, --quiet', 'nothing on standard error but failures', false)

  labelOptions(
    command('train', 'train a classifier on your own labels: at least 50 comments')
      .argument('<files...>', 'CSV, JSON Lines or a JSON array with a text and its labels')
      .requiredOption('-o, --output <file>', 'file for the model')
      .option('--min-examples <n>', 'labels with fewer examples are left out', readCount, 2),
  ).action(async (files: string[], options: Record<string, unknown>) => {
    const { runTrain } = await import('./train.ts')
    await runTrain(files, { ...(options as unknown as TrainCommandOptions), columns: columnsOf(options) }, terminal)
  })

  labelOptions(
    command('evaluate', 'measure a trained classifier on labelled comments that it has not seen')
      .argument('<model>', 'model written by palaute train')
      .argument('<files...>', 'labelled comments')
      .option('-o, --output <file>', 'write all measures as JSON')
      .option('--trained-on <file>', 'the training file: adds a learning curve and, with ml-naivebayes installed, a baseline'),
  ).action(async (model: string, files: string[], options: Record<string, unknown>) => {
    const { runEvaluate } = await import('./train.ts')
    await runEvaluate(model, files, { ...(options as unknown as EvaluateCommandOptions), columns: columnsOf(options) }, terminal)
  })

  withColumns(
    command('redact', 'replace personal data by its type in brackets; writes JSON Lines')
      .argument('<files...>', 'CSV, JSON Lines, a JSON array or text; - for standard input')
      .option('-o, --output <file>', 'write to a file (default: standard output)'),
  )
    .addOption(new Option('--input-format <format>', 'format of the input, where the guess is wrong').choices(fileFormats))
    .option('-q, --quiet', 'nothing on standard error but failures', false)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runRedact } = await import('./redact.ts')
      await runRedact(files, { ...(options as unknown as RedactCommandOptions), columns: columnsOf(options) }, terminal)
    })
  return program
}

/**
 * Runs the command.
 *
 * @param args Arguments after the command's name.
 * @returns The exit code; see {@link exitCodes}.
 */
export const runCommand = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  let exitCode: number = exitCodes.done
  try {
    const program = createProgram(terminal, (code) => {
      exitCode = code
    })
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return exitCodeOf(error, terminal)
  }
}

/** `palaute redact`: the same rows with personal data replaced by its type in brackets. */
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createAnalyzer } from '../analyzer.ts'
import type { Columns } from '../decode/columns.ts'
import { decodeFeedback } from '../decode/feedback.ts'
import type { FileFormat } from '../decode/read-rows.ts'
import { readFeedback } from '../node/files.ts'
import { redactText } from '../privacy/redact.ts'
import type { Terminal } from './io.ts'
import { describeNotice } from './notices.ts'
import { createProgress } from './progress.ts'

export interface RedactCommandOptions {
  readonly output?: string
  readonly columns: Columns
  readonly inputFormat?: FileFormat
  readonly quiet: boolean
}

const send = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve))
}

export const runRedact = async (files: readonly string[], options: RedactCommandOptions, terminal: Terminal): Promise<void> => {
  const analyzer = await createAnalyzer()
  const { stderr } = terminal
  const toFile = options.output !== undefined && options.output !== '-'
  const stream = toFile ? createWriteStream(options.output ?? '') : terminal.stdout
  const progress = createProgress(terminal, options.quiet)
  let index = 0
  let spans = 0
  try {
    for (const file of files) {
      const rows = readFeedback(file, {
        columns: options.columns,
        ...(options.inputFormat === undefined ? {} : { format: options.inputFormat }),
        onNotice: (notice) => {
          if (!options.quiet) stderr.write(describeNotice(notice))
        },
      })
      for await (const { line, input } of rows) {
        const feedback = decodeFeedback(input, index++)
        const { personalData } = analyzer.item(feedback)
        spans += personalData.length
        const { text } = redactText(feedback.text, personalData)
        const { issues, ...rest } = feedback
        await send(stream, `${JSON.stringify({ ...rest, line, text, redacted: personalData.map(({ type }) => type), issues })}\n`)
        progress.rows(index)
      }
    }
    if (toFile) {
      stream.end()
      await finished(stream)
    }
  } finally {
    progress.stop()
  }
  if (!options.quiet) stderr.write(`${index} rows, ${spans} pieces of personal data replaced\n`)
}

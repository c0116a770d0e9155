/** Tells on stderr what was found out about a file, so that a wrong guess is seen before its results are believed. */
import { basename } from 'node:path'
import type { FileNotice } from '../node/files.ts'

const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
  ibm866: 'IBM 866',
}

const delimiterNames: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

const formatNames = {
  csv: 'CSV',
  jsonl: 'JSON Lines',
  json: 'a JSON array',
  lines: 'one comment per line (--input-format text reads the file as one comment)',
  text: 'one comment',
} as const

/** A line or two about a file. */
export const describeNotice = (notice: FileNotice): string => {
  const name = notice.file === '-' ? 'stdin' : basename(notice.file)
  if (notice.format === undefined) {
    const { encoding, by } = notice.encoding ?? {}
    if (encoding === undefined || by === 'ascii' || (encoding === 'utf-8' && by !== 'letters')) return ''
    const how = by === 'bom' ? 'by its byte order mark' : 'by its letters; --encoding says otherwise'
    return `${name}: ${encodingNames[encoding] ?? encoding} (${how})\n`
  }
  const { format, delimiter, columns, unused } = notice
  const separated =
    format === 'csv' && delimiter !== undefined ? `, ${delimiterNames[delimiter] ?? JSON.stringify(delimiter)}-separated` : ''
  let message = `${name}: ${formatNames[format]}${separated}`
  if (columns !== undefined) {
    const parts = Object.entries(columns.columns).map(([field, column]) => {
      const guessed = columns.given.includes(field as (typeof columns.given)[number])
        ? ''
        : field === 'text' && columns.textByContent
          ? ' (guessed from its content)'
          : ' (guessed)'
      return `${field} = "${column}"${guessed}`
    })
    message += `; ${parts.join(', ')}`
    if (unused !== undefined && unused.length > 0) {
      const shown = unused.slice(0, 8).map((column) => `"${column}"`)
      message += `; not read: ${shown.join(', ')}${unused.length > shown.length ? ` and ${unused.length - shown.length} more` : ''}`
    }
  }
  return `${message}\n`
}

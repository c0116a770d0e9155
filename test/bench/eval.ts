/**
 * `npm run eval`: measures the library on the held-out parts of the public corpora and writes one table into the README.
 *
 * Every room brings its own rows (`test/bench/eval/<room>.ts`); models are trained without the held-out part first.
 * `npm run eval -- tokens russian` measures only these rooms and prints without touching the README.
 */
import { evaluateCategories } from './eval/categories.ts'
import { evaluateEnglish } from './eval/english.ts'
import { evaluateFinnish } from './eval/finnish.ts'
import { evaluateFlags } from './eval/flags.ts'
import { evaluateKind } from './eval/kind.ts'
import { evaluateLanguage } from './eval/language.ts'
import { evaluatePrivacy } from './eval/privacy.ts'
import { evaluateRussian } from './eval/russian.ts'
import { evaluateSentiment } from './eval/sentiment.ts'
import { evaluateSize } from './eval/size.ts'
import { evaluateThemes } from './eval/themes.ts'
import { evaluateTokens } from './eval/tokens.ts'
import type { EvalRow } from './eval-row.ts'
import { writeBetweenMarkers } from './markers.ts'

const rooms: Readonly<Record<string, () => Promise<readonly EvalRow[]>>> = {
  tokens: evaluateTokens,
  language: evaluateLanguage,
  finnish: evaluateFinnish,
  russian: evaluateRussian,
  english: evaluateEnglish,
  categories: evaluateCategories,
  sentiment: evaluateSentiment,
  kind: evaluateKind,
  flags: evaluateFlags,
  themes: evaluateThemes,
  privacy: evaluatePrivacy,
  size: evaluateSize,
}

const round = (value: number): string => (Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3))))

const verdict = (row: EvalRow): string => {
  const reaches = (target: number): boolean => (row.lowerIsBetter === true ? row.value <= target : row.value >= target)
  if (row.aim !== undefined && reaches(row.aim)) return 'aim reached'
  if (row.must !== undefined) return reaches(row.must) ? 'reached' : 'not yet'
  return ''
}

const toMarkdown = (rows: readonly EvalRow[]): string =>
  [
    '| area | measure | data | value | must | aim | |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) =>
      [
        '',
        row.area,
        row.measure,
        row.data,
        `${round(row.value)}${row.unit === undefined ? '' : ` ${row.unit}`}`,
        row.must === undefined ? '' : String(row.must),
        row.aim === undefined ? '' : String(row.aim),
        [verdict(row), row.note ?? ''].filter((part) => part !== '').join('; '),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n')

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => rooms[name] === undefined)
if (unknown.length > 0) throw new Error(`no room called ${unknown.join(', ')}; there are ${Object.keys(rooms).join(', ')}`)

const rows: EvalRow[] = []
for (const [name, evaluate] of Object.entries(rooms)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = performance.now()
  rows.push(...(await evaluate()))
  process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}
const table = toMarkdown(rows)
process.stdout.write(`${table}\n`)
if (asked.length === 0) writeBetweenMarkers('README.md', 'eval', table)

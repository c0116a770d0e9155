/** Small charts as SVG. Each says in words what it shows; the numbers stand beside it or in a table. */
import { escapeHtml, type Html, html } from './html.ts'

const svg = (width: number, height: number, label: string | null, content: string): Html => ({
  html: `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${
    label === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(label)}"`
  } focusable="false">${content}</svg>`,
})

/** Coordinates to a tenth of a unit: short, and the same on every machine. */
const at = (value: number): string => String(Math.round(value * 10) / 10)

export interface Segment {
  readonly value: number
  readonly kind: string
}

/** One bar cut into parts. */
export const stackedBar = (segments: readonly Segment[], label: string, width = 640, height = 28): Html => {
  const total = segments.reduce((sum, { value }) => sum + value, 0)
  let x = 0
  const parts = segments.map(({ value, kind }) => {
    const part = total === 0 ? 0 : (value / total) * width
    const rect = `<rect x="${at(x)}" y="0" width="${at(Math.max(0, part - (part > 3 ? 1.5 : 0)))}" height="${height}" class="${kind}"/>`
    x += part
    return rect
  })
  return svg(width, height, label, parts.join(''))
}

/** How far the longest bars reach to either side of the middle. */
export interface Reach {
  readonly left: number
  readonly right: number
}

interface Counts {
  readonly positive: number
  readonly neutral: number
  readonly negative: number
}

/** The reach that bars of these counts need; half of the neutral ones lie on either side. */
export const reachOf = (counts: readonly Counts[]): Reach => ({
  left: Math.max(1, ...counts.map(({ negative, neutral }) => negative + neutral / 2)),
  right: Math.max(1, ...counts.map(({ positive, neutral }) => positive + neutral / 2)),
})

/** Negative to the left, positive to the right, neutral around the middle line. */
export const divergingBar = ({ positive, neutral, negative }: Counts, { left, right }: Reach, width = 300, height = 22): Html => {
  const scale = width / (left + right)
  const [half, middle] = [(neutral / 2) * scale, left * scale]
  const rect = (x: number, length: number, kind: string): string =>
    length <= 0 ? '' : `<rect x="${at(x)}" y="2" width="${at(length)}" height="${height - 4}" class="${kind}"/>`
  return svg(
    width,
    height,
    null,
    rect(middle - half - negative * scale, negative * scale, 'negative') +
      rect(middle - half, 2 * half, 'neutral') +
      rect(middle + half, positive * scale, 'positive') +
      `<line x1="${at(middle)}" x2="${at(middle)}" y1="0" y2="${height}" class="axis"/>`,
  )
}

/** A value with its interval on a scale, with a line at zero (or another mark). */
export const dotWithInterval = (
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  scale: { readonly least: number; readonly most: number; readonly mark: number },
  kind: string,
  width = 240,
  height = 20,
): Html => {
  const place = (given: number): number =>
    6 + ((Math.min(scale.most, Math.max(scale.least, given)) - scale.least) / (scale.most - scale.least || 1)) * (width - 12)
  const y = height / 2
  return svg(
    width,
    height,
    null,
    `<line x1="${at(place(scale.mark))}" x2="${at(place(scale.mark))}" y1="0" y2="${height}" class="axis"/>` +
      `<line x1="${at(place(low))}" x2="${at(place(high))}" y1="${y}" y2="${y}" class="whisker ${kind}"/>` +
      `<circle cx="${at(place(value))}" cy="${y}" r="5" class="dot ${kind}"/>`,
  )
}

export interface LinePoint {
  readonly label: string
  readonly value: number
  readonly low: number
  readonly high: number
}

const frame = { left: 44, right: 16, top: 12, bottom: 34 } as const

/** A line over periods with its interval as a band, on a scale of −1…1 narrowed to what is there. Empty periods (`null`) leave gaps. */
export const lineChart = (
  points: readonly (LinePoint | null)[],
  names: readonly string[],
  label: string,
  write: (value: number) => string,
  width = 720,
  height = 240,
): Html => {
  const known = points.flatMap((point, index) => (point === null ? [] : [{ ...point, index }]))
  if (known.length === 0) return html``
  const step = 0.25
  const least = Math.max(-1, Math.floor(Math.min(0, ...known.map(({ low }) => low)) / step) * step)
  const most = Math.min(1, Math.ceil(Math.max(0, ...known.map(({ high }) => high)) / step) * step)
  const x = (index: number): number =>
    frame.left + (points.length < 2 ? 0.5 : index / (points.length - 1)) * (width - frame.left - frame.right)
  const y = (value: number): number => frame.top + ((most - value) / (most - least || 1)) * (height - frame.top - frame.bottom)
  const grid: string[] = []
  for (let value = least; value <= most + 1e-9; value += step) {
    grid.push(
      `<line x1="${frame.left}" x2="${width - frame.right}" y1="${at(y(value))}" y2="${at(y(value))}" class="${Math.abs(value) < 1e-9 ? 'axis' : 'grid'}"/>` +
        `<text x="${frame.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${escapeHtml(write(value))}</text>`,
    )
  }
  const every = Math.max(1, Math.ceil(names.length / 10))
  const ticks = names.map((name, index) =>
    index % every === 0 ? `<text x="${at(x(index))}" y="${height - 12}" text-anchor="middle">${escapeHtml(name)}</text>` : '',
  )
  const band = `${known.map(({ index, high }) => `${at(x(index))},${at(y(high))}`).join(' ')} ${known
    .toReversed()
    .map(({ index, low }) => `${at(x(index))},${at(y(low))}`)
    .join(' ')}`
  const line = known.map(({ index, value }) => `${at(x(index))},${at(y(value))}`).join(' ')
  const dots = known.map(({ index, value }) => `<circle cx="${at(x(index))}" cy="${at(y(value))}" r="4" class="dot plain"/>`)
  return svg(
    width,
    height,
    label,
    `${grid.join('')}<polygon points="${band}" class="band"/><polyline points="${line}" class="line"/>${dots.join('')}${ticks.join('')}`,
  )
}

/** Bars by period, as small as a word. */
export const sparkline = (counts: readonly number[], width = 120, height = 24): Html => {
  const most = Math.max(1, ...counts)
  const step = width / Math.max(1, counts.length)
  return svg(
    width,
    height,
    null,
    counts
      .map((count, index) => {
        const bar = (count / most) * (height - 2)
        return `<rect x="${at(index * step)}" y="${at(height - Math.max(1, bar))}" width="${at(Math.max(1, step - 1))}" height="${at(Math.max(1, bar))}" class="${
          index === counts.length - 1 ? 'spark last' : 'spark'
        }"/>`
      })
      .join(''),
  )
}

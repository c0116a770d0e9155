import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { number, percent, signed } from '../../src/report/format.ts'
import { escapeHtml, html } from '../../src/report/html.ts'
import { renderReport } from '../../src/report/index.ts'
import { style } from '../../src/report/style.ts'
import { texts } from '../../src/report/texts.ts'
import { createSummaryBuilder } from '../../src/summary.ts'
import { category, sample, sentiment } from '../summary/items.ts'
import { clinicSummary } from './clinic.ts'

const languages = ['fi', 'ru', 'en', 'sv'] as const
const clinic = clinicSummary()

/** Tags in the order they open and close; void elements left out. */
const tagsOf = (page: string): string[] =>
  [...page.replace(/<style>[\s\S]*?<\/style>/g, '').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)]
    .filter(([, , name, closed]) => closed !== '/' && name !== 'meta' && name !== 'br')
    .map(([, slash, name]) => `${slash}${name}`)

const expectBalanced = (page: string): void => {
  const open: string[] = []
  for (const tag of tagsOf(page)) {
    if (tag.startsWith('/')) expect(open.pop()).toBe(tag.slice(1))
    else open.push(tag)
  }
  expect(open).toEqual([])
}

describe('the report is one file that anyone can open', () => {
  test.each(languages)('%s: as reviewed', async (language) => {
    await expect(renderReport({ summary: clinic, version: { library: '0.0.0' } }, { language })).toMatchFileSnapshot(
      `../golden/report-${language}.html`,
    )
  })

  test.each(languages)('%s: well formed, in its language, nothing to fetch and nothing to run', (language) => {
    const page = renderReport({ summary: clinic }, { language })
    expectBalanced(page)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toMatch(/<script|<link|<iframe|<img|<object|@import|url\(|https?:|javascript:|\son[a-z]+=/i)
    expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/)
  })

  test('is an answer in itself: headings in order, every chart in words, every section named', () => {
    const page = renderReport({ summary: clinic }, { language: 'en' })
    expect([...page.matchAll(/<h1/g)]).toHaveLength(1)
    for (const [svg] of page.matchAll(/<svg [^>]*>/g)) expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/)
    for (const [, id] of page.matchAll(/<section aria-labelledby="([^"]+)"/g)) expect(page).toContain(`<h2 id="${id}">`)
    for (const [header] of page.matchAll(/<th[ >][^>]*>/g)) expect(header).toMatch(/scope="(row|col)"/)
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('hides personal data and small groups', () => {
    const page = renderReport({ summary: clinic }, { language: 'fi' })
    expect(page).not.toMatch(/Liisa|4567/)
    expect(page).toContain(texts.fi.suppressed)
  })

  test('speaks the commonest language of the comments unless told otherwise', () => {
    expect(renderReport({ summary: clinic })).toContain('<html lang="fi">')
    expect(renderReport({ summary: createSummaryBuilder().finish() })).toContain('<html lang="en">')
  })

  test.each(languages)('%s: an empty summary makes a page too', (language) => {
    const page = renderReport({ summary: createSummaryBuilder().finish() }, { language })
    expectBalanced(page)
    expect(page).not.toMatch(/undefined|NaN/)
  })
})

describe('hostile comments stay text', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '<svg/onload=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '`onload=alert(1)`',
    '\u202Eevil\u202C \u0000\uD800 <b>',
    ']]><!--',
  ]
  test.each(attacks)('%j', (attack) => {
    const builder = createSummaryBuilder()
    for (let index = 0; index < 12; index++) {
      const { item, source } = sample(`${attack}${index % 6}`, `${attack} jono jono`, {
        item: {
          sentiment: sentiment('negative', -0.5),
          categories: [category(attack, -0.5)],
          flags: [{ id: attack, severity: 'urgent', evidence: [] }],
          personalData: index === 3 ? [{ type: attack, start: 0, end: 3 }] : [],
          issues: [{ code: attack as never, message: attack }],
        },
        feedback: {
          unit: index % 2 === 0 ? attack : 'a',
          groups: { [attack]: index % 2 === 0 ? attack : 'b' },
          createdAt: `2026-0${1 + (index % 6)}-01`,
          scores: { nps: index % 11 },
        },
      })
      builder.add(item, source)
    }
    const page = renderReport({ summary: builder.finish(), version: { library: attack } }, { language: 'fi', title: attack })
    expectBalanced(page)
    // The frame without any comment has the same kinds of tags.
    expect(page).not.toMatch(/<(script|img|svg\/|b)\b/i)
    expect(page.match(/<[^>]*\son(?:error|load|mouseover)\s*=/i)).toBeNull()
    expect([...page.matchAll(/<style>/g)]).toHaveLength(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(page).not.toMatch(/[\u0000\u202a-\u202e]/)
    expect(page).not.toMatch(/\p{Cs}/u)
  })

  test('whatever is put into a template, its tags are those of the template', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html: made } = html`<p title="${text}">${text}</p>`
        expect(made.replace(/^<p title="|<\/p>$/g, '')).not.toMatch(/[<"']{2}|<[a-z/!?]/i)
        expect(escapeHtml(text)).not.toMatch(/[<>"'`]/)
      }),
    )
  })
})

describe('numbers as each language writes them', () => {
  test.each([
    [1234567.891, 1, 'fi', '1\u00a0234\u00a0567,9'],
    [1234567.891, 1, 'en', '1,234,567.9'],
    [-0.04, 1, 'en', '0.0'],
    [-3.25, 2, 'ru', '\u22123,25'],
    [999, 0, 'sv', '999'],
  ] as const)('%f with %i decimals in %s', (value, decimals, language, text) => expect(number(value, decimals, texts[language])).toBe(text))
  test('differences have a sign, nothing has none', () => {
    expect(signed(2.5, 1, texts.en)).toBe('+2.5')
    expect(signed(0, 0, texts.en)).toBe('0')
  })
  test('small shares are not rounded to nothing', () => expect(percent(0.004, texts.fi)).toBe('0,4\u00a0%'))
})

describe('contrast of text and ground (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
  const luminance = (hex: string): number => {
    const channels = [1, 3, 5].map(
      (at) => Number.parseInt((hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex).slice(at, at + 2), 16) / 255,
    )
    const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }
  const themes = [...style.matchAll(/:root\{color-scheme:light dark;([^}]*)\}|:root\{(--ground:#15181b[^}]*)\}/g)].map((match) =>
    Object.fromEntries([...(match[1] ?? match[2] ?? '').matchAll(/--([a-z]+):(#[0-9a-f]+)/g)].map(([, name, value]) => [name, value])),
  )
  test.each([
    ['light', themes[0]],
    ['dark', themes[1]],
  ])('%s', (_, colours) => {
    for (const text of ['ink', 'soft', 'accent', 'urgent', 'attention', 'info']) {
      for (const ground of ['ground', 'card'])
        expect(contrast(colours?.[text] ?? '', colours?.[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const mark of ['positive', 'neutral', 'negative', 'mixed'])
      expect(contrast(colours?.[mark] ?? '', colours?.card ?? ''), mark).toBeGreaterThanOrEqual(3)
  })
})

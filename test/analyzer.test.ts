import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Analyzer, createAnalyzer, type ItemAnalysis, PalauteError, type Span, summaryFromJSON } from '../src/index.ts'
import { sourceOf } from '../src/summary/source.ts'

let analyzer: Analyzer

beforeAll(async () => {
  analyzer = await createAnalyzer({ industry: 'healthcare' })
})

const shown = (text: string, span: Span): string => text.slice(span.start, span.end)

const allSpans = (item: ItemAnalysis): readonly Span[] => [
  ...item.languages,
  ...item.sentiment.evidence,
  ...item.statements,
  ...item.statements.flatMap(({ sentiment }) => sentiment.evidence),
  ...item.categories.flatMap(({ evidence }) => evidence),
  ...item.flags.flatMap(({ evidence }) => evidence),
  ...item.personalData,
]

describe('one comment', () => {
  const comments: readonly [text: string, question: string | undefined, language: string, kinds: readonly string[], label: string][] = [
    ['Ei valittamista.', undefined, 'fi', ['praise'], 'positive'],
    ['Ystävällinen ja ammattitaitoinen hoitaja, kiitos!', undefined, 'fi', ['praise'], 'positive'],
    ['Jonotin puhelimessa yli tunnin eikä kukaan vastannut.', undefined, 'fi', ['complaint', 'report'], 'negative'],
    ['Ei mitään', 'Mitä voisimme parantaa?', 'fi', ['praise'], 'positive'],
    ['Всё отлично, спасибо врачу!', undefined, 'ru', ['praise'], 'positive'],
    ['Два часа ждали в коридоре, никто ничего не объяснил.', undefined, 'ru', ['complaint', 'report'], 'negative'],
    ['The nurses were wonderful, I could not fault them.', undefined, 'en', ['praise'], 'positive'],
    ['Waited three hours and nobody told us anything.', undefined, 'en', ['complaint', 'report'], 'negative'],
  ]
  it.each(comments)('reads %j', (text, question, language, kinds, label) => {
    const item = analyzer.item({ text, question })
    expect(item.language.code).toBe(language)
    expect(kinds).toContain(item.kind)
    expect(item.sentiment.label).toBe(label)
    expect(item.issues).toEqual([])
  })

  it('finds what a comment is about, with the words that say so', () => {
    const text = 'Jonotin puhelimessa yli tunnin, mutta hoitaja oli todella ystävällinen.'
    const item = analyzer.item(text)
    const ids = item.categories.map(({ id }) => id)
    expect(ids).toContain('staff-manner')
    const manner = item.categories.find(({ id }) => id === 'staff-manner')
    expect(manner?.evidence.map((span) => shown(text, span)).join(' ')).toMatch(/ystävällinen|hoitaja/)
    expect(manner?.sentiment).toBeGreaterThan(0)
  })

  it.each([
    ['no content', '-', 'und', false],
    ['an emoji', '👍', 'und', false],
    ['Chinese', '服务很好,谢谢医生', 'und', true],
    ['Persian', 'خدمات خوب بود', 'und', true],
  ])('says und for %s', (_name, text, code, hasIssue) => {
    const item = analyzer.item(text)
    expect(item.language.code).toBe(code)
    expect(item.issues.some((issue) => issue.code === 'unknown-language')).toBe(hasIssue)
    if (hasIssue) expect(item).toMatchObject({ kind: 'report', sentiment: { label: 'neutral', prior: true }, categories: [], flags: [] })
  })

  it('reads each part of a mixed comment in its language', () => {
    const text = 'Hoitaja oli todella ystävällinen ja kuunteli minua. But the parking was a nightmare and there were no free spaces.'
    const item = analyzer.item(text)
    expect(item.languages.map(({ code }) => code)).toEqual(['fi', 'en'])
    expect(item.languages.map((span) => shown(text, span)).join('')).toBe(text)
  })
})

describe('laws', () => {
  it('never throws, keeps every span inside the text, and shows evidence or says prior', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.lorem(), fc.string({ unit: 'grapheme', maxLength: 60 })),
        (text) => {
          const item = analyzer.item(text)
          for (const { start, end } of allSpans(item)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(start).toBeLessThanOrEqual(end)
          }
          for (const answer of [item.sentiment, ...item.categories]) expect(answer.evidence.length > 0 || answer.prior === true).toBe(true)
          for (const { probability } of item.categories) expect(probability >= 0 && probability <= 1).toBe(true)
          expect(Math.abs(item.sentiment.score)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives the same bytes again, from a second analyzer, and in any order', async () => {
    const texts = ['Ei moitittavaa', 'Очень долго ждали', 'Lovely staff', '-', 'Puhelinaika ei toiminut!!'].map((text, index) => ({
      text,
      id: String(index),
    }))
    const [first, second] = [
      await analyzer.analyze(texts),
      await (await createAnalyzer({ industry: 'healthcare' })).analyze([...texts].reverse()),
    ]
    expect(JSON.stringify([...second.items].reverse())).toBe(JSON.stringify(first.items))
    expect(JSON.stringify(second.summary)).toBe(JSON.stringify(first.summary))
  })

  it('is frozen', () => {
    expect(Object.isFrozen(analyzer)).toBe(true)
    expect(() => Object.assign(analyzer, { item: undefined })).toThrow(TypeError)
  })
})

describe('many comments', () => {
  it('loses no row and keeps order, whatever comes', async () => {
    const rows = [
      'Kiitos!',
      null,
      42,
      { text: null },
      {},
      { text: 'ok', scores: { nps: 11 } },
      ['x'],
      undefined,
      '',
      '\ud800',
    ] as unknown as string[]
    const { items, summary } = await analyzer.analyze(rows)
    expect(items.map(({ id }) => id)).toEqual(rows.map((_, index) => `item-${index + 1}`))
    expect(summary.counts.items).toBe(rows.length)
    expect(items.map(({ issues }) => issues[0]?.code)).toEqual([
      undefined,
      'invalid-feedback',
      'invalid-feedback',
      'invalid-field',
      'invalid-field',
      'invalid-field',
      'invalid-feedback',
      'invalid-feedback',
      'empty-text',
      'lone-surrogate',
    ])
  })

  it('keeps both of two items with one id and says so', async () => {
    const { items } = await analyzer.analyze([
      { id: 'a', text: 'Hyvä' },
      { id: 'a', text: 'Huono' },
    ])
    expect(items.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ['duplicate-id']])
  })

  it('cuts a text of a million characters and says so', () => {
    const item = analyzer.item('Hoitaja oli ystävällinen. '.repeat(40_000))
    expect(item.issues.map(({ code }) => code)).toEqual(['text-truncated'])
    expect(item.sentiment.label).toBe('positive')
  })

  it('streams, and sums up in pieces to the same summary', async () => {
    const texts = ['Ei valittamista', 'Jonotus kesti tunteja', 'Спасибо', 'No complaints at all', 'en osaa sanoa']
    const feedback = texts.map((text, index) => ({ text, id: `c${index}`, scores: { nps: index * 2 } }))
    const [left, right] = [analyzer.summary(), analyzer.summary()]
    let index = 0
    for await (const item of analyzer.stream(feedback)) (index++ % 2 === 0 ? left : right).add(item)
    const whole = (await analyzer.analyze(feedback)).summary
    expect(JSON.stringify(left.merge(right).finish())).toBe(JSON.stringify(whole))
    expect(summaryFromJSON).toBeTypeOf('function')
  })
})

describe('hooks of the caller', () => {
  const lemmasOf = (item: ItemAnalysis): readonly string[] => (sourceOf(item)?.terms ?? []).map(({ lemma }) => lemma)

  it('are asked first', async () => {
    const hooked = await createAnalyzer({ languages: ['fi'], hooks: [(word) => (word === 'Hymyssä' ? 'HymyCare' : undefined)] })
    expect(lemmasOf(hooked.item('Hymyssä oli vika'))).toContain('HymyCare')
  })

  it('that take time are asked before a comment of a stream is read', async () => {
    const hooked = await createAnalyzer({ languages: ['fi'], asyncHooks: [async (word) => (word === 'Hymyssä' ? 'HymyCare' : undefined)] })
    const { items } = await hooked.analyze(['Hymyssä oli vika'])
    expect(items.flatMap(lemmasOf)).toContain('HymyCare')
  })

  it.each([
    [
      'hooks',
      () => {
        throw new Error('no answer')
      },
    ],
    [
      'asyncHooks',
      async () => {
        throw new Error('no answer')
      },
    ],
  ])('that fail (%s) become an issue and the comment is read without them', async (name, hook) => {
    const hooked = await createAnalyzer({ languages: ['fi'], [name]: [hook] })
    const { items } = await hooked.analyze(['Ei valittamista'])
    expect(items[0]?.issues.map(({ code }) => code)).toEqual(['hook-failed'])
    expect(items[0]?.sentiment.label).toBe('positive')
  })

  it('words of the caller inflect like a known word', async () => {
    const own = await createAnalyzer({ languages: ['fi'], lexicon: [{ lemma: 'Maisala', inflectsLike: 'sairaala', upos: 'PROPN' }] })
    expect(lemmasOf(own.item('Olin Maisalassa hoidossa'))).toContain('Maisala')
  })
})

describe('mistakes of the caller', () => {
  it.each([
    ['unknown-industry', { industry: 'banking' }],
    ['unknown-language', { languages: ['de'] }],
    ['invalid-options', { maxTextLength: -1 }],
    ['invalid-options', { industri: 'healthcare' }],
    ['invalid-options', { languages: [] }],
  ])('throws %s', async (code, options) => {
    const failure = await createAnalyzer(options as never).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(PalauteError)
    expect((failure as PalauteError).code).toBe(code)
  })
})

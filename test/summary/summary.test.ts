import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PalauteError } from '../../src/errors.ts'
import { healthcare } from '../../src/industries/healthcare/index.ts'
import { sourceOf, withSource } from '../../src/summary/source.ts'
import { createSummaryBuilder, type SummaryBuilder, summaryFromJSON } from '../../src/summary.ts'
import { category, type Sample, sample, sampleArbitrary, sentiment } from './items.ts'

const options = { themes: { sampleSize: 40 }, quotes: 3 }

const build = (samples: readonly Sample[]): SummaryBuilder => {
  const builder = createSummaryBuilder(options)
  for (const { item, source } of samples) builder.add(item, source)
  return builder
}

const bytes = (builder: SummaryBuilder): string => JSON.stringify([builder.toJSON(), builder.finish()])
const samplesArbitrary = fc.array(sampleArbitrary, { maxLength: 60 })

describe('a summary is a mergeable aggregate (laws 5 and 6)', () => {
  test('the order of comments has no meaning', () => {
    fc.assert(
      fc.property(
        samplesArbitrary.chain((samples) => fc.tuple(fc.constant(samples), fc.shuffledSubarray(samples, { minLength: samples.length }))),
        ([samples, shuffled]) => {
          expect(bytes(build(shuffled))).toBe(bytes(build(samples)))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('merging is commutative and equals adding', () => {
    fc.assert(
      fc.property(samplesArbitrary, samplesArbitrary, (a, b) => {
        const whole = bytes(build([...a, ...b]))
        expect(bytes(build(a).merge(build(b)))).toBe(whole)
        expect(bytes(build(b).merge(build(a)))).toBe(whole)
      }),
      { numRuns: 40 },
    )
  })

  test('merging is associative', () => {
    fc.assert(
      fc.property(samplesArbitrary, samplesArbitrary, samplesArbitrary, (a, b, c) => {
        expect(bytes(build(a).merge(build(b)).merge(build(c)))).toBe(bytes(build(a).merge(build(b).merge(build(c)))))
      }),
      { numRuns: 30 },
    )
  })

  test('an empty summary changes nothing', () => {
    fc.assert(
      fc.property(samplesArbitrary, (samples) => {
        expect(bytes(build(samples).merge(build([])))).toBe(bytes(build(samples)))
      }),
      { numRuns: 20 },
    )
  })

  test('JSON there and back is the same, and what comes back can be added to', () => {
    fc.assert(
      fc.property(samplesArbitrary, samplesArbitrary, (a, b) => {
        const restored = summaryFromJSON(JSON.parse(JSON.stringify(build(a))), options)
        for (const { item, source } of b) restored.add(item, source)
        expect(bytes(restored)).toBe(bytes(build([...a, ...b])))
      }),
      { numRuns: 30 },
    )
  })

  test('finishing does not end it', () => {
    const one = sample('p1', 'Jono oli pitkä')
    const builder = createSummaryBuilder().add(one.item, one.source)
    expect(builder.finish().counts.items).toBe(1)
    expect(builder.add(one.item, one.source).finish().counts.items).toBe(2)
  })

  test('more values of a variable than are kept: the same ones in any order', () => {
    const samples = Array.from({ length: 2300 }, (_, index) => sample(`p${index}`, 'jono', { feedback: { unit: `yksikkö ${index}` } }))
    const half = build(samples.slice(0, 1100)).merge(build(samples.slice(1100)))
    expect(JSON.stringify(half)).toBe(JSON.stringify(build(samples.toReversed())))
    const units = half.finish().groups.find(({ variable }) => variable === 'unit')
    expect(units).toMatchObject({ truncated: true })
    expect(units?.values.length).toBe(1000)
  })

  test.each([
    ['another industry', { ...options, industry: healthcare }],
    ['another number of quotes', { ...options, quotes: 7 }],
  ])('refuses to merge one of %s', (_, other) => {
    expect(() => build([]).merge(createSummaryBuilder(other))).toThrow(PalauteError)
  })
})

describe('what a summary says', () => {
  const comments = [
    sample('p1', 'Jonotin kaksi tuntia.', {
      item: { kind: 'complaint', sentiment: sentiment('negative', -0.7), categories: [category('timeliness', -0.7)] },
    }),
    sample('p2', 'Pääsin heti lääkäriin!', {
      item: { kind: 'praise', sentiment: sentiment('positive', 0.8), categories: [category('timeliness', 0.8)] },
    }),
    sample('p3', 'Ihana hoitaja, mutta jonotin tunnin.', {
      item: {
        kind: 'mixed',
        sentiment: sentiment('mixed', 0.1),
        categories: [category('staff-manner', 0.9), category('timeliness', -0.5)],
      },
    }),
    sample('p4', '-', { item: { kind: 'no-content' } }),
  ]
  const summary = (() => {
    const builder = createSummaryBuilder({ industry: healthcare })
    for (const { item, source } of comments) builder.add(item, source)
    return builder.finish()
  })()

  test('counts every row in, and shares are of those that say something', () => {
    expect(summary.counts).toMatchObject({ items: 4, answers: 3, languages: { fi: 4 } })
    expect(summary.coverage).toMatchObject({ items: 4, answers: 3, noContent: 1 })
    expect(summary.categories[0]).toMatchObject({
      id: 'timeliness',
      count: 3,
      polarity: { positive: 1, neutral: 0, negative: 2 },
      share: { value: 1, n: 3 },
    })
    expect(summary.categories[0]?.names?.fi).toBe(healthcare.categories.find(({ id }) => id === 'timeliness')?.names.fi)
  })

  test('mixed comments are neither a gain nor a loss', () => expect(summary.sentiment.net.value).toBe(0))

  test('quotes show both sides, each comment once', () => {
    const quotes = summary.categories[0]?.quotes ?? []
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
    expect(new Set(quotes.map(({ sentiment: label }) => label))).toEqual(new Set(['negative', 'positive']))
  })

  test('an empty summary is a summary', () => {
    const empty = createSummaryBuilder().finish()
    expect(empty.counts.items).toBe(0)
    expect(empty.trends).toBeNull()
    expect(empty.metrics.nps).toBeNull()
  })

  test('small groups are counted but not described', () => {
    const builder = createSummaryBuilder()
    for (let index = 0; index < 9; index++) {
      const { item, source } = sample(`p${index}`, 'jono', { feedback: { unit: index < 5 ? 'Osasto 1' : 'Osasto 2' } })
      builder.add(item, source)
    }
    const units = builder.finish().groups.find(({ variable }) => variable === 'unit')
    expect(units?.values.map(({ value, suppressed }) => [value, suppressed])).toEqual([
      ['Osasto 1', false],
      ['Osasto 2', true],
    ])
    expect(units?.values[1]).toMatchObject({ items: 4, net: null, metrics: null, categories: [] })
  })

  test('what is new in the last month is told, what is steady is not', () => {
    const builder = createSummaryBuilder({ period: 'month' })
    for (let index = 0; index < 120; index++) {
      const month = 1 + Math.floor(index / 30)
      const categories = [
        category(index % 2 === 0 ? 'staff-manner' : 'timeliness'),
        ...(month === 4 && index % 3 === 0 ? [category('parking')] : []),
      ]
      const { item, source } = sample(`p${index}`, 'jono', { item: { categories }, feedback: { createdAt: `2026-0${month}-11` } })
      builder.add(item, source)
    }
    const trends = builder.finish().trends
    expect(trends?.periods.map(({ period }) => period)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04'])
    const news = trends?.trends.filter(({ kind, isNew }) => kind === 'category' && isNew).map(({ id }) => id)
    expect(news).toEqual(['parking'])
    expect(trends?.trends.find(({ id }) => id === 'staff-manner')?.change?.adjusted).toBe(1)
  })

  test('personal data is hidden in quotes, and words inside it name no theme', () => {
    const text = 'Soittakaa Liisalle 040 123 4567 huomenna'
    const { item, source } = sample('p1', text, {
      item: {
        categories: [category('contacting-services')],
        personalData: [
          { type: 'name', start: 10, end: 18 },
          { type: 'phone', start: 19, end: 31 },
        ],
      },
    })
    const builder = createSummaryBuilder().add(item, source)
    expect(builder.finish().categories[0]?.quotes[0]?.text).toBe('Soittakaa [name] [phone] huomenna')
    expect(JSON.stringify(builder)).not.toMatch(/liisa|4567/i)
  })

  test('every flagged comment is listed, the gravest flag first', () => {
    const builder = createSummaryBuilder()
    for (const [id, flag, severity] of [
      ['p2', 'staff-named', 'info'],
      ['p3', 'self-harm', 'urgent'],
      ['p1', 'staff-named', 'info'],
    ] as const) {
      const { item, source } = sample(id, 'teksti', { item: { flags: [{ id: flag, severity, evidence: [] }] } })
      builder.add(item, source)
    }
    expect(builder.finish().flags.map(({ id, count, ids }) => [id, count, ids])).toEqual([
      ['self-harm', 1, ['p3']],
      ['staff-named', 2, ['p1', 'p2']],
    ])
  })
})

describe('the hidden source of an item', () => {
  test('is found by the summary and seen by nobody else', () => {
    const { item, source } = sample('p1', 'Jono oli pitkä', { feedback: { unit: 'Osasto 1' } })
    const carrying = withSource({ ...item }, source)
    expect(JSON.stringify(carrying)).toBe(JSON.stringify(item))
    expect(Object.keys(carrying)).toEqual(Object.keys(item))
    expect(sourceOf(carrying)).toBe(source)
    expect(JSON.stringify(createSummaryBuilder().add(carrying))).toBe(JSON.stringify(createSummaryBuilder().add(item, source)))
  })

  test('an item without it still counts', () => {
    const { item } = sample('p1', 'Jono oli pitkä', { item: { categories: [category('timeliness', -0.5)] } })
    const summary = createSummaryBuilder().add(item).finish()
    expect(summary.categories[0]).toMatchObject({ id: 'timeliness', count: 1, quotes: [] })
  })
})

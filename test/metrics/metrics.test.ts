import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDrivers } from '../../src/metrics/drivers.ts'
import { leastSquares } from '../../src/metrics/regression.ts'
import { ces, csat, fcr, nps } from '../../src/metrics/scores.ts'
import { chanceOfNew, cochranArmitage } from '../../src/metrics/trends.ts'

describe('survey metrics', () => {
  test('NPS of 0–10', () => {
    const metric = nps([0, 0, 1, 0, 0, 1, 2, 3, 3, 4, 6])
    expect(metric).toMatchObject({ value: 30, n: 20, promoters: 10, passives: 6, detractors: 4 })
    expect(metric?.interval.low).toBeLessThan(30)
    expect(metric?.interval.high).toBeGreaterThan(30)
  })
  test('CSAT is the share of 4–5', () => expect(csat([1, 1, 2, 4, 2])).toMatchObject({ value: 0.6, n: 10, mean: { value: 3.5 } }))
  test('CES is a mean, with the share of 5–7 beside it', () =>
    expect(ces([0, 0, 0, 1, 1, 1, 1])).toMatchObject({ value: 5.5, easy: { value: 0.75 } }))
  test('FCR is the share of yes', () => expect(fcr([1, 3])).toMatchObject({ value: 0.75, n: 4 }))
  test('nobody answered', () => expect([nps([0]), csat([0]), ces([0]), fcr([0, 0])]).toEqual([null, null, null, null]))
})

describe('least squares', () => {
  test('by hand: y = 1 + 2x exactly', () => {
    // x = 0 1 2 3, y = 1 3 5 7
    const fit = leastSquares({
      n: 4,
      products: [
        [4, 6],
        [6, 14],
      ],
      outcomes: [16, 34],
      squares: 84,
    })
    expect(fit?.coefficients.map((coefficient) => coefficient?.value)).toEqual([1, 2])
    expect(fit?.explained).toBe(1)
  })

  test('a column that repeats another is left out', () => {
    const fit = leastSquares({
      n: 6,
      products: [
        [6, 3, 3],
        [3, 3, 3],
        [3, 3, 3],
      ],
      outcomes: [30, 18, 18],
      squares: 160,
    })
    expect(fit?.coefficients[2]).toBeNull()
  })

  test('agrees with the two-group difference when there is one category', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 10 })), { minLength: 12, maxLength: 60 }), (answers) => {
        const all = Array.from({ length: 11 }, (_, step) => answers.filter(([, score]) => score === step).length)
        const touched = Array.from({ length: 11 }, (_, step) => answers.filter(([has, score]) => has && score === step).length)
        const { drivers } = findDrivers({ score: 'nps', all, withCategory: new Map([['timeliness', touched]]), both: () => 0 })
        const [driver] = drivers
        if (driver?.coefficient != null) expect(driver.coefficient.value).toBeCloseTo(driver.difference.value, 3)
      }),
    )
  })
})

describe('drivers', () => {
  test('a topic of the unhappy drags, one of the happy lifts', () => {
    const all = [0, 0, 0, 20, 0, 0, 0, 0, 20, 0, 20]
    const { drivers, explained } = findDrivers({
      score: 'nps',
      all,
      withCategory: new Map([
        ['staff-manner', [0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 18]],
        ['timeliness', [0, 0, 0, 18, 0, 0, 0, 0, 2, 0, 0]],
      ]),
      both: () => 0,
    })
    expect(drivers.map(({ category }) => category)).toEqual(['timeliness', 'staff-manner'])
    expect(drivers[0]).toMatchObject({ n: 20, meanWith: 3.5 })
    expect(drivers[0]?.impact).toBeLessThan(0)
    expect(drivers[1]?.impact).toBeGreaterThan(0)
    expect(drivers[0]?.difference.adjusted).toBeLessThan(0.001)
    expect(explained).toBeGreaterThan(0.5)
  })

  test('too few on one side say nothing', () => {
    const { drivers } = findDrivers({ score: 'fcr', all: [10, 10], withCategory: new Map([['parking', [2, 2]]]), both: () => 0 })
    expect(drivers).toEqual([])
  })
})

describe('trends', () => {
  test('Cochran–Armitage: equal shares have no trend, doubling ones have', () => {
    expect(cochranArmitage([20, 20, 20], [100, 100, 100])).toEqual({ direction: 'level', p: 1 })
    expect(cochranArmitage([10, 20, 40], [100, 100, 100])).toMatchObject({ direction: 'up', p: 0 })
    expect(cochranArmitage([0, 0], [10, 10])).toBeNull()
  })
  test('the chance that five mentions all fall into the last tenth', () => expect(chanceOfNew(5, 100, 900)).toBe(0))
  test('one mention in the last half is a coin toss', () => expect(chanceOfNew(1, 10, 10)).toBe(0.5))
})

import { describe, expect, test } from 'vitest'
import { incompleteBeta, t95, twoSidedNormal, twoSidedT } from '../../src/metrics/distributions.ts'
import { mean, meanDifference, netDifference, netShare, shareDifference, wilson } from '../../src/metrics/intervals.ts'
import { benjaminiHochberg, holm } from '../../src/metrics/multiple.ts'
import { round4 } from '../../src/round.ts'

const momentsOf = (values: readonly number[]): { n: number; sum: number; squares: number } => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
})

describe('distributions agree with printed tables', () => {
  test.each([
    [1, 12.7062],
    [4, 2.7764],
    [9, 2.2622],
    [30, 2.0423],
    [120, 1.9799],
  ])('t with %i degrees: 97.5th percentile %f', (degrees, quantile) => {
    expect(t95(degrees)).toBeCloseTo(quantile, 4)
    expect(twoSidedT(quantile, degrees)).toBeCloseTo(0.05, 4)
  })

  test.each([
    [0, 1],
    [1, 0.317311],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [3.290527, 0.001],
    [5, 5.733e-7],
  ])('normal: P(|Z| ≥ %f) = %f', (z, p) => expect(twoSidedNormal(z)).toBeCloseTo(p, 6))

  test('incomplete beta has its closed forms', () => {
    expect(incompleteBeta(1, 1, 0.3)).toBeCloseTo(0.3, 10)
    expect(incompleteBeta(2, 1, 0.3)).toBeCloseTo(0.09, 10)
    expect(incompleteBeta(5, 5, 0.5)).toBeCloseTo(0.5, 10)
  })
})

describe('shares', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I: score method without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson %i of %i: %f to %f', (successes, n, low, high) => expect(wilson(successes, n).interval).toEqual({ low, high }))

  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [10, 10, 0, 20, 1, 0.6791, 1],
  ])('difference of %i/%i and %i/%i', (a, m, b, n, value, low, high) => {
    const difference = shareDifference(a, m, b, n)
    expect(difference?.value).toBe(value)
    expect(difference?.interval).toEqual({ low, high })
  })

  test('nothing known is said to be nothing known', () => {
    expect(wilson(0, 0).interval).toEqual({ low: 0, high: 1 })
    expect(netShare(0, 0, 0).interval).toEqual({ low: -1, high: 1 })
    expect(shareDifference(1, 2, 0, 0)).toBeNull()
  })
})

describe('net shares', () => {
  test('adjusted Wald by hand: 10 up, 5 down of 20', () => {
    // n + 3 = 23, up 10.75/23, down 5.75/23: net .2174, variance (.4674 + .25 − .0473)/23 = .02914, margin 1.96 · .1707 = .3345
    expect(netShare(10, 5, 20)).toEqual({ value: 0.25, n: 20, interval: { low: -0.1172, high: 0.5519 } })
  })

  test('all promoters leave some doubt', () => {
    const { value, interval } = netShare(10, 0, 10)
    expect(value).toBe(1)
    expect(interval.low).toBeGreaterThan(0.4)
    expect(interval.low).toBeLessThan(0.7)
    expect(interval.high).toBe(1)
  })

  test('equal groups do not differ', () => {
    const same = netDifference({ ups: 30, downs: 10, n: 60 }, { ups: 30, downs: 10, n: 60 })
    expect(same?.value).toBe(0)
    expect(same?.p).toBe(1)
  })
})

describe('means', () => {
  test('Student’s t by hand: 1 2 3 4 5', () => {
    // s² = 2.5, standard error √.5 = .7071, t(4) = 2.7764: 3 ± 1.9632
    expect(mean(momentsOf([1, 2, 3, 4, 5]), 1, 7)).toEqual({ value: 3, n: 5, interval: { low: 1.0368, high: 4.9632 } })
  })

  test('one observation says nothing of the spread', () => expect(mean(momentsOf([4]), 1, 7).interval).toEqual({ low: 1, high: 7 }))

  test('Welch’s test on a worked example', () => {
    // https://en.wikipedia.org/wiki/Welch%27s_t-test, example 1: t = −2.46, ν = 25.0, p = .021
    const a = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4]
    const b = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4]
    const difference = meanDifference(momentsOf(a), momentsOf(b))
    expect(difference?.p).toBeCloseTo(0.021, 3)
  })
})

describe('many comparisons', () => {
  const ps = [0.01, 0.04, 0.03, 0.005]
  test('Benjamini–Hochberg', () => expect(benjaminiHochberg(ps)).toEqual([0.02, 0.04, 0.04, 0.02]))
  test('Holm', () => expect(holm(ps)).toEqual([0.03, 0.06, 0.06, 0.02]))
  test('nothing to adjust', () => expect(benjaminiHochberg([])).toEqual([]))
})

test('rounding never gives −0', () => expect(Object.is(round4(-0.00001), 0)).toBe(true))

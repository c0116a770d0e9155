import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestThreshold, fitCorrection, fitCurve, sigmoid } from '../../src/train/calibration.ts'
import { trainLinear } from '../../src/train/linear.ts'
import { calibrationError, countsOf, f1Of, labelRankingAveragePrecision, sumCounts, wilsonInterval } from '../../src/train/measures.ts'
import { createRandom } from '../../src/train/random.ts'

describe('measures', () => {
  it('count hits, false alarms and misses of a label', () => {
    const gold = [['a'], ['a', 'b'], ['b'], []]
    const found = [['a'], ['b'], ['a', 'b'], []]
    expect(countsOf('a', gold, found)).toEqual({ truePositives: 1, falsePositives: 1, falseNegatives: 1 })
    expect(f1Of(countsOf('a', gold, found))).toBe(0.5)
    expect(f1Of(sumCounts([countsOf('a', gold, found), countsOf('b', gold, found)]))).toBeCloseTo(0.75)
    expect(f1Of({ truePositives: 0, falsePositives: 0, falseNegatives: 0 })).toBe(0)
  })

  it('Wilson: 8 of 10 lies between 0.49 and 0.94', () => {
    const [low, high] = wilsonInterval(8, 10)
    expect(low).toBeCloseTo(0.4902, 3)
    expect(high).toBeCloseTo(0.9433, 3)
  })

  it('Wilson intervals hold the share and stay within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const hits = Math.round(of * share)
        const [low, high] = wilsonInterval(hits, of)
        expect(low).toBeLessThanOrEqual(hits / of + 1e-9)
        expect(high).toBeGreaterThanOrEqual(hits / of - 1e-9)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('LRAP is 1 for a right ranking and as scikit-learn says for a wrong one', () => {
    expect(labelRankingAveragePrecision([[0.9, 0.1, 0.2]], [[0]])).toBe(1)
    // sklearn.metrics.label_ranking_average_precision_score([[1, 0, 0], [0, 0, 1]], [[0.75, 0.5, 1], [1, 0.2, 0.1]]) = 0.41666…
    expect(
      labelRankingAveragePrecision(
        [
          [0.75, 0.5, 1],
          [1, 0.2, 0.1],
        ],
        [[0], [2]],
      ),
    ).toBeCloseTo(0.416667, 5)
  })

  it('calibration error is 0 where probabilities come true and large where they do not', () => {
    expect(calibrationError([1, 1, 0, 0], [1, 1, 0, 0]).error).toBe(0)
    expect(calibrationError([1, 1], [0, 0]).error).toBe(1)
    const { reliability } = calibrationError([0.5, 0.52], [1, 0])
    expect(reliability.filter(({ count }) => count > 0)).toHaveLength(1)
  })
})

describe('calibration', () => {
  it('finds the threshold with the best F1', () => {
    const scores = [3, 2, 1, 0, -1]
    expect(bestThreshold(scores, [1, 1, 0, 0, 0], [0, 1, 2, 3, 4])).toBe(1.5)
  })

  it('Platt scaling recovers the curve that made the labels', () => {
    const random = createRandom(7)
    const scores = Array.from({ length: 4000 }, () => random() * 4 - 2)
    const gold = scores.map((score) => (random() < sigmoid(1.5 * score - 0.5) ? 1 : 0))
    const { slope, offset } = fitCurve(scores, gold, { slope: 1, offset: 0 }, 1)
    expect(slope).toBeGreaterThan(1.3)
    expect(slope).toBeLessThan(1.7)
    expect(offset).toBeGreaterThan(-0.7)
    expect(offset).toBeLessThan(-0.3)
  })
})

describe('correction of probabilities', () => {
  const random = createRandom(3)
  const said = Array.from({ length: 6000 }, () => random())
  // What is said with certainty comes true less often.
  const gold = said.map((probability) => (random() < 0.2 + 0.6 * probability ? 1 : 0))
  const { from, to } = fitCorrection(said, gold)

  it('rises, from nothing to certainty', () => {
    expect([from[0], to[0], from.at(-1), to.at(-1)]).toEqual([0, 0, 1, 1])
    for (const line of [from, to]) expect(line).toEqual([...line].sort((a, b) => a - b))
  })

  it('brings what is said to what comes true', () => {
    to.slice(1, -1).forEach((share, index) => {
      expect(Math.abs(share - (0.2 + 0.6 * (from[index + 1] ?? 0)))).toBeLessThan(0.08)
    })
  })

  it('changes nothing where examples are few', () => {
    expect(fitCorrection(said.slice(0, 100), gold.slice(0, 100))).toEqual({ from: [0, 1], to: [0, 1] })
  })
})

describe('linear classifiers', () => {
  it('separate what can be separated', () => {
    const data = {
      rows: 4,
      width: 2,
      start: Int32Array.of(0, 1, 2, 3, 4),
      columns: Int32Array.of(0, 0, 1, 1),
      values: Float32Array.of(1, 0.8, 1, 0.9),
    }
    const weights = trainLinear(data, Int8Array.of(1, 1, -1, -1), { cost: 1, positiveWeight: 1, maxEpochs: 100, tolerance: 0.01, seed: 1 })
    expect(weights[0]! + weights[2]!).toBeGreaterThan(0)
    expect(weights[1]! + weights[2]!).toBeLessThan(0)
  })
})

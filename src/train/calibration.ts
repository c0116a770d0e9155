/** From scores to decisions and probabilities: thresholds that serve F1, and Platt scaling. */

/**
 * The threshold with the highest F1 on scores that the model did not learn from.
 */
export const bestThreshold = (scores: ArrayLike<number>, gold: ArrayLike<number>, rows: readonly number[]): number => {
  const order = [...rows].sort((a, b) => scores[b]! - scores[a]! || a - b)
  let positives = 0
  for (const row of rows) positives += gold[row]!
  let hits = 0
  let best = -1
  let threshold = Number.POSITIVE_INFINITY
  for (let place = 0; place < order.length; place++) {
    const score = scores[order[place]!]!
    hits += gold[order[place]!]!
    const next = place + 1 < order.length ? scores[order[place + 1]!]! : score - 1
    if (next === score) continue
    const f1 = (2 * hits) / (place + 1 + positives)
    if (f1 > best + 1e-12) {
      best = f1
      threshold = (score + next) / 2
    }
  }
  return threshold
}

const rounds = 20

/**
 * A steadier threshold: the interquartile mean of the best thresholds of random subsets. The single best one chases noise where a
 * label has few examples.
 *
 * Source: bagging, Breiman, Machine Learning 24, 1996.
 */
export const steadyThreshold = (
  scores: ArrayLike<number>,
  gold: ArrayLike<number>,
  rows: readonly number[],
  random: () => number,
): number => {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) {
    const threshold = bestThreshold(
      scores,
      gold,
      rows.filter(() => random() < 0.63),
    )
    if (Number.isFinite(threshold)) found.push(threshold)
  }
  if (found.length === 0) return bestThreshold(scores, gold, rows)
  found.sort((a, b) => a - b)
  const middle = found.slice(Math.floor(found.length / 4), Math.ceil((found.length * 3) / 4))
  return middle.reduce((sum, threshold) => sum + threshold, 0) / middle.length
}

/** A logistic curve from score to probability: p = 1 / (1 + exp(−(slope · score + offset))). */
export interface Curve {
  readonly slope: number
  readonly offset: number
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/**
 * Platt scaling with a Gaussian prior around a given curve, by Newton's method.
 *
 * Sources: Platt, "Probabilistic outputs for support vector machines", 1999; Lin, Lin & Weng, "A note on Platt's probabilistic
 * outputs for support vector machines", Machine Learning 68, 2007.
 *
 * @param strength - weight of the prior, in examples.
 */
export const fitCurve = (
  scores: readonly number[],
  gold: readonly number[],
  prior: Curve,
  strength: number,
  weights?: readonly number[],
): Curve => {
  let { slope, offset } = prior
  for (let round = 0; round < 50; round++) {
    let gradientSlope = strength * (slope - prior.slope) * 0.05
    let gradientOffset = strength * (offset - prior.offset) * 0.05
    let curvature00 = strength * 0.05 + 1e-6
    let curvature01 = 0
    let curvature11 = strength * 0.05 + 1e-6
    for (let index = 0; index < scores.length; index++) {
      const score = scores[index]!
      const weight = weights === undefined ? 1 : weights[index]!
      const probability = sigmoid(slope * score + offset)
      const error = (probability - gold[index]!) * weight
      const spread = probability * (1 - probability) * weight
      gradientSlope += error * score
      gradientOffset += error
      curvature00 += spread * score * score
      curvature01 += spread * score
      curvature11 += spread
    }
    const determinant = curvature00 * curvature11 - curvature01 * curvature01
    const stepSlope = (curvature11 * gradientSlope - curvature01 * gradientOffset) / determinant
    const stepOffset = (curvature00 * gradientOffset - curvature01 * gradientSlope) / determinant
    const limit = Math.max(1, Math.abs(stepSlope) / 4, Math.abs(stepOffset) / 4)
    slope -= stepSlope / limit
    offset -= stepOffset / limit
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-7) break
  }
  return { slope: Math.max(0.05, slope), offset }
}

/** A rising broken line from probability to probability. */
export interface Correction {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const leastInBlock = 60
const mostBlocks = 32

/**
 * A rising correction of probabilities: blocks of equal size, neighbours pooled until the shares that came true rise, and a straight line
 * from block to block, so that order is kept. Nothing is corrected where examples are few.
 *
 * Source: pool adjacent violators, Zadrozny & Elkan, "Transforming classifier scores into accurate multiclass probability estimates",
 * KDD 2002.
 */
export const fitCorrection = (probabilities: readonly number[], gold: readonly number[]): Correction => {
  const order = probabilities.map((_, index) => index).filter((index) => probabilities[index]! >= leastCorrected)
  order.sort((a, b) => probabilities[a]! - probabilities[b]! || a - b)
  const size = Math.max(leastInBlock, Math.ceil(order.length / mostBlocks))
  const blocks: { count: number; probability: number; hits: number }[] = []
  for (let from = 0; from + size <= order.length; from += size) {
    // The last block takes what is left over.
    const members = order.slice(from, from + 2 * size <= order.length ? from + size : order.length)
    blocks.push({
      count: members.length,
      probability: members.reduce((sum, index) => sum + probabilities[index]!, 0),
      hits: members.reduce((sum, index) => sum + gold[index]!, 0),
    })
    for (;;) {
      const last = blocks[blocks.length - 1]
      const before = blocks[blocks.length - 2]
      if (last === undefined || before === undefined || before.hits / before.count < last.hits / last.count) break
      before.count += last.count
      before.probability += last.probability
      before.hits += last.hits
      blocks.pop()
    }
  }
  if (blocks.length < 3) return { from: [0, 1], to: [0, 1] }
  return {
    from: [0, ...blocks.map(({ probability, count }) => probability / count), 1],
    to: [0, ...blocks.map(({ hits, count }) => hits / count), 1],
  }
}

/** Below, nearly all pairs of comment and label lie, and Platt's curve is right. */
const leastCorrected = 0.05

/** Tail probabilities of the normal and of Student's t distribution. Results are good to at least seven decimals. */

/**
 * Natural logarithm of the gamma function for x > 0, by Lanczos' approximation (g = 7, nine terms).
 * Source: https://en.wikipedia.org/wiki/Lanczos_approximation
 */
const logGamma = (x: number): number => {
  const coefficients = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const shifted = x - 1
  const base = shifted + 7.5
  const series = coefficients.reduce((sum, coefficient, index) => (index === 0 ? coefficient : sum + coefficient / (shifted + index)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}

/** Continued fraction of the incomplete beta function, by Lentz's method. Source: Numerical Recipes, 3rd ed., §6.4. */
const betaFraction = (a: number, b: number, x: number): number => {
  const tiny = 1e-300
  const guard = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / guard(1 + even * d)
    c = guard(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / guard(1 + odd * d)
    c = guard(1 + odd / c)
    const step = d * c
    fraction *= step
    if (Math.abs(step - 1) < 1e-14) break
  }
  return fraction
}

/** Regularised incomplete beta function I_x(a, b). Source: Numerical Recipes, 3rd ed., §6.4. */
export const incompleteBeta = (a: number, b: number, x: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b
}

/** P(|T| ≥ |t|) for Student's t with `degrees` degrees of freedom (may be a fraction, as in Welch's test). */
export const twoSidedT = (t: number, degrees: number): number => {
  if (Number.isNaN(t)) return 1
  return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t))
}

/** P(|Z| ≥ |z|) for the standard normal, as the limit of t: erfc by the continued fraction and series of W. J. Cody's split. */
export const twoSidedNormal = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2
  if (Number.isNaN(x)) return 1
  if (x < 2.5) {
    // erf(x) = 2/√π · Σ (−1)^k x^(2k+1) / (k! (2k+1)). Source: https://dlmf.nist.gov/7.6.E1
    let [term, sum] = [x, x]
    for (let k = 1; k < 80; k++) {
      term *= -(x * x) / k
      sum += term / (2 * k + 1)
    }
    return Math.max(0, 1 - (2 / Math.sqrt(Math.PI)) * sum)
  }
  // erfc(x) = e^(−x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))). Source: https://dlmf.nist.gov/7.9.E1
  let fraction = x
  for (let k = 60; k >= 1; k--) fraction = x + k / 2 / fraction
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction)
}

/** 97.5th percentile of the standard normal: what a two-sided 95 % interval needs. */
export const z95 = 1.959963984540054

/** The t for which P(|T| ≥ t) = 0.05, by bisection. Infinite degrees give {@link z95}. */
export const t95 = (degrees: number): number => {
  if (degrees > 1e6) return z95
  let [low, high] = [0, 700]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (twoSidedT(middle, degrees) > 0.05) low = middle
    else high = middle
  }
  return (low + high) / 2
}

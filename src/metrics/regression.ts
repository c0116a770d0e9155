/** Ordinary least squares from sums of products, so that it can be computed from mergeable counts. */

import { round4 } from '../round.ts'
import { t95, twoSidedT } from './distributions.ts'
import type { Difference } from './intervals.ts'

/** Sums over n observations: `products[i][j]` = Σ xᵢxⱼ with x₀ = 1, `outcomes[i]` = Σ xᵢy, `squares` = Σ y². */
export interface NormalEquations {
  readonly n: number
  readonly products: readonly (readonly number[])[]
  readonly outcomes: readonly number[]
  readonly squares: number
}

export interface Regression {
  /** One per column; `null` where the column is (almost) a combination of earlier ones and tells nothing of its own. */
  readonly coefficients: readonly (Difference | null)[]
  /** Share of the variation that is explained (R²), 0…1. */
  readonly explained: number
}

/** A pivot below this share of its column's own sum of squares means a column that others already tell. */
const collinear = 1e-9

/**
 * Inverts a symmetric positive semi-definite matrix by sweeping one pivot after another; collinear columns are left out.
 * Source: J. H. Goodnight (1979), A Tutorial on the SWEEP Operator, The American Statistician 33(3), 149–158.
 */
const sweep = (matrix: readonly (readonly number[])[]): { readonly inverse: number[][]; readonly used: boolean[] } => {
  const size = matrix.length
  const a = matrix.map((row) => [...row])
  const used = matrix.map(() => false)
  for (let k = 0; k < size; k++) {
    const row = a[k] as number[]
    const pivot = row[k] as number
    if (pivot <= collinear * ((matrix[k] as readonly number[])[k] as number)) continue
    used[k] = true
    for (let j = 0; j < size; j++) row[j] = (row[j] as number) / pivot
    for (let i = 0; i < size; i++) {
      if (i === k) continue
      const other = a[i] as number[]
      const factor = other[k] as number
      for (let j = 0; j < size; j++) other[j] = (other[j] as number) - factor * (row[j] as number)
      other[k] = -factor / pivot
    }
    row[k] = 1 / pivot
  }
  return { inverse: a, used }
}

/**
 * Fits y on the columns. `null` where there are too few observations to judge the fit by (n ≤ columns + 1).
 *
 * Intervals and p-values are those of the classical linear model with Student's t.
 */
export const leastSquares = ({ n, products, outcomes, squares }: NormalEquations): Regression | null => {
  const { inverse, used } = sweep(products)
  const columns = used.filter(Boolean).length
  const degrees = n - columns
  if (degrees < 2) return null
  const estimates = used.map((isUsed, i) =>
    isUsed ? used.reduce((sum, other, j) => (other ? sum + ((inverse[i] as number[])[j] as number) * (outcomes[j] as number) : sum), 0) : 0,
  )
  const fitted = estimates.reduce((sum, estimate, i) => sum + estimate * (outcomes[i] as number), 0)
  const residual = Math.max(0, squares - fitted)
  const total = squares - (outcomes[0] as number) ** 2 / n
  const spread = residual / degrees
  const quantile = t95(degrees)
  return {
    coefficients: estimates.map((estimate, i) => {
      if (!used[i]) return null
      const error = Math.sqrt(Math.max(0, spread * ((inverse[i] as number[])[i] as number)))
      const half = quantile * error
      const p = error === 0 ? (Math.abs(estimate) < 1e-12 ? 1 : 0) : twoSidedT(estimate / error, degrees)
      return { value: round4(estimate), interval: { low: round4(estimate - half), high: round4(estimate + half) }, p: round4(p) }
    }),
    explained: total <= 0 ? 0 : round4(Math.min(1, Math.max(0, 1 - residual / total))),
  }
}

/** Multinomial logistic regression over few dense inputs, by accelerated gradient descent. */

/** Dense rows, one after another. */
export interface DenseRows {
  readonly rows: number
  readonly size: number
  readonly inputs: Float64Array
}

/** Largest eigenvalue of the weighted mean of x xᵀ, by power iteration from a fixed start. */
const largestEigenvalue = ({ rows, size, inputs }: DenseRows, weights: Float32Array, total: number): number => {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size))
  let value = 0
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size)
    for (let row = 0; row < rows; row++) {
      const from = row * size
      let dot = 0
      for (let index = 0; index < size; index++) dot += inputs[from + index]! * vector[index]!
      dot *= weights[row]! / total
      for (let index = 0; index < size; index++) next[index]! += dot * inputs[from + index]!
    }
    value = Math.hypot(...next)
    vector = next.map((entry) => entry / Math.max(1e-12, value))
  }
  return value
}

/**
 * Fits three-class weights that maximise the weighted mean log-likelihood less `ridge` × ½‖w‖².
 *
 * Source: Nesterov's accelerated gradient with the step 1 / L; for softmax L ≤ ½ λmax(mean x xᵀ) (Böhning 1992) plus the ridge.
 *
 * @param target - class of each row, 0…2.
 * @returns 3 × `size` weights, class after class.
 */
export const trainSoftmax = (data: DenseRows, target: Uint8Array, rowWeights: Float32Array, ridge: number, rounds = 600): Float64Array => {
  const { rows, size, inputs } = data
  const total = rowWeights.reduce((sum, weight) => sum + weight, 0)
  const step = 1 / (0.5 * largestEigenvalue(data, rowWeights, total) + ridge)
  let weights = new Float64Array(3 * size)
  let ahead = weights.slice()
  let momentum = 1
  for (let round = 0; round < rounds; round++) {
    const gradient = ahead.map((weight) => weight * ridge)
    for (let row = 0; row < rows; row++) {
      const from = row * size
      let [a, b, c] = [0, 0, 0]
      for (let index = 0; index < size; index++) {
        const input = inputs[from + index]!
        a += ahead[index]! * input
        b += ahead[size + index]! * input
        c += ahead[2 * size + index]! * input
      }
      const top = Math.max(a, b, c)
      const odds = [Math.exp(a - top), Math.exp(b - top), Math.exp(c - top)] as const
      const scale = rowWeights[row]! / total
      const sum = odds[0] + odds[1] + odds[2]
      for (let side = 0; side < 3; side++) {
        const error = (odds[side]! / sum - (target[row] === side ? 1 : 0)) * scale
        for (let index = 0; index < size; index++) gradient[side * size + index]! += error * inputs[from + index]!
      }
    }
    const next = ahead.map((weight, index) => weight - step * gradient[index]!)
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = next.map((weight, index) => weight + ((momentum - 1) / nextMomentum) * (weight - weights[index]!))
    weights = next
    momentum = nextMomentum
  }
  return weights
}

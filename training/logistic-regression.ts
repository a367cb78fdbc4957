/** An example: its features, whether it is one of what is looked for, and how much it counts. */
export interface Example {
  readonly features: readonly number[]
  readonly label: boolean
  readonly weight: number
}

/** A fitted model: log-odds are the bias plus the features by their weights. */
export interface Fit {
  readonly bias: number
  readonly weights: readonly number[]
}

interface Scaling {
  readonly mean: Float64Array
  readonly deviation: Float64Array
}

function scalingOf(examples: readonly Example[], size: number): Scaling {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (const { features } of examples) {
    for (const [n, x] of features.entries()) {
      mean[n] = (mean[n] ?? 0) + x / examples.length
      square[n] = (square[n] ?? 0) + x ** 2 / examples.length
    }
  }
  const deviation = square.map((x, n) => Math.sqrt(Math.max(1e-6, x - (mean[n] ?? 0) ** 2)))
  return { mean, deviation }
}

/** Solves a symmetric positive definite system in place, by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (const [n, pivot] of matrix.entries()) {
    for (let m = n + 1; m < size; m++) {
      const row = matrix[m]
      if (row === undefined) continue
      const factor = (row[n] ?? 0) / (pivot[n] ?? 1)
      if (factor === 0) continue
      for (let k = n; k < size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0)
      right[m] = (right[m] ?? 0) - factor * (right[n] ?? 0)
    }
  }
  for (let n = size - 1; n >= 0; n--) {
    const row = matrix[n] ?? new Float64Array()
    let value = right[n] ?? 0
    for (let k = n + 1; k < size; k++) value -= (row[k] ?? 0) * (right[k] ?? 0)
    right[n] = value / (row[n] ?? 1)
  }
  return right
}

/** Adds one example to the gradient and to the upper half of the curvature. */
function accumulate(x: Float64Array, slope: number, bend: number, into: Newton): void {
  for (let n = 0; n < x.length; n++) {
    const xn = x[n] ?? 0
    into.gradient[n] = (into.gradient[n] ?? 0) + slope * xn
    const row = into.curvature[n]
    if (row === undefined) continue
    const by = bend * xn
    for (let m = n; m < x.length; m++) row[m] = (row[m] ?? 0) + by * (x[m] ?? 0)
  }
}

interface Newton {
  readonly gradient: Float64Array
  readonly curvature: readonly Float64Array[]
}

function emptyNewton(size: number): Newton {
  return {
    gradient: new Float64Array(size),
    curvature: Array.from({ length: size }, () => new Float64Array(size)),
  }
}

function mirror(rows: readonly Float64Array[]): void {
  for (const [n, row] of rows.entries()) {
    for (let m = 0; m < n; m++) row[m] = rows[m]?.[n] ?? 0
  }
}

function score(x: Float64Array, by: Float64Array): number {
  let sum = 0
  for (let n = 0; n < x.length; n++) sum += (x[n] ?? 0) * (by[n] ?? 0)
  return sum
}

/**
 * Fits a logistic regression by Newton's method, with a penalty on the square of each weight of the
 * standardised features; the bias, which comes first, has none.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fit {
  const size = examples[0]?.features.length ?? 0
  const { mean, deviation } = scalingOf(examples, size)
  const rows = examples.map(({ features }) =>
    Float64Array.from([1, ...features.map((x, n) => (x - (mean[n] ?? 0)) / (deviation[n] ?? 1))]),
  )
  const by = new Float64Array(size + 1)
  for (let round = 0; round < 8; round++) {
    const newton = emptyNewton(size + 1)
    for (const [n, x] of rows.entries()) {
      const { label = false, weight = 0 } = examples[n] ?? {}
      const chance = 1 / (1 + Math.exp(-score(x, by)))
      accumulate(x, weight * ((label ? 1 : 0) - chance), weight * chance * (1 - chance), newton)
    }
    mirror(newton.curvature)
    for (const [n, row] of newton.curvature.entries()) {
      const held = n === 0 ? 1e-9 : penalty
      row[n] = (row[n] ?? 0) + held
      newton.gradient[n] = (newton.gradient[n] ?? 0) - held * (by[n] ?? 0)
    }
    for (const [n, step] of solve(newton.curvature, newton.gradient).entries()) {
      by[n] = (by[n] ?? 0) + step
    }
  }
  const weights = Array.from(by.slice(1), (weight, n) => weight / (deviation[n] ?? 1))
  const shift = weights.reduce((sum, weight, n) => sum + weight * (mean[n] ?? 0), 0)
  return { bias: (by[0] ?? 0) - shift, weights }
}

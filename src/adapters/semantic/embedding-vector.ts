/** Squares of less are not exact any more. */
const SHORTEST = 1e-150

/**
 * A vector brought to length 1; undefined where it has no direction: (nearly) zeros only, or a number
 * that is not finite.
 */
export function unitVector(numbers: ArrayLike<number>): Float32Array<ArrayBuffer> | undefined {
  const vector = new Float32Array(numbers.length)
  let square = 0
  for (let place = 0; place < numbers.length; place += 1) square += (numbers[place] ?? 0) ** 2
  const length = Math.sqrt(square)
  if (!(length > SHORTEST && length < Number.POSITIVE_INFINITY)) return undefined
  for (let place = 0; place < numbers.length; place += 1)
    vector[place] = (numbers[place] ?? 0) / length
  return vector
}

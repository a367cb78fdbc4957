/** Largest component of a quantised vector. */
const LARGEST = 127

/** A vector at a byte per component: scaled so that its largest is 127, and rounded. */
export function quantised(vector: Float32Array): Int8Array {
  let largest = 0
  for (let place = 0; place < vector.length; place += 1) {
    largest = Math.max(largest, Math.abs(vector[place] ?? 0))
  }
  const factor = largest > 0 ? LARGEST / largest : 0
  const components = new Int8Array(vector.length)
  for (let place = 0; place < vector.length; place += 1) {
    components[place] = Math.round((vector[place] ?? 0) * factor)
  }
  return components
}

/** The vector of length 1 that points the way of a quantised one; undefined where that points nowhere. */
export function restored(components: Int8Array): Float32Array | undefined {
  let squares = 0
  for (let place = 0; place < components.length; place += 1) {
    const value = components[place] ?? 0
    squares += value * value
  }
  if (squares === 0) return undefined
  const inverse = 1 / Math.sqrt(squares)
  const vector = new Float32Array(components.length)
  for (let place = 0; place < vector.length; place += 1) {
    vector[place] = (components[place] ?? 0) * inverse
  }
  return vector
}

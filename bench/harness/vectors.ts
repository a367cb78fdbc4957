import { chances } from './material.ts'

/** As many dimensions as the embedded model's. */
export const DIMENSIONS = 512

/**
 * So many vectors of length 1 in clusters of 25 around a common direction, as those of
 * embeddings lie; the same ones every time.
 */
export function clusteredVectors(count: number): readonly Float32Array[] {
  const chance = chances(2026)
  const common = direction(chance)
  let centre = near(common, 0.4, chance)
  return Array.from({ length: count }, (_, n) => {
    if (n % 25 === 0) centre = near(common, 0.4, chance)
    return near(centre, 0.8, chance)
  })
}

/** A vector of length 1 whose cosine with another is about the one given. */
export function near(from: Float32Array, cosine: number, chance: () => number): Float32Array {
  const own = direction(chance)
  const share = Math.sqrt(1 - cosine * cosine)
  return unit(own.map((value, at) => cosine * (from[at] ?? 0) + share * value))
}

/** The cosine of two vectors of length 1. */
export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function direction(chance: () => number): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  // Near enough to normally distributed for directions to be spread evenly.
  return unit(vector.map(() => chance() + chance() + chance() + chance() - 2))
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector))
  return vector.map((value) => value / length)
}

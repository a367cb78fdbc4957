import { readFileSync } from 'node:fs'

/** Words by how common they are, the most common first, and their vectors, of length 1. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly vectors: readonly Float64Array[]
}

/** So many of the most common words are read: rarer ones are mostly names. */
const WORDS = 65_000
/** Words that the mean and the main directions are taken from. */
const TYPICAL = 20_000
/** What all words have in common says nothing about any of them. */
const DIRECTIONS = 2
const ROUNDS = 30

function isFile(file: unknown): file is { words: string[]; vectors: Record<string, number[]> } {
  return typeof file === 'object' && file !== null && 'words' in file && 'vectors' in file
}

/**
 * Reads word vectors, and takes from them their mean and their main directions (Mu and Viswanath,
 * 2018): without, the most common words are like everything.
 */
export function wordVectors(path: string): WordVectors {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isFile(file)) throw new Error(`${path} holds no word vectors.`)
  const words = file.words.slice(0, WORDS)
  const vectors = words.map((word) => Float64Array.from((file.vectors[word] ?? []).slice(0, 100)))
  takeMean(vectors)
  for (let nth = 0; nth < DIRECTIONS; nth++) takeDirection(vectors)
  return { words, vectors: vectors.map(unit) }
}

function takeMean(vectors: readonly Float64Array[]): void {
  const mean = new Float64Array(100)
  for (const vector of vectors.slice(0, TYPICAL)) add(mean, vector, 1 / TYPICAL)
  for (const vector of vectors) add(vector, mean, -1)
}

/** Finds the direction in which vectors differ most, by power iteration, and takes it from them. */
function takeDirection(vectors: readonly Float64Array[]): void {
  let direction = unit(Float64Array.from({ length: 100 }, (_, n) => Math.sin(n + 1)))
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(100)
    for (const vector of vectors.slice(0, TYPICAL)) add(next, vector, product(vector, direction))
    direction = unit(next)
  }
  for (const vector of vectors) add(vector, direction, -product(vector, direction))
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let n = 0; n < to.length; n++) to[n] = (to[n] ?? 0) + (what[n] ?? 0) * times
}

/** The product of two vectors: the cosine, where both are of length 1. */
export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let n = 0; n < one.length; n++) sum += (one[n] ?? 0) * (other[n] ?? 0)
  return sum
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(product(vector, vector)) || 1
  return vector.map((x) => x / length)
}

import { hash } from 'node:crypto'
import type { IndexedQuestion } from '../domain/ports/similarity-index-port.ts'
import { dotProduct } from '../domain/semantic/dot-product.ts'
import { type Sample, sampleKey } from './sample-entry.ts'

/** What tells one sample from another. Its key is that of the entry that {@link Sample} makes. */
export interface QuestionSample extends Omit<Sample, 'answer'> {
  /** The text; by default that of the entry's question. Others of the same entry are aliases. */
  readonly text?: string
  /** Any name: the partition is its digest. */
  readonly partition?: string
  /** By default one that the text determines, of 64 dimensions. */
  readonly vector?: Float32Array
}

/** A partition, 64 hexadecimal digits, by any name. */
export function samplePartition(name: string = 'only'): string {
  return hash('sha256', name)
}

/** A vector of length 1 that a name determines; those of different names are almost at right angles. */
export function sampleVector(name: string, dimensions: number = 64): Float32Array {
  const vector = new Float32Array(dimensions)
  let state = Number.parseInt(hash('sha256', name).slice(0, 8), 16)
  for (let place = 0; place < dimensions; place += 1) {
    vector[place] = gaussian(() => {
      // Numerical Recipes' linear congruential generator: the same everywhere, and good enough.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return (state + 1) / 4_294_967_297
    })
  }
  return unit(vector)
}

/** A vector of length 1 whose cosine with another of length 1 is the one given. */
export function vectorAtCosine(from: Float32Array, cosine: number): Float32Array {
  const side = sampleVector(`beside ${from[0]}`, from.length)
  const along = dotProduct(from, side)
  const across = unit(side.map((value, place) => value - along * (from[place] ?? 0)))
  const sine = Math.sqrt(1 - cosine * cosine)
  return unit(from.map((value, place) => cosine * value + sine * (across[place] ?? 0)))
}

/** A question added at `now`, as a use case makes them. */
export function sampleQuestion(now: number, sample: QuestionSample = {}): IndexedQuestion {
  const { partition, question = 'What is a cache?', tags = [], lifeMs = 60_000 } = sample
  const { text = question, vector = sampleVector(text) } = sample
  return {
    partition: samplePartition(partition),
    key: sampleKey(sample),
    text,
    vector,
    tags,
    expiresAt: now + lifeMs,
  }
}

/** Box and Muller's transformation: directions are spread evenly only where each part is normal. */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotProduct(vector, vector))
  return vector.map((value) => value / length)
}

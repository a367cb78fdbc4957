import * as z from 'zod'
import { noVectors } from './embedding-failure.ts'
import { unitVector } from './embedding-vector.ts'

/** Most numbers of a vector; the largest models in use give 4,096. */
const MAX_DIMENSIONS = 16_384

/** A vector as servers give it: numbers, or 32-bit floats in base64, the least significant byte first. */
const VECTOR = z.union([
  z.array(z.number()).min(1).max(MAX_DIMENSIONS),
  z.base64().transform(floatsIn),
])

/** What of an answer is read. */
const ANSWER = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: VECTOR })),
})

/**
 * The vectors in the body of an answer to so many texts, in the order of the texts, of length 1.
 * @throws {SemanticUnavailableError} unless there is exactly one for each, all of as many
 * dimensions, none without a direction.
 */
export function vectorsInAnswer(body: unknown, texts: number): readonly Float32Array[] {
  const answer = ANSWER.safeParse(body)
  if (!answer.success || answer.data.data.length !== texts) throw unusable()
  const byIndex = new Map(answer.data.data.map(({ index, embedding }) => [index, embedding]))
  const vectors = Array.from({ length: texts }, (_, index) => unitVector(byIndex.get(index) ?? []))
  const usable = vectors.filter((vector) => vector !== undefined)
  const dimensions = new Set(usable.map(({ length }) => length))
  if (usable.length !== texts || dimensions.size > 1) throw unusable()
  return usable
}

function unusable(): Error {
  return noVectors('the answer of the embeddings server is none to what it was asked')
}

function floatsIn(base64: string, context: z.RefinementCtx): number[] {
  const bytes = Buffer.from(base64, 'base64')
  const count = bytes.length / 4
  if (!Number.isInteger(count) || count === 0 || count > MAX_DIMENSIONS) {
    context.addIssue({ code: 'custom', message: 'no list of floats' })
    return z.NEVER
  }
  return Array.from({ length: count }, (_, place) => bytes.readFloatLE(place * 4))
}

import { densityOf, NEIGHBOURS } from '../src/domain/semantic/density.ts'
import { dotProduct } from '../src/domain/semantic/dot-product.ts'
import type { LabelledQuestion } from './labelled-questions.ts'
import type { QuestionVectors } from './question-vectors.ts'
import { seededRandom, shuffled } from './seeded-random.ts'

/** An earlier request that is like a request. */
interface Neighbour {
  readonly question: LabelledQuestion
  readonly cosine: number
}

/** A request of a stream, and the most similar of those before it, the most similar first. */
export interface StreamedRequest {
  readonly question: LabelledQuestion
  readonly neighbours: readonly Neighbour[]
  /** How alike requests are around it, where enough came before it. */
  readonly density: number | undefined
}

/** The places of the highest cosines among the first vectors, the highest first. */
function nearest(vectors: readonly Float32Array[], to: Float32Array, count: number): Best[] {
  const best: Best[] = []
  for (let at = 0; at < count; at++) {
    const vector = vectors[at]
    if (vector === undefined) continue
    const cosine = dotProduct(vector, to)
    if (best.length === NEIGHBOURS && cosine <= (best.at(-1)?.cosine ?? 0)) continue
    const place = best.findIndex((other) => other.cosine < cosine)
    best.splice(place < 0 ? best.length : place, 0, { at, cosine })
    if (best.length > NEIGHBOURS) best.pop()
  }
  return best
}

interface Best {
  readonly at: number
  readonly cosine: number
}

/**
 * Questions as a stream of requests: in random order, at most so many; each is compared with all
 * that came before it.
 */
export async function questionStream(
  questions: readonly LabelledQuestion[],
  vectors: QuestionVectors,
  { seed, length }: { readonly seed: number; readonly length: number },
): Promise<readonly StreamedRequest[]> {
  const order = shuffled(questions, seededRandom(seed)).slice(0, length)
  const embedded = await vectors.of(order.map(({ text }) => text))
  return order.map((question, place) => {
    const vector = embedded[place] ?? new Float32Array()
    const neighbours = nearest(embedded, vector, place).flatMap(({ at, cosine }) => {
      const other = order[at]
      return other === undefined ? [] : [{ question: other, cosine }]
    })
    return { question, neighbours, density: densityOf(neighbours.map(({ cosine }) => cosine)) }
  })
}

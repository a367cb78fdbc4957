import { setTimeout } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts'

/** Most texts whose vectors are remembered: 40 MB of the embedded model. */
const MAX_REMEMBERED = 20_000

/** Texts that are embedded together. */
const BATCH = 32

/** How long an embedder that failed is left alone before each further try, in milliseconds: of a server, one of hundreds of calls may well fail. */
export function pausesMs(isRemote: boolean): readonly number[] {
  return isRemote ? [500, 2000] : []
}

/** Vectors of texts, asked for once each while they are remembered. */
export class PairVectors {
  readonly #embedder: EmbedderPort
  readonly #pausesMs: readonly number[]
  readonly #vectors = new LRUCache<string, Float32Array>({ max: MAX_REMEMBERED })

  /** A batch that failed is asked for again after each pause, in milliseconds. */
  constructor(embedder: EmbedderPort, pausesMs: readonly number[]) {
    this.#embedder = embedder
    this.#pausesMs = pausesMs
  }

  /**
   * Vectors by text; of far fewer texts than are remembered.
   * @throws {SemanticUnavailableError} where there are none.
   */
  async of(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>()
    const unknown = new Set<string>()
    for (const text of texts) {
      const vector = this.#vectors.get(text)
      if (vector === undefined) unknown.add(text)
      else vectors.set(text, vector)
    }
    for (const batch of batches([...unknown])) await this.#embed(batch, vectors)
    return vectors
  }

  async #embed(batch: readonly string[], vectors: Map<string, Float32Array>): Promise<void> {
    const embedded = await this.#patiently(batch)
    batch.forEach((text, place) => {
      const vector = embedded[place]
      if (vector === undefined) return
      vectors.set(text, vector)
      this.#vectors.set(text, vector)
    })
  }

  async #patiently(batch: readonly string[]): Promise<readonly Float32Array[]> {
    for (const pauseMs of this.#pausesMs) {
      try {
        return await this.#embedder.embed(batch)
      } catch (error) {
        if (!(error instanceof SemanticUnavailableError)) throw error
        await setTimeout(pauseMs)
      }
    }
    return this.#embedder.embed(batch)
  }
}

function batches(texts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(texts.length / BATCH)
  return Array.from({ length: count }, (_, place) =>
    texts.slice(place * BATCH, (place + 1) * BATCH),
  )
}

import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts'
import { awaitedPart } from './awaited-part.ts'
import { unitVector } from './embedding-vector.ts'

/** Longest wait for vectors, in milliseconds: nobody is held up so long, but what is learned waits for them. */
const EMBED_MS = 30_000

/**
 * An embedder that may hang, or give what are no vectors, such as the caller's own: it is waited for
 * so long and no longer, and what comes is brought to length 1.
 */
export class BoundedEmbedder implements EmbedderPort {
  readonly load?: () => Promise<void>
  readonly #inner: EmbedderPort
  readonly #clock: ClockPort

  constructor(inner: EmbedderPort, clock: ClockPort) {
    this.#inner = inner
    this.#clock = clock
    const { load } = inner
    if (load !== undefined) this.load = () => load.call(inner)
  }

  get identity(): string {
    return this.#inner.identity
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const ask = (): Promise<readonly Float32Array[]> => this.#inner.embed(texts, signal)
    const vectors = await awaitedPart('embedder', EMBED_MS, this.#clock, ask)
    if (vectors?.length !== texts.length) throw failure('not as many vectors came as texts')
    return vectors.map(directed)
  }

  close(): Promise<void> {
    return this.#inner.close()
  }
}

function directed(vector: Float32Array): Float32Array {
  const unit = unitVector(vector ?? [])
  if (unit === undefined) throw failure('a vector came that has no direction')
  return unit
}

function failure(message: string): SemanticUnavailableError {
  return new SemanticUnavailableError('embedder', message)
}

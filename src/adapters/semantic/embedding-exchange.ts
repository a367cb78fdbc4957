import { ProviderError } from '../../domain/errors.ts'
import type { JsonObject } from '../../domain/json.ts'
import { embedderClosed, noVectors } from './embedding-failure.ts'

/** Where embeddings are asked for, and within which bounds. */
export interface EmbeddingExchangeSettings {
  /** Base URL, ending in `/v1`. */
  readonly url: string
  readonly apiKey?: string
  /** How long an exchange may take in all, in milliseconds. */
  readonly timeoutMs: number
  readonly maxResponseBytes: number
  /** Most exchanges at a time. */
  readonly maxInFlight: number
}

/** HTTP with the embeddings server. */
export interface EmbeddingHttp {
  /**
   * Posts to a path below the base URL, and resolves to the body of a successful answer. Bounds every wait;
   * rejects with `ProviderError`, whose message quotes neither body nor key, or `RequestAbortedError`.
   */
  post(path: string, body: JsonObject, signal: AbortSignal): Promise<JsonObject>
  /** Cuts every connection. Safe to call twice. */
  close(): Promise<void>
}

/** Opens it: how servers are spoken with is another room's, in which providers are asked in the same way. */
export type OpenEmbeddingHttp = (settings: EmbeddingExchangeSettings) => EmbeddingHttp

/** Posts to `/embeddings`, so many times at once and no more, and says in its own words why nothing came of it. */
export class EmbeddingExchange {
  readonly #http: EmbeddingHttp
  readonly #maxInFlight: number
  #inFlight = 0
  #closed = false

  constructor(settings: EmbeddingExchangeSettings, open: OpenEmbeddingHttp) {
    this.#http = open(settings)
    this.#maxInFlight = settings.maxInFlight
  }

  /**
   * The body of a successful answer.
   * @throws {SemanticUnavailableError} where there is none in time, or the caller has left.
   */
  async post(body: JsonObject, signal: AbortSignal | undefined): Promise<JsonObject> {
    if (this.#closed) throw embedderClosed()
    if (signal?.aborted) throw noVectors('the caller has left')
    if (this.#inFlight >= this.#maxInFlight)
      throw noVectors('too many calls of the embeddings server are under way')
    this.#inFlight += 1
    try {
      return await this.#http.post('/embeddings', body, signal ?? new AbortController().signal)
    } catch (error) {
      throw this.#failure(error, signal)
    } finally {
      this.#inFlight -= 1
    }
  }

  /** Cuts every connection. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#http.close()
  }

  #failure(error: unknown, signal: AbortSignal | undefined): Error {
    if (this.#closed) return embedderClosed()
    if (signal?.aborted) return noVectors('the caller has left')
    if (!(error instanceof ProviderError)) return noVectors('the server was not asked', error)
    const { message, failure, cause } = error
    return failure === 'connection' ? noVectors(message, cause) : noVectors(message)
  }
}

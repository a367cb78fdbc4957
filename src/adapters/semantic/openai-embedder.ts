import type { JsonObject } from '../../domain/json.ts'
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts'
import { vectorsInAnswer } from './embedding-answer.ts'
import { EmbeddingExchange, type OpenEmbeddingHttp } from './embedding-exchange.ts'
import { embedderClosed, noVectors } from './embedding-failure.ts'

/** A server that speaks OpenAI's `/v1/embeddings`, and what it is asked for. */
export interface OpenAiEmbedderSettings {
  /** Base URL, ending in `/v1`. Credentials in it are not sent. */
  readonly url: string
  /** Sent as a bearer token. */
  readonly apiKey?: string
  readonly model: string
  /** Asked for, and then held to; the model's own where it is not given. */
  readonly dimensions?: number
  /** How long a call may take in all, in milliseconds; 1,000. */
  readonly timeoutMs?: number
  /** Largest answer that is read; 4 MiB, in which 32 vectors of 4,096 numbers fit however they are written. */
  readonly maxResponseBytes?: number
  /** Most calls under way at a time, beyond which they are rejected; 64. */
  readonly maxInFlight?: number
}

/** Most texts of a call. */
const MAX_TEXTS = 32

const DEFAULTS = { timeoutMs: 1000, maxResponseBytes: 4_194_304, maxInFlight: 64 }

/**
 * Vectors of any server that speaks OpenAI's protocol
 * (https://platform.openai.com/docs/api-reference/embeddings). Does not ask again where that fails:
 * whoever calls has little time. At most 32 texts a call.
 */
export class OpenAiEmbedder implements EmbedderPort {
  readonly identity: string
  readonly #exchange: EmbeddingExchange
  readonly #question: JsonObject
  #dimensions: number | undefined
  #closed = false

  constructor(settings: OpenAiEmbedderSettings, open: OpenEmbeddingHttp) {
    const { model, dimensions } = settings
    this.identity = identityOf(settings)
    this.#exchange = new EmbeddingExchange({ ...DEFAULTS, ...settings }, open)
    this.#dimensions = dimensions
    // In base64 vectors are a quarter as long. OpenAI's own clients ask for it, so servers that
    // others use know it, or answer with numbers all the same.
    const asked = dimensions === undefined ? {} : { dimensions }
    this.#question = { model, ...asked, encoding_format: 'base64' }
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    if (this.#closed) throw embedderClosed()
    if (texts.length > MAX_TEXTS) throw noVectors(`a call is for at most ${MAX_TEXTS} texts`)
    if (texts.includes('')) throw noVectors('an empty text has no vector')
    if (texts.length === 0) return []
    const answer = await this.#exchange.post({ ...this.#question, input: texts }, signal)
    const vectors = vectorsInAnswer(answer, texts.length)
    this.#dimensions ??= vectors[0]?.length
    if (vectors.some(({ length }) => length !== this.#dimensions))
      throw noVectors('the embeddings server answered with vectors of other dimensions')
    return vectors
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#exchange.close()
  }
}

/** Origin, path, model and dimensions: `https://api.openai.com/v1 text-embedding-3-small 512`. */
function identityOf({ url, model, dimensions }: OpenAiEmbedderSettings): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname.replace(/\/+$/, '')} ${model} ${dimensions ?? 'default'}`
}

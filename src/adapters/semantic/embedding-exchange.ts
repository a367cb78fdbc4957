import type { Dispatcher, Pool } from 'undici'
import { SemanticUnavailableError } from '../../domain/errors.ts'
import { LONGEST_WAIT_MS } from '../../domain/longest-wait.ts'
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

/**
 * Posts to `/embeddings`, and reads what comes back. Redirects are not followed, so that the key
 * reaches nobody but the configured host. Errors quote neither bodies nor keys.
 */
export class EmbeddingExchange {
  readonly #settings: EmbeddingExchangeSettings
  readonly #pool: Promise<Pool>
  readonly #path: string
  #inFlight = 0
  #closed = false

  constructor(settings: EmbeddingExchangeSettings) {
    this.#settings = settings
    this.#pool = connectionPool(settings)
    // Whoever asks hears of it; until then it is nobody's.
    this.#pool.catch(() => {})
    this.#path = `${new URL(settings.url).pathname.replace(/\/+$/, '')}/embeddings`
  }

  /**
   * The body of a successful answer, parsed.
   * @throws {SemanticUnavailableError} where there is none in time, or the caller has left.
   */
  async post(body: object, signal: AbortSignal | undefined): Promise<unknown> {
    if (this.#closed) throw embedderClosed()
    if (signal?.aborted) throw noVectors('the caller has left')
    if (this.#inFlight >= this.#settings.maxInFlight)
      throw noVectors('too many calls of the embeddings server are under way')
    const late = AbortSignal.timeout(Math.min(this.#settings.timeoutMs, LONGEST_WAIT_MS))
    this.#inFlight += 1
    try {
      const gone = signal === undefined ? late : AbortSignal.any([signal, late])
      return parsed(await this.#exchange(JSON.stringify(body), gone))
    } catch (error) {
      throw this.#failure(error, signal, late)
    } finally {
      this.#inFlight -= 1
    }
  }

  /** Cuts every connection. */
  async close(): Promise<void> {
    this.#closed = true
    const pool = await this.#pool.catch(() => undefined)
    if (pool?.destroyed === false) await pool.destroy()
  }

  async #exchange(text: string, signal: AbortSignal): Promise<string> {
    const pool = await this.#pool
    const { apiKey } = this.#settings
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: this.#path,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'reprise',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: text,
      signal,
    })
    if (statusCode >= 200 && statusCode < 300) return this.#read(body)
    await discarded(body, signal)
    throw noVectors(`the embeddings server answered with status ${statusCode}`)
  }

  async #read(body: Dispatcher.ResponseData['body']): Promise<string> {
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of body as AsyncIterable<Uint8Array>) {
      length += part.length
      if (length > this.#settings.maxResponseBytes)
        throw noVectors('the answer of the embeddings server is too long')
      parts.push(part)
    }
    return Buffer.concat(parts).toString('utf8')
  }

  #failure(error: unknown, signal: AbortSignal | undefined, late: AbortSignal): Error {
    if (this.#closed) return embedderClosed()
    if (signal?.aborted) return noVectors('the caller has left')
    if (late.aborted) return noVectors('the embeddings server did not answer in time')
    if (error instanceof SemanticUnavailableError) return error
    return noVectors('no connection to the embeddings server', error)
  }
}

/** Reads on a little, so that the connection can be used again. */
async function discarded(
  body: Dispatcher.ResponseData['body'],
  signal: AbortSignal,
): Promise<void> {
  await body.dump({ limit: 65_536, signal }).catch(() => {})
}

/** What parsers say quotes the text, so it is not repeated. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw noVectors('the answer of the embeddings server is no JSON')
  }
}

/** The library is loaded by those only who use it. */
async function connectionPool(settings: EmbeddingExchangeSettings): Promise<Pool> {
  const { url, timeoutMs, maxInFlight } = settings
  const { Pool } = await import('undici')
  return new Pool(new URL(url).origin, {
    connections: maxInFlight,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  })
}

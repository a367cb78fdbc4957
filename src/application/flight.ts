import { abortable } from '../domain/abortable.ts'
import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts'
import { ChunkLog } from './chunk-log.ts'

/** What a generation came to. */
export interface Landing {
  readonly response: LlmResponse
  readonly stored: boolean
}

/** The work of a flight: generates the answer and, if it streams, fills the log on the way. */
export type FlightPlan = (flight: Flight) => Promise<Landing>

/**
 * One running generation and everybody who waits for it. It runs on its own, not on
 * behalf of whoever came first, and is cancelled only when everybody has left.
 */
export class Flight {
  readonly streamed: boolean
  /** Its moment in the order of invalidations. */
  readonly generatedFrom: number
  /** Tags of everybody aboard. */
  readonly tags: Set<string>
  readonly log: ChunkLog = new ChunkLog()
  readonly landing: Promise<Landing>
  /** The provider that is answering, once one is. */
  provider = ''
  readonly #nobodyLeft = new AbortController()
  #aboard = 0

  constructor(
    plan: FlightPlan,
    options: { streamed: boolean; generatedFrom: number; tags: readonly string[] },
  ) {
    this.streamed = options.streamed
    this.generatedFrom = options.generatedFrom
    this.tags = new Set(options.tags)
    this.landing = this.#fly(plan)
    // Everybody may have left by the time it fails.
    this.landing.catch(() => {})
  }

  /** Aborted when nobody wants the answer any more. */
  get signal(): AbortSignal {
    return this.#nobodyLeft.signal
  }

  /** Waits for the whole answer. */
  async whole(signal?: AbortSignal): Promise<Landing> {
    this.#aboard += 1
    try {
      return await abortable(this.landing, signal)
    } finally {
      this.#leave()
    }
  }

  /** The answer piece by piece; only for flights that stream. Aboard until iteration ends. */
  async *chunks(signal?: AbortSignal): AsyncGenerator<LlmChunk, void, undefined> {
    this.#aboard += 1
    try {
      yield* this.log.read(signal)
    } finally {
      this.#leave()
    }
  }

  /** A turn of the event loop passes first, so that whoever launches it is aboard before it can end. */
  async #fly(plan: FlightPlan): Promise<Landing> {
    await Promise.resolve()
    try {
      const landing = await plan(this)
      this.log.end()
      return landing
    } catch (error) {
      this.log.fail(error)
      throw error
    }
  }

  #leave(): void {
    this.#aboard -= 1
    if (this.#aboard === 0) this.#nobodyLeft.abort()
  }
}

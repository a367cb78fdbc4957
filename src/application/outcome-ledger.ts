import type { CacheKey } from '../domain/cache-key.ts'
import { RequestAbortedError } from '../domain/errors.ts'
import { latencyIncrements } from '../domain/latency.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { CounterName } from '../domain/metrics.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { HotKeys } from './hot-keys.ts'
import type { PriceDesk } from './price-desk.ts'

const COUNTER_OF: Readonly<Record<Outcome, CounterName>> = {
  hit: 'hits',
  miss: 'misses',
  stale: 'stale',
  semantic: 'semantic',
  coalesced: 'coalesced',
  bypass: 'bypass',
  degraded: 'degraded',
}

/**
 * Books how each request was answered, once per request, and what answers cost and saved.
 * Requests and savings count under the model that was asked for, what was generated under
 * the one that answered.
 */
export class OutcomeLedger {
  readonly #metrics: MetricsPort
  readonly #prices: PriceDesk
  readonly #keys: Pick<HotKeys, 'record'> | undefined

  /** `keys` is told of every answer to a request that has a key. */
  constructor(metrics: MetricsPort, prices: PriceDesk, keys?: Pick<HotKeys, 'record'>) {
    this.#metrics = metrics
    this.#prices = prices
    this.#keys = keys
  }

  /**
   * Books an answer to a request for a model, how long it took, in milliseconds, where that
   * is known, and its key, where it has one. An apology is no provider's.
   */
  book(outcome: Outcome, model: string, provider: string, tookMs?: number, key?: CacheKey): void {
    const labels = outcome === 'degraded' ? { model } : { model, provider }
    this.#metrics.record({ requests: 1, [COUNTER_OF[outcome]]: 1 }, labels)
    if (tookMs !== undefined) this.#metrics.record(latencyIncrements(outcome, tookMs))
    if (key !== undefined) this.#keys?.record(key, outcome, labels)
  }

  /** Books what a model generated; its price as soon as it is known. */
  bookGeneration(response: LlmResponse, model: string): void {
    const { inputTokens, outputTokens, provider } = response
    const labels = { model, provider }
    this.#metrics.record({ input_tokens: inputTokens, output_tokens: outputTokens }, labels)
    this.#prices.quote(response, (cost) => {
      const counts = cost === undefined ? { unpriced_requests: 1 } : { cost_microusd: cost }
      this.#metrics.record(counts, labels)
    })
  }

  /** Books what no provider had to generate for an answer that was replayed. */
  bookSavings(response: LlmResponse, model: string): void {
    const { inputTokens, outputTokens, latencyMs, provider } = response
    const tokens = { saved_input_tokens: inputTokens, saved_output_tokens: outputTokens }
    const labels = { model, provider }
    this.#metrics.record({ ...tokens, saved_ms: latencyMs }, labels)
    this.#prices.quote(response, (cost) => {
      const counts = cost === undefined ? { unpriced_requests: 1 } : { saved_microusd: cost }
      this.#metrics.record(counts, labels)
    })
  }

  /** Books a request that got an error. */
  bookFailure(error: unknown, model: string): void {
    const counter = error instanceof RequestAbortedError ? 'aborted' : 'failures'
    this.#metrics.record({ requests: 1, [counter]: 1 }, { model })
  }

  /** Resolves when everything booked so far is recorded. */
  settled(): Promise<void> {
    return this.#prices.settled()
  }
}

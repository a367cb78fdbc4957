import type { MetricsLabels } from '../domain/breakdown.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import { RequestAbortedError } from '../domain/errors.ts'
import { latencyIncrements } from '../domain/latency.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { CounterName, Increments } from '../domain/metrics.ts'
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

/** Begun with, so that a single price is rounded. */
const HALF = 0.5

/** Of how many sums it is known what is left over; names of models come from callers. */
const MAX_RESTS = 1000

/** Longest name, in UTF-16 units, of which it is known. */
const MAX_NAME_LENGTH = 100

/** A counter of money. */
type Sum = 'cost_microusd' | 'saved_microusd'

/**
 * Books how each request was answered, once per request, and what answers cost and saved.
 * Requests and savings count under the model that was asked for, what was generated under
 * the one that answered.
 */
export class OutcomeLedger {
  readonly #metrics: MetricsPort
  readonly #prices: PriceDesk
  readonly #keys: Pick<HotKeys, 'record'> | undefined
  /** What is left over of prices, in millionths of a US dollar, from 0 to 1, by the sum that it belongs to. */
  readonly #rests = new Map<string, number>()

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
    const { inputTokens, outputTokens } = response
    const tokens = { input_tokens: inputTokens, output_tokens: outputTokens }
    this.#bookAnswer(response, model, tokens, 'cost_microusd')
  }

  /** Books what no provider had to generate for an answer that was replayed. */
  bookSavings(response: LlmResponse, model: string): void {
    const { inputTokens, outputTokens, latencyMs } = response
    const tokens = { saved_input_tokens: inputTokens, saved_output_tokens: outputTokens }
    this.#bookAnswer(response, model, { ...tokens, saved_ms: latencyMs }, 'saved_microusd')
  }

  /** Books a request that got an error. */
  bookFailure(error: unknown, model: string): void {
    const counter = error instanceof RequestAbortedError ? 'aborted' : 'failures'
    this.#metrics.record({ requests: 1, [counter]: 1 }, { model })
  }

  /** At once, but for a price that is not known yet. */
  #bookAnswer(response: LlmResponse, model: string, counts: Increments, sum: Sum): void {
    const labels = { model, provider: response.provider }
    const { isReady } = this.#prices
    if (!isReady) this.#metrics.record(counts, labels)
    this.#prices.quote(response, (cost) => {
      const priced = this.#priced(sum, cost, labels)
      this.#metrics.record(isReady ? { ...counts, ...priced } : priced, labels)
    })
  }

  /**
   * Counters are whole: what is left over of a price is booked with the next of the same model
   * and provider, so that none pays for another. Cheap answers cost less than a millionth.
   */
  #priced(sum: Sum, cost: number | undefined, { model, provider }: MetricsLabels): Increments {
    if (cost === undefined) return { unpriced_requests: 1 }
    if (model !== undefined && model.length > MAX_NAME_LENGTH) return { [sum]: Math.round(cost) }
    const name = `${sum} ${provider} ${model}`
    const rest = this.#rests.get(name)
    const due = (rest ?? HALF) + cost
    const whole = Math.floor(due)
    if (rest === undefined && this.#rests.size >= MAX_RESTS) this.#rests.clear()
    this.#rests.set(name, due - whole)
    return { [sum]: whole }
  }

  /** Resolves when everything booked so far is recorded. */
  settled(): Promise<void> {
    return this.#prices.settled()
  }
}

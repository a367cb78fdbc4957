import type { CacheKey } from '../domain/cache-key.ts'
import { RequestAbortedError } from '../domain/errors.ts'
import { latencyIncrements } from '../domain/latency.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { Increments } from '../domain/metrics.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { type ReplayOutcome, replayIncrements } from '../domain/replay-counts.ts'
import { type AnswerLine, AnswerLines, type Sum } from './answer-lines.ts'
import type { HotKeys } from './hot-keys.ts'
import type { PriceDesk } from './price-desk.ts'

/** What one answer of each outcome adds to the counters. */
const ANSWERED: Readonly<Record<Outcome, Increments>> = {
  hit: { requests: 1, hits: 1 },
  miss: { requests: 1, misses: 1 },
  stale: { requests: 1, stale: 1 },
  semantic: { requests: 1, semantic: 1 },
  coalesced: { requests: 1, coalesced: 1 },
  bypass: { requests: 1, bypass: 1 },
  degraded: { requests: 1, degraded: 1 },
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
  readonly #lines = new AnswerLines()

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
    this.#metrics.record({ ...ANSWERED[outcome] }, labels)
    if (tookMs !== undefined) this.#metrics.record(latencyIncrements(outcome, tookMs))
    if (key !== undefined) this.#keys?.record(key, outcome, labels)
  }

  /**
   * Books an answer that was replayed, and what that saved: what {@link book} and
   * {@link bookSavings} book of it, in one go. `at` is when, milliseconds since the epoch, where
   * that is known.
   */
  bookHit(
    response: LlmResponse,
    model: string,
    tookMs: number,
    key: CacheKey | undefined,
    outcome: ReplayOutcome = 'hit',
    at?: number,
  ): void {
    const line = this.#lines.at(model, response.provider)
    if (this.#prices.isReady) this.#recordReplay(response, line, tookMs, outcome)
    else {
      this.#bookAnswer(response, line, savedBy(response, ANSWERED[outcome]), 'saved_microusd')
      this.#metrics.record(latencyIncrements(outcome, tookMs))
    }
    if (key !== undefined) this.#keys?.record(key, outcome, line.labels, at)
  }

  #recordReplay(
    response: LlmResponse,
    line: AnswerLine,
    tookMs: number,
    outcome: ReplayOutcome,
  ): void {
    const { inputTokens, outputTokens, latencyMs: savedMs } = response
    const cost = this.#prices.costOf(response)
    const savedMicrousd = cost === undefined ? undefined : line.due('saved_microusd', cost)
    const replay = { outcome, inputTokens, outputTokens, savedMs, savedMicrousd, tookMs }
    if (this.#metrics.recordReplay !== undefined) this.#metrics.recordReplay(replay, line.labels)
    else {
      this.#metrics.record(replayIncrements(replay), line.labels)
      this.#metrics.record(latencyIncrements(outcome, tookMs))
    }
  }

  /** Books what a model generated; its price as soon as it is known. */
  bookGeneration(response: LlmResponse, model: string): void {
    const { inputTokens, outputTokens, provider } = response
    const tokens = { input_tokens: inputTokens, output_tokens: outputTokens }
    this.#bookAnswer(response, this.#lines.at(model, provider), tokens, 'cost_microusd')
  }

  /** Books what no provider had to generate for an answer that was replayed. */
  bookSavings(response: LlmResponse, model: string): void {
    const line = this.#lines.at(model, response.provider)
    this.#bookAnswer(response, line, savedBy(response, {}), 'saved_microusd')
  }

  /** Books a request that got an error, as one for no model where what it names is none. */
  bookFailure(error: unknown, request: Pick<LlmRequest, 'model'> | undefined): void {
    const counter = error instanceof RequestAbortedError ? 'aborted' : 'failures'
    const model: unknown = request?.model
    const labels = typeof model === 'string' ? { model } : {}
    this.#metrics.record({ requests: 1, [counter]: 1 }, labels)
  }

  /** At once, but for a price that is not known yet. */
  #bookAnswer(response: LlmResponse, line: AnswerLine, counts: Increments, sum: Sum): void {
    const { labels } = line
    if (this.#prices.isReady) {
      this.#metrics.record(priced(counts, line, sum, this.#prices.costOf(response)), labels)
      return
    }
    this.#metrics.record(counts, labels)
    this.#prices.quote(response, (cost) => {
      this.#metrics.record(priced({}, line, sum, cost), labels)
    })
  }

  /** Resolves when everything booked so far is recorded; undefined where it is. */
  get settling(): Promise<void> | undefined {
    return this.#prices.settling
  }
}

/** Counts, and what a replay of an answer saved but for its price. */
function savedBy(response: LlmResponse, counts: Increments): Increments {
  return {
    ...counts,
    saved_input_tokens: response.inputTokens,
    saved_output_tokens: response.outputTokens,
    saved_ms: response.latencyMs,
  }
}

/** Counts, and the price with them. */
function priced(
  counts: Increments,
  line: AnswerLine,
  sum: Sum,
  cost: number | undefined,
): Increments {
  if (cost === undefined) return { ...counts, unpriced_requests: 1 }
  const due = line.due(sum, cost)
  return sum === 'cost_microusd'
    ? { ...counts, cost_microusd: due }
    : { ...counts, saved_microusd: due }
}

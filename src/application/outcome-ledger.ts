import { RequestAbortedError } from '../domain/errors.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { CounterName, Increments } from '../domain/metrics.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'

const COUNTER_OF: Readonly<Record<Outcome, CounterName>> = {
  hit: 'hits',
  miss: 'misses',
  stale: 'stale',
  semantic: 'semantic',
  coalesced: 'coalesced',
  bypass: 'bypass',
  degraded: 'degraded',
}

/** Books how each request was answered: once per request. */
export class OutcomeLedger {
  readonly #metrics: MetricsPort

  constructor(metrics: MetricsPort) {
    this.#metrics = metrics
  }

  /** Books an answer; `replayed` is what no provider had to generate for it, where that is known. */
  book(outcome: Outcome, replayed?: LlmResponse): void {
    const savings = replayed === undefined ? {} : savingsOf(replayed)
    this.#metrics.record({ requests: 1, [COUNTER_OF[outcome]]: 1, ...savings })
  }

  /** Books a request that got an error. */
  bookFailure(error: unknown): void {
    const counter = error instanceof RequestAbortedError ? 'aborted' : 'failures'
    this.#metrics.record({ requests: 1, [counter]: 1 })
  }
}

function savingsOf({ inputTokens, outputTokens, latencyMs }: LlmResponse): Increments {
  return { saved_input_tokens: inputTokens, saved_output_tokens: outputTokens, saved_ms: latencyMs }
}

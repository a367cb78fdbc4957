import { RequestAbortedError } from '../domain/errors.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { CounterName } from '../domain/metrics.ts'
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

  /** Books an answer. */
  book(outcome: Outcome): void {
    this.#metrics.record({ requests: 1, [COUNTER_OF[outcome]]: 1 })
  }

  /** Books what no provider had to generate for an answer that was replayed. */
  bookSavings({ inputTokens, outputTokens, latencyMs }: LlmResponse): void {
    this.#metrics.record({
      saved_input_tokens: inputTokens,
      saved_output_tokens: outputTokens,
      saved_ms: latencyMs,
    })
  }

  /** Books a request that got an error. */
  bookFailure(error: unknown): void {
    const counter = error instanceof RequestAbortedError ? 'aborted' : 'failures'
    this.#metrics.record({ requests: 1, [counter]: 1 })
  }
}

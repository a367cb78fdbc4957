import { LATENCY_STEPS, type LatencyCounts, latencyStep, latencySums } from './latency.ts'
import type { Increments } from './metrics.ts'
import { REPLAY_COUNTERS, type ReplayCounts, type ReplayOutcome } from './replay-counts.ts'
import { whole } from './whole.ts'

/** What replays of one outcome, model and provider add up to; nothing is made for each of them. */
export class ReplaySums {
  readonly #outcome: ReplayOutcome
  readonly #steps: number[] = LATENCY_STEPS.map(() => 0)
  #answers = 0
  #unpriced = 0
  #inputTokens = 0
  #outputTokens = 0
  #savedMs = 0
  #savedMicrousd = 0
  #tookUs = 0

  constructor(outcome: ReplayOutcome) {
    this.#outcome = outcome
  }

  add(replay: ReplayCounts): void {
    const { savedMicrousd } = replay
    this.#answers += 1
    if (savedMicrousd === undefined) this.#unpriced += 1
    else this.#savedMicrousd += whole(savedMicrousd)
    this.#inputTokens += whole(replay.inputTokens)
    this.#outputTokens += whole(replay.outputTokens)
    this.#savedMs += whole(replay.savedMs)
    const tookUs = whole(replay.tookMs * 1000)
    this.#tookUs += tookUs
    const step = latencyStep(tookUs)
    this.#steps[step] = (this.#steps[step] ?? 0) + 1
  }

  /** What counts under model and provider too. */
  get increments(): Increments {
    return {
      requests: this.#answers,
      [REPLAY_COUNTERS[this.#outcome]]: this.#answers,
      saved_input_tokens: this.#inputTokens,
      saved_output_tokens: this.#outputTokens,
      saved_ms: this.#savedMs,
      ...(this.#unpriced > 0 ? { unpriced_requests: this.#unpriced } : {}),
      ...(this.#unpriced < this.#answers ? { saved_microusd: this.#savedMicrousd } : {}),
    }
  }

  /** What counts in the totals alone. */
  get latencies(): LatencyCounts {
    return latencySums(this.#outcome, this.#steps, this.#tookUs)
  }
}

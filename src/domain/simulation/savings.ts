import type { RequestBook } from './request-book.ts'
import type { SimulatedRequest } from './simulated-cache.ts'

/** What was saved by answers that were not generated. */
export interface SavingFigures {
  readonly requests: number
  readonly hits: number
  readonly coalesced: number
  /** Hits and coalesced ones. */
  readonly answered: number
  /** `answered` among the requests, from 0 to 1. */
  readonly hitRate: number
  readonly savedInputTokens: number
  readonly savedOutputTokens: number
  readonly savedMicrousd: number
  /** Answers in no sum of money, as their price is not known. */
  readonly unpriced: number
  readonly savedMs: number
  /** Answers in no sum of time, as the log does not say how long they took. */
  readonly untimed: number
}

/** Adds up what is saved. What a log does not say of a repeat, the answer that it gets says. */
export class Savings {
  readonly #book: RequestBook
  #requests = 0
  #hits = 0
  #coalesced = 0
  #input = 0
  #output = 0
  #cost = 0
  #unpriced = 0
  #ms = 0
  #untimed = 0

  constructor(book: RequestBook) {
    this.#book = book
  }

  /** Counts a request with what becomes of it. */
  add({ place, outcome, source, waitMs }: SimulatedRequest): void {
    this.#requests += 1
    if (outcome === 'miss') return
    if (outcome === 'hit') this.#hits += 1
    else this.#coalesced += 1
    const own = this.#book.figuresAt(place)
    const stored = this.#book.figuresAt(source)
    this.#input += known(own.inputTokens, stored.inputTokens) || 0
    this.#output += known(own.outputTokens, stored.outputTokens) || 0
    const cost = known(own.cost, stored.cost)
    if (Number.isNaN(cost)) this.#unpriced += 1
    else this.#cost += cost
    const latency = known(own.latencyMs, stored.latencyMs)
    if (Number.isNaN(latency)) this.#untimed += 1
    else this.#ms += Math.max(0, latency - waitMs)
  }

  figures(): SavingFigures {
    const answered = this.#hits + this.#coalesced
    return {
      requests: this.#requests,
      hits: this.#hits,
      coalesced: this.#coalesced,
      answered,
      hitRate: this.#requests === 0 ? 0 : answered / this.#requests,
      savedInputTokens: Math.round(this.#input),
      savedOutputTokens: Math.round(this.#output),
      savedMicrousd: Math.round(this.#cost),
      unpriced: this.#unpriced,
      savedMs: Math.round(this.#ms),
      untimed: this.#untimed,
    }
  }
}

function known(own: number, stored: number): number {
  return Number.isNaN(own) ? stored : own
}

import type { ClockPort } from '../../domain/ports/clock-port.ts'

/** What each request adds to the budget, in retries: at most every fifth request's worth is retried. */
const DEPOSIT = 0.2

/** What each second adds, so that whoever asks rarely may retry, too. */
const PER_SECOND = 1

/** What quiet times leave, in retries. */
const RESERVE = 10

/** Most that is ever left, in retries. */
const LIMIT = 100

/**
 * How many retries a provider may be asked for. A retry helps against a fault that passes;
 * against one that lasts, retries of all requests multiply the load of whoever is down
 * already. So retries are paid for by requests (after Finagle's and tower's `retry::budget`).
 */
export class RetryBudget {
  readonly #clock: ClockPort
  #balance = RESERVE
  #countedAt: number

  constructor(clock: ClockPort) {
    this.#clock = clock
    this.#countedAt = clock.elapsed()
  }

  /** Notes a request that is no retry. */
  deposit(): void {
    this.#accrue()
    this.#balance = Math.min(LIMIT, this.#balance + DEPOSIT)
  }

  /** Takes a retry out; false where there is none left. */
  withdraw(): boolean {
    this.#accrue()
    if (this.#balance < 1) return false
    this.#balance -= 1
    return true
  }

  #accrue(): void {
    const now = this.#clock.elapsed()
    const more = ((now - this.#countedAt) / 1000) * PER_SECOND
    this.#countedAt = now
    if (this.#balance < RESERVE) this.#balance = Math.min(RESERVE, this.#balance + more)
  }
}

import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LogDetails, LoggerPort } from '../domain/ports/logger-port.ts'

/** How many failures in a row it takes to leave off. */
const PATIENCE = 3

/** How long is left off, in milliseconds; after that the next request tries again. */
const RESPITE_MS = 1000

/** That comparing is too slow is said at most once in so long, in milliseconds: it may come and go. */
const SILENCE_MS = 60_000

/**
 * Leaves off comparing questions while that fails or is too slow: otherwise every miss would
 * wait for nothing. Says so once when it begins and once when it is over; slowness also where it
 * is not enough to leave off.
 */
export class SemanticRespite {
  readonly #clock: ClockPort
  readonly #logger: LoggerPort
  #failures = 0
  #until = -Infinity
  #silentUntil = -Infinity

  constructor(clock: ClockPort, logger: LoggerPort) {
    this.#clock = clock
    this.#logger = logger
  }

  /** Whether nothing is to be tried now. Where it is over, one request tries, and others go on resting. */
  rests(): boolean {
    if (this.#failures < PATIENCE) return false
    if (this.#clock.elapsed() < this.#until) return true
    this.#until = this.#clock.elapsed() + RESPITE_MS
    return false
  }

  /** Notes that a comparison failed. */
  failed(error: unknown): void {
    this.#failed({ error })
  }

  /** Notes that one was not done within so many milliseconds. */
  late(deadlineMs: number): void {
    if (this.#clock.elapsed() >= this.#silentUntil) {
      this.#silentUntil = this.#clock.elapsed() + SILENCE_MS
      this.#logger.warn(`similar questions are too slow: nothing was found within ${deadlineMs} ms`)
    }
    this.#failed({ deadlineMs })
  }

  #failed(details: LogDetails): void {
    this.#failures += 1
    this.#until = this.#clock.elapsed() + RESPITE_MS
    if (this.#failures === PATIENCE)
      this.#logger.error('similar questions cannot be found, going on without', details)
  }

  /** Notes that one succeeded. */
  succeeded(): void {
    if (this.#failures >= PATIENCE) this.#logger.info('similar questions are found again')
    this.#failures = 0
  }
}

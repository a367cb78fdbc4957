import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'

/** How long the same is not complained of again, in milliseconds. */
const SILENCE_MS = 60_000

/** Says that something fails, but not each time: some of it may fail, and some not. */
export class Complaint {
  readonly #message: string
  readonly #logger: LoggerPort
  readonly #clock: ClockPort
  /** When it may be said again, in the clock's elapsed milliseconds. */
  #silentUntil = -Infinity

  constructor(message: string, logger: LoggerPort, clock: ClockPort) {
    this.#message = message
    this.#logger = logger
    this.#clock = clock
  }

  make(error: unknown): void {
    const now = this.#clock.elapsed()
    if (now < this.#silentUntil) return
    this.#silentUntil = now + SILENCE_MS
    this.#logger.error(this.#message, { error })
  }
}

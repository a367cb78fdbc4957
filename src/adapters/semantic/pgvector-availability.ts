import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { PgvectorFailure } from './pgvector-failure.ts'

/** So many failures in a row to reach PostgreSQL mean that it is gone. */
const FAILURES_UNTIL_GONE = 3

/** While it is gone, one operation in so many milliseconds tries; the others fail at once. */
const PROBE_EVERY_MS = 1000

/** It has recovered when nothing has failed for so long, in milliseconds: some may succeed meanwhile. */
const QUIET_MS = 1000

/** Whether PostgreSQL can be asked. Says so in the log when that changes, not per operation. */
export class PgvectorAvailability {
  readonly #clock: ClockPort
  readonly #logger: LoggerPort
  #failuresInARow = 0
  #nextProbe = 0
  /** When an operation last failed; undefined while none does. */
  #failedAt: number | undefined

  constructor(clock: ClockPort, logger: LoggerPort) {
    this.#clock = clock
    this.#logger = logger
  }

  /** @throws {SemanticUnavailableError} while PostgreSQL is gone, unless it is time to try again. */
  admit(): void {
    if (this.#failuresInARow < FAILURES_UNTIL_GONE) return
    if (this.#clock.elapsed() < this.#nextProbe) {
      throw new SemanticUnavailableError('index', 'PostgreSQL could not be reached a moment ago')
    }
    this.#nextProbe = this.#clock.elapsed() + PROBE_EVERY_MS
  }

  /** An operation was answered. */
  answered(): void {
    this.#failuresInARow = 0
    if (this.#failedAt === undefined || this.#clock.elapsed() - this.#failedAt < QUIET_MS) return
    this.#failedAt = undefined
    this.#logger.info('similarity index answers again', { index: 'pgvector' })
  }

  /** An operation failed. */
  failed({ error, gone }: PgvectorFailure): void {
    if (gone) {
      this.#failuresInARow += 1
      this.#nextProbe = this.#clock.elapsed() + PROBE_EVERY_MS
    }
    const isNews = this.#failedAt === undefined
    this.#failedAt = this.#clock.elapsed()
    if (isNews) {
      this.#logger.error('similarity index fails, going on without', { index: 'pgvector', error })
    }
  }
}

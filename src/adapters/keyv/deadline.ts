import { CacheUnavailableError, ConfigurationError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import { within } from '../../domain/within.ts'

const LATE = 'the Keyv store did not answer in time'

/** Bounds operations that have no bound of their own, and translates their failures. */
export class Deadline {
  readonly #ms: number
  readonly #clock: ClockPort

  constructor(ms: number, clock: ClockPort) {
    this.#ms = ms
    this.#clock = clock
  }

  /** @throws {CacheUnavailableError} where the operation fails or takes too long. */
  async on<T>(operation: () => Promise<T>): Promise<T> {
    try {
      return await within(this.#ms, this.#clock, operation(), LATE)
    } catch (error) {
      throw translated(error)
    }
  }
}

/** Stores' own messages can quote keys and addresses, so they are not repeated. */
function translated(error: unknown): Error {
  if (error instanceof CacheUnavailableError || error instanceof ConfigurationError) return error
  return new CacheUnavailableError('connection', 'the Keyv store failed')
}

import {
  CacheUnavailableError,
  type SemanticPart,
  SemanticUnavailableError,
} from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import { within } from '../../domain/within.ts'

/**
 * Asks what may hang, or throw at once, and waits no longer than so many milliseconds.
 * @throws {SemanticUnavailableError} where there is no answer in time; else what it rejects with.
 */
export async function awaitedPart<T>(
  part: SemanticPart,
  ms: number,
  clock: ClockPort,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await within(ms, clock, Promise.resolve().then(ask))
  } catch (error) {
    if (error instanceof CacheUnavailableError && error.reason === 'timeout')
      throw new SemanticUnavailableError(part, error.message, { cause: error })
    throw error
  }
}

import { CacheUnavailableError } from './errors.ts'
import type { ClockPort } from './ports/clock-port.ts'

/**
 * Waits for an answer, but no longer than so many milliseconds.
 * @throws {CacheUnavailableError} where it does not come in time; else what it rejects with.
 */
export async function within<T>(
  ms: number,
  clock: Pick<ClockPort, 'schedule'>,
  answer: Promise<T>,
  message = 'there was no answer in time',
): Promise<T> {
  const late = Promise.withResolvers<never>()
  const cancel = clock.schedule(ms, () => {
    late.reject(new CacheUnavailableError('timeout', message))
  })
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    cancel()
  }
}

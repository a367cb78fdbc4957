import type { CacheKey } from '../../domain/cache-key.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts'

/** Longest wait for the answer, in milliseconds. */
const LONGEST_MS = 1000

/** Leases of a kind that may hang: where they do, everybody generates. A lease that is granted too late is let go. */
export class BoundedLeases implements LeasePort {
  readonly #inner: LeasePort
  readonly #clock: ClockPort

  constructor(inner: LeasePort, clock: ClockPort) {
    this.#inner = inner
    this.#clock = clock
  }

  /** @throws {CacheUnavailableError} where there is no answer in time, and what the port throws. */
  acquire(key: CacheKey): Promise<LeaseAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<LeaseAnswer>()
    let isLate = false
    const cancel = this.#clock.schedule(LONGEST_MS, () => {
      isLate = true
      reject(new CacheUnavailableError('timeout', 'no lease was given or refused in time'))
    })
    this.#inner
      .acquire(key)
      .then((answer) => (isLate ? letGo(answer) : resolve(answer)), reject)
      .finally(cancel)
    return promise
  }
}

/** Others may have it. */
function letGo(answer: LeaseAnswer): void {
  if (answer.kind === 'granted') answer.lease.release(true).catch(() => {})
}

import type { CacheKey } from '../../domain/cache-key.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts'
import { within } from '../../domain/within.ts'
import { QuietLease } from './quiet-lease.ts'

/** Longest wait for the answer, in milliseconds. */
const LONGEST_MS = 1000

/** Leases of a kind that may hang or throw: where they do, everybody generates. A lease that is granted too late is let go. */
export class BoundedLeases implements LeasePort {
  readonly #inner: LeasePort
  readonly #clock: ClockPort

  constructor(inner: LeasePort, clock: ClockPort) {
    this.#inner = inner
    this.#clock = clock
  }

  /** @throws {CacheUnavailableError} where there is no answer in time, and what the port throws. */
  async acquire(key: CacheKey): Promise<LeaseAnswer> {
    const answer = this.#ask(key)
    try {
      return await within(LONGEST_MS, this.#clock, answer)
    } catch (error) {
      // Nobody waits for it any more, nor hears where it fails.
      answer.then(letGo).catch(() => {})
      throw error
    }
  }

  /** Within a promise, as implementations may throw at once, or answer without one. */
  async #ask(key: CacheKey): Promise<LeaseAnswer> {
    const answer: LeaseAnswer | undefined = await this.#inner.acquire(key)
    if (answer?.kind === undefined) throw new TypeError('the leases gave no answer')
    return answer.kind === 'granted' ? { ...answer, lease: new QuietLease(answer.lease) } : answer
  }
}

/** Others may have it. */
async function letGo(answer: LeaseAnswer): Promise<void> {
  if (answer.kind === 'granted') await answer.lease.release(true)
}

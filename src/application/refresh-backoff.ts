import type { CacheKey } from '../domain/cache-key.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'

/** Pause after a first failure, in milliseconds; each further one is twice as long. */
const FIRST_PAUSE_MS = 1000

/** Longest pause, in milliseconds. */
const LONGEST_PAUSE_MS = 60_000

/** Most keys whose failures are remembered; the oldest are forgotten first. */
const MAX_KEYS = 10_000

interface Failure {
  readonly pauseMs: number
  readonly until: number
}

/** Keeps refreshes of one entry apart while they fail: whoever is down is not asked at every hit. */
export class RefreshBackoff {
  readonly #clock: ClockPort
  /** By digest, the longest unchanged first. */
  readonly #failures = new Map<string, Failure>()

  constructor(clock: ClockPort) {
    this.#clock = clock
  }

  /** Whether a key may be refreshed now. */
  admits({ digest }: CacheKey): boolean {
    const failure = this.#failures.get(digest)
    return failure === undefined || this.#clock.elapsed() >= failure.until
  }

  /** Notes a failure. */
  failed({ digest }: CacheKey): void {
    const before = this.#failures.get(digest)
    const pauseMs =
      before === undefined ? FIRST_PAUSE_MS : Math.min(before.pauseMs * 2, LONGEST_PAUSE_MS)
    this.#failures.delete(digest)
    this.#failures.set(digest, { pauseMs, until: this.#clock.elapsed() + pauseMs })
    for (const oldest of this.#failures.keys()) {
      if (this.#failures.size <= MAX_KEYS) return
      this.#failures.delete(oldest)
    }
  }

  /** Forgets a key's failures. */
  succeeded({ digest }: CacheKey): void {
    this.#failures.delete(digest)
  }
}

import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'

/** Longer than any generation runs, with its retries: what began before has failed and was never told. */
const LONGEST_MS = 3_600_000

/** For so many keys beginnings are noted, and for so many generations of one key. */
const MAX_KEYS = 10_000
const MAX_PER_KEY = 100

interface Beginning {
  /** The fence's moment. */
  readonly moment: number
  /** By the clock that only goes forward. */
  readonly at: number
}

/** What is known of a generation that has ended. */
export interface Ended {
  /** The moment that it began at the latest. */
  readonly generatedFrom: number
  /** How long it took, in milliseconds; 0 where nobody knows. */
  readonly tookMs: number
}

/**
 * When generations began that somebody else runs. All that is told is that one for a key
 * begins and that one for a key has ended, not which: so the oldest moment counts for
 * each, and the newest is taken off the list. Whatever is still under way then began no
 * earlier than the list says.
 */
export class BegunGenerations {
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort
  /** By digest of the key, each oldest first; keys by their latest beginning. */
  readonly #begun = new Map<string, Beginning[]>()
  /** The oldest beginning that was forgotten though it may still be under way, and when that was last so. */
  #forgotten: Beginning = { moment: Infinity, at: -Infinity }

  constructor(fence: InvalidationFence, clock: ClockPort) {
    this.#fence = fence
    this.#clock = clock
  }

  /** Notes that a generation begins now. */
  begin(digest: string): void {
    const at = this.#clock.elapsed()
    const begun = (this.#begun.get(digest) ?? []).filter((one) => at - one.at < LONGEST_MS)
    const beginning = { moment: this.#fence.moment(), at }
    if (begun.length < MAX_PER_KEY) begun.push(beginning)
    else this.#forget(beginning)
    this.#begun.delete(digest)
    this.#begun.set(digest, begun)
    if (this.#begun.size > MAX_KEYS) this.#forgetOldestKey()
  }

  /** A generation has ended; one that was never noted counts from now. */
  end(digest: string): Ended {
    const now = this.#fence.moment()
    const begun = this.#begun.get(digest) ?? []
    const [oldest] = begun
    const newest = begun.pop()
    if (begun.length === 0) this.#begun.delete(digest)
    if (oldest === undefined || newest === undefined)
      return { generatedFrom: this.#noLater(now), tookMs: 0 }
    const tookMs = Math.round(this.#clock.elapsed() - newest.at)
    return { generatedFrom: this.#noLater(oldest.moment), tookMs }
  }

  /** What was forgotten may be what has ended: while that can be, nothing counts as younger. */
  #noLater(moment: number): number {
    if (this.#clock.elapsed() - this.#forgotten.at >= LONGEST_MS) return moment
    const earliest = this.#fence.moment() - LONGEST_MS
    return Math.min(moment, Math.max(this.#forgotten.moment, earliest))
  }

  #forgetOldestKey(): void {
    const [oldest] = this.#begun
    if (oldest === undefined) return
    const [digest, begun] = oldest
    this.#begun.delete(digest)
    for (const beginning of begun) this.#forget(beginning)
  }

  #forget(beginning: Beginning): void {
    const now = this.#clock.elapsed()
    if (now - beginning.at >= LONGEST_MS) return
    const spell = now - this.#forgotten.at < LONGEST_MS ? this.#forgotten.moment : Infinity
    this.#forgotten = { moment: Math.min(spell, beginning.moment), at: now }
  }
}

import { FenceBook, type Fenced } from './fence-book.ts'
import type { EntryFilter } from './invalidation.ts'
import type { ClockPort } from './ports/clock-port.ts'

/** Longer than any generation runs, with its retries; after that a complete invalidation needs no fence. */
const SETTLED_FENCE_MS = 3_600_000

/** Beyond so many fences the oldest turns into one that shuts out everything as old as itself. */
const MAX_FENCES = 10_000

/**
 * This process's view of all invalidations, its own and those of others that it has heard
 * of. Whatever the store still holds or a late write brings: an answer whose generation
 * began before an invalidation stays out of service. The order is this process's time.
 */
export class InvalidationFence {
  readonly #book = new FenceBook(MAX_FENCES)
  /** Invalidations of this process alone, at their own moments, settled or not: none is forgotten. */
  readonly #own = new FenceBook(MAX_FENCES)
  readonly #clock: ClockPort
  /** The moments of the latest invalidations, and when they were by the clock that only goes forward: the other may jump ahead. */
  readonly #recent: { readonly at: number; readonly elapsed: number }[] = []
  #latest = 0

  constructor(clock: ClockPort) {
    this.#clock = clock
  }

  /** A moment for a generation that begins now: after every invalidation so far, even where clocks step back. */
  moment(): number {
    this.#latest = Math.max(this.#latest, this.#clock.now())
    return this.#latest
  }

  /** Puts an invalidation into force, at once. */
  raise(filter: EntryFilter): void {
    this.#own.raise(filter, this.hear(filter))
  }

  /** Puts into force what others have invalidated some time ago; gives the moment that counts here. */
  hear(filter: EntryFilter): number {
    const at = this.moment()
    this.#latest = at + 1
    this.#forgetSettled()
    this.#book.raise(filter, at)
    this.#recent.push({ at, elapsed: this.#clock.elapsed() })
    return at
  }

  #forgetSettled(): void {
    const until = this.#clock.elapsed() - SETTLED_FENCE_MS
    const old = this.#recent.findIndex(({ elapsed }) => elapsed > until)
    const gone = this.#recent.splice(0, old < 0 ? this.#recent.length : old).at(-1)
    if (gone !== undefined) this.#book.forgetSettledBefore(gone.at + 1)
    // Of more than are remembered the oldest have become one that stays.
    if (this.#recent.length >= MAX_FENCES) this.#recent.shift()
  }

  /** Says that the store holds nothing of it any more, writes under way apart. */
  settle(filter: EntryFilter): void {
    this.#book.settle(filter)
  }

  /** Whether this process has invalidated nothing of an entry since its moment, however long ago. */
  readmits(entry: Fenced): boolean {
    return this.#own.admits(entry)
  }

  /** Whether an entry may be served, or a flight joined. */
  admits(entry: Fenced): boolean {
    return this.#book.admits(entry)
  }
}

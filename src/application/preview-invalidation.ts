import { CacheUnavailableError } from '../domain/errors.ts'
import { type EntryFilter, entryFilter, type InvalidationSelector } from '../domain/invalidation.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { withinDeadline } from './deadline.ts'
import { entriesInService } from './list-entries.ts'

/** Longest that entries are counted, in milliseconds. */
const COUNTING_MS = 30_000

/** So many entries are told from those that a store lists twice; of more, such count again. */
const MAX_TOLD_APART = 100_000

/** What an invalidation would do. */
export interface InvalidationPreview {
  /** Entries that it would take out of service, as far as they were counted. */
  readonly matched: number
  /** False where some of the store could not be asked, or there was no time to count them all. */
  readonly complete: boolean
}

/** Tells what an invalidation would take, and takes nothing. */
export class PreviewInvalidation {
  readonly #cache: ResponseCachePort
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort

  constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort) {
    this.#cache = cache
    this.#fence = fence
    this.#clock = clock
  }

  /**
   * Counts for half a minute at most.
   * @throws {InvalidRequestError} where the selector names nothing, or no key.
   */
  async execute(selector: InvalidationSelector): Promise<InvalidationPreview> {
    const filter = entryFilter(selector)
    const seen = new Set<string>()
    let matched = 0
    try {
      for await (const digest of this.#digests(filter)) {
        if (seen.has(digest)) continue
        if (seen.size < MAX_TOLD_APART) seen.add(digest)
        matched += 1
      }
      return { matched, complete: true }
    } catch (error) {
      if (error instanceof CacheUnavailableError) return { matched, complete: false }
      throw error
    }
  }

  /** A store of which nothing meets the filter gives nothing for as long as it is walked through: that is waited for no longer. */
  async *#digests(filter: EntryFilter): AsyncGenerator<string, void, undefined> {
    const until = this.#clock.elapsed() + COUNTING_MS
    const entries = entriesInService(this.#cache, this.#fence, filter)
    try {
      for (;;) {
        const leftMs = until - this.#clock.elapsed()
        const next = await withinDeadline(entries.next(), leftMs, this.#clock)
        if (next.kind === 'failed') throw next.error
        if (next.kind === 'late' || this.#clock.elapsed() > until)
          throw new CacheUnavailableError('timeout', 'there are too many entries to be counted')
        if (next.value.done) return
        yield next.value.value.key.digest
      }
    } finally {
      // Not waited for: it may be what hangs.
      entries.return().catch(() => {})
    }
  }
}

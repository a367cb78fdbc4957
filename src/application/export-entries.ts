import { entryLine, firstLine, lastLine } from '../domain/archive-line.ts'
import type { CacheEntry } from '../domain/cache-entry.ts'
import { entryFilter, type InvalidationSelector } from '../domain/invalidation.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { entriesInService } from './list-entries.ts'

/** Writes stored answers out, so that they can be read in again. */
export class ExportEntries {
  readonly #cache: ResponseCachePort
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort

  constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort) {
    this.#cache = cache
    this.#fence = fence
    this.#clock = clock
  }

  /**
   * Resolves, once the first entry is there, to the lines of an export, each with its line
   * feed; readers may stop early. Reading them rejects with `CacheUnavailableError` where some
   * of the store could not be asked: then the last line does not come.
   * @throws {InvalidRequestError} where the selector names nothing, or no key.
   * @throws {CacheUnavailableError} where the store cannot be asked, or cannot list.
   */
  async execute(selector: InvalidationSelector): Promise<AsyncIterable<string>> {
    const entries = entriesInService(this.#cache, this.#fence, entryFilter(selector))
    const first = await entries.next()
    return this.#lines(first, entries)
  }

  async *#lines(
    first: IteratorResult<CacheEntry, void>,
    entries: AsyncGenerator<CacheEntry, void, undefined>,
  ): AsyncGenerator<string, void, undefined> {
    yield firstLine(this.#clock.now())
    let count = 0
    if (!first.done) {
      yield entryLine(dated(first.value))
      count += 1
      for await (const entry of entries) {
        yield entryLine(dated(entry))
        count += 1
      }
    }
    yield lastLine(count)
  }
}

/**
 * With the moment that its generation began by the clock. A store that checks invalidations by
 * itself gives the moment of reading, which says nothing to others.
 */
function dated(entry: CacheEntry): CacheEntry {
  const { generatedFrom, storedAt, response } = entry
  return generatedFrom <= storedAt
    ? entry
    : { ...entry, generatedFrom: storedAt - response.latencyMs }
}

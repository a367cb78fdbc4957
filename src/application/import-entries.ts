import { wrongTime } from '../domain/archive-times.ts'
import type { CacheEntry } from '../domain/cache-entry.ts'
import { CacheUnavailableError, InvalidRequestError } from '../domain/errors.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { restoredIn } from '../domain/restoration.ts'
import { readArchive } from './read-archive.ts'

/** How many entries are stored at once: as many are in memory at a time. */
const AT_ONCE = 16

/** Why an entry was left out: past its time; invalidated since; there already, as young or younger; or not kept, as too large. */
export type SkipReason = 'expired' | 'invalidated' | 'present' | 'refused'

/** What an import did. */
export interface ImportReport {
  readonly imported: number
  readonly skipped: Readonly<Record<SkipReason, number>>
}

/** Takes exported answers in. */
export class ImportEntries {
  readonly #cache: ResponseCachePort
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort
  readonly #logger: LoggerPort

  constructor(
    cache: ResponseCachePort,
    fence: InvalidationFence,
    clock: ClockPort,
    logger: LoggerPort,
  ) {
    this.#cache = cache
    this.#fence = fence
    this.#clock = clock
    this.#logger = logger
  }

  /**
   * Stores what is exported, as it comes: a file as it is read, or what `ExportEntries` gives. No entry is given a longer life, nor does one come
   * back that has been invalidated since its generation began; of two under one key, the younger
   * stays.
   * @throws {InvalidRequestError} where these are no pieces, and naming the line that is wrong, of a foreign version, cut off,
   * or of an entry with times that none can have; what came before it is in the cache.
   * @throws {CacheUnavailableError} where the store cannot be asked; likewise.
   */
  async execute(pieces: AsyncIterable<Uint8Array | string>): Promise<ImportReport> {
    if (!isIterable(pieces)) throw new InvalidRequestError('an export, piece by piece', 'pieces')
    const report = { imported: 0, skipped: { expired: 0, invalidated: 0, present: 0, refused: 0 } }
    try {
      const entries = readArchive(pieces, (entry) => wrongTime(entry, this.#clock.now()))
      for await (const group of grouped(entries)) {
        for (const outcome of await Promise.all(group.map((entry) => this.#import(entry)))) {
          if (outcome === 'kept') report.imported += 1
          else report.skipped[outcome] += 1
        }
      }
      this.#logger.info('entries imported', { ...report })
      return report
    } catch (error) {
      throw withCount(error, report.imported)
    }
  }

  async #import(entry: CacheEntry): Promise<'kept' | SkipReason> {
    if (entry.expiresAt <= this.#clock.now()) return 'expired'
    if (!this.#fence.readmits(entry)) return 'invalidated'
    await this.#makeWay(entry)
    const outcome = await restoredIn(this.#cache, entry)
    if (outcome !== 'kept' || this.#fence.readmits(entry)) return outcome
    // An invalidation that came in between may not have found it.
    await this.#cache.delete(entry.key)
    return 'invalidated'
  }

  /** What is out of service is not in the way, however young. */
  async #makeWay({ key }: CacheEntry): Promise<void> {
    const there = await this.#cache.get(key)
    if (there.kind === 'found' && !this.#fence.admits(there.entry)) await this.#cache.delete(key)
  }
}

/** Lists are taken as well: they come from programs without types. */
function isIterable(pieces: unknown): boolean {
  if (pieces === undefined || pieces === null) return false
  const given = Object(pieces)
  return Symbol.asyncIterator in given || Symbol.iterator in given
}

async function* grouped(
  entries: AsyncIterable<CacheEntry>,
): AsyncGenerator<readonly CacheEntry[], void, undefined> {
  let group: CacheEntry[] = []
  for await (const entry of entries) {
    group.push(entry)
    if (group.length < AT_ONCE) continue
    yield group
    group = []
  }
  yield group
}

/** Says how much was done before. */
function withCount(error: unknown, imported: number): unknown {
  const addition = `; entries imported before: ${imported}`
  if (error instanceof InvalidRequestError)
    return new InvalidRequestError(`${error.message}${addition}`, 'body')
  if (error instanceof CacheUnavailableError)
    return new CacheUnavailableError(error.reason, `${error.message}${addition}`)
  return error
}

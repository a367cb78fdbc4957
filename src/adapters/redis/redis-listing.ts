import type { Redis } from 'ioredis'
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { type EntryFilter, entryMeets } from '../../domain/invalidation.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'
import { mastersOf } from './redis-masters.ts'
import { scannedNames } from './scanned-names.ts'

/** How many entries are read at once: as many are in memory at a time. */
const AT_ONCE = 16

/** How often a Cluster is walked through anew because slots changed hands meanwhile. */
const MAX_WALKS = 3

/** How often something is asked for that does not come in time: a long list outlasts short stalls. */
const MAX_ATTEMPTS = 3

/** Lists entries master by master, by SCAN. Each is read and judged as it is for everybody. */
export class RedisListing {
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace
  readonly #read: (key: CacheKey) => Promise<CacheRead>

  constructor(
    connection: RedisConnection,
    keySpace: KeySpace,
    read: (key: CacheKey) => Promise<CacheRead>,
  ) {
    this.#connection = connection
    this.#keySpace = keySpace
    this.#read = read
  }

  /**
   * What meets the filter; from the beginning again where slots changed hands meanwhile.
   * Throws {@link CacheUnavailableError} where a master cannot be walked through.
   */
  async *run(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined> {
    for (let walk = 1; walk <= MAX_WALKS; walk += 1) {
      const before = await mastersOf(this.#connection)
      if (!before.complete) break
      for (const server of before.servers) yield* this.#entriesOn(server, filter)
      const after = await mastersOf(this.#connection)
      const steady = after.complete && after.layout === before.layout
      if (steady && !before.moving && !after.moving) return
    }
    throw new CacheUnavailableError('partial', 'a part of Redis cannot be listed')
  }

  async *#entriesOn(
    server: Redis,
    filter: EntryFilter,
  ): AsyncGenerator<CacheEntry, void, undefined> {
    for await (const names of scannedNames(server, this.#keySpace.patternFor(filter))) {
      const keys = names.flatMap((name) => this.#keySpace.keyOf(name) ?? [])
      for (let at = 0; at < keys.length; at += AT_ONCE) {
        const reads = await Promise.all(
          keys.slice(at, at + AT_ONCE).map((key) => this.#readPatiently(key)),
        )
        for (const read of reads) {
          if (read.kind === 'found' && entryMeets(filter, read.entry)) yield read.entry
        }
      }
    }
  }

  async #readPatiently(key: CacheKey): Promise<CacheRead> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#read(key)
      } catch (error) {
        const late = error instanceof CacheUnavailableError && error.reason === 'timeout'
        if (!late || attempt === MAX_ATTEMPTS) throw error
      }
    }
  }
}

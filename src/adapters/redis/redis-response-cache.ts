import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import { decodeEntry, decodeHead, encodeEntry, HEAD_BYTES } from '../../domain/entry-codec.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import {
  type EntryFilter,
  entryMeets,
  type InvalidationResult,
  keyMeets,
} from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'
import { translated } from './redis-failure.ts'

/** What a Redis cache is set up with. */
export interface RedisCacheSettings {
  /** Prefix of entry keys. */
  readonly prefix: string
  readonly maxEntryBytes: number
}

/** How many keys a SCAN looks at per step: enough to be quick, few enough not to hold up others. */
const SCAN_COUNT = 1000

/** Keeps entries in Redis: one GET per read, one SET with its expiry per write. */
export class RedisResponseCache implements ResponseCachePort {
  readonly kind = 'redis'
  readonly #connection: RedisConnection
  readonly #settings: RedisCacheSettings
  readonly #keySpace: KeySpace
  readonly #clock: ClockPort
  #closed = false

  /** The connection is the container's, which also closes it. */
  constructor(connection: RedisConnection, settings: RedisCacheSettings, clock: ClockPort) {
    this.#connection = connection
    this.#settings = settings
    this.#keySpace = new KeySpace(settings.prefix)
    this.#clock = clock
  }

  async get(key: CacheKey): Promise<CacheRead> {
    const bytes = await this.#ask(() => this.#client.getBuffer(this.#keySpace.nameOf(key)))
    if (bytes === null) return { kind: 'absent' }
    const read = decodeEntry(bytes, key)
    const expired = read.kind === 'found' && read.entry.expiresAt <= this.#clock.now()
    return expired ? { kind: 'absent' } : read
  }

  async set(entry: CacheEntry): Promise<boolean> {
    this.#assertOpen()
    const bytes = Buffer.from(encodeEntry(entry))
    const remainingMs = Math.ceil(entry.expiresAt - this.#clock.now())
    if (bytes.length > this.#settings.maxEntryBytes || remainingMs <= 0) return false
    await this.#ask(() =>
      this.#client.set(this.#keySpace.nameOf(entry.key), bytes, 'PX', remainingMs),
    )
    return true
  }

  async delete(key: CacheKey): Promise<boolean> {
    return (await this.#ask(() => this.#client.unlink(this.#keySpace.nameOf(key)))) > 0
  }

  /** Never KEYS, never FLUSHDB: SCAN, then UNLINK of what meets the filter. */
  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    this.#assertOpen()
    let deleted = 0
    try {
      for await (const names of this.#namesMatching(filter)) {
        const met = await this.#meeting(filter, names)
        if (met.length > 0) deleted += await this.#ask(() => this.#client.unlink(met))
      }
      return { deleted, complete: true }
    } catch (error) {
      if (deleted === 0) throw error
      return { deleted, complete: false }
    }
  }

  async check(): Promise<void> {
    await this.#ask(() => this.#client.ping())
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  get #client(): RedisConnection['client'] {
    return this.#connection.client
  }

  async *#namesMatching(filter: EntryFilter): AsyncGenerator<readonly string[]> {
    const pattern = this.#keySpace.patternFor(filter)
    let cursor = '0'
    do {
      const at = cursor
      const [next, names] = await this.#ask(() =>
        this.#client.scan(at, 'MATCH', pattern, 'COUNT', SCAN_COUNT),
      )
      yield names
      cursor = next
    } while (cursor !== '0')
  }

  /** Tags stand in the entry, not in its name: its head is read where a tag is asked for. */
  async #meeting(filter: EntryFilter, names: readonly string[]): Promise<string[]> {
    const keyed = names.filter((name) => {
      const key = this.#keySpace.keyOf(name)
      return key !== undefined && keyMeets(filter, key)
    })
    if (filter.tag === undefined) return keyed
    const heads = await Promise.all(
      keyed.map((name) => this.#ask(() => this.#client.getrangeBuffer(name, 0, HEAD_BYTES - 1))),
    )
    return keyed.filter((_, place) => {
      const bytes = heads[place]
      const read = bytes === undefined ? 'corrupt' : decodeHead(bytes)
      return typeof read !== 'string' && entryMeets(filter, read.head)
    })
  }

  async #ask<T>(command: () => Promise<T>): Promise<T> {
    this.#assertOpen()
    return translated(command)
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}

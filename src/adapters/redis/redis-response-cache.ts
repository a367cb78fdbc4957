import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts'
import type { InvalidationFence } from '../../domain/invalidation-fence.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { InvalidationFeedPort } from '../../domain/ports/invalidation-feed-port.ts'
import type { LeasePort } from '../../domain/ports/lease-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import type { Restoration } from '../../domain/restoration.ts'
import { DecodedEntries } from './decoded-entries.ts'
import type { ReadingNames } from './entry-batches.ts'
import { EntryReader } from './entry-reader.ts'
import { EntryWriter } from './entry-writer.ts'
import { KeySpace } from './key-space.ts'
import { RedisAnnouncements } from './redis-announcements.ts'
import type { RedisConnection } from './redis-connection.ts'
import { RedisFences } from './redis-fences.ts'
import { RedisInvalidationFeed } from './redis-invalidation-feed.ts'
import { RedisLeases } from './redis-leases.ts'
import { RedisListing } from './redis-listing.ts'
import { RedisRecord } from './redis-record.ts'
import { RedisSweep } from './redis-sweep.ts'

/** What a Redis cache is set up with. */
export interface RedisCacheSettings {
  /** Prefix of entry keys. */
  readonly prefix: string
  /** Largest entry, in bytes, before it is sealed and after. */
  readonly maxEntryBytes: number
  /** What becomes of answers before they are stored. Default: nothing. */
  readonly seal?: EntrySealPort
}

/** How often an operation begins anew because invalidations keep happening. */
const MAX_ATTEMPTS = 3

/**
 * Keeps entries in Redis: a read is one command, shared with others of its turn, and a write is
 * one, unless something was invalidated meanwhile. Entries carry their place in their bucket's
 * line of invalidations, and every read and write is checked against that line by the server
 * itself, so that what one process invalidates no other serves or stores.
 */
export class RedisResponseCache implements ResponseCachePort {
  readonly kind = 'redis'
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace
  readonly #fence: InvalidationFence
  readonly #fences: RedisFences
  readonly #announcements: RedisAnnouncements
  readonly #reader: EntryReader
  readonly #decoded: DecodedEntries
  readonly #writer: EntryWriter
  readonly #sweep: RedisSweep
  readonly #listing: RedisListing
  readonly #record: RedisRecord
  readonly #clock: ClockPort
  #closed = false

  /** The connection is the container's, which also closes it. */
  constructor(
    connection: RedisConnection,
    settings: RedisCacheSettings,
    fence: InvalidationFence,
    clock: ClockPort,
  ) {
    this.#connection = connection
    this.#fence = fence
    this.#clock = clock
    this.#keySpace = new KeySpace(settings.prefix, connection.sharded)
    this.#announcements = new RedisAnnouncements(connection, this.#keySpace, clock)
    this.#fences = new RedisFences(connection, this.#keySpace, fence, this.#announcements, clock)
    const { maxEntryBytes, seal } = settings
    this.#decoded = new DecodedEntries(seal)
    this.#reader = new EntryReader(connection, maxEntryBytes)
    this.#writer = new EntryWriter({
      connection,
      keySpace: this.#keySpace,
      fence,
      clock,
      maxEntryBytes,
      seal,
    })
    this.#sweep = new RedisSweep(connection, this.#keySpace)
    this.#listing = new RedisListing(connection, this.#keySpace, (key) => this.get(key))
    this.#record = new RedisRecord(connection, this.#keySpace)
  }

  async get(key: CacheKey): Promise<CacheRead> {
    this.#assertOpen()
    const bucket = this.#keySpace.bucketOf(key)
    const names = this.#namesOf(key)
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const asOf = this.#fence.moment()
      const [bytes, position] = await this.#reader.read(names)
      if (position === this.#fences.positionIn(bucket)) return this.#judge(key, names, bytes, asOf)
      await this.#fences.learn(bucket)
      // Nothing has happened between reading and learning, so the read holds as of now.
      if (position === this.#fences.positionIn(bucket))
        return this.#judge(key, names, bytes, this.#fence.moment())
    }
    return { kind: 'absent' }
  }

  async set(entry: CacheEntry): Promise<boolean> {
    this.#assertOpen()
    const bucket = this.#keySpace.bucketOf(entry.key)
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const position = this.#fences.positionIn(bucket)
      if (position !== undefined) {
        const stored = await this.#writer.write(entry, position)
        if (stored !== 'outdated') return stored === 'stored'
      }
      await this.#fences.learn(bucket)
    }
    return false
  }

  /** Master by master; an entry that is moved or written meanwhile may come twice. */
  async *entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined> {
    this.#assertOpen()
    yield* this.#listing.run(filter)
  }

  async restore(entry: CacheEntry): Promise<Restoration> {
    this.#assertOpen()
    const bucket = this.#keySpace.bucketOf(entry.key)
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const asOf = this.#fence.moment()
      const { position, readmits } = await this.#record.of(bucket, this.#fences.positionIn(bucket))
      if (position === this.#fences.positionIn(bucket)) {
        if (!readmits(entry) || !this.#fences.hasSent(bucket, entry)) return 'invalidated'
        const restored = await this.#replaceOlder({ ...entry, generatedFrom: asOf }, position)
        if (restored !== 'outdated') return restored
      }
      await this.#fences.learn(bucket)
    }
    return 'invalidated'
  }

  async delete(key: CacheKey): Promise<boolean> {
    this.#assertOpen()
    const name = this.#keySpace.nameOf(key)
    return (await this.#connection.ask(name, (client) => client.unlink(name))) > 0
  }

  /**
   * In force on the server at once; then others' memory learns of it, and the server's is
   * reclaimed, master by master.
   */
  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    this.#assertOpen()
    const { id, everywhere } = await this.#fences.raise(filter)
    const [announced, { deleted, complete }] = await Promise.all([
      this.#announcements.announce(id, filter).then(
        () => true,
        () => false,
      ),
      this.#sweep.run(filter),
    ])
    if (!everywhere || !announced || !complete) return { deleted, complete: false }
    // An invalidation that stays open costs nothing but a place in the list.
    await this.#fences.settle(id, filter).catch(() => undefined)
    return { deleted, complete: true }
  }

  /** Tells memory in front of this cache what to forget. */
  openFeed(logger: LoggerPort): InvalidationFeedPort {
    return new RedisInvalidationFeed({
      connection: this.#connection,
      keySpace: this.#keySpace,
      fences: this.#fences,
      process: this.#announcements.process,
      clock: this.#clock,
      logger,
    })
  }

  /** Leases to generate what this cache is to hold. */
  openLeases(): LeasePort {
    const positionIn = (bucket: string): number | undefined => this.#fences.positionIn(bucket)
    return new RedisLeases(this.#connection, this.#keySpace, positionIn, this.#clock)
  }

  async check(): Promise<void> {
    this.#assertOpen()
    const name = this.#keySpace.positionOf(this.#keySpace.bucketsOf({})[0] ?? '')
    await this.#connection.ask(name, (client) => client.get(name))
    await this.#fences.catchUp()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#fences.close()
  }

  /** What passes has been checked against everything up to the moment of asking, and says so. */
  #judge(key: CacheKey, [name]: ReadingNames, bytes: Uint8Array | null, asOf: number): CacheRead {
    if (bytes === null) return { kind: 'absent' }
    const read = this.#decoded.decode(bytes, key, name)
    if (read.kind !== 'found') return read
    const { entry } = read
    const admitted = this.#fences.admits(this.#keySpace.bucketOf(key), entry)
    if (!admitted || entry.expiresAt <= this.#clock.now()) return { kind: 'absent' }
    return { kind: 'found', entry: { ...entry, generatedFrom: asOf } }
  }

  /** Where somebody else stores all the while, theirs is the younger. */
  async #replaceOlder(entry: CacheEntry, position: number): Promise<Restoration | 'outdated'> {
    const { key, generatedFrom, storedAt } = entry
    const names = this.#namesOf(key)
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const [bytes, positionThere] = await this.#reader.read(names)
      if (positionThere !== position) return 'outdated'
      const there = this.#judge(key, names, bytes, generatedFrom)
      if (there.kind === 'found' && there.entry.storedAt >= storedAt) return 'present'
      // What is no entry is replaced, as by any other write.
      const seen = there.kind === 'rejected' ? undefined : bytes
      const outcome = await this.#writer.write(entry, position, seen)
      if (outcome === 'stored') return 'kept'
      if (outcome !== 'changed') return outcome
    }
    return 'present'
  }

  #namesOf(key: CacheKey): ReadingNames {
    return [this.#keySpace.nameOf(key), this.#keySpace.positionOf(this.#keySpace.bucketOf(key))]
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}

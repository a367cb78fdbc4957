import { LRUCache } from 'lru-cache'
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { CacheSize } from '../../domain/cache-size.ts'
import { encodeHead } from '../../domain/entry-head.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { type EntryFilter, entryMeets, type InvalidationResult } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import type { Restoration } from '../../domain/restoration.ts'
import { AnswerReader, type StoredAnswer, storedBody } from './stored-answer.ts'

/** Bounds in bytes. */
export interface MemoryLimits {
  /** All entries together; beyond it the least recently used go. */
  readonly maxBytes: number
  readonly maxEntryBytes: number
}

type Stored = Omit<CacheEntry, 'response' | 'protocol'> & StoredAnswer

/** About what an entry costs besides its body: its key, and the objects around it. */
const OVERHEAD_BYTES = 700

const ABSENT: CacheRead = Object.freeze({ kind: 'absent' })

/** How many entries are listed before others get their turn. */
const PAGE = 100

/** Keeps entries in this process, bounded by bytes. What it hands out is frozen. */
export class MemoryCache implements ResponseCachePort {
  readonly kind = 'memory'
  /** By the digest of the key, which is of the whole key; that it is that key is checked all the same. */
  readonly #entries: LRUCache<string, Stored>
  readonly #answers: AnswerReader
  readonly #limits: MemoryLimits
  readonly #clock: ClockPort
  #closed = false
  #evictions = 0

  constructor(limits: MemoryLimits, clock: ClockPort) {
    this.#limits = limits
    this.#clock = clock
    this.#answers = new AnswerReader(limits.maxBytes)
    const sizeCalculation = ({ body }: Stored): number => body.length + OVERHEAD_BYTES
    const dispose = (stored: Stored, _key: string, reason: string): void => {
      this.#answers.forget(stored)
      if (reason === 'evict') this.#evictions += 1
    }
    this.#entries = new LRUCache({ maxSize: limits.maxBytes, sizeCalculation, dispose })
  }

  async get(key: CacheKey): Promise<CacheRead> {
    this.#assertOpen()
    const stored = this.#entries.get(key.digest)
    if (stored === undefined || !isSameKey(stored.key, key)) return ABSENT
    if (stored.expiresAt > this.#clock.now()) return { kind: 'found', entry: this.#entryOf(stored) }
    this.#entries.delete(key.digest)
    return ABSENT
  }

  async set(entry: CacheEntry): Promise<boolean> {
    this.#assertOpen()
    const stored = storedForm(entry)
    const { body, key, expiresAt } = stored
    if (encodeHead(entry).length + body.length > this.#limits.maxEntryBytes) return false
    if (expiresAt <= this.#clock.now()) return false
    this.#entries.set(key.digest, stored)
    return this.#entries.has(key.digest)
  }

  async restore(entry: CacheEntry): Promise<Restoration> {
    this.#assertOpen()
    const there = this.#entries.peek(entry.key.digest)
    const isThere = there !== undefined && there.expiresAt > this.#clock.now()
    if (isThere && there.storedAt >= entry.storedAt) return 'present'
    // It is in place when this returns its promise: nothing comes in between.
    return (await this.set(entry)) ? 'kept' : 'refused'
  }

  async delete(key: CacheKey): Promise<boolean> {
    this.#assertOpen()
    const stored = this.#entries.peek(key.digest)
    return stored !== undefined && isSameKey(stored.key, key) && this.#entries.delete(key.digest)
  }

  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    this.#assertOpen()
    const met = [...this.#entries].filter(([, stored]) => entryMeets(filter, stored))
    for (const [digest] of met) this.#entries.delete(digest)
    return { deleted: met.length, complete: true }
  }

  /** The least recently used first, so that whoever stores them in this order keeps it. Listing is no use. */
  async *entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined> {
    this.#assertOpen()
    for (const [place, digest] of [...this.#entries.rkeys()].entries()) {
      if (place % PAGE === PAGE - 1) await othersTurn()
      this.#assertOpen()
      const stored = this.#entries.peek(digest)
      if (stored === undefined || !entryMeets(filter, stored)) continue
      if (stored.expiresAt > this.#clock.now()) yield this.#entryOf(stored)
    }
  }

  size(): CacheSize {
    const { size: entries, calculatedSize: bytes } = this.#entries
    return { entries, bytes, evictions: this.#evictions }
  }

  async check(): Promise<void> {
    this.#assertOpen()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#entries.clear()
    this.#answers.clear()
  }

  #entryOf(stored: Stored): CacheEntry {
    const { key, protocol, generatedFrom, storedAt, freshUntil, expiresAt, tags } = stored
    const response = this.#answers.read(stored)
    return { key, protocol, generatedFrom, storedAt, freshUntil, expiresAt, tags, response }
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}

/** Nothing of it is anybody else's: key and tags are copied, and the body is bytes. */
function storedForm({ response, ...entry }: CacheEntry): Stored {
  const { provider, requestId, latencyMs } = response
  return {
    ...entry,
    key: Object.freeze({ ...entry.key }),
    tags: Object.freeze([...entry.tags]),
    origin: { provider, requestId, latencyMs },
    body: storedBody(response.body),
  }
}

function isSameKey(one: CacheKey, other: CacheKey): boolean {
  const { digest, tenant, namespace, model } = one
  return (
    digest === other.digest &&
    tenant === other.tenant &&
    namespace === other.namespace &&
    model === other.model
  )
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

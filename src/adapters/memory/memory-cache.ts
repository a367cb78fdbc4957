import { LRUCache } from 'lru-cache'
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { CacheSize } from '../../domain/cache-size.ts'
import { plainLength } from '../../domain/entry-codec.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { type EntryFilter, entryMeets, type InvalidationResult } from '../../domain/invalidation.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import { othersTurn } from '../../domain/others-turn.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import type { Restoration } from '../../domain/restoration.ts'
import { AnswerReader, readAnswer } from './answer-reader.ts'
import { Families } from './families.ts'
import { storedBody } from './stored-body.ts'
import { type StoredEntry, storedEntry } from './stored-entry.ts'

/** Bounds in bytes. */
export interface MemoryLimits {
  /** All entries together; beyond it the least recently used go. */
  readonly maxBytes: number
  readonly maxEntryBytes: number
}

/** About what an entry costs besides its body: its key, the object around it, its places in tables. */
const OVERHEAD_BYTES = 450

const ABSENT: CacheRead = Object.freeze({ kind: 'absent' })

/** How many entries are listed before others get their turn. */
const PAGE = 100

/** Keeps entries in this process, bounded by bytes. What it hands out is frozen, or is the asker's own. */
export class MemoryCache implements ResponseCachePort {
  readonly kind = 'memory'
  /** By the digest of the key, which is of the whole key; that it is that key is checked all the same. */
  readonly #entries: LRUCache<string, StoredEntry>
  readonly #families = new Families()
  readonly #answers: AnswerReader
  readonly #limits: MemoryLimits
  readonly #clock: ClockPort
  #closed = false
  #evictions = 0

  constructor(limits: MemoryLimits, clock: ClockPort) {
    this.#limits = limits
    this.#clock = clock
    this.#answers = new AnswerReader(limits.maxBytes)
    const sizeCalculation = ({ text }: StoredEntry): number => text.length + OVERHEAD_BYTES
    const dispose = (stored: StoredEntry, _digest: string, reason: string): void => {
      this.#answers.forget(stored)
      if (reason === 'evict') this.#evictions += 1
    }
    this.#entries = new LRUCache({ maxSize: limits.maxBytes, sizeCalculation, dispose })
  }

  async get(key: CacheKey): Promise<CacheRead> {
    this.#assertOpen()
    const stored = this.#entries.get(key.digest)
    if (stored === undefined || !hasKey(stored, key)) return ABSENT
    if (stored.expiresAt > this.#clock.now())
      return { kind: 'found', entry: entryOf(stored, this.#answers.read(stored)) }
    this.#entries.delete(key.digest)
    return ABSENT
  }

  async set(entry: CacheEntry): Promise<boolean> {
    this.#assertOpen()
    const body = storedBody(entry.response.body)
    if (plainLength(entry, body.bytes) > this.#limits.maxEntryBytes) return false
    if (entry.expiresAt <= this.#clock.now()) return false
    const stored = storedEntry(entry, body, this.#families)
    this.#answers.note(stored)
    this.#entries.set(stored.digest, stored)
    return this.#entries.has(stored.digest)
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
    return stored !== undefined && hasKey(stored, key) && this.#entries.delete(key.digest)
  }

  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    this.#assertOpen()
    const met = [...this.#entries].filter(([, stored]) => meets(filter, stored))
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
      if (stored === undefined || !meets(filter, stored)) continue
      if (stored.expiresAt > this.#clock.now()) yield entryOf(stored, readAnswer(stored))
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
    this.#families.clear()
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}

function entryOf(stored: StoredEntry, response: LlmResponse): CacheEntry {
  const { family, generatedFrom, storedAt, freshUntil, expiresAt, tags } = stored
  const { protocol } = family
  return {
    key: keyOf(stored),
    protocol,
    generatedFrom,
    storedAt,
    freshUntil,
    expiresAt,
    tags,
    response,
  }
}

function hasKey({ digest, family }: StoredEntry, key: CacheKey): boolean {
  return (
    digest === key.digest &&
    family.tenant === key.tenant &&
    family.namespace === key.namespace &&
    family.model === key.model
  )
}

/** The key that it was stored under: taken apart then, put together again here. */
function keyOf({ digest, family }: StoredEntry): CacheKey {
  const { tenant, namespace, model } = family
  return { tenant, namespace, model, digest } as CacheKey
}

function meets(filter: EntryFilter, stored: StoredEntry): boolean {
  return entryMeets(filter, { key: keyOf(stored), tags: stored.tags })
}

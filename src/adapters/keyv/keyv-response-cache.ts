import type { DeserializedData, Keyv } from 'keyv'
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import {
  type CacheKey,
  cacheKeyText,
  KEY_TEXT_LENGTH,
  parseCacheKey,
} from '../../domain/cache-key.ts'
import { decodeEntry, decodeHead, encodeWithin } from '../../domain/entry-codec.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import {
  type EntryFilter,
  entryMeets,
  type InvalidationResult,
  keyMeets,
} from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import { Deadline } from './deadline.ts'

/** What a Keyv cache is set up with. */
export interface KeyvCacheSettings {
  /** Largest entry, in bytes, before it is sealed and after. */
  readonly maxEntryBytes: number
  /** What becomes of answers before they are stored. Default: nothing. */
  readonly seal?: EntrySealPort
  /** Longest wait for one operation of the store, in milliseconds: Keyv itself knows no bound. */
  readonly timeoutMs: number
}

/** How many entries are deleted between two walks through the store, which some stores number while they walk. */
const BATCH = 5000

/** Longest wait, where it is checked, for a store that is to be opened first: its package has to be loaded. */
const OPENING_MS = 1500

/** How many deletions run at once. */
const AT_ONCE = 100

/**
 * Keeps entries in any store that Keyv knows, as base64: not every store takes bytes.
 * The store is opened on first use.
 */
export class KeyvResponseCache implements ResponseCachePort {
  readonly kind = 'keyv'
  readonly #open: () => Promise<Keyv>
  readonly #settings: KeyvCacheSettings
  readonly #clock: ClockPort
  readonly #deadline: Deadline
  #opened: Promise<Keyv> | undefined
  #closed = false

  constructor(open: () => Promise<Keyv>, settings: KeyvCacheSettings, clock: ClockPort) {
    this.#open = open
    this.#settings = settings
    this.#clock = clock
    this.#deadline = new Deadline(settings.timeoutMs, clock)
  }

  async get(key: CacheKey): Promise<CacheRead> {
    const stored = await this.#ask((keyv) => keyv.get<unknown>(cacheKeyText(key)))
    if (stored === undefined || stored === null) return { kind: 'absent' }
    const read = decodeEntry(bytesOf(stored), key, this.#settings.seal)
    const expired = read.kind === 'found' && read.entry.expiresAt <= this.#clock.now()
    return expired ? { kind: 'absent' } : read
  }

  async set(entry: CacheEntry): Promise<boolean> {
    this.#assertOpen()
    const { maxEntryBytes, seal } = this.#settings
    const bytes = encodeWithin(maxEntryBytes, entry, seal)
    const remainingMs = Math.ceil(entry.expiresAt - this.#clock.now())
    // Keyv takes 0 and less for "for ever".
    if (bytes === undefined || remainingMs <= 0) return false
    return this.#ask((keyv) =>
      keyv.set(cacheKeyText(entry.key), Buffer.from(bytes).toString('base64'), remainingMs),
    )
  }

  async delete(key: CacheKey): Promise<boolean> {
    return this.#ask((keyv) => keyv.delete(cacheKeyText(key)))
  }

  /** Incomplete where the store cannot list its entries, or goes on listing what it has deleted. */
  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    let deleted = 0
    let before: ReadonlySet<string> = new Set()
    for (;;) {
      const keys = await this.#meeting(filter)
      const names = keys?.map(cacheKeyText) ?? []
      // What it still lists it would list for ever.
      const still = names.filter((name) => before.has(name)).length
      if (keys === undefined || still > BATCH / 2) return { deleted, complete: false }
      deleted += await this.#deleteAll(keys)
      if (keys.length < BATCH) return { deleted, complete: true }
      before = new Set(names)
    }
  }

  /** Resolves to how many there were. */
  async #deleteAll(keys: readonly CacheKey[]): Promise<number> {
    let count = 0
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const gone = await Promise.all(keys.slice(at, at + AT_ONCE).map((key) => this.delete(key)))
      count += gone.filter(Boolean).length
    }
    return count
  }

  /** Rejects where the store cannot list its entries. */
  async *entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined> {
    const listing = await this.#listing()
    if (listing === undefined)
      throw new CacheUnavailableError('refused', 'the Keyv store cannot list its entries')
    try {
      for (;;) {
        const next = await this.#ask(() => listing.stored.next())
        if (next.done) return
        const key = keyIn(next.value[0], listing.namespace)
        const entry = key === undefined ? undefined : this.#entryIn(next.value[1], key)
        if (entry !== undefined && entryMeets(filter, entry)) yield entry
      }
    } finally {
      await this.#deadline.on(() => listing.stored.return()).catch(() => undefined)
    }
  }

  async check(): Promise<void> {
    this.#assertOpen()
    await new Deadline(OPENING_MS, this.#clock).on(() => this.#keyv())
    await this.#ask((keyv) => keyv.get('check'))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    const keyv = await this.#opened?.catch(() => undefined)
    await this.#deadline.on(async () => keyv?.disconnect()).catch(() => undefined)
  }

  /** At most {@link BATCH} keys of entries that meet the filter; undefined where the store cannot list. */
  async #meeting(filter: EntryFilter): Promise<readonly CacheKey[] | undefined> {
    const listing = await this.#listing()
    if (listing === undefined) return undefined
    const { stored: entries, namespace } = listing
    const keys: CacheKey[] = []
    while (keys.length < BATCH) {
      const next = await this.#ask(() => entries.next())
      if (next.done) break
      const key = keyIn(next.value[0], namespace)
      if (key !== undefined && meets(filter, key, next.value[1])) keys.push(key)
    }
    await entries.return()
    return keys
  }

  /** Everything in the store; undefined where it cannot list. */
  async #listing(): Promise<{ stored: Entries; namespace: string } | undefined> {
    return this.#ask(async (keyv) => {
      const stored = keyv.iterator?.(keyv.namespace) as Entries | undefined
      return stored === undefined ? undefined : { stored, namespace: keyv.namespace ?? '' }
    })
  }

  #entryIn(stored: unknown, key: CacheKey): CacheEntry | undefined {
    const read = decodeEntry(bytesOf(stored), key, this.#settings.seal)
    const alive = read.kind === 'found' && read.entry.expiresAt > this.#clock.now()
    return alive ? read.entry : undefined
  }

  async #ask<T>(operation: (keyv: Keyv) => Promise<T>): Promise<T> {
    this.#assertOpen()
    return this.#deadline.on(async () => operation(await this.#keyv()))
  }

  #keyv(): Promise<Keyv> {
    this.#opened ??= this.#openStrict()
    return this.#opened
  }

  /** Where it does not open, the next who asks tries again. */
  async #openStrict(): Promise<Keyv> {
    try {
      return strict(await this.#open())
    } catch (error) {
      this.#opened = undefined
      throw error
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}

type Entries = AsyncGenerator<readonly [key: string, value: unknown], void, undefined>

/** By default Keyv turns failures into misses without a word. */
function strict(keyv: Keyv): Keyv {
  keyv.throwOnErrors = true
  const store: unknown = keyv.opts.store
  if (typeof store === 'object' && store !== null && 'throwOnErrors' in store)
    store.throwOnErrors = true
  keyv.on('error', () => {})
  keyv.deserialize = forgiving(keyv.deserialize)
  return keyv
}

/** What stands for a row that is damaged: no entry, which a read rejects and an invalidation takes by its key. */
const DAMAGED = { value: '' }

/** One row that a store has cut or that is somebody else's is no reason to take the store for failing. */
function forgiving(read: Keyv['deserialize']): Keyv['deserialize'] {
  if (read === undefined) return undefined
  return async <Value>(text: string) => {
    try {
      const data = await read<Value>(text)
      if (isRow(data)) return data
    } catch {
      // As good as none.
    }
    return DAMAGED as DeserializedData<Value>
  }
}

function isRow<Row>(data: Row): data is NonNullable<Row> {
  return typeof data === 'object' && data !== null
}

/**
 * Stores list keys with their namespace before them, without it or, where it holds a colon,
 * with a part of it. What has anything else before it is a neighbour's.
 */
function keyIn(listed: string, namespace: string): CacheKey | undefined {
  const begins = Math.max(0, listed.length - KEY_TEXT_LENGTH)
  const before = listed.slice(0, begins)
  return `${namespace}:`.endsWith(before) ? parseCacheKey(listed.slice(begins)) : undefined
}

function bytesOf(stored: unknown): Uint8Array {
  return typeof stored === 'string' ? Buffer.from(stored, 'base64') : new Uint8Array()
}

function meets(filter: EntryFilter, key: CacheKey, stored: unknown): boolean {
  if (filter.tag === undefined) return keyMeets(filter, key)
  const read = decodeHead(bytesOf(stored))
  return typeof read !== 'string' && entryMeets(filter, read.head)
}

import type { Redis } from 'ioredis'
import { decodeHead, HEAD_BYTES } from '../../domain/entry-codec.ts'
import { type EntryFilter, entryMeets, type InvalidationResult } from '../../domain/invalidation.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'
import { answeredOtherwise } from './redis-failure.ts'
import { type Masters, mastersOf } from './redis-masters.ts'
import { scannedNames } from './scanned-names.ts'

/** How often a Cluster is walked through anew because slots changed hands meanwhile. */
const MAX_WALKS = 3

/** Reclaims the memory of invalidated entries. Never KEYS, never FLUSHDB: SCAN, then UNLINK of what meets the filter. */
export class RedisSweep {
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace

  constructor(connection: RedisConnection, keySpace: KeySpace) {
    this.#connection = connection
    this.#keySpace = keySpace
  }

  /** Deletes what meets the filter, master by master; incomplete where one could not be walked through. */
  async run(filter: EntryFilter): Promise<InvalidationResult> {
    let deleted = 0
    for (let walk = 1; walk <= MAX_WALKS; walk += 1) {
      const before = await this.#masters()
      if (before === undefined) return { deleted, complete: false }
      const walks = await Promise.all(before.servers.map((server) => this.#walk(server, filter)))
      deleted += walks.reduce((sum, result) => sum + result.deleted, 0)
      if (!before.complete || walks.some((result) => !result.complete)) break
      const after = await this.#masters()
      const steady = after?.complete && after.layout === before.layout
      if (steady && !before.moving && !after.moving) return { deleted, complete: true }
    }
    return { deleted, complete: false }
  }

  async #masters(): Promise<Masters | undefined> {
    return mastersOf(this.#connection).catch(() => undefined)
  }

  /** Deletes one batch while the next is being looked for. */
  async #walk(server: Redis, filter: EntryFilter): Promise<InvalidationResult> {
    let deleted = 0
    let deleting: Promise<number> = Promise.resolve(0)
    try {
      for await (const names of scannedNames(server, this.#keySpace.patternFor(filter))) {
        deleted += await deleting
        deleting = this.#delete(filter, names)
        // It is awaited in the next round; until then its failure is nobody's surprise.
        deleting.catch(() => undefined)
      }
      return { deleted: deleted + (await deleting), complete: true }
    } catch {
      return { deleted: deleted + (await deleting.catch(() => 0)), complete: false }
    }
  }

  async #delete(filter: EntryFilter, names: readonly string[]): Promise<number> {
    const entries = names.filter((name) => this.#keySpace.isEntry(name))
    const met = filter.tag === undefined ? entries : await this.#tagged(filter, entries)
    let deleted = 0
    for (const together of this.#bySlot(met)) deleted += await this.#unlink(together)
    return deleted
  }

  /** Tags stand in the entry, not in its name: its head is read. */
  async #tagged(filter: EntryFilter, names: readonly string[]): Promise<readonly string[]> {
    const heads = await Promise.all(names.map((name) => this.#headOf(name)))
    return names.filter((_, place) => {
      const read = decodeHead(heads[place] ?? new Uint8Array())
      return typeof read !== 'string' && entryMeets(filter, read.head)
    })
  }

  #headOf(name: string): Promise<Uint8Array> {
    return this.#connection.ask(name, (client) => client.getrangeBuffer(name, 0, HEAD_BYTES - 1))
  }

  /** One command reaches what shares a slot, and no more. */
  #bySlot(names: readonly string[]): Iterable<readonly string[]> {
    if (names.length === 0) return []
    if (!this.#connection.sharded) return [names]
    const groups = Map.groupBy(names, (name) => name.slice(0, name.indexOf('}')))
    return groups.values()
  }

  async #unlink(names: readonly string[]): Promise<number> {
    const [first = ''] = names
    try {
      const gone: unknown = await this.#connection.ask(first, (client) => client.unlink([...names]))
      if (isCount(gone)) return gone
      throw answeredOtherwise()
    } catch (error) {
      if (names.length === 1) throw error
      // A slot that is changing hands serves its keys one by one only.
      const gone = await Promise.all(names.map((name) => this.#unlink([name])))
      return gone.reduce((sum, count) => sum + count, 0)
    }
  }
}

function isCount(reply: unknown): reply is number {
  return Number.isInteger(reply) && Number(reply) >= 0
}

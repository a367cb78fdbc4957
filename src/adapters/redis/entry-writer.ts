import { hash } from 'node:crypto'
import type { CacheEntry } from '../../domain/cache-entry.ts'
import { encodeWithin } from '../../domain/entry-codec.ts'
import type { InvalidationFence } from '../../domain/invalidation-fence.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import { RESTORE_SCRIPT, STORE_SCRIPT } from './fence-scripts.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'

/**
 * What became of a write: `outdated` where invalidations have happened that the writer does not
 * know; `changed` where something else is there than the writer has seen.
 */
export type Writing = 'stored' | 'refused' | 'outdated' | 'changed'

/** What writing works with. */
export interface EntryWriterParts {
  readonly connection: RedisConnection
  readonly keySpace: KeySpace
  readonly fence: InvalidationFence
  readonly clock: ClockPort
  /** Largest entry, in bytes, before it is sealed and after. */
  readonly maxEntryBytes: number
  readonly seal: EntrySealPort | undefined
}

/** Writes entries, one command each, which the server takes only where the writer knows all invalidations. */
export class EntryWriter {
  readonly #parts: EntryWriterParts

  constructor(parts: EntryWriterParts) {
    this.#parts = parts
  }

  /**
   * Stores an entry, its bucket being at `position`. `seen` is what the writer has seen in its
   * place, null for nothing; absent where that does not matter.
   * @throws {CacheUnavailableError} where Redis cannot be asked.
   */
  async write(entry: CacheEntry, position: number, seen?: Uint8Array | null): Promise<Writing> {
    const { connection, keySpace, fence, clock, maxEntryBytes, seal } = this.#parts
    // After the invalidations that are known, and before the next, wherever that will be.
    const placed = { ...entry, generatedFrom: position + 1 }
    const remainingMs = Math.ceil(entry.expiresAt - clock.now())
    if (!fence.admits(entry) || remainingMs <= 0) return 'refused'
    const bytes = encodeWithin(maxEntryBytes, placed, seal)
    if (bytes === undefined) return 'refused'
    const bucket = keySpace.bucketOf(entry.key)
    const names = [keySpace.positionOf(bucket), keySpace.nameOf(entry.key)] as const
    const what = [position, Buffer.from(bytes), remainingMs] as const
    const reply = await connection.ask(names[0], (client) =>
      seen === undefined
        ? client.eval(STORE_SCRIPT, 2, ...names, ...what)
        : client.eval(RESTORE_SCRIPT, 2, ...names, ...what, sumOf(seen)),
    )
    return WRITINGS.get(reply) ?? 'outdated'
  }
}

/** What the scripts reply. */
const WRITINGS: ReadonlyMap<unknown, Writing> = new Map([
  [1, 'stored'],
  [2, 'changed'],
])

function sumOf(seen: Uint8Array | null): string {
  return seen === null ? '' : hash('sha1', seen)
}

import { CacheUnavailableError } from '../../domain/errors.ts'
import { forgetOldest } from '../../domain/forget-oldest.ts'
import { EntryBatches, type Reading, type ReadingNames } from './entry-batches.ts'
import { READ_SCRIPT } from './fence-scripts.ts'
import type { RedisConnection } from './redis-connection.ts'
import { isSplit } from './redis-failure.ts'

/** How many names are remembered that were read in vain. */
const MAX_SUSPECTS = 1000

/**
 * Reads entries, those of one turn of the event loop together. A name that was waited for in vain
 * may hold something huge that somebody else has put there: the next time it is read no further
 * than an entry may go.
 */
export class EntryReader {
  readonly #connection: RedisConnection
  readonly #batches: EntryBatches
  readonly #maxEntryBytes: number
  readonly #suspects = new Set<string>()

  constructor(connection: RedisConnection, maxEntryBytes: number) {
    this.#connection = connection
    this.#batches = new EntryBatches(connection)
    this.#maxEntryBytes = maxEntryBytes
  }

  /** @throws {CacheUnavailableError} where Redis cannot be asked. */
  read(names: ReadingNames): Promise<Reading> {
    const failed = (error: unknown): Promise<Reading> => this.#readOtherwise(names, error)
    if (this.#suspects.has(names[0])) return this.#readBounded(names).catch(failed)
    return this.#batches.read(names).catch(failed)
  }

  async #readOtherwise(names: ReadingNames, error: unknown): Promise<Reading> {
    if (isSplit(error)) return this.#readOneByOne(names)
    if (error instanceof CacheUnavailableError && error.reason === 'timeout')
      this.#suspect(names[0])
    throw error
  }

  async #readBounded(names: ReadingNames): Promise<Reading> {
    const [bytes, position] = (await this.#connection.ask(names[0], (client) =>
      client.callBuffer('EVAL', READ_SCRIPT, 2, ...names, this.#maxEntryBytes),
    )) as readonly [Uint8Array, Uint8Array | null]
    if (bytes.length <= this.#maxEntryBytes) this.#suspects.delete(names[0])
    return [bytes.length === 0 ? null : bytes, Number(position ?? 0)]
  }

  /** The entry first: a position that is still known afterwards was so when the entry was read. */
  async #readOneByOne([entry, position]: ReadingNames): Promise<Reading> {
    const bytes = await this.#connection.ask(entry, (client) => client.getBuffer(entry))
    const known = await this.#connection.ask(position, (client) => client.get(position))
    return [bytes, Number(known ?? 0)]
  }

  #suspect(name: string): void {
    this.#suspects.add(name)
    forgetOldest(this.#suspects, MAX_SUSPECTS)
  }
}

import type { RedisConnection } from './redis-connection.ts'
import { answeredOtherwise } from './redis-failure.ts'

/** An entry's bytes, null where there are none, and its bucket's position, from one moment. */
export type Reading = readonly [bytes: Uint8Array | null, position: number]

/** Names of the entry and of its bucket's position. */
export type ReadingNames = readonly [entry: string, position: string]

/**
 * Most entries that one command reads: its reply is in memory until its last is there, however
 * large they are, and four such commands cost no more than one that reads 64.
 */
const MAX_ENTRIES = 16

/** Somebody who waits for an entry. */
interface Reader {
  readonly entry: string
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: unknown) => void
}

/**
 * Reads what is asked for in one turn of the event loop, of one bucket, by one command: with 64
 * at once, sending commands and taking replies is a quarter of what a client spends on a hit.
 * A failure is that of all who asked together.
 */
export class EntryBatches {
  readonly #connection: Pick<RedisConnection, 'ask'>
  /** Those of this turn, by the name of their bucket's position. */
  readonly #open = new Map<string, Reader[]>()

  constructor(connection: Pick<RedisConnection, 'ask'>) {
    this.#connection = connection
  }

  /** @throws {CacheUnavailableError} where Redis cannot be asked, besides what it answers. */
  read([entry, position]: ReadingNames): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#batchOf(position).push({ entry, resolve, reject })
    })
  }

  #batchOf(position: string): Reader[] {
    const open = this.#open.get(position)
    if (open !== undefined && open.length < MAX_ENTRIES) return open
    const begun: Reader[] = []
    this.#open.set(position, begun)
    process.nextTick(() => {
      if (this.#open.get(position) === begun) this.#open.delete(position)
      this.#send(begun, position)
    })
    return begun
  }

  #send(readers: readonly Reader[], position: string): void {
    const names = readers.map(({ entry }) => entry)
    this.#connection
      .ask(position, (client) => client.mgetBuffer([...names, position]))
      .then((replies) => answer(readers, replies))
      .catch((error: unknown) => {
        for (const { reject } of readers) reject(error)
      })
  }
}

function answer(readers: readonly Reader[], replies: readonly (Buffer | null)[] | null): void {
  if (!Array.isArray(replies) || replies.length !== readers.length + 1) throw answeredOtherwise()
  const position = Number(replies[readers.length] ?? 0)
  readers.forEach(({ resolve }, n) => {
    resolve([replies[n] ?? null, position])
  })
}

import { FenceBook, type Fenced } from '../../domain/fence-book.ts'
import { type FenceReply, fenceNews } from './fence-news.ts'
import { LEARN_SCRIPT } from './fence-scripts.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'

/** More than a server lists of a bucket's invalidations. */
const MAX_FENCES = 512

/**
 * How far the clocks of those who generate may be ahead of Redis's, in milliseconds: what was
 * generated so shortly after an invalidation is taken for older than it.
 */
const CLOCKS_APART_MS = 1000

const US_PER_MS = 1000

/** A bucket's invalidations as its server lists them, up to a position. */
export interface BucketRecord {
  readonly position: number
  /** Whether none of them concerns an entry whose generation began at a moment by the clock. */
  readmits(entry: Fenced): boolean
}

/**
 * What the server remembers of invalidations, those included of which nothing is left: what
 * comes from outside may be older than they are. Positions are moments of the server's clock.
 */
export class RedisRecord {
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace
  /** One for each bucket at most. */
  readonly #records = new Map<string, BucketRecord>()

  constructor(connection: RedisConnection, keySpace: KeySpace) {
    this.#connection = connection
    this.#keySpace = keySpace
  }

  /**
   * The record of a bucket; that which was read before, where it is of the position given.
   * @throws {CacheUnavailableError} where Redis cannot be asked.
   */
  async of(bucket: string, position: number | undefined): Promise<BucketRecord> {
    const known = this.#records.get(bucket)
    if (known !== undefined && known.position === position) return known
    const record = await this.#read(bucket)
    this.#records.set(bucket, record)
    return record
  }

  async #read(bucket: string): Promise<BucketRecord> {
    const names = [this.#keySpace.positionOf(bucket), this.#keySpace.fencesOf(bucket)] as const
    const reply = await this.#connection.ask(names[0], (client) =>
      client.eval(LEARN_SCRIPT, 2, ...names, 0),
    )
    const { position, raised } = fenceNews(reply as FenceReply, 0)
    const book = new FenceBook(MAX_FENCES)
    for (const { filter, at } of raised) book.raise(filter, at)
    return { position, readmits: (entry) => book.admits(placed(entry)) }
  }
}

/** An entry with its moment as a position. */
function placed({ key, tags, generatedFrom }: Fenced): Fenced {
  return { key, tags, generatedFrom: (generatedFrom - CLOCKS_APART_MS) * US_PER_MS }
}

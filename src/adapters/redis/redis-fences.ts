import { randomUUID } from 'node:crypto'
import { FenceBook, type Fenced } from '../../domain/fence-book.ts'
import { forgetOldest } from '../../domain/forget-oldest.ts'
import { type EntryFilter, entryMeets } from '../../domain/invalidation.ts'
import type { InvalidationFence } from '../../domain/invalidation-fence.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import { type FenceReply, fenceNews, memberOf } from './fence-news.ts'
import { LEARN_SCRIPT, RAISE_SCRIPT, SETTLE_SCRIPT } from './fence-scripts.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisAnnouncements } from './redis-announcements.ts'
import type { RedisConnection } from './redis-connection.ts'

/** How many invalidations are remembered by their id. */
const MAX_HEARD = 1000

/**
 * How many of them, the latest, a server that has lost some is told again: fewer than it
 * remembers before it folds the oldest into one of everything.
 */
const RETOLD = 100

/** How many open fences a bucket's book holds before it is read anew from the server. */
const MAX_BOOK = 512

/** How long an invalidation that did not get through waits before it is sent again, in milliseconds. */
const RESEND_MS = 500

/** A bucket's invalidations as this process knows them. */
interface Line {
  /** Up to where. */
  readonly position: number
  /** Those of which entries may be left, or may have been read before they were reclaimed. */
  readonly book: FenceBook
}

/** An invalidation that some buckets have not confirmed. */
interface Unsent {
  readonly filter: EntryFilter
  readonly buckets: Set<string>
}

/**
 * Invalidations as the server keeps them, for all processes: each bucket has a position that
 * grows with every invalidation. Readers get it with the entry, writers have to know it for
 * their write to be taken, and whoever finds it changed learns what has happened.
 */
export class RedisFences {
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace
  readonly #fence: InvalidationFence
  readonly #announcements: RedisAnnouncements
  readonly #clock: ClockPort
  readonly #lines = new Map<string, Line>()
  readonly #learning = new Map<string, Promise<void>>()
  /** Invalidations by id: each is raised in this process once, and again on a server that lost it. */
  readonly #heard = new Map<string, EntryFilter>()
  /** Ids of the latest invalidations of this process. */
  readonly #own = new Set<string>()
  readonly #unsent = new Map<string, Unsent>()
  #resending = false
  #closed = false

  constructor(
    connection: RedisConnection,
    keySpace: KeySpace,
    fence: InvalidationFence,
    announcements: RedisAnnouncements,
    clock: ClockPort,
  ) {
    this.#connection = connection
    this.#keySpace = keySpace
    this.#fence = fence
    this.#announcements = announcements
    this.#clock = clock
  }

  /** Up to where this process knows a bucket's invalidations; undefined where it has not looked yet. */
  positionIn(bucket: string): number | undefined {
    return this.#lines.get(bucket)?.position
  }

  /** Whether an entry, its place given as a position of its bucket, may be served or stored. */
  admits(bucket: string, entry: Fenced): boolean {
    if (!this.hasSent(bucket, entry)) return false
    return this.#lines.get(bucket)?.book.admits(entry) ?? true
  }

  /** Whether the server knows all that this process has invalidated of an entry. */
  hasSent(bucket: string, entry: Omit<Fenced, 'generatedFrom'>): boolean {
    for (const { filter, buckets } of this.#unsent.values()) {
      if (buckets.has(bucket) && entryMeets(filter, entry)) return false
    }
    return true
  }

  /**
   * Puts into force here what has been announced to be in force everywhere. An own one is so
   * already; another's is so again, as buckets that did not know it yet may have been read.
   */
  announced(id: string, filter: EntryFilter): void {
    if (this.#own.has(id)) return
    this.#fence.hear(filter)
    this.#hear(id, filter)
  }

  /** Looks up what has happened in a bucket, and puts it into force here. */
  learn(bucket: string): Promise<void> {
    const running = this.#learning.get(bucket)
    if (running !== undefined) return running
    const learning = this.#learn(bucket).finally(() => this.#learning.delete(bucket))
    this.#learning.set(bucket, learning)
    return learning
  }

  /**
   * Puts an invalidation into force in every bucket that it concerns. What cannot be reached
   * is not served here until it can, and told then. Resolves to how to settle it, and whether
   * every bucket has confirmed it and all before it.
   * @throws {CacheUnavailableError} where none has.
   */
  async raise(filter: EntryFilter): Promise<{ id: string; everywhere: boolean }> {
    const id = randomUUID()
    const buckets = this.#keySpace.bucketsOf(filter)
    this.#own.add(id)
    forgetOldest(this.#own, MAX_HEARD)
    this.#hear(id, filter)
    // What waits from before goes along, so that a complete invalidation means that of all.
    const earlier = [...this.#unsent.keys()]
    const resent = this.resend()
    this.#postpone(id, filter, buckets)
    const [failures] = await Promise.all([this.#send(id), resent])
    if (![id, ...earlier].some((one) => this.#unsent.has(one))) return { id, everywhere: true }
    this.#resendLater()
    if (failures.length === buckets.length) throw failures[0]
    return { id, everywhere: false }
  }

  /** Says that nothing is left of an invalidation. */
  async settle(id: string, filter: EntryFilter): Promise<void> {
    const settled = this.#keySpace
      .bucketsOf(filter)
      .map((bucket) => this.#run(SETTLE_SCRIPT, bucket, memberOf(id, filter)))
    await Promise.all(settled)
  }

  /** Sends what has not got through yet, and announces it; resolves when that is done or has failed. */
  async resend(): Promise<void> {
    await Promise.allSettled(await this.catchUp())
  }

  /** Sends what has not got through yet; resolves, when that is done or has failed, to its being announced. */
  async catchUp(): Promise<readonly Promise<void>[]> {
    const sent = [...this.#unsent].map(async ([id, { filter }]) => {
      const failures = await this.#send(id)
      return failures.length === 0 ? [{ id, filter }] : []
    })
    // Who is not told hears of it by looking, as after any failure of an announcement.
    return (await Promise.all(sent))
      .flat()
      .map(({ id, filter }) => this.#announcements.announce(id, filter).catch(() => undefined))
  }

  /** Stops sending again. */
  close(): void {
    this.#closed = true
  }

  async #learn(bucket: string): Promise<void> {
    const line = this.#lines.get(bucket)
    const from = line === undefined || line.book.size > MAX_BOOK ? 0 : line.position
    const reply = (await this.#run(LEARN_SCRIPT, bucket, from)) as FenceReply
    const { position, lost, raised } = fenceNews(reply, from)
    const book = from === 0 ? new FenceBook(2 * MAX_BOOK) : (line?.book ?? new FenceBook(MAX_BOOK))
    for (const { id, filter, open, at } of raised) {
      if (!this.#heard.has(id)) this.#fence.hear(filter)
      this.#hear(id, filter)
      // Of a settled one nothing is left, but what is being judged may have been read before
      // that. Those that were folded had settled before the read, and would take too much.
      if (open || id !== '') book.raise(filter, at)
    }
    this.#lines.set(bucket, { position, book })
    if (lost) this.#raiseAgain(bucket)
  }

  /** A server that has lost what we know of (a replica took over too early) is told again. */
  #raiseAgain(bucket: string): void {
    this.#lines.delete(bucket)
    for (const [id, filter] of [...this.#heard].slice(-RETOLD)) {
      if (this.#keySpace.bucketsOf(filter).includes(bucket)) this.#postpone(id, filter, [bucket])
    }
    void this.resend().then(() => this.#resendLater())
  }

  #postpone(id: string, filter: EntryFilter, buckets: readonly string[]): void {
    const waiting = this.#unsent.get(id) ?? { filter, buckets: new Set() }
    for (const bucket of buckets) waiting.buckets.add(bucket)
    this.#unsent.set(id, waiting)
    if (this.#unsent.size <= MAX_HEARD) return
    const everywhere = this.#keySpace.bucketsOf({})
    this.#unsent.clear()
    this.#unsent.set(randomUUID(), { filter: {}, buckets: new Set(everywhere) })
  }

  /** Resolves to the failures. */
  async #send(id: string): Promise<readonly unknown[]> {
    const unsent = this.#unsent.get(id)
    if (unsent === undefined) return []
    const { filter, buckets } = unsent
    const sent = await Promise.allSettled(
      [...buckets].map(async (bucket) => {
        const at = await this.#run(RAISE_SCRIPT, bucket, memberOf(id, filter))
        // What is being learned may have been asked for before.
        await this.#learning.get(bucket)?.catch(() => undefined)
        this.#lines.get(bucket)?.book.raise(filter, Number(at))
        buckets.delete(bucket)
      }),
    )
    if (buckets.size === 0) this.#unsent.delete(id)
    return sent.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  }

  #resendLater(): void {
    if (this.#resending || this.#closed || this.#unsent.size === 0) return
    this.#resending = true
    this.#clock.schedule(RESEND_MS, () => {
      this.#resending = false
      if (!this.#closed) void this.resend().then(() => this.#resendLater())
    })
  }

  #hear(id: string, filter: EntryFilter): void {
    if (id === '') return
    this.#heard.set(id, filter)
    forgetOldest(this.#heard, MAX_HEARD)
  }

  #run(script: string, bucket: string, argument: string | number): Promise<unknown> {
    const names = [this.#keySpace.positionOf(bucket), this.#keySpace.fencesOf(bucket)] as const
    return this.#connection.ask(names[0], (client) => client.eval(script, 2, ...names, argument))
  }
}

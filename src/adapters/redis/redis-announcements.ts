import { randomUUID } from 'node:crypto'
import type { EntryFilter } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import { UNAWARE_SCRIPT } from './feed-scripts.ts'
import { memberOf } from './fence-news.ts'
import { RAISE_SCRIPT } from './fence-scripts.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'

/** How long a process with memory of its own may answer from it without having looked, in milliseconds. */
export const TRUST_MS = 2000

/** What the server grants on top, for the way there and back. */
const TRUST_MARGIN_MS = 500

/** How long until a process has either confirmed or may not answer from memory any more. */
export const GRANTED_MS: number = TRUST_MS + TRUST_MARGIN_MS

/** Pauses between two looks at who has confirmed, in milliseconds; the last is repeated. */
const PAUSES = [1, 2, 4, 8, 16, 32]

/** Tells processes with memory of their own about an invalidation, and waits until they know. */
export class RedisAnnouncements {
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace
  readonly #clock: ClockPort
  /** Names this process among those with memory of their own. */
  readonly process: string = randomUUID()
  /** When the server was there again last, by the clock that only goes forward. */
  #returnedAt = -Infinity

  constructor(connection: RedisConnection, keySpace: KeySpace, clock: ClockPort) {
    this.#connection = connection
    this.#keySpace = keySpace
    this.#clock = clock
    connection.onReturn(() => {
      this.#returnedAt = clock.elapsed()
    })
  }

  /**
   * Announces an invalidation that is in force on the server, once, and resolves when nobody
   * serves it from memory any more: at once where nobody has memory, after a moment where
   * everybody listens, after {@link GRANTED_MS} at the latest. A server that was away may have lost
   * who has memory, and they may not have found it again: for that long nobody counts as knowing.
   * @throws {CacheUnavailableError} where that cannot be known.
   */
  async announce(id: string, filter: EntryFilter): Promise<void> {
    const { position, fences, channel } = this.#keySpace.feed
    const [first, ...later] = PAUSES
    const raised = await this.#connection.ask(position, (client) =>
      client.eval(RAISE_SCRIPT, 2, position, fences, memberOf(id, filter), channel),
    )
    const until = this.#clock.elapsed() + GRANTED_MS
    let pause = first ?? 1
    while ((await this.#mayBeServed(Number(raised))) && this.#clock.elapsed() <= until) {
      await this.#wait(pause)
      pause = later.shift() ?? pause
    }
  }

  async #mayBeServed(position: number): Promise<boolean> {
    if (this.#clock.elapsed() <= this.#returnedAt + GRANTED_MS) return true
    return (await this.#unaware(position)) > 0
  }

  async #unaware(position: number): Promise<number> {
    const { tiers } = this.#keySpace.feed
    const count = await this.#connection.ask(tiers, (client) =>
      client.eval(UNAWARE_SCRIPT, 1, tiers, position, this.process),
    )
    return Number(count)
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.schedule(ms, resolve)
    })
  }
}

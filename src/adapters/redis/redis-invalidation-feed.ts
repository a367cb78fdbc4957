import type { EntryFilter } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { InvalidationFeedPort } from '../../domain/ports/invalidation-feed-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import { CONFIRM_SCRIPT } from './feed-scripts.ts'
import { type FenceReply, fenceNews } from './fence-news.ts'
import { LEARN_SCRIPT } from './fence-scripts.ts'
import type { KeySpace } from './key-space.ts'
import { GRANTED_MS, TRUST_MS } from './redis-announcements.ts'
import type { RedisConnection } from './redis-connection.ts'
import type { RedisFences } from './redis-fences.ts'
import type { RedisSubscription } from './redis-subscription.ts'

/** How often the server is asked whether something was missed, in milliseconds. */
const POLL_MS = 500

/** So many polls in a row that found what should have been pushed mean that the push connection is dead. */
const MISSED_UNTIL_RECONNECT = 2

/** What a feed works with. */
export interface FeedParts {
  readonly connection: RedisConnection
  readonly keySpace: KeySpace
  readonly fences: RedisFences
  /** The name of this process, as announcements know it. */
  readonly process: string
  readonly clock: ClockPort
  readonly logger: LoggerPort
}

/**
 * Hears of invalidations by push, and asks twice a second whether it has missed one: that
 * bounds how long memory is wrong when pushes do not arrive. Whoever invalidates waits until
 * every feed has confirmed, or has been out of touch for so long that its memory is silent.
 */
export class RedisInvalidationFeed implements InvalidationFeedPort {
  readonly #parts: FeedParts
  readonly #listeners: ((filter: EntryFilter) => void)[] = []
  #subscription: RedisSubscription | undefined
  #position: number | undefined
  #trustedUntil: number
  #polling: Promise<void> | undefined
  #again = false
  #missed = 0
  #outOfTouch = false
  #closed = false

  constructor(parts: FeedParts) {
    this.#parts = parts
    this.#trustedUntil = parts.clock.elapsed()
  }

  get current(): boolean {
    return this.#parts.clock.elapsed() < this.#trustedUntil
  }

  get outOfTouchMs(): number {
    return Math.max(0, this.#parts.clock.elapsed() - this.#trustedUntil)
  }

  listen(listener: (filter: EntryFilter) => void): void {
    this.#listeners.push(listener)
    if (this.#listeners.length > 1) return
    const { connection, keySpace } = this.#parts
    this.#subscription = connection.subscribe(keySpace.feed.channel, () => this.#pushed())
    this.#poll()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#trustedUntil = Math.min(this.#trustedUntil, this.#parts.clock.elapsed())
    this.#subscription?.close()
    await this.#polling
    const { connection, keySpace, process } = this.#parts
    const { tiers } = keySpace.feed
    // Nobody has to wait for this process any more.
    await connection.ask(tiers, (client) => client.hdel(tiers, process)).catch(() => 0)
  }

  /** What is pushed is read where it is kept in order: no message can be lost or come too early. */
  #pushed(): void {
    this.#missed = 0
    this.#look('pushed')
  }

  #poll(): void {
    if (this.#closed) return
    this.#look('polled')
    this.#parts.clock.schedule(POLL_MS, () => this.#poll())
  }

  #look(why: 'pushed' | 'polled'): void {
    if (this.#closed) return
    if (this.#polling !== undefined) {
      this.#again ||= why === 'pushed'
      return
    }
    this.#polling = this.#takeIn(why).finally(() => {
      this.#polling = undefined
      if (!this.#again) return
      this.#again = false
      this.#look('pushed')
    })
  }

  async #takeIn(why: 'pushed' | 'polled'): Promise<void> {
    try {
      const begun = this.#position !== undefined
      const news = await this.#takeInOnce()
      // Whoever invalidated is waiting to hear that it has been taken in here.
      if (news) await this.#takeInOnce()
      if (why === 'polled' && news && begun) this.#notePushMissed()
      this.#noteTouch(true)
    } catch {
      this.#noteTouch(false)
    }
  }

  /** Resolves to whether there was something new. */
  async #takeInOnce(): Promise<boolean> {
    const { connection, keySpace, clock } = this.#parts
    const { position, fences: list, tiers } = keySpace.feed
    const asked = clock.elapsed()
    const from = this.#position ?? 0
    const [reply] = await Promise.all([
      connection.ask(position, (client) => client.eval(LEARN_SCRIPT, 2, position, list, from)),
      connection.ask(tiers, (client) =>
        client.eval(CONFIRM_SCRIPT, 1, tiers, this.#parts.process, from, GRANTED_MS),
      ),
    ])
    const { position: now, lost, raised } = fenceNews(reply as FenceReply, from)
    // Nothing is in memory before the first look.
    if (this.#position !== undefined) {
      if (lost) this.#tell('', {})
      for (const { id, filter } of raised) this.#tell(id, filter)
    }
    this.#position = now
    this.#trustedUntil = asked + TRUST_MS
    return now !== from
  }

  #tell(id: string, filter: EntryFilter): void {
    this.#parts.fences.announced(id, filter)
    for (const listener of this.#listeners) listener(filter)
  }

  #notePushMissed(): void {
    this.#missed += 1
    if (this.#missed < MISSED_UNTIL_RECONNECT) return
    this.#missed = 0
    this.#parts.logger.warn('invalidations are not pushed, subscribing anew')
    this.#subscription?.renew()
  }

  #noteTouch(inTouch: boolean): void {
    if (inTouch === !this.#outOfTouch) return
    this.#outOfTouch = !inTouch
    if (inTouch) this.#parts.logger.info('in touch with other processes again')
    else this.#parts.logger.warn('out of touch with other processes, memory will not be trusted')
  }
}

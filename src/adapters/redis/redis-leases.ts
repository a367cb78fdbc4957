import { randomUUID } from 'node:crypto'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { Lease, LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts'
import type { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'

/** After how many milliseconds the lease of a process that has died runs out. */
const LEASE_MS = 5000

/** How often a lease is prolonged while its holder lives, in milliseconds. */
const RENEWAL_MS = 1500

/** How long until a lease that could not be let go is let go again, in milliseconds: others wait for it. */
const AGAIN_MS = 250

/** For how many milliseconds nobody needs a lease after a generation that could not be stored. */
const NEEDLESS_MS = 1000

/** KEYS: lease, entry. ARGV: who asks, milliseconds. Gives 0 held, 1 granted, 2 needless; then whether there is an entry. */
const ACQUIRE_SCRIPT = `
local cached = redis.call('EXISTS', KEYS[2])
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return {1, cached} end
if redis.call('GET', KEYS[1]) == 'needless' then return {2, cached} end
return {0, cached}`

/** KEYS: lease. ARGV: holder, milliseconds. */
const RENEW_SCRIPT = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`

/** KEYS: lease. ARGV: holder, for how long nobody needs one in milliseconds, or 0. */
const RELEASE_SCRIPT = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '0' then return redis.call('DEL', KEYS[1]) end
redis.call('SET', KEYS[1], 'needless', 'PX', ARGV[2])
return 1`

const KINDS = ['held', 'granted', 'needless'] as const

/**
 * Leases in Redis, beside the entries that they are about. A lease belongs to a place in the
 * line of invalidations: who asks after an invalidation does not wait for an answer from before.
 */
export class RedisLeases implements LeasePort {
  readonly #connection: RedisConnection
  readonly #keySpace: KeySpace
  readonly #positionIn: (bucket: string) => number | undefined
  readonly #clock: ClockPort

  /** `positionIn` tells up to where a bucket's invalidations are known here. */
  constructor(
    connection: RedisConnection,
    keySpace: KeySpace,
    positionIn: (bucket: string) => number | undefined,
    clock: ClockPort,
  ) {
    this.#connection = connection
    this.#keySpace = keySpace
    this.#positionIn = positionIn
    this.#clock = clock
  }

  async acquire(key: CacheKey): Promise<LeaseAnswer> {
    const position = this.#positionIn(this.#keySpace.bucketOf(key)) ?? 0
    const name = this.#keySpace.leaseOf(key, position)
    const holder = randomUUID()
    const names = [name, this.#keySpace.nameOf(key)] as const
    const [place, exists] = await this.#request(names, holder)
    const kind = KINDS[place] ?? 'needless'
    const cached = exists === 1
    if (kind !== 'granted') return { kind, cached }
    return { kind, cached, lease: this.#keptAlive(name, holder) }
  }

  /** A lease whose grant does not arrive is let go of as soon as that gets through: others would wait for it. */
  async #request(
    names: readonly [string, string],
    holder: string,
  ): Promise<readonly [number, number]> {
    try {
      const reply = await this.#connection.ask(names[0], (client) =>
        client.eval(ACQUIRE_SCRIPT, 2, ...names, holder, LEASE_MS),
      )
      return reply as readonly [number, number]
    } catch (error) {
      void this.#letGo(names[0], holder, 0)
      throw error
    }
  }

  #keptAlive(name: string, holder: string): Lease {
    let cancel = (): void => {}
    const renewLater = (): void => {
      cancel = this.#clock.schedule(RENEWAL_MS, () => {
        renewLater()
        void this.#run(RENEW_SCRIPT, name, holder, LEASE_MS)
      })
    }
    renewLater()
    return {
      release: async (stored) => {
        cancel()
        await this.#letGo(name, holder, stored ? 0 : NEEDLESS_MS)
      },
    }
  }

  /** Tries for as long as others may wait for it, more and more seldom: many may be at it while Redis is slow. */
  async #letGo(name: string, holder: string, needlessMs: number): Promise<void> {
    const until = this.#clock.elapsed() + LEASE_MS
    let pauseMs = AGAIN_MS
    while (!(await this.#run(RELEASE_SCRIPT, name, holder, needlessMs))) {
      if (this.#clock.elapsed() + pauseMs > until) return
      await this.#after(pauseMs)
      pauseMs *= 2
    }
  }

  #after(ms: number): Promise<void> {
    return new Promise((resolve) => this.#clock.schedule(ms, resolve))
  }

  /** Resolves to whether that was done: a lease that can be neither prolonged nor let go runs out. */
  async #run(script: string, name: string, holder: string, ms: number): Promise<boolean> {
    return this.#connection
      .ask(name, (client) => client.eval(script, 1, name, holder, ms))
      .then(
        () => true,
        () => false,
      )
  }
}

import type { CacheKey } from '../../domain/cache-key.ts'
import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts'

/** Asks for leases only while the store that keeps them is in use: nobody waits for one that is gone. */
export class GuardedLeases implements LeasePort {
  readonly #leases: LeasePort
  readonly #inUse: () => boolean

  constructor(leases: LeasePort, inUse: () => boolean) {
    this.#leases = leases
    this.#inUse = inUse
  }

  async acquire(key: CacheKey): Promise<LeaseAnswer> {
    return this.#inUse() ? this.#leases.acquire(key) : { kind: 'needless', cached: false }
  }
}

import type { Lease } from '../../domain/ports/lease-port.ts'

/** A lease that may throw where it is let go, such as the caller's own: it runs out then, and the answer is there all the same. */
export class QuietLease implements Lease {
  readonly #inner: Lease

  constructor(inner: Lease) {
    this.#inner = inner
  }

  /** Never rejects. */
  async release(stored: boolean): Promise<void> {
    try {
      await this.#inner.release(stored)
    } catch {
      // Whoever waits for it waits until it has run out.
    }
  }
}

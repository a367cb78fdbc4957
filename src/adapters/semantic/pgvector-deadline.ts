/** PostgreSQL did not answer in time. */
export class PgvectorLate extends Error {}

/**
 * The end of an operation's time. A process that was busy itself for that long finds its
 * timers due before it has read what came meanwhile: so when time is up it reads once more,
 * and gives up only where nothing is there.
 */
export class PgvectorDeadline {
  readonly #late = Promise.withResolvers<never>()
  readonly #timer: NodeJS.Timeout
  #lastRead: NodeJS.Immediate | undefined

  /** So many milliseconds from now. */
  constructor(ms: number) {
    // Whoever has stopped waiting does not hear of it.
    this.#late.promise.catch(() => {})
    this.#timer = setTimeout(() => {
      // Immediates run behind the reading of sockets, timers before it (Node's event loop).
      this.#lastRead = setImmediate(() => this.#late.reject(new PgvectorLate()))
    }, ms)
  }

  /** @throws {PgvectorLate} where time is up first, besides what the promise rejects with. */
  over<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#late.promise])
  }

  /** Ends it: nothing is late any more. */
  done(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#lastRead)
  }
}

import { abortable } from '../domain/abortable.ts'
import { OverloadedError } from '../domain/errors.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'

/** How much is let in at once. */
export interface AdmissionLimits {
  /** How many may be inside. */
  readonly inside: number
  /** How many may wait for a place. */
  readonly waiting: number
  /** How long they wait, in milliseconds. */
  readonly waitMs: number
}

type Waiting = PromiseWithResolvers<void>

/** Lets so many in at once; others wait in order, and whoever would wait too long or in too long a queue is turned away. */
export class Admission {
  readonly #limits: AdmissionLimits
  readonly #clock: ClockPort
  readonly #queue = new Set<Waiting>()
  #inside = 0

  constructor(limits: AdmissionLimits, clock: ClockPort) {
    this.#limits = limits
    this.#clock = clock
  }

  /**
   * Resolves once inside. Whoever is inside calls {@link leave}, once.
   * @throws {OverloadedError} where the queue is full, or waiting took too long.
   * @throws {RequestAbortedError} where the signal is aborted while waiting.
   */
  async enter(signal: AbortSignal): Promise<void> {
    if (this.#inside >= this.#limits.inside) await this.#wait(signal)
    else this.#inside += 1
  }

  /** Makes room, for whoever has waited longest. */
  leave(): void {
    const [next] = this.#queue
    if (next === undefined) this.#inside -= 1
    else {
      this.#queue.delete(next)
      next.resolve()
    }
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const { waiting, waitMs } = this.#limits
    if (this.#queue.size >= waiting) throw new OverloadedError('too many generations are waiting')
    const place: Waiting = Promise.withResolvers<void>()
    this.#queue.add(place)
    const cancel = this.#clock.schedule(waitMs, () =>
      place.reject(new OverloadedError('a generation waited too long for its turn')),
    )
    try {
      await abortable(place.promise, signal)
    } catch (error) {
      this.#giveUp(place)
      throw error
    } finally {
      cancel()
    }
  }

  /** A place that was given in the same moment goes to the next. */
  #giveUp(place: Waiting): void {
    if (!this.#queue.delete(place)) this.leave()
  }
}

import { CliFailure } from './cli-failure.ts'
import type { WorkerEnd, WorkerServing } from './worker-process.ts'
import { type SupervisorParts, WorkerSlot } from './worker-slot.ts'

/** After how many starts in a row, of every worker, it is given up. */
const TRIES = 5

/** How much longer than their grace workers may take to end, in milliseconds: counters are written then. */
const CLOSING_MS = 10_000

/** What is supervised. */
export interface SupervisorSettings {
  /** How many workers there are to be. */
  readonly count: number
  /** How long requests under way may take when they are told to stop, in milliseconds. */
  readonly graceMs: number
}

/** Keeps so many workers running, and stops them. */
export class WorkerSupervisor {
  /** Rejects when no worker serves and starting others has come to nothing; never resolves. */
  readonly givenUp: Promise<never>
  readonly #parts: SupervisorParts
  readonly #settings: SupervisorSettings
  readonly #slots: readonly WorkerSlot[]
  readonly #ready = Promise.withResolvers<WorkerServing>()
  readonly #gaveUp = Promise.withResolvers<never>()
  #isReady = false
  #refusal: Error | undefined

  constructor(parts: SupervisorParts, settings: SupervisorSettings) {
    this.#parts = parts
    this.#settings = settings
    this.givenUp = this.#gaveUp.promise
    // Whoever stops meanwhile need not wait for it.
    this.givenUp.catch(() => {})
    const events = {
      onServing: (serving: WorkerServing): void => this.#serving(serving),
      onRefusal: (reason: Error): void => this.#refused(reason),
      onFailure: (end: WorkerEnd): void => this.#failed(end),
    }
    this.#slots = Array.from(
      { length: settings.count },
      (_, place) => new WorkerSlot(place + 1, parts, events),
    )
  }

  /**
   * Starts the workers. Resolves when all of them serve; rejects with why one says it cannot,
   * or when they keep ending without a word. Then none is left.
   * @throws {CliFailure}
   */
  async start(): Promise<WorkerServing> {
    for (const slot of this.#slots) slot.start()
    try {
      const serving = await Promise.race([this.#ready.promise, this.givenUp])
      this.#isReady = true
      return serving
    } catch (error) {
      this.kill()
      throw error
    }
  }

  /** Has all of them finish what is under way; resolves when they have ended, those at once that take too long. */
  async stop(): Promise<void> {
    const { clock, logger } = this.#parts
    const cancel = clock.schedule(this.#settings.graceMs + CLOSING_MS, () => {
      logger.error('workers do not stop, ending them')
      this.kill()
    })
    await Promise.all(this.#slots.map((slot) => slot.stop()))
    cancel()
  }

  /** Ends all of them at once. */
  kill(): void {
    for (const slot of this.#slots) slot.kill()
  }

  #serving(serving: WorkerServing): void {
    this.#refusal = undefined
    if (this.#slots.every(({ serves }) => serves)) this.#ready.resolve(serving)
  }

  /** What stops one at the first start stops all of them; later it may pass. */
  #refused(reason: Error): void {
    this.#refusal = reason
    if (!this.#isReady) this.#gaveUp.reject(reason)
  }

  #failed({ code, signal }: WorkerEnd): void {
    if (!this.#isHopeless) return
    const how = signal ?? `exit code ${code}`
    const message = `workers end before they serve (the last one by ${how}): see what they say above`
    this.#gaveUp.reject(this.#refusal ?? new CliFailure(message))
  }

  /** At the first start all of them have to serve; later, one is enough to go on. */
  get #isHopeless(): boolean {
    if (!this.#isReady) return this.#slots.some(({ failures }) => failures >= TRIES)
    return this.#slots.every(({ serves, failures }) => !serves && failures >= TRIES)
  }
}

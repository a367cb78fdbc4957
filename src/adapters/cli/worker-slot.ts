import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { StartWorker, WorkerEnd, WorkerProcess, WorkerServing } from './worker-process.ts'

/** Longest that a worker may take until it serves, in milliseconds. */
const START_MS = 60_000

/** Pause before a worker is started again, in milliseconds: doubled with every start that comes to nothing. */
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000

/** What workers are supervised with. */
export interface SupervisorParts {
  readonly start: StartWorker
  readonly clock: ClockPort
  readonly logger: LoggerPort
}

/** What the supervisor hears of a place among its workers. */
export interface SlotEvents {
  onServing(serving: WorkerServing): void
  onRefusal(reason: Error): void
  /** A start came to nothing, once more. */
  onFailure(end: WorkerEnd): void
}

/** One of several places, in which a worker is kept running. */
export class WorkerSlot {
  readonly #number: number
  readonly #parts: SupervisorParts
  readonly #events: SlotEvents
  readonly #over = Promise.withResolvers<void>()
  #worker: WorkerProcess | undefined
  #serves = false
  #stopping = false
  #failures = 0
  #starts = 0
  #cancel: () => void = () => {}

  constructor(number: number, parts: SupervisorParts, events: SlotEvents) {
    this.#number = number
    this.#parts = parts
    this.#events = events
  }

  get serves(): boolean {
    return this.#serves
  }

  /** How many starts in a row have come to nothing. */
  get failures(): number {
    return this.#failures
  }

  /** Starts its worker, and from then on another one whenever one has ended. */
  start(): void {
    const { start, clock } = this.#parts
    this.#starts += 1
    const worker = start(this.#number, {
      onServing: (serving) => this.#served(serving),
      onRefusal: (reason) => this.#events.onRefusal(reason),
      onEnd: (end) => this.#ended(end),
    })
    this.#worker = worker
    this.#cancel = clock.schedule(START_MS, () => worker.kill())
  }

  /** Has it finish what is under way; one that does not serve yet is ended at once. Resolves when it has ended. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.#cancel()
    if (this.#worker === undefined) return
    if (this.#serves) this.#worker.stop()
    else this.#worker.kill()
    await this.#over.promise
  }

  /** Ends it at once, and starts none any more. */
  kill(): void {
    this.#stopping = true
    this.#cancel()
    this.#worker?.kill()
  }

  #served(serving: WorkerServing): void {
    this.#cancel()
    this.#serves = true
    this.#failures = 0
    if (this.#starts > 1) this.#parts.logger.info('worker serves again', this.#details)
    this.#events.onServing(serving)
  }

  #ended(end: WorkerEnd): void {
    const details = { ...this.#details, ...end }
    const served = this.#serves
    this.#cancel()
    this.#worker = undefined
    this.#serves = false
    if (this.#stopping) {
      this.#over.resolve()
      return
    }
    this.#failures = served ? 0 : this.#failures + 1
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS)
    this.#parts.logger.error('worker ended, another one is started', { ...details, pauseMs })
    this.#cancel = this.#parts.clock.schedule(pauseMs, () => this.start())
    if (!served) this.#events.onFailure(end)
  }

  get #details(): { readonly worker: number; readonly pid: number | undefined } {
    return { worker: this.#number, pid: this.#worker?.pid }
  }
}

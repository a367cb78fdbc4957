import type { ClockPort } from '../../src/domain/ports/clock-port.ts'
import { TIMERS_CLOCK } from './timers-clock.ts'

/** Tasks that are due this late are held back until they are asked for. */
const LATE_MS = 10_000

/** Real time, but for what is to be done at long intervals: that is done when a test says so. */
export class SweepingClock implements ClockPort {
  /** By how many milliseconds it is ahead. */
  ahead = 0
  #tasks: (() => void)[] = []

  now(): number {
    return TIMERS_CLOCK.now() + this.ahead
  }

  elapsed(): number {
    return TIMERS_CLOCK.elapsed()
  }

  schedule(delayMs: number, task: () => void): () => void {
    if (delayMs < LATE_MS) return TIMERS_CLOCK.schedule(delayMs, task)
    this.#tasks.push(task)
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task)
    }
  }

  /** Does what has been held back. */
  sweep(): void {
    const due = this.#tasks
    this.#tasks = []
    for (const task of due) task()
  }
}

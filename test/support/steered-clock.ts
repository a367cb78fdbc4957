import type { ClockPort } from '../../src/domain/ports/clock-port.ts'

/** The machine's time, moved: a past can be lived through in a moment. Tasks run when they would. */
export class SteeredClock implements ClockPort {
  /** What is added to the machine's time, in milliseconds. */
  offsetMs = 0

  now(): number {
    return Date.now() + this.offsetMs
  }

  elapsed(): number {
    return performance.now() + this.offsetMs
  }

  schedule(delayMs: number, task: () => void): () => void {
    const timer = setTimeout(task, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  }
}

import type { ClockPort } from '../../domain/ports/clock-port.ts'

/** The machine's time. */
export class SystemClock implements ClockPort {
  now(): number {
    return Date.now()
  }

  elapsed(): number {
    return performance.now()
  }

  schedule(delayMs: number, task: () => void): () => void {
    const timer = setTimeout(task, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  }
}

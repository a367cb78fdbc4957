import { LONGEST_WAIT_MS } from '../../domain/longest-wait.ts'
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
    const timer = setTimeout(task, Math.min(delayMs, LONGEST_WAIT_MS))
    timer.unref()
    return () => clearTimeout(timer)
  }
}

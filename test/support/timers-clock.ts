import type { ClockPort } from '../../src/domain/ports/clock-port.ts'

/** A clock on the global timers, which tests fake where a library has timers of its own. */
export const TIMERS_CLOCK: ClockPort = {
  now: () => Date.now(),
  elapsed: () => Date.now(),
  schedule(delayMs, task) {
    const timer = setTimeout(task, delayMs)
    return () => clearTimeout(timer)
  },
}

import type { ClockPort } from '../../src/domain/ports/clock-port.ts'

interface Task {
  readonly due: number
  readonly run: () => void
}

/** A clock that stands still until it is told otherwise. */
export class ManualClock implements ClockPort {
  #now: number
  #tasks: Task[] = []

  constructor(now: number = Date.UTC(2026, 0, 1)) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  elapsed(): number {
    return this.#now
  }

  schedule(delayMs: number, task: () => void): () => void {
    const scheduled = { due: this.#now + delayMs, run: task }
    this.#tasks.push(scheduled)
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== scheduled)
    }
  }

  /** How long until the next task, in milliseconds; undefined where there is none. */
  get nextTaskIn(): number | undefined {
    const dues = this.#tasks.map(({ due }) => due)
    return dues.length === 0 ? undefined : Math.min(...dues) - this.#now
  }

  /** Lets time pass, runs what has come due in order, and lets promises settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms
    for (;;) {
      const [next] = this.#tasks.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)
      if (next === undefined) break
      this.#tasks = this.#tasks.filter((task) => task !== next)
      this.#now = Math.max(this.#now, next.due)
      next.run()
      await settled()
    }
    this.#now = end
    await settled()
  }

  /** Steps to a moment, even back, as clocks that are corrected do. */
  stepTo(now: number): void {
    this.#now = now
  }
}

/** Resolves after the promises that are ready have run. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

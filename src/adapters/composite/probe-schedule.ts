import type { ClockPort } from '../../domain/ports/clock-port.ts'

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 500

/** Tries something at once, then after 100 ms, then after twice as long each time up to half a second, until it succeeds. */
export class ProbeSchedule {
  readonly #clock: ClockPort
  readonly #probe: () => Promise<boolean>
  #cancel: () => void = () => {}
  #stopped = false

  /** `probe` resolves to whether it succeeded; it does not reject. */
  constructor(clock: ClockPort, probe: () => Promise<boolean>) {
    this.#clock = clock
    this.#probe = probe
  }

  begin(): void {
    this.#next(0)
  }

  stop(): void {
    this.#stopped = true
    this.#cancel()
  }

  #next(delayMs: number): void {
    if (this.#stopped) return
    this.#cancel = this.#clock.schedule(delayMs, () => void this.#try(delayMs))
  }

  async #try(delayMs: number): Promise<void> {
    if (!(await this.#probe()))
      this.#next(Math.min(Math.max(delayMs * 2, FIRST_DELAY_MS), LONGEST_DELAY_MS))
  }
}

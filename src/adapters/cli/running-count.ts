import type { CliOutput } from './cli-parts.ts'
import { count } from './formats.ts'

const CLEAR_LINE = '\r\u001b[K'

/** How often what is shown changes at most, in milliseconds. */
const EVERY_MS = 100

/** How many of something there have been so far, on a terminal; nothing where nobody looks. */
export class RunningCount {
  readonly #output: CliOutput
  readonly #label: string
  #shownAt = -EVERY_MS
  #shown = false

  constructor(output: CliOutput, label: string) {
    this.#output = output
    this.#label = label
  }

  /** Shows how many there are. */
  show(number: number): void {
    const now = performance.now()
    if (this.#output.isTTY !== true || now - this.#shownAt < EVERY_MS) return
    this.#shownAt = now
    this.#shown = true
    this.#output.write(`${CLEAR_LINE}${this.#label} ${count(number)}`)
  }

  /** Leaves an empty line. */
  clear(): void {
    if (this.#shown) this.#output.write(CLEAR_LINE)
    this.#shown = false
  }
}

import type { CliOutput } from './cli-parts.ts'

const WIDTH = 30
const CLEAR_LINE = '\r\u001b[K'

/** How far long work has come, on a terminal; nothing where nobody looks. */
export class ProgressBar {
  readonly #output: CliOutput
  readonly #label: string
  #shown = ''

  constructor(output: CliOutput, label: string) {
    this.#output = output
    this.#label = label
  }

  /** Shows that `done` of `total` is done. */
  show(done: number, total: number): void {
    if (this.#output.isTTY !== true) return
    const filled = Math.floor((WIDTH * done) / total)
    const bar = '#'.repeat(filled) + '.'.repeat(WIDTH - filled)
    const line = `${this.#label} [${bar}] ${Math.floor((100 * done) / total)}%`
    if (line === this.#shown) return
    this.#shown = line
    this.#output.write(`${CLEAR_LINE}${line}`)
  }

  /** Leaves an empty line. */
  clear(): void {
    if (this.#shown !== '') this.#output.write(CLEAR_LINE)
    this.#shown = ''
  }
}

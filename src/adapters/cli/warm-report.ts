import { count } from './formats.ts'
import type { Warmed } from './warming-request.ts'

/** How many failures are listed; of the rest only the number is told. */
const MAX_LISTED = 100

/** What became of the requests of a file. */
export class WarmReport {
  readonly #counts = { there: 0, stored: 0, unstored: 0, failed: 0 }
  readonly #failures: { readonly line: number; readonly reason: string }[] = []

  /** Adds what became of the request of a line. */
  add(line: number, warmed: Warmed): void {
    this.#counts[warmed.kind] += 1
    if (warmed.kind !== 'failed' || this.#failures.length === MAX_LISTED) return
    this.#failures.push({ line, reason: warmed.reason })
  }

  /** How many requests there have been. */
  get done(): number {
    const { there, stored, unstored, failed } = this.#counts
    return there + stored + unstored + failed
  }

  /** How many have failed. */
  get failed(): number {
    return this.#counts.failed
  }

  /** For readers, failures by their line. */
  get text(): string {
    const { there, stored, unstored, failed } = this.#counts
    const rest = failed - this.#failures.length
    return [
      `${count(this.done)} requests: ${count(stored)} generated, ${count(there)} there already`,
      ...(unstored === 0 ? [] : [`${count(unstored)} answered, and not stored`]),
      ...this.#listed.map(({ line, reason }) => `line ${line}: ${reason}`),
      ...(rest === 0 ? [] : [`and ${count(rest)} more failed`]),
      '',
    ].join('\n')
  }

  /** For programs. */
  get document(): string {
    const { there, stored: generated, unstored, failed } = this.#counts
    const report = { requests: this.done, generated, there, unstored, failed }
    return `${JSON.stringify({ ...report, failures: this.#listed }, null, 2)}\n`
  }

  get #listed(): readonly { readonly line: number; readonly reason: string }[] {
    return this.#failures.toSorted((one, other) => one.line - other.line)
  }
}

import type { SpanAttributes, SpanPort } from '../../domain/ports/tracer-port.ts'
import { guardedCall } from './guarded-call.ts'
import { ranWithin } from './ran-within.ts'

/** A span that may throw: what happens within it happens all the same. */
export class GuardedSpan implements SpanPort {
  readonly #inner: SpanPort
  readonly #fails: (error: unknown) => void

  constructor(inner: SpanPort, fails: (error: unknown) => void) {
    this.#inner = inner
    this.#fails = fails
  }

  get recorded(): boolean {
    return this.#inner.recorded
  }

  run<T>(work: () => T): T {
    return ranWithin((noted) => this.#inner.run(noted), work, this.#fails)
  }

  set(attributes: SpanAttributes): void {
    guardedCall(() => this.#inner.set(attributes), this.#fails)
  }

  fail(type: string): void {
    guardedCall(() => this.#inner.fail(type), this.#fails)
  }

  end(): void {
    guardedCall(() => this.#inner.end(), this.#fails)
  }
}

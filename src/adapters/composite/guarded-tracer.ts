import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { SpanBeginning, SpanPort, TracerPort } from '../../domain/ports/tracer-port.ts'
import { Complaint } from './complaint.ts'
import { GuardedSpan } from './guarded-span.ts'
import { ranWithin } from './ran-within.ts'

/** A tracer that may throw, such as the caller's own: an answer is worth more than its trace. */
export class GuardedTracer implements TracerPort {
  readonly #inner: TracerPort
  readonly #complaint: Complaint

  constructor(inner: TracerPort, logger: LoggerPort, clock: ClockPort) {
    this.#inner = inner
    this.#complaint = new Complaint('tracing fails, going on without', logger, clock)
  }

  begin(beginning: () => SpanBeginning): SpanPort | undefined {
    const span = this.#told(() => this.#inner.begin(beginning), undefined)
    return span && new GuardedSpan(span, this.#fails)
  }

  isSilent(): boolean {
    return this.#told(() => this.#inner.isSilent?.() === true, true)
  }

  continuing<T>(header: (name: string) => string | undefined, work: () => T): T {
    return ranWithin((noted) => this.#inner.continuing(header, noted), work, this.#fails)
  }

  headers(): Readonly<Record<string, string>> {
    return this.#told(() => this.#inner.headers() ?? {}, {})
  }

  readonly #fails = (error: unknown): void => this.#complaint.make(error)

  #told<T>(ask: () => T, otherwise: T): T {
    try {
      return ask()
    } catch (error) {
      this.#fails(error)
      return otherwise
    }
  }
}

import { type Context, context, type Span, SpanStatusCode } from '@opentelemetry/api'
import type { SpanAttributes, SpanPort } from '../../domain/ports/tracer-port.ts'

/** A span of OpenTelemetry. */
export class OpenTelemetrySpan implements SpanPort {
  readonly recorded: boolean
  readonly #span: Span
  readonly #context: Context
  #ended = false

  /** `within` is the context in which the span is the current one. */
  constructor(span: Span, within: Context) {
    this.recorded = span.isRecording()
    this.#span = span
    this.#context = within
  }

  run<T>(work: () => T): T {
    return context.with(this.#context, work)
  }

  set(attributes: SpanAttributes): void {
    if (this.recorded && !this.#ended) this.#span.setAttributes(attributes)
  }

  fail(type: string): void {
    if (!this.recorded || this.#ended) return
    this.#span.setAttribute('error.type', type)
    this.#span.setStatus({ code: SpanStatusCode.ERROR })
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#span.end()
  }
}

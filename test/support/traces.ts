import {
  type Context,
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type TextMapPropagator,
  type TextMapSetter,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  type Sampler,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'

/** A span that has ended, as tests look at it. */
export interface SeenSpan {
  readonly name: string
  readonly kind: string
  readonly failed: boolean
  readonly attributes: Readonly<Record<string, unknown>>
  readonly traceId: string
  readonly id: string
  /** Its parent's; undefined for the first of a trace. */
  readonly parent: string | undefined
}

/** OpenTelemetry's SDK, registered in this process until it is told to stop. */
export class Traces {
  readonly #exporter = new InMemorySpanExporter()
  readonly #contexts = new AsyncLocalStorageContextManager()

  constructor(sampler?: Sampler) {
    const spanProcessors = [new SimpleSpanProcessor(this.#exporter)]
    const sampling = sampler === undefined ? {} : { sampler }
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors, ...sampling }))
    context.setGlobalContextManager(this.#contexts.enable())
    propagation.setGlobalPropagator(new HeaderPropagator())
  }

  /** The spans that have ended, in the order of their ends. */
  get spans(): readonly SeenSpan[] {
    return this.#exporter.getFinishedSpans().map(seen)
  }

  /** Those of that name; all of them must be there already. */
  named(name: string): readonly SeenSpan[] {
    return this.spans.filter((span) => span.name === name)
  }

  /** The one span of a name; throws where there is none, or more than one. */
  only(name: string): SeenSpan {
    const [span, ...more] = this.named(name)
    if (span === undefined || more.length > 0) throw new Error(`${1 + more.length} × ${name}`)
    return span
  }

  /** Everything that a collector would get to see, as text. */
  get text(): string {
    const told = this.#exporter
      .getFinishedSpans()
      .map(({ name, attributes, status, events, links, resource }) => {
        return { name, attributes, status, events, links, resource: resource.attributes }
      })
    return JSON.stringify(told)
  }

  reset(): void {
    this.#exporter.reset()
  }

  stop(): void {
    trace.disable()
    propagation.disable()
    context.disable()
    this.#contexts.disable()
  }
}

function seen(span: ReadableSpan): SeenSpan {
  const { name, kind, status, attributes, parentSpanContext } = span
  const { traceId, spanId: id } = span.spanContext()
  const failed = status.code === SpanStatusCode.ERROR
  return {
    ...{ name, attributes, traceId, id, failed },
    kind: SpanKind[kind],
    parent: parentSpanContext?.spanId,
  }
}

/** W3C's trace context, and baggage as it comes: no more of either than tests need. */
class HeaderPropagator implements TextMapPropagator {
  inject(within: Context, carrier: unknown, setter: TextMapSetter): void {
    const span = trace.getSpanContext(within)
    if (span === undefined) return
    const flags = span.traceFlags.toString(16).padStart(2, '0')
    setter.set(carrier, 'traceparent', `00-${span.traceId}-${span.spanId}-${flags}`)
    setter.set(carrier, 'baggage', 'user=somebody')
  }

  extract(within: Context, carrier: unknown, getter: TextMapGetter): Context {
    const [, traceId, spanId, flags] = `${getter.get(carrier, 'Traceparent')}`.split('-')
    if (traceId === undefined || spanId === undefined || flags === undefined) return within
    const traceFlags = Number.parseInt(flags, 16)
    return trace.setSpanContext(within, { traceId, spanId, traceFlags, isRemote: true })
  }

  fields(): string[] {
    return ['traceparent', 'baggage']
  }
}

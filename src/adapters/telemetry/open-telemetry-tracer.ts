import {
  type Context,
  context,
  createContextKey,
  ProxyTracerProvider,
  propagation,
  SpanKind,
  type TextMapGetter,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { SpanBeginning, SpanPort, TracerPort } from '../../domain/ports/tracer-port.ts'
import { OpenTelemetrySpan } from './open-telemetry-span.ts'

/** What our spans go by among those of other libraries. */
const SCOPE = 'reprise'

/** Set in the context of requests that have come over the network. */
const SERVED = createContextKey('reprise: served')

/** Carries what callers say of themselves for their own services, and is nothing to providers. */
const BAGGAGE = 'baggage'

type Header = (name: string) => string | undefined

const HEADERS: TextMapGetter<Header> = {
  get: (header, name) => header(name.toLowerCase()),
  // Only propagators of baggage in the manner of Jaeger look for names.
  keys: () => [],
}

/** Traces through whichever SDK of OpenTelemetry is registered in this process; without one nothing happens. */
export class OpenTelemetryTracer implements TracerPort {
  begin(beginning: () => SpanBeginning): SpanPort | undefined {
    const tracer = registered()
    if (tracer === undefined) return undefined
    const { name, kind, attributes, details } = beginning()
    const parent = context.active()
    const span = tracer.startSpan(name, { kind: kindOf(kind, parent), attributes }, parent)
    if (details !== undefined && span.isRecording()) span.setAttributes(details())
    return new OpenTelemetrySpan(span, trace.setSpan(parent, span))
  }

  isSilent(): boolean {
    return registered() === undefined
  }

  continuing<T>(header: Header, work: () => T): T {
    if (registered() === undefined) return work()
    const active = context.active()
    // Whoever instruments the server has read the headers before.
    if (trace.getSpan(active) !== undefined) return work()
    const continued = propagation.extract(active, header, HEADERS)
    return context.with(continued.setValue(SERVED, true), work)
  }

  headers(): Readonly<Record<string, string>> {
    const carrier: Record<string, string> = {}
    propagation.inject(context.active(), carrier)
    delete carrier[BAGGAGE]
    return carrier
  }
}

/** Asked anew each time: an SDK may be registered late, and is asked for nothing where it is not. */
function registered(): Tracer | undefined {
  const provider = trace.getTracerProvider()
  if (!(provider instanceof ProxyTracerProvider)) return provider.getTracer(SCOPE)
  return provider.getDelegateTracer(SCOPE)
}

/** A request is the server's own where nothing in this process is around it. */
function kindOf(kind: SpanBeginning['kind'], parent: Context): SpanKind {
  if (kind === 'call') return SpanKind.CLIENT
  if (kind === 'step' || parent.getValue(SERVED) !== true) return SpanKind.INTERNAL
  const around = trace.getSpanContext(parent)
  return around === undefined || around.isRemote ? SpanKind.SERVER : SpanKind.INTERNAL
}

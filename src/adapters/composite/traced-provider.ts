import {
  operationOf,
  requestAttributes,
  responseAttributes,
  settingAttributes,
  spanName,
} from '../../domain/gen-ai-attributes.ts'
import { genAiProvider } from '../../domain/gen-ai-provider.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LlmProviderPort, ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import type { SpanBeginning, TracerPort } from '../../domain/ports/tracer-port.ts'
import { SpannedStream } from '../../domain/spanned-stream.ts'
import { withinSpan } from '../../domain/within-span.ts'
import { WrappedProvider } from '../../domain/wrapped-provider.ts'
import { StreamTelling } from './stream-telling.ts'

/** A provider each of whose calls is a span, retries included, as the GenAI conventions have it. */
export class TracedProvider extends WrappedProvider {
  readonly #tracer: TracerPort
  readonly #clock: ClockPort

  constructor(inner: LlmProviderPort, tracer: TracerPort, clock: ClockPort) {
    super(inner)
    this.#tracer = tracer
    this.#clock = clock
  }

  complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    return withinSpan(
      this.#tracer,
      () => this.#beginning(request, false),
      () => this.inner.complete(request, this.#continued(call)),
      responseAttributes,
    )
  }

  stream(request: LlmRequest, call: ProviderCall): AsyncIterable<LlmChunk> {
    const span = this.#tracer.begin(() => this.#beginning(request, true))
    if (span === undefined) return this.inner.stream(request, call)
    const items = span.run(() => this.inner.stream(request, this.#continued(call)))
    if (!span.recorded) return new SpannedStream({ span, items })
    const telling = new StreamTelling(request.protocol, this.name, this.#clock)
    return new SpannedStream({
      span,
      items,
      seen: (chunk) => telling.add(chunk),
      told: () => telling.attributes(),
    })
  }

  #beginning(request: LlmRequest, streamed: boolean): SpanBeginning {
    const { name, server } = this.inner
    const { protocol } = request
    const model = this.modelFor(request.model) ?? request.model
    const attributes = {
      ...requestAttributes({ protocol, model }, streamed),
      'gen_ai.provider.name': genAiProvider(this.inner, protocol),
      'server.address': server?.address,
      'server.port': server?.port,
      'reprise.provider': name,
    }
    const details = (): SpanBeginning['attributes'] => settingAttributes(request)
    return {
      name: `${operationOf(protocol)} ${spanName(model)}`,
      kind: 'call',
      attributes,
      details,
    }
  }

  /** Called within the span, so that whoever is asked goes on from it. */
  #continued(call: ProviderCall): ProviderCall {
    const traceHeaders = this.#tracer.headers()
    return Object.keys(traceHeaders).length === 0 ? call : { ...call, traceHeaders }
  }
}

import type { LlmRequest } from '../domain/llm-request.ts'
import type { SpanPort, TracerPort } from '../domain/ports/tracer-port.ts'
import type { Scope } from '../domain/scope.ts'
import { SpannedStream } from '../domain/spanned-stream.ts'
import { tellFailure } from '../domain/within-span.ts'
import type { GeneratedStream } from './delivery.ts'
import { deliveryAttributes, requestSpan } from './delivery-attributes.ts'
import type { GenerateOptions } from './generate-options.ts'
import type { GenerateStream } from './generate-stream.ts'

type Streams = Pick<GenerateStream, 'execute'>

/** Streamed answers, each within a span that ends when the stream does. */
export class TracedStreams implements Streams {
  readonly #streams: Streams
  readonly #tracer: TracerPort

  constructor(streams: Streams, tracer: TracerPort) {
    this.#streams = streams
    this.#tracer = tracer
  }

  /** Throws what is thrown within. */
  execute(request: LlmRequest, scope: Scope, options?: GenerateOptions): Promise<GeneratedStream> {
    const begin = (): Promise<GeneratedStream> => this.#streams.execute(request, scope, options)
    const span = this.#tracer.begin(() => requestSpan(request, scope, true))
    return span === undefined ? begin() : spanned(span, begin, options?.signal)
  }
}

async function spanned(
  span: SpanPort,
  begin: () => Promise<GeneratedStream>,
  signal: AbortSignal | undefined,
): Promise<GeneratedStream> {
  try {
    const stream = await span.run(begin)
    span.set(deliveryAttributes(stream, stream.provider))
    return { ...stream, chunks: new SpannedStream({ span, items: stream.chunks, signal }) }
  } catch (error) {
    tellFailure(span, error)
    span.end()
    throw error
  }
}

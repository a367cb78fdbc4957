import { BatchedStream } from '../../domain/batched-stream.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LlmProviderPort, ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import { WrappedProvider } from '../../domain/wrapped-provider.ts'
import { Deadline } from './deadline.ts'
import { begin, type ChunkBatches, followed, type StreamBounds } from './provider-stream.ts'

/** A provider that may hang, such as one of the caller's own: asked once, and given up when its time is over. */
export class BoundedProvider extends WrappedProvider {
  readonly #bounds: StreamBounds
  readonly #clock: ClockPort

  constructor(inner: LlmProviderPort, bounds: StreamBounds, clock: ClockPort) {
    super(inner)
    this.#bounds = bounds
    this.#clock = clock
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const deadline = this.#deadlineOf(call)
    try {
      return await deadline.wait(() => this.inner.complete(request, deadline.call))
    } finally {
      deadline.end()
    }
  }

  stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk> {
    return new BatchedStream(this.#batches(request, call))
  }

  async *#batches(request: LlmRequest, call: ProviderCall): ChunkBatches {
    const deadline = this.#deadlineOf(call)
    try {
      const { signal } = deadline.call
      const begun = await deadline.wait(() =>
        begin(this.inner.stream(request, deadline.call), signal),
      )
      yield* followed(begun, deadline, this.#bounds, this.#clock)
    } finally {
      deadline.end()
    }
  }

  #deadlineOf(call: ProviderCall): Deadline {
    const deadline = new Deadline(this.name, call, this.#clock)
    deadline.expireIn(this.#bounds.timeoutMs)
    return deadline
  }
}

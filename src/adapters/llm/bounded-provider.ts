import { BatchedStream } from '../../domain/batched-stream.ts'
import type { ProviderError } from '../../domain/errors.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
  ProviderHealth,
  ProviderServer,
} from '../../domain/ports/llm-provider-port.ts'
import { Deadline } from './deadline.ts'
import {
  type BegunStream,
  begin,
  type ChunkBatches,
  followed,
  type StreamBounds,
} from './provider-stream.ts'

/** A provider that may hang, such as one of the caller's own: asked once, and given up when its time is over. */
export class BoundedProvider implements LlmProviderPort {
  readonly #inner: LlmProviderPort
  readonly #bounds: StreamBounds
  readonly #clock: ClockPort

  constructor(inner: LlmProviderPort, bounds: StreamBounds, clock: ClockPort) {
    this.#inner = inner
    this.#bounds = bounds
    this.#clock = clock
  }

  get name(): string {
    return this.#inner.name
  }

  get protocols(): readonly WireProtocol[] {
    return this.#inner.protocols ?? ['openai.chat']
  }

  get server(): ProviderServer | undefined {
    return this.#inner.server
  }

  modelFor(model: string): string | undefined {
    return this.#inner.modelFor(model)
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const deadline = this.#deadlineOf(call)
    try {
      return await deadline.wait(() => this.#inner.complete(request, deadline.call))
    } finally {
      deadline.end()
    }
  }

  stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk> {
    return new BatchedStream(this.#batches(request, call))
  }

  models(call: ProviderCall): Promise<readonly LlmModel[]> {
    return this.#inner.models(call)
  }

  note(error: ProviderError): void {
    this.#inner.note?.(error)
  }

  health(): ProviderHealth | undefined {
    return this.#inner.health?.()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  async *#batches(request: LlmRequest, call: ProviderCall): ChunkBatches {
    const deadline = this.#deadlineOf(call)
    let begun: BegunStream | undefined
    try {
      const { signal } = deadline.call
      begun = await deadline.wait(() => begin(this.#inner.stream(request, deadline.call), signal))
      yield* followed(begun, deadline, this.#bounds, this.#clock)
    } finally {
      deadline.end()
      // Nobody waits for a provider to agree that it is over.
      void begun?.rest.return?.().catch(() => {})
    }
  }

  #deadlineOf(call: ProviderCall): Deadline {
    const deadline = new Deadline(this.name, call, this.#clock)
    deadline.expireIn(this.#bounds.timeoutMs)
    return deadline
  }
}

import { BatchedStream, batchesOf } from '../domain/batched-stream.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { LlmChunk } from '../domain/llm-response.ts'
import type { ProviderCall } from '../domain/ports/llm-provider-port.ts'
import type { Admission } from './admission.ts'
import type { AnswerSource, ChainAnswer, ChainStream } from './provider-chain.ts'

/** Asks a source for so many answers at once, and no more; a stream counts until it has ended. */
export class AdmittedSource implements AnswerSource {
  readonly #source: AnswerSource
  readonly #admission: Admission

  constructor(source: AnswerSource, admission: Admission) {
    this.#source = source
    this.#admission = admission
  }

  /** @throws {OverloadedError} where there is no room, besides what the source throws. */
  async complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer> {
    await this.#admission.enter(call.signal)
    try {
      return await this.#source.complete(request, call)
    } finally {
      this.#admission.leave()
    }
  }

  /** @throws {OverloadedError} where there is no room, besides what the source throws. */
  async stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream> {
    await this.#admission.enter(call.signal)
    try {
      const stream = await this.#source.stream(request, call)
      return { ...stream, chunks: new BatchedStream(this.#untilEnd(stream.chunks)) }
    } catch (error) {
      this.#admission.leave()
      throw error
    }
  }

  async *#untilEnd(
    chunks: AsyncIterable<LlmChunk>,
  ): AsyncGenerator<readonly LlmChunk[], void, undefined> {
    try {
      yield* batchesOf(chunks)
    } finally {
      this.#admission.leave()
    }
  }
}

import type {
  LlmChunk,
  LlmModel,
  LlmProviderPort,
  LlmRequest,
  LlmResponse,
} from '../../dist/index.js'

/** A provider in this process that answers each request once, at once, and as it was told to. */
export class FixedProvider implements LlmProviderPort {
  readonly name = 'bench'
  readonly #answers = new Map<unknown, LlmResponse>()

  /** Says what it is to answer to a request, which it knows by its last message. */
  next(request: LlmRequest, response: LlmResponse): void {
    this.#answers.set(lastOf(request), response)
  }

  modelFor(model: string): string {
    return model
  }

  async complete(request: LlmRequest): Promise<LlmResponse> {
    const response = this.#answers.get(lastOf(request))
    if (response === undefined) throw new Error('asked for what is stored, or never was')
    this.#answers.delete(lastOf(request))
    return response
  }

  // biome-ignore lint/correctness/useYield: nothing here is streamed
  async *stream(): AsyncGenerator<LlmChunk, void, undefined> {
    throw new Error('nothing here is streamed')
  }

  async models(): Promise<readonly LlmModel[]> {
    return []
  }

  async close(): Promise<void> {}
}

function lastOf({ messages }: LlmRequest): unknown {
  return messages.at(-1)?.content
}

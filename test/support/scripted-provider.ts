import { ChatCompletionAssembly } from '../../src/domain/chat-completion-assembly.ts'
import { replayChunks } from '../../src/domain/chat-completion-replay.ts'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import type { LlmRequest, WireProtocol } from '../../src/domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../src/domain/llm-response.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
} from '../../src/domain/ports/llm-provider-port.ts'
import { responseOf } from './requests.ts'

/** What a provider does with a call. */
export type Reaction = (request: LlmRequest, call: ProviderCall) => Promise<LlmResponse>

/** A provider in the tests' hands: it reacts as told, and remembers what it was asked. */
export class ScriptedProvider implements LlmProviderPort {
  readonly name: string
  readonly protocols: readonly WireProtocol[] = ['openai.chat', 'openai.embeddings']
  readonly asked: LlmRequest[] = []
  readonly calls: ProviderCall[] = []
  reaction: Reaction = async () => responseOf()
  /** Streams these chunks, where set, in place of the reaction's answer. */
  chunks: ((call: ProviderCall) => AsyncIterable<LlmChunk>) | undefined
  offered: readonly LlmModel[] = [{ id: 'gpt-4o-mini', created: 1, ownedBy: 'test' }]
  names: Readonly<Record<string, string | undefined>> = {}

  constructor(name = 'test') {
    this.name = name
  }

  modelFor(model: string): string | undefined {
    return Object.hasOwn(this.names, model) ? this.names[model] : model
  }

  complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    this.asked.push(request)
    this.calls.push(call)
    return this.reaction(request, call)
  }

  async *stream(
    request: LlmRequest,
    call: ProviderCall,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    if (this.chunks === undefined) {
      const { body } = await this.complete(request, call)
      yield* replayChunks(body)
      return
    }
    this.asked.push(request)
    this.calls.push(call)
    yield* this.chunks(call)
  }

  async models(): Promise<readonly LlmModel[]> {
    return this.offered
  }

  async close(): Promise<void> {}

  /** Fails every call from now on. */
  failWith(error: unknown): void {
    this.reaction = () => Promise.reject(error)
  }
}

/** A failure that is the provider's, such as a status of 500. */
export function providerFailure(provider = 'test', status = 500): ProviderError {
  const message = `${provider} answered with status ${status}`
  return new ProviderError(message, { provider, failure: 'status', status, retryable: true })
}

/** A failure that is the caller's, such as a status of 400. */
export function clientMistake(provider = 'test', status = 400): ProviderError {
  const details = {
    provider,
    failure: 'status',
    status,
    retryable: false,
    clientMistake: true,
  } as const
  return new ProviderError(`${provider} answered with status ${status}`, details)
}

/** A reaction that waits until it is released, or until the call is aborted. */
export function held(response: () => LlmResponse = responseOf): {
  reaction: Reaction
  release: () => void
} {
  const gate = Promise.withResolvers<void>()
  const reaction: Reaction = async (_request, { signal }) => {
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new RequestAbortedError()), { once: true })
    })
    await Promise.race([gate.promise, aborted])
    return response()
  }
  return { reaction, release: gate.resolve }
}

/** A stream that tests feed chunk by chunk. */
export class ChunkFeed {
  readonly #waiting: LlmChunk[] = []
  #ended = false
  #error: unknown
  #change = Promise.withResolvers<void>()

  push(...chunks: LlmChunk[]): void {
    this.#waiting.push(...chunks)
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  break(error: unknown): void {
    this.#error = error
    this.#wake()
  }

  async *read({ signal }: ProviderCall): AsyncGenerator<LlmChunk, void, undefined> {
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    for (;;) {
      const chunk = this.#waiting.shift()
      if (chunk !== undefined) yield chunk
      else if (this.#error !== undefined) throw this.#error
      else if (this.#ended) return
      else await Promise.race([this.#change.promise, aborted])
      if (signal.aborted) throw new RequestAbortedError()
    }
  }

  #wake(): void {
    this.#change.resolve()
    this.#change = Promise.withResolvers<void>()
  }
}

/** A chunk with text. */
export function textChunk(content: string, id = 'chatcmpl-live'): LlmChunk {
  return chunkOf({ index: 0, delta: { content }, finish_reason: null }, id)
}

/** A chunk that finishes. */
export function finishChunk(reason = 'stop', id = 'chatcmpl-live'): LlmChunk {
  return chunkOf({ index: 0, delta: {}, finish_reason: reason }, id)
}

function chunkOf(choice: LlmChunk, id: string): LlmChunk {
  return {
    id,
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-4o-mini',
    choices: [choice],
  }
}

/** Everything that a stream holds, put together. */
export async function textOfStream(chunks: AsyncIterable<LlmChunk>): Promise<string> {
  const assembly = new ChatCompletionAssembly()
  for await (const chunk of chunks) assembly.add(chunk)
  const [choice] = assembly.body().choices as readonly { message: { content?: string } }[]
  return choice?.message.content ?? ''
}

import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { ProviderError } from '../../domain/errors.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { LlmProviderPort, ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import { protocolError } from '../../domain/provider-failure.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { answerBody, streamChunk } from './ai-sdk-answer.ts'
import { callOptions } from './ai-sdk-call.ts'
import { toProviderError } from './ai-sdk-errors.ts'

/** Parts that say nothing yet: until another comes, a failure can still be made up for. */
const PRELUDE: ReadonlySet<string> = new Set(['stream-start', 'response-metadata', 'ping'])

/** Which model each request is for: applications make them anew for every call. */
const ASSIGNED = new WeakMap<LlmRequest, LanguageModelV4>()

/** Says which model a request is for. */
export function assignModel(request: LlmRequest, model: LanguageModelV4): void {
  ASSIGNED.set(request, model)
}

/** A vendor's language models of the AI SDK as a provider, in the SDK's own terms: nothing is translated. */
export class AiSdkModels implements LlmProviderPort {
  readonly name: string
  readonly protocols: readonly WireProtocol[] = ['ai-sdk.v4']
  constructor(name: string) {
    this.name = name
  }

  modelFor(model: string): string {
    return model
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const began = performance.now()
    try {
      const body = answerBody(await this.#modelOf(request).doGenerate(callOptions(request, call)))
      const requestId = String((body.response as { id?: string } | undefined)?.id ?? '')
      const latencyMs = Math.round(performance.now() - began)
      return formatOf('ai-sdk.v4').read(body, { provider: this.name, requestId, latencyMs })
    } catch (error) {
      throw this.#translated(error, call)
    }
  }

  async *stream(
    request: LlmRequest,
    call: ProviderCall,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    try {
      const { stream } = await this.#modelOf(request).doStream(callOptions(request, call))
      // Whoever asked may have given up meanwhile, and nobody would ever read it.
      if (call.signal.aborted) stream.cancel().catch(() => {})
      else yield* this.#chunks(partsOf(stream))
    } catch (error) {
      throw this.#translated(error, call)
    }
  }

  async models(): Promise<readonly []> {
    return []
  }

  async close(): Promise<void> {}

  #modelOf(request: LlmRequest): LanguageModelV4 {
    const model = ASSIGNED.get(request)
    if (model === undefined) throw protocolError(this.name, 'no model was named')
    return model
  }

  /** There is nobody else to ask: what no model could be asked, and a refused key, are its owner's mistakes. */
  #translated(error: unknown, { signal }: ProviderCall): Error {
    const translated = toProviderError(error, this.name, signal)
    if (!(translated instanceof ProviderError)) return translated
    const { message, failure, status, retryable, body } = translated
    const hopeless = failure === 'protocol' && !retryable
    if (!hopeless && status !== 401 && status !== 403) return translated
    const said = { ...(status ? { status } : {}), ...(body ? { body } : {}), cause: error }
    const mistake = { provider: this.name, failure, retryable: false, clientMistake: true }
    return new ProviderError(message, { ...mistake, ...said })
  }

  async *#chunks(
    parts: AsyncIterable<LanguageModelV4StreamPart>,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    const prelude: LlmChunk[] = []
    let begun = false
    for await (const part of parts) {
      if (part.type === 'error') throw part.error
      const chunk = streamChunk(part)
      if (!begun && PRELUDE.has(part.type)) prelude.push(chunk)
      else {
        begun = true
        yield* prelude.splice(0)
        yield chunk
      }
      if (part.type === 'finish') return
    }
    throw protocolError(this.name, 'the stream was cut off')
  }
}

/** The parts of a stream, until whoever reads them has had enough: nobody waits for a model to agree that it is over. */
async function* partsOf(
  stream: ReadableStream<LanguageModelV4StreamPart>,
): AsyncGenerator<LanguageModelV4StreamPart, void, undefined> {
  const reader = stream.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    reader.cancel().catch(() => {})
  }
}

import { randomUUID } from 'node:crypto'
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { readChatCompletion } from '../../domain/chat-completion.ts'
import { ProviderError } from '../../domain/errors.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
} from '../../domain/ports/llm-provider-port.ts'
import { protocolError } from '../../domain/provider-failure.ts'
import { chatCompletionOf } from './ai-sdk-chat-answer.ts'
import { chatCall } from './ai-sdk-chat-call.ts'
import { ChatChunks, type ExpectedAnswer } from './ai-sdk-chat-chunks.ts'
import { InexpressibleField } from './ai-sdk-chat-fields.ts'
import { callsFunctions } from './ai-sdk-chat-tools.ts'
import { BoundedWaits } from './ai-sdk-chat-waits.ts'
import type { Unsupported } from './ai-sdk-chat-warnings.ts'
import { toProviderError } from './ai-sdk-errors.ts'
import { assertProviderSettings } from './own-settings.ts'

/** What {@link aiSdkProvider} takes. */
export interface AiSdkProviderSettings {
  /** What answers and logs call it. */
  readonly name: string
  /**
   * The AI SDK's model for a name, such as a vendor's provider function (`openai`, `anthropic`),
   * or one model, which then answers under its own name whatever is asked for.
   */
  readonly model: LanguageModelV4 | ((modelId: string) => LanguageModelV4)
  /** The only models that it serves, as requests name them. Default: all. */
  readonly models?: readonly string[]
  /** What the vendor calls a model; undefined where it does not serve it. Default: by the name it was asked for. */
  readonly modelFor?: (model: string) => string | undefined
  /**
   * What a model may leave out of a request with no more than a warning, as many do with `seed`:
   * features as the AI SDK names them, or true for all. Its answer is kept under the whole request
   * nonetheless. Default: nothing; the next provider is asked.
   */
  readonly allowUnsupported?: Unsupported
  /** Longest wait for a whole answer, and for each piece of a stream, in milliseconds. Default 60,000. */
  readonly timeoutMs?: number
}

/**
 * A provider that asks a model of the AI SDK, so that every vendor that it knows can be in the chain.
 * @throws {InvalidRequestError} where a setting is unknown or wrong.
 */
export function aiSdkProvider(settings: AiSdkProviderSettings): LlmProviderPort {
  assertProviderSettings(settings)
  return new AiSdkProvider(settings)
}

interface Question {
  readonly model: LanguageModelV4
  readonly options: LanguageModelV4CallOptions
  readonly expected: ExpectedAnswer
  readonly waits: BoundedWaits
}

class AiSdkProvider implements LlmProviderPort {
  readonly name: string
  readonly protocols: readonly WireProtocol[] = ['openai.chat']
  readonly #settings: AiSdkProviderSettings

  constructor(settings: AiSdkProviderSettings) {
    this.name = settings.name
    this.#settings = settings
  }

  modelFor(model: string): string | undefined {
    const { models, modelFor, model: asked } = this.#settings
    if (models !== undefined && !models.includes(model)) return undefined
    if (modelFor !== undefined) return modelFor(model)
    return typeof asked === 'function' ? model : asked.modelId
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const began = performance.now()
    const { model, options, expected, waits } = this.#question(request, call)
    const result = await waits.for(() => model.doGenerate(options))
    const body = chatCompletionOf(result, expected, options.responseFormat?.type === 'json')
    const requestId = requestIdOf(result.response?.headers) ?? String(body.id)
    const latencyMs = Math.round(performance.now() - began)
    return readChatCompletion(body, { provider: this.name, requestId, latencyMs })
  }

  async *stream(
    request: LlmRequest,
    call: ProviderCall,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    const { expected, waits, ...question } = this.#question(request, call)
    const reader = await this.#open(question, waits)
    const chunks = new ChatChunks(expected)
    try {
      while (!chunks.finished) {
        const { done, value } = await waits.for(() => reader.read())
        if (done) throw protocolError(this.name, 'the stream was cut off')
        yield* chunks.of(value)
      }
    } finally {
      // Nobody waits for a model to agree that it is over.
      reader.cancel().catch(() => {})
    }
  }

  async models(): Promise<readonly LlmModel[]> {
    const { models = [] } = this.#settings
    const served = models.filter((id) => this.modelFor(id) !== undefined)
    return served.map((id) => ({ id, created: 0, ownedBy: this.name }))
  }

  async close(): Promise<void> {}

  #question(request: LlmRequest, { signal }: ProviderCall): Question {
    const { allowUnsupported = false, timeoutMs = 60_000 } = this.#settings
    const waits = new BoundedWaits(this.name, signal, timeoutMs)
    const modelId = this.modelFor(request.model) ?? request.model
    const expected: ExpectedAnswer = {
      provider: this.name,
      id: `chatcmpl-${randomUUID()}`,
      created: Math.floor(Date.now() / 1000),
      model: modelId,
      calls: callsFunctions(request.parameters.functions) ? 'function_call' : 'tool_calls',
      allowUnsupported,
      signal,
    }
    const options = { ...this.#call(request), abortSignal: waits.signal }
    return { model: this.#model(modelId), options, expected, waits }
  }

  /** What the AI SDK has no words for may be another provider's to answer. */
  #call(request: LlmRequest): LanguageModelV4CallOptions {
    try {
      return chatCall(request)
    } catch (error) {
      if (!(error instanceof InexpressibleField)) throw error
      throw refusal(this.name, error.field)
    }
  }

  /** Models of older specifications are asked and answer otherwise; types keep them out, JavaScript does not. */
  #model(modelId: string): LanguageModelV4 {
    const { model } = this.#settings
    const chosen = typeof model === 'function' ? this.#made(model, modelId) : model
    const version: string = chosen.specificationVersion
    if (version === 'v4') return chosen
    throw hopeless(this.name, 'its model is none of the AI SDK’s specification v4')
  }

  #made(make: (modelId: string) => LanguageModelV4, modelId: string): LanguageModelV4 {
    try {
      return make(modelId)
    } catch (error) {
      throw toProviderError(error, this.name)
    }
  }

  /** A stream that opens when nobody waits for it any more is closed at once. */
  async #open(
    { model, options }: Pick<Question, 'model' | 'options'>,
    waits: BoundedWaits,
  ): Promise<ReadableStreamDefaultReader<LanguageModelV4StreamPart>> {
    const opening = Promise.withResolvers<Awaited<ReturnType<LanguageModelV4['doStream']>>>()
    try {
      const { stream } = await waits.for(() => {
        opening.resolve(model.doStream(options))
        return opening.promise
      })
      return stream.getReader()
    } catch (error) {
      opening.promise.then(({ stream }) => stream.cancel()).catch(() => {})
      throw error
    }
  }
}

/** An error object names the field, for callers who get to see it. */
function refusal(provider: string, field: string): ProviderError {
  const what = `the AI SDK cannot express ${field}`
  const type = 'invalid_request_error'
  return hopeless(provider, what, { message: what, type, param: field, code: 'unsupported_value' })
}

function hopeless(provider: string, what: string, body?: JsonObject): ProviderError {
  const details = { provider, failure: 'protocol', retryable: false } as const
  const said = body === undefined ? details : { ...details, body }
  return new ProviderError(`${provider}: ${what}`, said)
}

/** The vendor's own identifier of an answer, for support tickets. */
function requestIdOf(headers: Readonly<Record<string, string>> = {}): string | undefined {
  return headers['x-request-id'] ?? headers['request-id']
}

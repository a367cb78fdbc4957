import { readChatCompletion } from '../../domain/chat-completion.ts'
import { replayChunks } from '../../domain/chat-completion-replay.ts'
import { isJsonObject, type JsonObject, jsonObjects } from '../../domain/json.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
} from '../../domain/ports/llm-provider-port.ts'
import { errorObject } from './error-dialects.ts'
import { type HttpAnswer, HttpExchange } from './http-exchange.ts'
import { callersNames, type ModelNames, servedModel } from './model-names.ts'
import { chatCompletionRequest } from './openai-request.ts'
import { protocolError, reportedError } from './provider-errors.ts'
import { sseEvents } from './sse-events.ts'

/** What an OpenAI-compatible provider is set up with. */
export interface OpenAiSettings {
  readonly name: string
  /** Base URL, usually ending in `/v1`. */
  readonly url: string
  /** Without one the caller's own credential is passed on. */
  readonly apiKey?: string
  readonly models?: ModelNames
  /** Longest wait, in milliseconds, for a whole answer, a stream's beginning, and each further piece. */
  readonly timeoutMs: number
  /** Longest answer, in bytes. */
  readonly maxResponseBytes: number
}

/** Any server that speaks OpenAI's chat completions. */
export class OpenAiProvider implements LlmProviderPort {
  readonly name: string
  readonly #settings: OpenAiSettings
  readonly #exchange: HttpExchange
  readonly #clock: ClockPort

  constructor(settings: OpenAiSettings, clock: ClockPort) {
    this.name = settings.name
    this.#settings = settings
    this.#clock = clock
    this.#exchange = new HttpExchange(settings)
  }

  modelFor(model: string): string | undefined {
    return servedModel(this.#settings.models, model)
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const began = this.#clock.elapsed()
    const body = this.#bodyFor(request, false)
    const answer = await this.#exchange.send(
      { method: 'POST', path: '/chat/completions', body },
      call,
    )
    return this.#read(await this.#exchange.readJson(answer, call), answer.requestId, began)
  }

  async *stream(
    request: LlmRequest,
    call: ProviderCall,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    const began = this.#clock.elapsed()
    const body = this.#bodyFor(request, true)
    const answer = await this.#exchange.send(
      { method: 'POST', path: '/chat/completions', body, streamed: true },
      call,
    )
    if (answer.streams) {
      yield* this.#chunks(answer, call)
      return
    }
    // Some servers ignore `stream` and answer whole.
    const whole = this.#read(await this.#exchange.readJson(answer, call), answer.requestId, began)
    const { id, created } = whole.body
    yield* replayChunks(whole.body, {
      id: typeof id === 'string' ? id : whole.requestId,
      created: typeof created === 'number' ? created : 0,
    })
  }

  async models(call: ProviderCall): Promise<readonly LlmModel[]> {
    const answer = await this.#exchange.send({ method: 'GET', path: '/models' }, call)
    const { data } = await this.#exchange.readJson(answer, call)
    return jsonObjects(data)
      .flatMap((model) => modelFrom(model, this.name))
      .flatMap((model) =>
        callersNames(this.#settings.models, model.id).map((id) => ({ ...model, id })),
      )
  }

  close(): Promise<void> {
    return this.#exchange.close()
  }

  #bodyFor(request: LlmRequest, streamed: boolean): JsonObject {
    return chatCompletionRequest(
      { ...request, model: this.modelFor(request.model) ?? request.model },
      streamed,
    )
  }

  #read(body: JsonObject, requestId: string, began: number): LlmResponse {
    if (isError(body)) throw reportedError(this.name, errorObject(JSON.stringify(body)))
    if (jsonObjects(body.choices).length === 0)
      throw protocolError(this.name, 'the answer has no choices')
    const id = typeof body.id === 'string' ? body.id : requestId
    const latencyMs = Math.round(this.#clock.elapsed() - began)
    return readChatCompletion(body, { provider: this.name, requestId: requestId || id, latencyMs })
  }

  async *#chunks(
    answer: HttpAnswer,
    call: ProviderCall,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    const bytes = this.#exchange.readBytes(answer, call)
    const tooLong = (): Error => protocolError(this.name, 'the stream is too long')
    for await (const { event, data } of sseEvents(
      bytes,
      this.#settings.maxResponseBytes,
      tooLong,
    )) {
      if (data.trim() === '[DONE]') return
      const chunk = parsed(data)
      if (chunk === undefined)
        throw protocolError(this.name, 'the stream holds a piece that is no JSON object')
      if (event === 'error' || isError(chunk)) throw reportedError(this.name, errorObject(data))
      yield chunk
    }
    throw protocolError(this.name, 'the stream was cut off')
  }
}

/** Servers report errors under `error`, vLLM as an object that says it is one. */
function isError(body: JsonObject): boolean {
  return Boolean(body.error) || body.object === 'error'
}

function modelFrom(
  { id, created, owned_by: owner }: JsonObject,
  provider: string,
): readonly LlmModel[] {
  if (typeof id !== 'string') return []
  const ownedBy = typeof owner === 'string' ? owner : provider
  return [{ id, created: typeof created === 'number' ? created : 0, ownedBy }]
}

function parsed(data: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

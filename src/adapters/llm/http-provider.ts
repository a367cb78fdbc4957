import { BatchedStream } from '../../domain/batched-stream.ts'
import { type JsonObject, type JsonValue, jsonObjects } from '../../domain/json.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
  ProviderServer,
} from '../../domain/ports/llm-provider-port.ts'
import { protocolError } from '../../domain/provider-failure.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { type Endpoint, isReportedError, type Vendor } from './endpoint.ts'
import { errorIn } from './error-dialects.ts'
import { type HttpAnswer, HttpExchange, type HttpRequest } from './http-exchange.ts'
import { callersNames, type ModelNames, servedModel } from './model-names.ts'
import { reportedError, tooLongError } from './provider-errors.ts'
import { sseEvents } from './sse-events.ts'
import { StreamReading } from './stream-reading.ts'
import { writtenRequest } from './written-request.ts'

/** What a provider over HTTP is set up with. */
export interface HttpProviderSettings {
  readonly name: string
  /** Base URL, usually ending in `/v1`. */
  readonly url: string
  /** Without one the caller's own credential is passed on. */
  readonly apiKey?: string
  readonly models?: ModelNames
  /** Longest wait, in milliseconds, for a whole answer, and for each further piece of a stream; */
  readonly timeoutMs: number
  /** for a connection, */
  readonly connectTimeoutMs: number
  /** for a stream's first piece, */
  readonly firstTokenTimeoutMs: number
  /** and for a stream's end. */
  readonly streamTimeoutMs: number
  /** Longest answer, in bytes. */
  readonly maxResponseBytes: number
}

type Chunks = AsyncGenerator<readonly LlmChunk[], void, undefined>

/** A vendor's API over HTTP. */
export class HttpProvider implements LlmProviderPort {
  readonly name: string
  readonly protocols: readonly WireProtocol[]
  readonly server: ProviderServer
  readonly #settings: HttpProviderSettings
  readonly #endpoints: ReadonlyMap<WireProtocol, Endpoint>
  readonly #exchange: HttpExchange
  readonly #modelsPath: string
  readonly #clock: ClockPort

  constructor(settings: HttpProviderSettings, vendor: Vendor, clock: ClockPort) {
    this.name = settings.name
    this.protocols = vendor.endpoints.map(({ protocol }) => protocol)
    this.server = serverOf(new URL(settings.url))
    this.#settings = settings
    this.#endpoints = new Map(vendor.endpoints.map((endpoint) => [endpoint.protocol, endpoint]))
    this.#modelsPath = vendor.modelsPath ?? '/models'
    this.#clock = clock
    this.#exchange = new HttpExchange(settings, vendor)
  }

  modelFor(model: string): string | undefined {
    return servedModel(this.#settings.models, model)
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const began = this.#clock.elapsed()
    const endpoint = this.#endpointFor(request)
    const answer = await this.#exchange.send(this.#message(endpoint, request, false), call)
    const body = await this.#exchange.readJson(answer, call, endpoint.maxResponseBytes)
    return this.#read(endpoint, { body, request }, answer, began)
  }

  stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk> {
    return new BatchedStream(this.#batches(request, call))
  }

  async models(call: ProviderCall): Promise<readonly LlmModel[]> {
    const answer = await this.#exchange.send({ method: 'GET', path: this.#modelsPath }, call)
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

  #endpointFor({ protocol }: LlmRequest): Endpoint {
    const endpoint = this.#endpoints.get(protocol)
    if (endpoint === undefined) throw protocolError(this.name, `it does not speak ${protocol}`)
    return endpoint
  }

  #message(endpoint: Endpoint, request: LlmRequest, streamed: boolean): HttpRequest {
    const model = this.modelFor(request.model) ?? request.model
    const body = writtenRequest(() => endpoint.requestBody({ ...request, model }, streamed))
    const headers = request.headers ?? {}
    return { method: 'POST', path: endpoint.path, body, headers, streamed }
  }

  #read(
    { protocol, isAnswer }: Endpoint,
    { body, request }: { readonly body: JsonObject; readonly request: LlmRequest },
    { requestId }: HttpAnswer,
    began: number,
  ): LlmResponse {
    if (isReportedError(body)) throw reportedError(this.name, errorIn(body))
    if (!isAnswer(body, request)) throw protocolError(this.name, 'the answer is none')
    const id = typeof body.id === 'string' ? body.id : requestId
    const latencyMs = Math.round(this.#clock.elapsed() - began)
    const origin = { provider: this.name, requestId: requestId || id, latencyMs }
    return formatOf(protocol).read(body, origin)
  }

  async *#batches(request: LlmRequest, call: ProviderCall): Chunks {
    const began = this.#clock.elapsed()
    const endpoint = this.#endpointFor(request)
    const answer = await this.#exchange.send(this.#message(endpoint, request, true), call)
    if (answer.streams) {
      yield* this.#chunks(endpoint, answer, call)
      return
    }
    // Some servers ignore `stream` and answer whole.
    const body = await this.#exchange.readJson(answer, call)
    const whole = this.#read(endpoint, { body, request }, answer, began)
    yield formatOf(whole.protocol).replay({ id: whole.requestId, ...whole.body })
  }

  async *#chunks(endpoint: Endpoint, answer: HttpAnswer, call: ProviderCall): Chunks {
    const { maxResponseBytes } = this.#settings
    const events = sseEvents(
      {
        read: () => this.#exchange.readBytes(answer, call),
        leave: () => answer.reply.leave(),
      },
      maxResponseBytes,
      () => tooLongError(this.name),
    )
    const reading = new StreamReading(this.name, endpoint)
    for await (const batch of events) {
      const chunks = reading.chunksIn(batch)
      if (chunks.length > 0) yield chunks
      if (reading.failure !== undefined) throw reading.failure
      if (reading.ended) return
    }
    throw protocolError(this.name, 'the stream was cut off')
  }
}

function serverOf({ hostname, port, protocol }: URL): ProviderServer {
  const assumed = protocol === 'https:' ? 443 : 80
  return { address: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? assumed : Number(port) }
}

function modelFrom(
  { id, created, created_at: createdAt, owned_by: owner }: JsonObject,
  provider: string,
): readonly LlmModel[] {
  if (typeof id !== 'string') return []
  const ownedBy = typeof owner === 'string' ? owner : provider
  return [{ id, created: typeof created === 'number' ? created : secondsOf(createdAt), ownedBy }]
}

/** Anthropic gives dates in ISO 8601. */
function secondsOf(date: JsonValue | undefined): number {
  const ms = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(ms) ? 0 : Math.floor(ms / 1000)
}

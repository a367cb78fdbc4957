import { channel } from 'node:diagnostics_channel'
import type { Dispatcher } from 'undici'
import { InvalidRequestError, ProviderError, RequestAbortedError } from '../../domain/errors.ts'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import { protocolError } from '../../domain/provider-failure.ts'
import { type ConnectionSettings, type Connections, connectionsTo } from './connections.ts'
import { UndecodableError } from './decoded-pieces.ts'
import type { Vendor } from './endpoint.ts'
import { headerBytes } from './header-bytes.ts'
import { HttpReply, type ReplyHead } from './http-reply.ts'
import { statusError, tooLongError, transportError } from './provider-errors.ts'
import { writtenRequest } from './written-request.ts'

/** What an exchange is set up with; see `HttpProviderSettings`. */
export interface ExchangeSettings extends ConnectionSettings {
  readonly name: string
  readonly apiKey?: string
  readonly streamTimeoutMs: number
  readonly maxResponseBytes: number
}

/** A request relative to the base URL. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: JsonObject
  readonly headers?: Readonly<Record<string, string>>
  readonly streamed?: boolean
}

/** A successful answer whose body has not been read. */
export interface HttpAnswer {
  readonly reply: HttpReply
  /** Whether the body is a stream of events. */
  readonly streams: boolean
  /** The provider's own identifier, at most 200 characters; empty where it sent none. */
  readonly requestId: string
}

/** Errors are described in less, in bytes. */
const MAX_ERROR_BYTES = 65_536

/** Drops a byte order mark, as `fetch` does for clients that ask a provider themselves. */
const UTF_8 = new TextDecoder()

/** Whoever instruments undici listens here, and writes the headers of the trace by itself. */
const UNDICI = channel('undici:request:create')

/**
 * HTTP with a provider. Every wait is bounded; redirects are not followed, so that a
 * credential reaches nobody but the configured host.
 */
export class HttpExchange {
  readonly #connections: Promise<Connections>
  readonly #settings: ExchangeSettings
  readonly #vendor: Vendor
  readonly #basePath: string

  constructor(settings: ExchangeSettings, vendor: Vendor) {
    this.#settings = settings
    this.#vendor = vendor
    this.#connections = connectionsTo(settings)
    // Whoever asks hears of it; until then it is nobody's.
    this.#connections.catch(() => {})
    this.#basePath = new URL(settings.url).pathname.replace(/\/+$/, '')
  }

  /** Sends a request; throws `ProviderError` for every status but 2xx. */
  async send(request: HttpRequest, call: ProviderCall): Promise<HttpAnswer> {
    const reply = new HttpReply({ signal: call.signal, ms: this.#longest(request) })
    const { statusCode, headers } = await this.#headOf(reply, request, call)
    const header = (name: string): string | undefined => [headers[name]].flat()[0]
    const answer = {
      reply,
      streams: header('content-type')?.includes('text/event-stream') ?? false,
      // Anthropic's has no `x-`.
      requestId: (header('x-request-id') ?? header('request-id') ?? '').slice(0, 200),
    }
    if (statusCode >= 200 && statusCode < 300) return answer
    const text = await this.#read(answer, call, MAX_ERROR_BYTES).catch(() => '')
    const ownCredential = this.#settings.apiKey !== undefined
    throw statusError({
      provider: this.#settings.name,
      status: statusCode,
      header,
      text,
      ownCredential,
    })
  }

  /** Reads a body that must be a JSON object. */
  async readJson(
    answer: HttpAnswer,
    call: ProviderCall,
    maxBytes: number = this.#settings.maxResponseBytes,
  ): Promise<JsonObject> {
    const text = await this.#read(answer, call, maxBytes)
    try {
      const value: unknown = JSON.parse(text)
      if (isJsonObject(value)) return value
    } catch {
      // Said below: parser messages quote the text.
    }
    throw protocolError(this.#settings.name, 'the answer is no JSON object')
  }

  /** Reads what has come of a body since it was read last; nothing at its end. Throws `ProviderError` where it breaks off or stalls. */
  async readBytes({ reply }: HttpAnswer, call: ProviderCall): Promise<readonly Buffer[]> {
    try {
      return await reply.read()
    } catch (error) {
      throw this.#failure(error, call, reply)
    }
  }

  /** Cuts every connection. */
  async close(): Promise<void> {
    const connections = await this.#connections.catch(() => undefined)
    await connections?.close()
  }

  #longest({ streamed }: HttpRequest): number {
    const { timeoutMs, streamTimeoutMs } = this.#settings
    return streamed ? streamTimeoutMs : timeoutMs
  }

  async #headOf(reply: HttpReply, request: HttpRequest, call: ProviderCall): Promise<ReplyHead> {
    try {
      const connections = await this.#connections
      connections.dispatch(this.#options(request, call), reply)
      return await reply.head()
    } catch (error) {
      const failure = this.#failure(error, call, reply)
      reply.cut(failure)
      throw failure
    }
  }

  async #read(answer: HttpAnswer, call: ProviderCall, maxBytes: number): Promise<string> {
    const parts: Buffer[] = []
    let length = 0
    for (;;) {
      const read = await this.readBytes(answer, call)
      if (read.length === 0) return UTF_8.decode(Buffer.concat(parts))
      for (const part of read) length += part.length
      if (length > maxBytes) {
        const error = tooLongError(this.#settings.name)
        answer.reply.cut(error)
        throw error
      }
      parts.push(...read)
    }
  }

  #options(request: HttpRequest, call: ProviderCall): Dispatcher.DispatchOptions {
    return {
      method: request.method,
      path: `${this.#basePath}${request.path}`,
      headers: {
        accept: request.streamed ? 'text/event-stream' : 'application/json',
        'content-type': 'application/json',
        'user-agent': 'reprise',
        ...(UNDICI.hasSubscribers ? {} : call.traceHeaders),
        ...this.#vendor.headers,
        ...headerBytes(request.headers ?? {}),
        ...this.#account(call),
      },
      body: request.body === undefined ? null : writtenRequest(() => JSON.stringify(request.body)),
    }
  }

  /** The caller's account headers belong to the caller's credential. */
  #account({ credential, headers }: ProviderCall): Readonly<Record<string, string>> {
    const { apiKey } = this.#settings
    if (apiKey !== undefined) return this.#vendor.credentialHeader(apiKey)
    const carried = credential === undefined ? {} : this.#vendor.credentialHeader(credential)
    return headerBytes({ ...headers, ...carried })
  }

  #failure(error: unknown, call: ProviderCall, { late }: HttpReply): Error {
    if (call.signal.aborted) return new RequestAbortedError()
    if (error instanceof ProviderError || error instanceof InvalidRequestError) return error
    if (error instanceof UndecodableError) {
      return protocolError(this.#settings.name, 'the answer is not encoded as it says')
    }
    return transportError(this.#settings.name, error, late)
  }
}

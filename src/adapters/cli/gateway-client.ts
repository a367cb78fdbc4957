import { isJsonObject } from '../../domain/json.ts'
import { CliFailure } from './cli-failure.ts'
import { printable } from './text-table.ts'

/** How long a call may take where nothing else is said, in milliseconds. */
const CALL_MS = 30_000

/** How long a stream may pause, in milliseconds: a large store is looked through meanwhile. */
const PAUSE_MS = 120_000

/** Longest message of the gateway that is shown. */
const MESSAGE_LENGTH = 300

/** What is sent to a gateway. */
export interface GatewayCall {
  /** Address below the gateway's, query included. */
  readonly path: string
  /** A body makes it a POST. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Longest wait for the whole answer, in milliseconds. */
  readonly timeoutMs?: number
}

/** A running gateway. Redirections are not followed: keys are for it alone. */
export class GatewayClient {
  readonly #url: string
  readonly #adminKey: string | undefined

  constructor(url: string, adminKey: string | undefined) {
    this.#url = url
    this.#adminKey = adminKey
  }

  /**
   * What administration answers, as JSON.
   * @throws {CliFailure} where it does not, or refuses; the message says what to do.
   */
  async administer(call: GatewayCall): Promise<unknown> {
    const { timeoutMs = CALL_MS } = call
    const answer = await this.ask({ ...call, headers: { ...this.#admin, ...call.headers } })
    const text = await this.#whole(answer, timeoutMs)
    if (answer.status !== 200) throw this.#refusal(answer.status, text)
    return this.#parsed(text)
  }

  /**
   * What administration streams, once it has begun; rejects with {@link CliFailure} where it
   * breaks off, or pauses for longer than two minutes.
   */
  async *stream(path: string): AsyncGenerator<Uint8Array, void, undefined> {
    const control = new AbortController()
    const wait = (): NodeJS.Timeout => setTimeout(() => control.abort(), PAUSE_MS)
    let timer = wait()
    try {
      const answer = await this.#fetch(path, { headers: this.#admin, signal: control.signal })
      if (answer.status !== 200) throw this.#refusal(answer.status, await answer.text())
      for await (const piece of answer.body ?? []) {
        clearTimeout(timer)
        yield piece
        timer = wait()
      }
    } catch (error) {
      throw error instanceof CliFailure ? error : this.#failure(error, PAUSE_MS)
    } finally {
      clearTimeout(timer)
      control.abort()
    }
  }

  /**
   * The answer to a call, whatever its status; its body is the caller's to read.
   * @throws {CliFailure} where there is none.
   */
  async ask({ path, body, headers = {}, timeoutMs = CALL_MS }: GatewayCall): Promise<Response> {
    const post = body === undefined ? {} : { method: 'POST', body }
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await this.#fetch(path, { ...post, headers, signal })
    } catch (error) {
      throw this.#failure(error, timeoutMs)
    }
  }

  get #admin(): Record<string, string> {
    return this.#adminKey === undefined ? {} : { authorization: `Bearer ${this.#adminKey}` }
  }

  #fetch(path: string, init: RequestInit): Promise<Response> {
    return fetch(this.#url + path, { ...init, redirect: 'manual' })
  }

  async #whole(answer: Response, timeoutMs: number): Promise<string> {
    try {
      return await answer.text()
    } catch (error) {
      throw this.#failure(error, timeoutMs)
    }
  }

  #parsed(text: string): unknown {
    try {
      return JSON.parse(text)
    } catch {
      throw new CliFailure(`${this.#url}: what answers there is no gateway of Reprise`)
    }
  }

  #refusal(status: number, text: string): CliFailure {
    if (status === 401)
      return new CliFailure(`${this.#url}: refuses the admin key; set REPRISE_ADMIN_KEY to its own`)
    const message = messageIn(text)
    if (message !== undefined) return new CliFailure(message)
    return new CliFailure(
      `${this.#url}: answers ${status}; what answers there is no gateway of Reprise`,
    )
  }

  #failure(error: unknown, timeoutMs: number): CliFailure {
    const { name, cause } = error instanceof Error ? error : new Error()
    if (name === 'TimeoutError' || name === 'AbortError')
      return new CliFailure(`${this.#url}: no answer within ${timeoutMs / 1000} s`)
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ECONNREFUSED')
      return new CliFailure(`${this.#url}: no gateway listens there; start it by: reprise serve`)
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return new CliFailure(`${this.#url}: there is no such host`)
    return new CliFailure(`${this.#url}: the connection failed or broke off`)
  }
}

/** The message of an error as gateways shape it; undefined for anything else. */
export function messageIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    const error = isJsonObject(body) ? body.error : undefined
    const message = isJsonObject(error) ? error.message : undefined
    return typeof message === 'string' ? printable(message.slice(0, MESSAGE_LENGTH)) : undefined
  } catch {
    return undefined
  }
}

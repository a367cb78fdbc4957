import type { Agent, RequestInit, Response } from 'undici'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import { CliFailure } from './cli-failure.ts'
import { printable } from './text-table.ts'

/** How long a call may take where nothing else is said, in milliseconds. */
const CALL_MS = 30_000

/** How long a stream may pause, in milliseconds: a large store is looked through meanwhile. */
const PAUSE_MS = 120_000

/** Longest message of the gateway that is shown. */
const MESSAGE_LENGTH = 300

/** The gateway took longer than it may, and may still be at it. */
export class LateAnswer extends CliFailure {
  /** In seconds. */
  readonly after: number

  constructor(url: string, after: number) {
    super(`${url}: no answer within ${after} s`)
    this.after = after
  }
}

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
  #connections: Agent | undefined

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
      if (!isLines(answer)) throw this.#stranger()
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
   * @throws {LateAnswer} where it does not come in time.
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

  /** Every call has a bound here; undici's own would end all of them after five minutes. */
  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const { Agent, fetch } = await import('undici')
    this.#connections ??= new Agent({ headersTimeout: 0, bodyTimeout: 0 })
    const dispatcher = this.#connections
    return fetch(this.#url + path, { ...init, redirect: 'manual', dispatcher })
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
      throw this.#stranger()
    }
  }

  #refusal(status: number, text: string): CliFailure {
    if (status === 401)
      return new CliFailure(`${this.#url}: refuses the admin key; set REPRISE_ADMIN_KEY to its own`)
    const message = isOurs(status, text) ? messageIn(text) : undefined
    return message === undefined ? this.#stranger(status) : new CliFailure(message)
  }

  #stranger(status?: number): CliFailure {
    const answers = status === undefined ? '' : `answers ${status}; `
    return new CliFailure(`${this.#url}: ${answers}what answers there is no gateway of Reprise`)
  }

  #failure(error: unknown, timeoutMs: number): CliFailure {
    const { name, cause } = error instanceof Error ? error : new Error()
    if (name === 'TimeoutError' || name === 'AbortError')
      return new LateAnswer(this.#url, timeoutMs / 1000)
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ECONNREFUSED')
      return new CliFailure(`${this.#url}: no gateway listens there; start it by: reprise serve`)
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return new CliFailure(`${this.#url}: there is no such host`)
    return new CliFailure(
      `${this.#url}: ${tlsReason(code) ?? 'the connection failed or broke off'}`,
    )
  }
}

/** Whether what came is an export, whatever is in it. */
function isLines({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/x-ndjson') === true
}

/** Whether an error may be a gateway's own: others have messages in the same place, and no code, or another one for what they do not know. */
function isOurs(status: number, text: string): boolean {
  const code = errorIn(text)?.code
  return typeof code === 'string' && (status !== 404 || code === 'not_found')
}

/** What to do about TLS that fails; undefined where that is not what failed. */
function tlsReason(code: unknown): string | undefined {
  if (typeof code !== 'string') return undefined
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
    return 'what listens there speaks no TLS; name it by http://'
  if (!/CERT|SIGNATURE|_SSL_|_TLS_/.test(code)) return undefined
  const untrusted = code.includes('SELF_SIGNED') || code.startsWith('UNABLE_TO')
  return `TLS fails (${code})${untrusted ? '; NODE_EXTRA_CA_CERTS names whom else to trust' : ''}`
}

/** The message of an error as gateways shape it; undefined for anything else. */
export function messageIn(text: string): string | undefined {
  const message = errorIn(text)?.message
  return typeof message === 'string' ? printable(message.slice(0, MESSAGE_LENGTH)) : undefined
}

function errorIn(text: string): JsonObject | undefined {
  try {
    const body: unknown = JSON.parse(text)
    const error = isJsonObject(body) ? body.error : undefined
    return isJsonObject(error) ? error : undefined
  } catch {
    return undefined
  }
}

import { AsyncResource } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Recall } from '../../application/recall.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { CallerRegistry } from './caller.ts'
import { DOORS } from './doors.ts'
import type { Draining } from './draining.ts'
import type { KnownAsked, RecalledAnswers } from './recalled-answers.ts'
import { type RequestMark, requestMark } from './request-mark.ts'
import type { TakenBodies } from './taken-bodies.ts'

/** Larger bodies take the long way: what it costs is little beside receiving them. */
const MAX_BODY_BYTES = 65_536

const PATHS: ReadonlySet<string | undefined> = new Set(
  DOORS.filter(({ useCase }) => useCase === 'generate').map(({ path }) => path),
)

/** Answers a request of Node's HTTP server. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void

/** What the fast path works with. */
export interface FastPathParts {
  readonly answers: RecalledAnswers
  readonly recall: Pick<Recall, 'isOpen'>
  readonly bodies: TakenBodies
  readonly callers: Pick<CallerRegistry, 'knows'>
  readonly draining: Draining
  readonly logger: Pick<LoggerPort, 'error'>
  /** Largest body that is accepted at all. */
  readonly maxBodyBytes: number
}

/**
 * Takes requests before the routes do. One that came before, byte for byte, and was a hit then,
 * is answered from what is known of it, without parsing or writing JSON; all others go the
 * long way, to the routes, which get the body as if nobody had read it.
 */
export function fastPath(parts: FastPathParts, longWay: RequestHandler): RequestHandler {
  const way = new FastWay(parts, longWay)
  return (request, response) => {
    if (!parts.recall.isOpen || parts.draining.begun || !isSmall(request, parts.maxBodyBytes)) {
      longWay(request, response)
      return
    }
    // Under way from here on: a gateway that is told to stop waits for what is being uploaded.
    response.on('close', parts.draining.enter())
    way.enter(request, response)
  }
}

/** Whether the routes that are in question would read it, and it is worth while. */
function isSmall({ method, url, headers }: IncomingMessage, maxBodyBytes: number): boolean {
  if (method !== 'POST' || !PATHS.has(url)) return false
  const bytes = Number(headers['content-length'])
  return bytes <= MAX_BODY_BYTES && bytes <= maxBodyBytes
}

interface Arrived {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What it arrived in: whoever follows requests by `AsyncLocalStorage` must not find another's. */
  readonly context: AsyncResource
}

/**
 * The way of requests that may be known. Those that arrive in one turn of the event loop begin
 * together at its end: by then small bodies have come, and what they ask of a store goes out at once.
 */
class FastWay {
  readonly #parts: FastPathParts
  readonly #longWay: RequestHandler
  #arrived: Arrived[] = []

  constructor(parts: FastPathParts, longWay: RequestHandler) {
    this.#parts = parts
    this.#longWay = longWay
  }

  enter(request: IncomingMessage, response: ServerResponse): void {
    if (this.#arrived.length === 0) setImmediate(() => this.#beginAll())
    this.#arrived.push({ request, response, context: new AsyncResource('RepriseRequest') })
  }

  #beginAll(): void {
    const arrived = this.#arrived
    this.#arrived = []
    for (const { request, response, context } of arrived) {
      this.#guarded(response, () => context.runInAsyncScope(this.#begin, this, request, response))
    }
  }

  /** Nobody else has to do with one that fails: not the others of its turn, nor this process. */
  #guarded(response: ServerResponse, step: () => void): void {
    try {
      step()
    } catch (error) {
      this.#parts.logger.error('the fast path failed', { error })
      response.destroy()
    }
  }

  /** Reads no body of a stranger. */
  #begin(request: IncomingMessage, response: ServerResponse): void {
    if (!this.#parts.callers.knows(request)) {
      this.#longWay(request, response)
      return
    }
    const whole: unknown = request.complete ? request.read() : null
    if (whole instanceof Buffer) {
      this.#go(request, response, whole)
      return
    }
    const go = (bytes: Buffer): void =>
      this.#guarded(response, () => this.#go(request, response, bytes))
    // What comes later comes in the connection's context.
    whenRead(request, AsyncResource.bind(go))
  }

  #go(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
    const mark = requestMark(request.url ?? '', request.headers, bytes)
    const known = this.#parts.answers.at(mark)
    if (known === undefined) this.#goOn(request, response, mark)
    else void this.#answer({ known, mark, request }, response)
  }

  async #answer(asked: KnownAsked, response: ServerResponse): Promise<void> {
    const { answers, logger } = this.#parts
    try {
      const recalled = await answers.recall(asked)
      if (recalled !== undefined) {
        const sending = answers.send(asked, recalled, response)
        if (sending !== undefined) await sending
        return
      }
      answers.forget(asked.mark)
    } catch (error) {
      logger.error('the fast path failed', { error })
      if (response.headersSent) {
        response.destroy()
        return
      }
    }
    this.#guarded(response, () => this.#goOn(asked.request, response, asked.mark))
  }

  #goOn(request: IncomingMessage, response: ServerResponse, mark: RequestMark): void {
    this.#parts.bodies.keep(request, mark)
    this.#longWay(request, response)
  }
}

/** Who hangs up before all has come is not answered. */
function whenRead(request: IncomingMessage, then: (bytes: Buffer) => void): void {
  const pieces: Buffer[] = []
  request.on('error', () => {})
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.once('end', () => {
    const [only] = pieces
    then(only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces))
  })
}

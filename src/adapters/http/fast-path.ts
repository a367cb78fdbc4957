import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Recall } from '../../application/recall.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { CallerRegistry } from './caller.ts'
import { DOORS } from './doors.ts'
import type { Draining } from './draining.ts'
import type { RecalledAnswers } from './recalled-answers.ts'
import { type RequestHead, requestDigest, requestHead } from './request-digest.ts'
import type { TakenBodies, TakenBody } from './taken-bodies.ts'

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
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    body: TakenBody,
  ): Promise<void> => {
    try {
      if (await parts.answers.answer(request, response, body)) return
    } catch (error) {
      parts.logger.error('the fast path failed', { error })
      if (response.headersSent) {
        response.destroy()
        return
      }
    }
    parts.bodies.keep(request, body)
    longWay(request, response)
  }
  return (request, response) => {
    const isOpen = parts.recall.isOpen && !parts.draining.begun
    const head = isOpen ? headOf(request) : undefined
    if (head === undefined || !mayBeKnown(head, request, parts)) {
      longWay(request, response)
      return
    }
    // Under way from here on: a gateway that is told to stop waits for what is being uploaded.
    response.once('close', parts.draining.enter())
    whenRead(request, head, (body) => void answer(request, response, body))
  }
}

function headOf({ method, url = '', rawHeaders }: IncomingMessage): RequestHead | undefined {
  return method === 'POST' && PATHS.has(url) ? requestHead(url, rawHeaders) : undefined
}

/** Reads no body of a stranger, and none that a route would refuse unread. */
function mayBeKnown(
  { bodyBytes = Number.NaN }: RequestHead,
  request: IncomingMessage,
  { callers, maxBodyBytes }: FastPathParts,
): boolean {
  return bodyBytes <= Math.min(MAX_BODY_BYTES, maxBodyBytes) && callers.knows(request)
}

/** Who hangs up before all has come is not answered. */
function whenRead(
  request: IncomingMessage,
  head: RequestHead,
  then: (body: TakenBody) => void,
): void {
  const pieces: Buffer[] = []
  request.on('error', () => {})
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.once('end', () => {
    const [only] = pieces
    const bytes = only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces)
    then({ bytes, digest: requestDigest(head, bytes), requestId: head.requestId })
  })
}

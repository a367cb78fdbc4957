import { deliveredStream } from '../../application/delivered-stream.ts'
import type { Door } from './door.ts'
import { answerAt, type DoorUseCases } from './door-answer.ts'
import type { DoorRequest } from './door-request.ts'
import { headerReader } from './header-reader.ts'
import { refusal } from './refusal.ts'
import { commonHeaders } from './request-id.ts'
import { readWebBody } from './web-body.ts'

/** A web-standard request that came to a door. */
export interface WebRequest extends Omit<DoorRequest, 'signal'> {
  readonly door: Door
  readonly request: Request
  readonly requestId: string
}

/** Reads a web-standard request at a door; throws what `readWebBody` and the door throw. */
export async function readWebCall(
  door: Door,
  request: Request,
  maxBytes: number,
): Promise<Pick<WebRequest, 'call' | 'header'>> {
  const header = headerReader(Object.fromEntries(request.headers))
  return { call: door.read(await readWebBody(request, maxBytes), header), header }
}

/** Answers a web-standard request at a door. Throws what `answerAt` throws. */
export async function webAnswer(asked: WebRequest, useCases: DoorUseCases): Promise<Response> {
  const { door, request, requestId, ...rest } = asked
  const left = new AbortController()
  const leave = (): void => left.abort()
  if (request.signal.aborted) leave()
  request.signal.addEventListener('abort', leave, { once: true })
  try {
    const answer = await answerAt(door, { ...rest, signal: left.signal }, useCases)
    const { headers, body } = answer
    return new Response(typeof body === 'string' ? body : eventStream(body, request, leave), {
      headers: { ...commonHeaders(requestId), ...headers },
    })
  } finally {
    // A stream has a way of its own to notice.
    request.signal.removeEventListener('abort', leave)
  }
}

function eventStream(
  events: AsyncIterable<string>,
  request: Request,
  leave: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return deliveredStream(events, request, { send: (event) => encoder.encode(event), leave })
}

/** Answers with an error. */
export function webRefusal(
  error: unknown,
  { door, requestId }: Pick<WebRequest, 'requestId'> & { readonly door: Door | undefined },
  { logger }: Pick<DoorUseCases, 'logger'>,
): Response {
  const { status, headers, body } = refusal(error, door, logger, requestId)
  return Response.json(body, { status, headers: { ...commonHeaders(requestId), ...headers } })
}

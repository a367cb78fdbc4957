import type { Caller } from './caller.ts'
import type { Door } from './door.ts'
import { answerAt, type DoorUseCases, type OwnUpstream } from './door-answer.ts'
import { headerReader } from './header-reader.ts'
import { refusal } from './refusal.ts'
import { commonHeaders } from './request-id.ts'
import { readWebBody, webStream } from './web-body.ts'

/** What answers of a web-standard server are made with. */
export interface WebParts {
  readonly useCases: DoorUseCases
  readonly maxBodyBytes: number
}

/** A web-standard request that came to a door. */
export interface WebRequest {
  readonly door: Door
  readonly request: Request
  readonly requestId: string
  readonly caller: Caller
  /** Who answers it, where the caller has said so. */
  readonly upstream?: OwnUpstream
}

/** Answers a web-standard request at a door. Throws what `answerAt` throws. */
export async function webAnswer(
  { door, request, requestId, caller, upstream }: WebRequest,
  { useCases, maxBodyBytes }: WebParts,
): Promise<Response> {
  const left = new AbortController()
  const asked = {
    body: await readWebBody(request, maxBodyBytes),
    header: headerReader(Object.fromEntries(request.headers)),
    caller,
    signal: AbortSignal.any([request.signal, left.signal]),
    ...(upstream === undefined ? {} : { upstream }),
  }
  const { headers, body } = await answerAt(door, asked, useCases)
  return new Response(typeof body === 'string' ? body : webStream(body, () => left.abort()), {
    headers: { ...commonHeaders(requestId), ...headers },
  })
}

/** Answers with an error. */
export function webRefusal(
  error: unknown,
  { door, requestId }: Pick<WebRequest, 'requestId'> & { readonly door: Door | undefined },
  { useCases }: Pick<WebParts, 'useCases'>,
): Response {
  const { status, headers, body } = refusal(error, door, useCases.logger, requestId)
  return Response.json(body, { status, headers: { ...commonHeaders(requestId), ...headers } })
}

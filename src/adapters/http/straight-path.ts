import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { Door } from './door.ts'
import type { DoorService } from './door-service.ts'
import { doorAt } from './doors.ts'
import type { RequestHandler } from './fast-path.ts'
import { parseJsonBody } from './json-body.ts'
import { refusal } from './refusal.ts'
import { commonHeaders, requestIdOf } from './request-id.ts'
import type { TakenBodies } from './taken-bodies.ts'

/** What other types of content mean, and codings, is for the routes to say. */
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i

/** What the straight path works with. */
export interface StraightPathParts {
  readonly doors: Pick<DoorService, 'answer'>
  readonly bodies: TakenBodies
  readonly logger: LoggerPort
}

/**
 * Answers requests to a door whose body has been taken, and whose caller has been let in: there is
 * nothing left for the routes to do but what costs. All others go to them.
 */
export function straightPath(parts: StraightPathParts, routes: RequestHandler): RequestHandler {
  return (request, response) => {
    const taken = parts.bodies.of(request)
    const isPlain = isPlainJson(request.headers)
    const door = taken !== undefined && isPlain ? doorAt(request.url ?? '') : undefined
    if (taken === undefined || door === undefined) routes(request, response)
    else answered(door, taken.body, { request, response }, parts).catch(() => response.destroy())
  }
}

function isPlainJson(headers: IncomingHttpHeaders): boolean {
  if (headers['content-encoding'] !== undefined) return false
  return JSON_TYPE.test(headers['content-type'] ?? '')
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function answered(
  door: Door,
  bytes: Buffer,
  { request, response }: Exchange,
  { doors, logger }: StraightPathParts,
): Promise<void> {
  const requestId = requestIdOf(request.headers['x-request-id'])
  try {
    const answer = await doors.answer(door, parseJsonBody(bytes), request, response)
    const headers = { ...commonHeaders(requestId), ...answer.headers }
    if (typeof answer.body === 'string') sendWhole(response, 200, headers, answer.body)
    else await sendTexts(response.writeHead(200, headers), answer.body)
  } catch (error) {
    if (response.headersSent) response.destroy()
    else {
      const { status, headers, body } = refusal(error, door, logger, requestId)
      const type = { 'content-type': 'application/json; charset=utf-8' }
      const all = { ...commonHeaders(requestId), ...headers, ...type }
      sendWhole(response, status, all, JSON.stringify(body))
    }
  }
}

function sendWhole(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

/** As fast as the caller takes them; whoever hangs up has the texts told so, by breaking the loop off. */
async function sendTexts(response: ServerResponse, texts: AsyncIterable<string>): Promise<void> {
  for await (const text of texts) {
    if (response.destroyed) return
    if (!response.write(text)) await drained(response)
  }
  response.end()
}

/** Resolves when there is room again, or nobody is there any more. */
function drained(response: ServerResponse): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const settle = (): void => {
    response.off('drain', settle)
    response.off('close', settle)
    resolve()
  }
  if (response.destroyed) resolve()
  else response.on('drain', settle).on('close', settle)
  return promise
}

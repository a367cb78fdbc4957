import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CallerRegistry } from './caller.ts'
import { answerAt } from './door-answer.ts'
import { DOORS } from './doors.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { headerReader } from './header-reader.ts'
import type { RecalledAnswers } from './recalled-answers.ts'
import type { TakenBodies } from './taken-bodies.ts'
import { continuing } from './trace-continuation.ts'

/** How many events wait for a caller who reads slowly; the provider waits for nobody. */
const WAITING_EVENTS = 16

/** A route for every door. */
export function doorRoutes(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
  recalled: RecalledAnswers,
  bodies: TakenBodies,
): void {
  // Before the body is read: strangers do not get that far.
  const onRequest = async ({ headers }: FastifyRequest): Promise<void> => {
    callers.identify(headers)
  }
  for (const door of DOORS) {
    app.post(door.path, { onRequest }, async ({ body, headers, raw }, reply) => {
      const caller = callers.identify(headers)
      const header = headerReader(headers)
      const asked = { call: door.read(body, header), header, caller, signal: leaving(reply) }
      const answer = await continuing(useCases, header, () => answerAt(door, asked, useCases))
      const taken = answer.outcome === 'hit' ? bodies.of(raw) : undefined
      if (taken !== undefined) recalled.know(taken.digest, door, asked)
      reply.headers(answer.headers)
      return typeof answer.body === 'string' ? answer.body : readable(answer.body)
    })
  }
}

function readable(events: AsyncIterable<string>): Readable {
  return Readable.from(events, { objectMode: true, highWaterMark: WAITING_EVENTS })
}

/** Aborted when the caller hangs up before the answer is complete. */
function leaving(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  const leave = (): void => {
    if (!reply.raw.writableFinished) controller.abort()
  }
  if (reply.raw.closed) leave()
  else reply.raw.once('close', leave)
  return controller.signal
}

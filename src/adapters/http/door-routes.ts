import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CallerRegistry } from './caller.ts'
import type { DoorService } from './door-service.ts'
import { DOORS } from './doors.ts'

/** How many texts of events wait for a caller who reads slowly; the provider waits for nobody. */
const WAITING_TEXTS = 2

/** A route for every door. */
export function doorRoutes(
  app: FastifyInstance,
  doors: DoorService,
  callers: CallerRegistry,
): void {
  // Before the body is read: strangers do not get that far.
  const onRequest = async ({ headers }: FastifyRequest): Promise<void> => {
    callers.identify(headers)
  }
  for (const door of DOORS) {
    app.post(door.path, { onRequest }, async ({ body, raw }, reply) => {
      const answer = await doors.answer(door, body, raw, reply.raw)
      reply.headers(answer.headers)
      return typeof answer.body === 'string' ? answer.body : readable(answer.body)
    })
  }
}

function readable(events: AsyncIterable<string>): Readable {
  return Readable.from(events, { objectMode: true, highWaterMark: WAITING_TEXTS })
}

import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { InvalidRequestError, RequestAbortedError } from '../../domain/errors.ts'
import type { InvalidationSelector } from '../../domain/invalidation.ts'
import type { CallerRegistry } from './caller.ts'
import { refuseCoded } from './content-coding.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { SELECTOR_FIELDS } from './selector-fields.ts'
import { validated } from './validated.ts'

const ARCHIVE_TYPE = 'application/x-ndjson'

const exportQuery = z.strictObject(SELECTOR_FIELDS)

/** `GET /admin/export` and `POST /admin/import`: both are streamed, whatever their size. */
export function adminArchiveRoutes(
  app: FastifyInstance,
  { exportEntries, importEntries, logger }: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/admin/export', { onRequest: callers.admitAdmin }, async (request, reply) => {
    const given = validated(exportQuery, request.query)
    const selector = Object.keys(given).length === 0 ? { all: true } : given
    const lines = await exportEntries.execute(selector as InvalidationSelector)
    const body = Readable.from(lines, { objectMode: true, highWaterMark: 16 })
    body.on('error', (error) => logger.error('export broken off', { error }))
    return reply.type(ARCHIVE_TYPE).send(body)
  })
  // Within a scope of its own: no other route takes bodies as they come.
  app.register(async (scope) => {
    scope.addContentTypeParser(ARCHIVE_TYPE, async ({ headers }: FastifyRequest, body: unknown) => {
      refuseCoded(headers)
      return body
    })
    scope.post('/admin/import', { onRequest: callers.admitAdmin }, async (request, reply) => {
      // What is left unread of a body that is refused would be taken for the next request.
      reply.header('connection', 'close')
      return importEntries.execute(piecesOf(request.body))
    })
  })
}

/** A body as it comes; it breaks off where the caller leaves. Who stops early leaves it to be read on: the answer goes over the same connection. */
async function* piecesOf(body: unknown): AsyncGenerator<Uint8Array, void, undefined> {
  if (!(body instanceof Readable))
    throw new InvalidRequestError(`the body has to be an export, of content type ${ARCHIVE_TYPE}`)
  try {
    yield* body.iterator({ destroyOnReturn: false })
  } catch {
    throw new RequestAbortedError()
  }
}

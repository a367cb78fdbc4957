import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import { refuseCoded } from './content-coding.ts'
import { doorAt } from './doors.ts'
import { nothingHere } from './http-errors.ts'
import { parseJsonBody } from './json-body.ts'
import { refusal } from './refusal.ts'
import { requestIdOf } from './request-id.ts'
import { refuseAddress } from './unreadable-requests.ts'
import { readToForget } from './unwanted-body.ts'

/** What is asked is read with zod: Fastify's own compilers of schemas are a hundred files for nothing. */
const NO_SCHEMAS = {
  compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema },
} as const

/** What Fastify is set up with. */
export interface FastifyAppParts {
  readonly maxBodyBytes: number
  readonly logger: LoggerPort
}

/** Fastify without routes, which listens nowhere: it reads JSON, and answers errors in the shape of the door that was asked. */
export function fastifyApp({ maxBodyBytes, logger }: FastifyAppParts): FastifyInstance {
  const app = fastify({
    schemaController: NO_SCHEMAS,
    bodyLimit: maxBodyBytes,
    frameworkErrors: (_error, { raw }, reply) => {
      readToForget(raw)
      refuseAddress(raw, reply.raw)
    },
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
  })
  acceptJson(app)
  answerErrors(app, logger)
  return app
}

function refuseSchema(): never {
  throw new Error('routes have no schemas here')
}

function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async ({ headers }: FastifyRequest, body: Buffer) => {
      refuseCoded(headers)
      return parseJsonBody(body)
    },
  )
}

function answerErrors(app: FastifyInstance, logger: LoggerPort): void {
  app.setNotFoundHandler(() => {
    throw nothingHere()
  })
  app.setErrorHandler((error, request, reply) => {
    // The path of the route, where there is one: an address can be spelled in many ways.
    const door = doorAt(request.routeOptions.url ?? request.url)
    const refused = refusal(error, door, logger, request.id)
    readToForget(request.raw)
    // What is refused for its body has its connection ended by Fastify; one that is draining ends it by itself.
    if (!request.raw.complete && refused.status !== 503) reply.removeHeader('connection')
    return reply.status(refused.status).headers(refused.headers).send(refused.body)
  })
}

import { createServer, type Server } from 'node:http'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { adminArchiveRoutes } from './admin-archive-routes.ts'
import { adminEntriesRoute } from './admin-entries-route.ts'
import { adminRoutes } from './admin-routes.ts'
import { adminStateRoute } from './admin-state-route.ts'
import { CallerRegistry } from './caller.ts'
import { refuseCoded } from './content-coding.ts'
import { dashboardRoute } from './dashboard-route.ts'
import { doorRoutes } from './door-routes.ts'
import { DoorService } from './door-service.ts'
import { doorAt } from './doors.ts'
import { Draining } from './draining.ts'
import { fastPath, type RequestHandler } from './fast-path.ts'
import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts'
import { healthRoutes } from './health-routes.ts'
import { HttpError, nothingHere } from './http-errors.ts'
import { parseJsonBody } from './json-body.ts'
import { modelsRoute } from './models-route.ts'
import { prometheusRoute } from './prometheus-route.ts'
import { RecalledAnswers } from './recalled-answers.ts'
import { refusal } from './refusal.ts'
import { commonHeaders, requestIdOf } from './request-id.ts'
import { straightPath } from './straight-path.ts'
import { TakenBodies } from './taken-bodies.ts'
import { refuseAddress, refusedForHost, refuseUnreadable } from './unreadable-requests.ts'
import { readToForget } from './unwanted-body.ts'

/** Longest wait for a request to arrive whole, in milliseconds. */
const REQUEST_MS = 60_000

/** How long a connection may wait for its next request, in milliseconds: longer than proxies before it do (60 s). */
const KEEP_ALIVE_MS = 72_000

/** Connections on which nothing moves for so long are cut: longer than any provider is waited for. */
const SILENCE_MS = 1_200_000

/** Answered whatever the state, and not waited for when draining. */
const PROBES: ReadonlySet<string | undefined> = new Set(['/healthz', '/readyz'])

/** What is asked is read with zod: Fastify's own compilers of schemas are a hundred files for nothing. */
const NO_SCHEMAS = {
  compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema },
} as const

/** The gateway's HTTP server. */
export interface GatewayServer {
  readonly app: FastifyInstance
  /** Listens; resolves to the address in use, such as `http://127.0.0.1:8080`. */
  listen(host: string, port: number): Promise<string>
  /**
   * Turns new requests away, waits at most `graceMs` milliseconds for those under way,
   * and closes. Resolves to how many were cut off.
   */
  drain(graceMs: number): Promise<number>
}

/** Builds the gateway's HTTP server. */
export function gatewayServer(useCases: GatewayUseCases, settings: GatewaySettings): GatewayServer {
  const draining = new Draining()
  const callers = new CallerRegistry(settings)
  const { recall, clock, logger } = useCases
  const answers = new RecalledAnswers({ recall, callers, clock })
  const bodies = new TakenBodies()
  const { maxBodyBytes } = settings
  const doors = new DoorService({ useCases, callers, recalled: answers, bodies })
  const straight = { doors, bodies, logger }
  const early = { answers, recall, bodies, callers, draining, logger, maxBodyBytes }
  const app = fastify({
    serverFactory: (routes) => httpServer(fastPath(early, straightPath(straight, routes))),
    schemaController: NO_SCHEMAS,
    bodyLimit: maxBodyBytes,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (_error, { raw }, reply) => {
      readToForget(raw)
      refuseAddress(raw, reply.raw)
    },
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
  })
  acceptJson(app)
  answerErrors(app, useCases)
  everyRequest(app, draining, bodies)
  app.addHook('preParsing', async ({ raw }, _reply, payload) => bodies.streamOf(raw) ?? payload)
  healthRoutes(app, useCases, draining)
  doorRoutes(app, doors, callers)
  otherRoutes(app, useCases, callers, settings)
  return {
    app,
    listen: (host, port) => app.listen({ host, port }),
    async drain(graceMs) {
      const left = await draining.begin(graceMs)
      await app.close()
      return left
    },
  }
}

function otherRoutes(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
  { fellows }: GatewaySettings,
): void {
  modelsRoute(app, useCases, callers)
  adminRoutes(app, useCases, callers)
  adminEntriesRoute(app, useCases, callers)
  adminArchiveRoutes(app, useCases, callers)
  adminStateRoute(app, useCases, callers, fellows)
  dashboardRoute(app, callers)
  prometheusRoute(app, useCases, callers)
}

/** Node's server, with the bounds that Fastify sets on those that it makes. */
function httpServer(handler: RequestHandler): Server {
  // Node would answer without a word.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    if (!refusedForHost(request, response)) handler(request, response)
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.requestTimeout = REQUEST_MS
  server.setTimeout(SILENCE_MS)
  return server
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

function everyRequest(app: FastifyInstance, draining: Draining, bodies: TakenBodies): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(commonHeaders(request.id))
    // Nobody looks for a body there.
    if (request.method === 'GET' || request.method === 'HEAD') readToForget(request.raw)
    // What came through the fast path has been let in, and is waited for, already.
    if (PROBES.has(request.routeOptions.url) || bodies.of(request.raw) !== undefined) return
    if (draining.begun) {
      reply.headers({ 'retry-after': '1', connection: 'close' })
      throw new HttpError(503, 'shutting_down', 'the gateway is shutting down')
    }
    // Nobody has to send a body first, nor one that could be read.
    if (request.is404) throw nothingHere()
    reply.raw.once('close', draining.enter())
  })
}

function answerErrors(app: FastifyInstance, { logger }: GatewayUseCases): void {
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

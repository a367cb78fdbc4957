import fastify, { type FastifyInstance } from 'fastify'
import { adminArchiveRoutes } from './admin-archive-routes.ts'
import { adminEntriesRoute } from './admin-entries-route.ts'
import { adminRoutes } from './admin-routes.ts'
import { adminStateRoute } from './admin-state-route.ts'
import { CallerRegistry } from './caller.ts'
import { dashboardRoute } from './dashboard-route.ts'
import { doorRoutes } from './door-routes.ts'
import { doorAt } from './doors.ts'
import { Draining } from './draining.ts'
import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts'
import { healthRoutes } from './health-routes.ts'
import { HttpError } from './http-errors.ts'
import { parseJsonBody } from './json-body.ts'
import { modelsRoute } from './models-route.ts'
import { prometheusRoute } from './prometheus-route.ts'
import { refusal } from './refusal.ts'
import { commonHeaders, requestIdOf } from './request-id.ts'
import { refuseAddress, refuseUnreadable } from './unreadable-requests.ts'

/** Longest wait for a request to arrive whole, in milliseconds. */
const REQUEST_MS = 60_000

/** Connections on which nothing moves for so long are cut: longer than any provider is waited for. */
const SILENCE_MS = 1_200_000

/** Answered whatever the state, and not waited for when draining. */
const PROBES: ReadonlySet<string | undefined> = new Set(['/healthz', '/readyz'])

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
  const app = fastify({
    bodyLimit: settings.maxBodyBytes,
    requestTimeout: REQUEST_MS,
    connectionTimeout: SILENCE_MS,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (_error, _request, reply) => refuseAddress(reply.raw),
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
  })
  acceptJson(app)
  answerErrors(app, useCases)
  everyRequest(app, draining)
  const callers = new CallerRegistry(settings)
  healthRoutes(app, useCases, draining)
  modelsRoute(app, useCases, callers)
  doorRoutes(app, useCases, callers)
  adminRoutes(app, useCases, callers)
  adminEntriesRoute(app, useCases, callers)
  adminArchiveRoutes(app, useCases, callers)
  adminStateRoute(app, useCases, callers)
  dashboardRoute(app, callers)
  prometheusRoute(app, useCases, callers)
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

function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parseJsonBody(body),
  )
}

function everyRequest(app: FastifyInstance, draining: Draining): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(commonHeaders(request.id))
    if (PROBES.has(request.routeOptions.url)) return
    if (draining.begun) {
      reply.headers({ 'retry-after': '1', connection: 'close' })
      throw new HttpError(503, 'shutting_down', 'the gateway is shutting down')
    }
    draining.enter()
    reply.raw.once('close', () => draining.leave())
  })
}

function answerErrors(app: FastifyInstance, { logger }: GatewayUseCases): void {
  app.setNotFoundHandler(() => {
    throw new HttpError(404, 'not_found', 'there is nothing at this address')
  })
  app.setErrorHandler((error, request, reply) => {
    const refused = refusal(error, doorAt(request.url), logger, request.id)
    return reply.status(refused.status).headers(refused.headers).send(refused.body)
  })
}

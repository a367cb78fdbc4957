import type { Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { adminArchiveRoutes } from './admin-archive-routes.ts'
import { adminEntriesRoute } from './admin-entries-route.ts'
import { adminRoutes } from './admin-routes.ts'
import { adminStateRoute } from './admin-state-route.ts'
import { CallerRegistry } from './caller.ts'
import { dashboardRoute } from './dashboard-route.ts'
import { doorRoutes } from './door-routes.ts'
import { DoorService } from './door-service.ts'
import { Draining } from './draining.ts'
import { fastPath, type RequestHandler } from './fast-path.ts'
import { fastifyApp } from './fastify-app.ts'
import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts'
import { healthRoutes } from './health-routes.ts'
import { HttpError, nothingHere } from './http-errors.ts'
import { httpServer } from './http-server.ts'
import { modelsRoute } from './models-route.ts'
import { prometheusRoute } from './prometheus-route.ts'
import { RecalledAnswers } from './recalled-answers.ts'
import { commonHeaders } from './request-id.ts'
import { straightPath } from './straight-path.ts'
import { TakenBodies } from './taken-bodies.ts'
import { readToForget } from './unwanted-body.ts'

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
  const { recall, clock, logger } = useCases
  const { maxBodyBytes } = settings
  const draining = new Draining()
  const callers = new CallerRegistry(settings)
  const bodies = new TakenBodies()
  const answers = new RecalledAnswers({ recall, callers, clock })
  const doors = new DoorService({ useCases, callers, recalled: answers, bodies })
  const straight = { doors, bodies, logger }
  const early = { answers, recall, bodies, callers, draining, logger, maxBodyBytes }
  const serverOf = (routes: RequestHandler): Server =>
    httpServer(fastPath(early, straightPath(straight, routes)))
  const app = fastifyApp({ serverOf, maxBodyBytes, logger })
  everyRequest(app, draining, bodies)
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
  app.addHook('preParsing', async ({ raw }, _reply, payload) => bodies.streamOf(raw) ?? payload)
}

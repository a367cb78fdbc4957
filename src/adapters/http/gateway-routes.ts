import type { FastifyInstance } from 'fastify'
import { adminArchiveRoutes } from './admin-archive-routes.ts'
import { adminEntriesRoute } from './admin-entries-route.ts'
import { adminRoutes } from './admin-routes.ts'
import { adminStateRoute } from './admin-state-route.ts'
import type { CallerRegistry } from './caller.ts'
import { dashboardRoute } from './dashboard-route.ts'
import { doorRoutes } from './door-routes.ts'
import type { DoorService } from './door-service.ts'
import type { Draining } from './draining.ts'
import type { RequestHandler } from './fast-path.ts'
import { fastifyApp } from './fastify-app.ts'
import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts'
import { healthRoutes } from './health-routes.ts'
import { HttpError, nothingHere } from './http-errors.ts'
import { modelsRoute } from './models-route.ts'
import type { OwnState } from './own-state.ts'
import { prometheusRoute } from './prometheus-route.ts'
import { commonHeaders } from './request-id.ts'
import type { TakenBodies } from './taken-bodies.ts'
import { readToForget } from './unwanted-body.ts'

/** Answered whatever the state, and not waited for when draining. */
const PROBES: ReadonlySet<string | undefined> = new Set(['/healthz', '/readyz'])

/** What the routes work with. */
export interface GatewayRoutesParts {
  readonly useCases: GatewayUseCases
  readonly settings: GatewaySettings
  readonly draining: Draining
  readonly callers: CallerRegistry
  readonly bodies: TakenBodies
  readonly doors: DoorService
  readonly state: OwnState
}

/** Routes that are ready to answer. */
export interface GatewayRoutes {
  readonly handle: RequestHandler
  close(): Promise<void>
}

/** Everything that the gateway answers, as routes. */
export async function gatewayRoutes(parts: GatewayRoutesParts): Promise<GatewayRoutes> {
  const { useCases, settings, draining, doors, callers } = parts
  const app = fastifyApp({ maxBodyBytes: settings.maxBodyBytes, logger: useCases.logger })
  everyRequest(app, parts)
  healthRoutes(app, useCases, draining)
  doorRoutes(app, doors, callers)
  otherRoutes(app, parts)
  await app.ready()
  return {
    handle: (request, response) => app.routing(request, response),
    close: () => app.close(),
  }
}

function otherRoutes(
  app: FastifyInstance,
  { useCases, callers, settings, state }: GatewayRoutesParts,
): void {
  modelsRoute(app, useCases, callers)
  adminRoutes(app, useCases, callers)
  adminEntriesRoute(app, useCases, callers)
  adminArchiveRoutes(app, useCases, callers)
  adminStateRoute(app, state, callers, settings.fellows)
  dashboardRoute(app, callers)
  prometheusRoute(app, useCases, callers)
}

function everyRequest(app: FastifyInstance, { draining, bodies }: GatewayRoutesParts): void {
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

import type { FastifyInstance } from 'fastify'
import type { Draining } from './draining.ts'
import type { GatewayUseCases } from './gateway-parts.ts'

/** `GET /healthz` and `GET /readyz`; both open to everybody, as probes carry no keys. */
export function healthRoutes(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  draining: Draining,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const { degraded, since, ...cache } = useCases.cacheHealth()
    const status = degraded || cache.failing.length > 0 ? 'degraded' : 'ok'
    if (draining.begun) reply.status(503)
    return {
      status: draining.begun ? 'draining' : status,
      cache: { ...cache, status, since: new Date(since).toISOString() },
      providers: useCases.providers.health(),
    }
  })
}

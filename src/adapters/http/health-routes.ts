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
    const ready = readiness(useCases)
    if (!draining.begun) return ready
    return reply.status(503).send({ ...ready, status: 'draining' })
  })
}

/** How the cache and the providers are doing. */
export function readiness(useCases: Pick<GatewayUseCases, 'cacheHealth' | 'providers'>): object {
  const { degraded, since, ...cache } = useCases.cacheHealth()
  const status = degraded || cache.failing.length > 0 ? 'degraded' : 'ok'
  return {
    status,
    cache: { ...cache, status, since: new Date(since).toISOString() },
    providers: useCases.providers.health(),
  }
}

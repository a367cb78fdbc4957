import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import type { CallerRegistry } from './caller.ts'
import { addCounters } from './counter-metrics.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { addCacheState, addProviderStates } from './health-metrics.ts'
import { latencyExposition } from './latency-metrics.ts'
import { addIndexSize, addSemanticCounters, type SemanticFigures } from './semantic-metrics.ts'

/** `GET /metrics`: the same counters as `/admin/stats`, for Prometheus. */
export function prometheusRoute(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/metrics', { onRequest: callers.admitAdmin }, async (_request, reply) => {
    const { complete, ...figures } = await useCases.readMetrics.execute()
    // While the store of counters cannot be asked there is a gap: this process's part alone would look like a reset.
    const counted = complete ? figures : undefined
    const registry = await registryOf(useCases, counted)
    const latencies = counted === undefined ? '' : `\n${latencyExposition(counted.totals)}`
    const exposition = `${await registry.metrics()}${latencies}`
    return reply.type(registry.contentType).send(exposition)
  })
}

/**
 * Made for each scrape: the counters live in the metrics port, which outlives this
 * process. The library is loaded by the first scrape, not by the start.
 */
async function registryOf(
  useCases: GatewayUseCases,
  counted: SemanticFigures | undefined,
): Promise<Registry> {
  const { Counter, Gauge, Registry } = await import('prom-client')
  const kinds = { Counter, Gauge }
  const registry = new Registry()
  if (counted !== undefined) {
    addCounters(registry, kinds, counted.totals)
    addSemanticCounters(registry, kinds, counted)
  }
  const size = useCases.indexSize()
  if (size !== undefined) addIndexSize(registry, kinds, size)
  addCacheState(registry, kinds, useCases.cacheHealth())
  addProviderStates(registry, kinds, useCases.providers.health())
  return registry
}

import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'
import { Watch } from '../../application/watch.ts'
import { type AdminState, adminState, type ProcessFacts } from './admin-state.ts'
import type { CallerRegistry } from './caller.ts'
import type { FellowWorkers } from './fellow-workers.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { gatheredState } from './gathered-state.ts'

/** Of this package, which finds itself by its name wherever its modules lie. */
const { version }: { readonly version: string } = createRequire(import.meta.url)(
  'reprise/package.json',
)

/** `GET /admin/state`: how the gateway is doing now, and how it came to that; the counters are in `/admin/stats`. */
export function adminStateRoute(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
  fellows?: FellowWorkers,
): void {
  const watch = new Watch(useCases, useCases.clock)
  app.addHook('onReady', async () => watch.start())
  app.addHook('onClose', async () => watch.stop())
  const own = (): AdminState => {
    watch.look()
    return adminState(useCases, watch, processFacts())
  }
  fellows?.tellWith(own)
  app.get('/admin/state', { onRequest: callers.admitAdmin }, async () => {
    if (fellows === undefined) return own()
    const others = await fellows.states()
    return gatheredState(fellows.own, own(), others)
  })
}

function processFacts(): ProcessFacts {
  return {
    version,
    uptimeMs: Math.round(process.uptime() * 1000),
    rssBytes: process.memoryUsage.rss(),
  }
}

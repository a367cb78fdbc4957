import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { Watch } from '../../application/watch.ts'
import { type AdminState, adminState, type ProcessFacts } from './admin-state.ts'
import type { CallerRegistry } from './caller.ts'
import type { FellowWorkers } from './fellow-workers.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { gatheredState } from './gathered-state.ts'

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
    version: readVersion(),
    uptimeMs: Math.round(process.uptime() * 1000),
    rssBytes: process.memoryUsage.rss(),
  }
}

let version: string | undefined

/** From `package.json`, which lies above `src` as it does above `dist`; read once. */
function readVersion(): string {
  if (version !== undefined) return version
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const read = (JSON.parse(text) as { version: string }).version
  version = read
  return read
}

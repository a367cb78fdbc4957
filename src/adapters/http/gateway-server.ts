import { CallerRegistry } from './caller.ts'
import { DoorService } from './door-service.ts'
import { Draining } from './draining.ts'
import { fastPath } from './fast-path.ts'
import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts'
import type { GatewayRoutesParts } from './gateway-routes.ts'
import { HttpListener } from './http-listener.ts'
import { LateRoutes } from './late-routes.ts'
import { OwnState } from './own-state.ts'
import { RecalledAnswers } from './recalled-answers.ts'
import { straightPath } from './straight-path.ts'
import { TakenBodies } from './taken-bodies.ts'

/** The gateway's HTTP server. */
export interface GatewayServer {
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
  const state = new OwnState(useCases)
  settings.fellows?.tellWith(state.tell)
  const routes = routesOf({ useCases, settings, draining, callers, bodies, doors, state })
  const straight = straightPath({ doors, bodies, logger }, routes.handle)
  const early = { answers, recall, bodies, callers, draining, logger, maxBodyBytes }
  const listener = new HttpListener(fastPath(early, straight))
  return {
    async listen(host, port) {
      const address = await listener.listen(host, port)
      state.start()
      return address
    },
    async drain(graceMs) {
      const left = await draining.begin(graceMs)
      state.stop()
      await listener.close()
      await routes.close()
      return left
    },
  }
}

function routesOf(parts: GatewayRoutesParts): LateRoutes {
  const load = async () => (await import('./gateway-routes.ts')).gatewayRoutes(parts)
  return new LateRoutes(load, parts.draining, parts.useCases.logger)
}

import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { Draining } from './draining.ts'
import type { RequestHandler } from './fast-path.ts'
import type { GatewayRoutes } from './gateway-routes.ts'

/**
 * The routes, loaded and set up with the first request that goes to them: most go straight to their
 * door, and a start need not wait for what they do without.
 */
export class LateRoutes {
  readonly #load: () => Promise<GatewayRoutes>
  readonly #draining: Pick<Draining, 'enter'>
  readonly #logger: Pick<LoggerPort, 'error'>
  #loading: Promise<GatewayRoutes> | undefined
  #routes: GatewayRoutes | undefined

  constructor(
    load: () => Promise<GatewayRoutes>,
    draining: Pick<Draining, 'enter'>,
    logger: Pick<LoggerPort, 'error'>,
  ) {
    this.#load = load
    this.#draining = draining
    this.#logger = logger
  }

  /** Answers a request, once they are there. */
  readonly handle: RequestHandler = (request, response) => {
    if (this.#routes !== undefined) {
      this.#routes.handle(request, response)
      return
    }
    // Under way from here on: a gateway that is told to stop meanwhile cuts nobody off.
    response.once('close', this.#draining.enter())
    this.#loading ??= this.#loaded()
    this.#loading.then(
      // Whoever has hung up meanwhile closes no second time.
      ({ handle }) => response.closed || handle(request, response),
      () => response.destroy(),
    )
  }

  /** Runs what they have to be closed with, if ever they were loaded. */
  async close(): Promise<void> {
    await (await this.#loading?.catch(() => undefined))?.close()
  }

  async #loaded(): Promise<GatewayRoutes> {
    try {
      this.#routes = await this.#load()
      return this.#routes
    } catch (error) {
      this.#loading = undefined
      this.#logger.error('the routes cannot be loaded', { error })
      throw error
    }
  }
}

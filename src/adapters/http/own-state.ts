import { createRequire } from 'node:module'
import { Watch } from '../../application/watch.ts'
import { type AdminState, adminState, type ProcessFacts } from './admin-state.ts'
import type { GatewayUseCases } from './gateway-parts.ts'

/** How this process is doing. What changes is seen from its start on, whether anybody asks or not. */
export class OwnState {
  readonly #useCases: GatewayUseCases
  readonly #watch: Watch

  constructor(useCases: GatewayUseCases) {
    this.#useCases = useCases
    this.#watch = new Watch(useCases, useCases.clock)
  }

  /** Looks from now on, until it is stopped. */
  start(): void {
    this.#watch.start()
  }

  stop(): void {
    this.#watch.stop()
  }

  /** How it is doing now, and how it came to that. */
  readonly tell = (): AdminState => {
    this.#watch.look()
    return adminState(this.#useCases, this.#watch, processFacts())
  }
}

function processFacts(): ProcessFacts {
  return {
    version: packageVersion(),
    uptimeMs: Math.round(process.uptime() * 1000),
    rssBytes: process.memoryUsage.rss(),
  }
}

/** This package finds itself by its name wherever its modules lie; Node keeps what it has read. */
function packageVersion(): string {
  const manifest: { readonly version: string } = createRequire(import.meta.url)(
    'reprise/package.json',
  )
  return manifest.version
}

import { availableParallelism } from 'node:os'
import { MOST_WORKERS, type ServeOverrides, type Serving } from '../adapters/cli/serve-parts.ts'
import { type Environment, processEnvironment, readConfig } from './config.ts'
import type { GatewayConfig } from './gateway-config.ts'

/**
 * Serves as it is configured, with what the command line says over it: by this process, or by as many as
 * are configured.
 * @throws {ConfigurationError} where a setting is wrong.
 * @throws {CliFailure} where it cannot listen.
 */
export async function serve(
  overrides: ServeOverrides = {},
  environment: Environment = processEnvironment(),
): Promise<Serving> {
  const config = readConfig({ ...environment, ...variablesOf(overrides) })
  const workers = workersOf(config)
  // Either is loaded by those only who need it.
  if (workers === 1) return (await import('./serve-gateway.ts')).serveGateway(config)
  return (await import('./serve-workers.ts')).serveWorkers(config, workers)
}

function workersOf({ workers }: GatewayConfig): number {
  return workers === 'auto' ? Math.min(availableParallelism(), MOST_WORKERS) : workers
}

/** As variables they are checked like everything else. */
function variablesOf({ host, port, config, workers }: ServeOverrides): Environment {
  return {
    ...(host === undefined ? {} : { REPRISE_HOST: host }),
    ...(port === undefined ? {} : { REPRISE_PORT: String(port) }),
    ...(config === undefined ? {} : { REPRISE_CONFIG: config }),
    ...(workers === undefined ? {} : { REPRISE_WORKERS: String(workers) }),
  }
}

import type { ServeOverrides, Serving } from '../adapters/cli/serve-parts.ts'
import { type Environment, readConfig } from './config.ts'

/** Serves as it is configured, with what the command line says over it. */
export async function serve(overrides: ServeOverrides, environment: Environment): Promise<Serving> {
  const config = readConfig({ ...environment, ...variablesOf(overrides) })
  // Loaded by those only who serve.
  const { serveGateway } = await import('./serve-gateway.ts')
  return serveGateway(config)
}

/** As variables they are checked like everything else. */
function variablesOf({ host, port, config }: ServeOverrides): Environment {
  return {
    ...(host === undefined ? {} : { REPRISE_HOST: host }),
    ...(port === undefined ? {} : { REPRISE_PORT: String(port) }),
    ...(config === undefined ? {} : { REPRISE_CONFIG: config }),
  }
}

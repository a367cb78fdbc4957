import { flushCompileCache } from 'node:module'
import { CliFailure } from '../adapters/cli/cli-failure.ts'
import type { Serving } from '../adapters/cli/serve-parts.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { type RunningGateway, startGateway } from './gateway-process.ts'

/** Told to end, by a process manager or by somebody at a terminal. */
const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/**
 * Starts the gateway, and stops it when this process is told to: the first signal has it
 * finish what is under way, a second one ends the process as it would any other.
 * @throws {ConfigurationError} where a setting is wrong.
 * @throws {CliFailure} where it cannot listen.
 */
export async function serveGateway(config: GatewayConfig): Promise<Serving> {
  const gateway = await listening(config)
  // Writing takes a moment, and nobody should wait for it.
  setImmediate(flushCompileCache)
  return {
    address: gateway.address,
    cache: gateway.reprise.cacheHealth().using,
    announcement: announcement(gateway),
    stopped: stoppedBySignal(gateway),
  }
}

async function listening(config: GatewayConfig): Promise<RunningGateway> {
  try {
    return await startGateway(config)
  } catch (error) {
    throw whyNot(error, config) ?? error
  }
}

async function stoppedBySignal(gateway: RunningGateway): Promise<void> {
  const told = Promise.withResolvers<void>()
  const tell = (): void => told.resolve()
  for (const signal of SIGNALS) process.on(signal, tell)
  await told.promise
  for (const signal of SIGNALS) process.off(signal, tell)
  await gateway.stop()
}

function announcement({ address, reprise }: RunningGateway): string {
  const body = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello!"}]}'
  const json = `-H 'content-type: application/json' -d '${body}'`
  return `reprise listens on ${address}, cache: ${reprise.cacheHealth().using}
try it: curl -i ${address}/v1/chat/completions ${json}
dashboard: ${address}/dashboard
figures: ${address}/admin/stats
`
}

/** What to do about an address that cannot be listened on; undefined for any other failure. */
function whyNot(error: unknown, { host, port }: GatewayConfig): CliFailure | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return new CliFailure(
        `port ${port} of ${host} is in use (EADDRINUSE): choose another one (port, REPRISE_PORT, --port), or 0 for any that is free`,
      )
    case 'EACCES':
      return new CliFailure(
        `port ${port} of ${host} is not for this user (EACCES): choose one from 1024 on (port, REPRISE_PORT, --port)`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CliFailure(
        `${host} is no address of this machine (${code}): choose another one (host, REPRISE_HOST, --host)`,
      )
    default:
      return undefined
  }
}

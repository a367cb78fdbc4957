import { flushCompileCache } from 'node:module'
import type { Serving } from '../adapters/cli/serve-parts.ts'
import { announcement } from './announcement.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { type RunningGateway, startGateway } from './gateway-process.ts'
import { listenFailure } from './listen-failure.ts'
import { STOP_SIGNALS } from './stop-signals.ts'

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
  const cache = gateway.reprise.cacheHealth().using
  const place = { address: gateway.address, cache, workers: 1 }
  return { ...place, announcement: announcement(place), stopped: stoppedBySignal(gateway) }
}

async function listening(config: GatewayConfig): Promise<RunningGateway> {
  try {
    return await startGateway(config)
  } catch (error) {
    throw listenFailure(error, config) ?? error
  }
}

async function stoppedBySignal(gateway: RunningGateway): Promise<void> {
  const told = Promise.withResolvers<void>()
  const tell = (): void => told.resolve()
  for (const signal of STOP_SIGNALS) process.on(signal, tell)
  await told.promise
  for (const signal of STOP_SIGNALS) process.off(signal, tell)
  await gateway.stop()
}

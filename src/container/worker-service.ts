import { CliFailure } from '../adapters/cli/cli-failure.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { ConfigurationError, RepriseError } from '../domain/errors.ts'
import { ClusterFellows } from './cluster-fellows.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { type RunningGateway, startGateway } from './gateway-process.ts'
import { listenFailure } from './listen-failure.ts'
import { STOP_SIGNALS } from './stop-signals.ts'
import type { FellowMessage, WorkerOrder, WorkerReport } from './worker-messages.ts'

/**
 * Serves when the primary says so, and stops when it says so. Signals are the primary's: terminals and
 * service managers send them to every process at once. Where the primary is gone, `node:cluster` ends this one.
 */
export function obeyPrimary(): void {
  for (const signal of STOP_SIGNALS) process.on(signal, () => {})
  let gateway: RunningGateway | undefined
  let fellows: ClusterFellows | undefined
  process.on('message', async (order: WorkerOrder) => {
    if (order.kind === 'serve') {
      const say = (what: FellowMessage): void => report(what, () => {})
      const { worker, workers } = order
      fellows = new ClusterFellows(worker, { workers, clock: new SystemClock(), say })
      gateway = await served(order.config, fellows)
    } else if (order.kind !== 'stop') fellows?.hear(order)
    else await gateway?.stop().finally(() => process.disconnect())
  })
  report({ kind: 'up' })
}

async function served(
  config: GatewayConfig,
  fellows: ClusterFellows,
): Promise<RunningGateway | undefined> {
  try {
    const gateway = await startGateway(config, fellows)
    const cache = gateway.reprise.cacheHealth().using
    report({ kind: 'serving', address: gateway.address, cache })
    return gateway
  } catch (error) {
    report({ kind: 'refused', ...reasonOf(error, config) }, () => process.exit(1))
    return undefined
  }
}

/** Messages of our own quote nothing; those of others might. */
function reasonOf(
  error: unknown,
  config: GatewayConfig,
): { readonly message: string; readonly isConfiguration: boolean } {
  const reason = listenFailure(error, config) ?? error
  const isConfiguration = reason instanceof ConfigurationError
  if (reason instanceof CliFailure || reason instanceof RepriseError)
    return { message: reason.message, isConfiguration }
  const name = reason instanceof Error ? reason.name : typeof reason
  return { message: `unexpected ${name}, please report it`, isConfiguration }
}

function report(what: WorkerReport, then?: () => void): void {
  process.send?.(what, undefined, undefined, then)
}

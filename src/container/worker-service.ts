import { CliFailure } from '../adapters/cli/cli-failure.ts'
import { ConfigurationError, RepriseError } from '../domain/errors.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { type RunningGateway, startGateway } from './gateway-process.ts'
import { listenFailure } from './listen-failure.ts'
import { STOP_SIGNALS } from './stop-signals.ts'
import type { WorkerOrder, WorkerReport } from './worker-messages.ts'

/**
 * Serves when the primary says so, and stops when it says so. Signals are the primary's: terminals and
 * service managers send them to every process at once. Where the primary is gone, `node:cluster` ends this one.
 */
export function obeyPrimary(): void {
  for (const signal of STOP_SIGNALS) process.on(signal, () => {})
  let gateway: RunningGateway | undefined
  process.on('message', async (order: WorkerOrder) => {
    if (order.kind === 'serve') gateway = await served(order)
    else await gateway?.stop().finally(() => process.disconnect())
  })
  report({ kind: 'up' })
}

async function served({
  worker,
  config,
}: Extract<WorkerOrder, { kind: 'serve' }>): Promise<RunningGateway | undefined> {
  try {
    const gateway = await startGateway(config, worker)
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

import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Serving } from '../adapters/cli/serve-parts.ts'
import { WorkerSupervisor } from '../adapters/cli/worker-supervisor.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { WinstonLogger } from '../adapters/logging/winston-logger.ts'
import { announcement } from './announcement.ts'
import { clusterWorkers } from './cluster-workers.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { listenFailure } from './listen-failure.ts'
import { STOP_SIGNALS } from './stop-signals.ts'

/** Any long time: a timer that keeps this process alive while no worker does. */
const LONG_MS = 1_000_000_000

/**
 * Starts so many processes that serve on one port; this one supervises. Stops them when it is told
 * to: the first signal has them finish what is under way, a second one ends them all at once.
 * @throws {ConfigurationError} where a setting is wrong.
 * @throws {CliFailure} where it cannot listen, or where workers keep ending before they serve.
 */
export async function serveWorkers(config: GatewayConfig, workers: number): Promise<Serving> {
  const port = await freePort(config)
  const supervisor = new WorkerSupervisor(
    {
      start: clusterWorkers({ ...config, port }, workers),
      clock: new SystemClock(),
      logger: new WinstonLogger(config.logLevel, process.stderr.isTTY ? 'text' : 'json'),
    },
    { count: workers, graceMs: config.graceSeconds * 1000 },
  )
  const alive = setInterval(() => {}, LONG_MS)
  try {
    const place = { ...(await supervisor.start()), workers }
    const stopped = supervised(supervisor).finally(() => clearInterval(alive))
    return { ...place, announcement: announcement(place), stopped }
  } catch (error) {
    clearInterval(alive)
    throw error
  }
}

/** Tries the port once for all workers: where it cannot be listened on, that is said once. */
async function freePort(config: GatewayConfig): Promise<number> {
  const server = createServer((socket) => socket.destroy())
  try {
    server.listen(config.port, config.host)
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : config.port
  } catch (error) {
    throw listenFailure(error, config) ?? error
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

async function supervised(supervisor: WorkerSupervisor): Promise<void> {
  const told = Promise.withResolvers<void>()
  const tell = (): void => told.resolve()
  for (const signal of STOP_SIGNALS) process.on(signal, tell)
  const stopAtOnce = (signal: NodeJS.Signals): void => {
    supervisor.kill()
    for (const each of STOP_SIGNALS) process.off(each, stopAtOnce)
    process.kill(process.pid, signal)
  }
  await Promise.race([told.promise, supervisor.givenUp])
  for (const signal of STOP_SIGNALS) process.off(signal, tell).on(signal, stopAtOnce)
  await supervisor.stop()
  for (const signal of STOP_SIGNALS) process.off(signal, stopAtOnce)
}

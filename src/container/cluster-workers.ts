import cluster, { type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { CliFailure } from '../adapters/cli/cli-failure.ts'
import type { StartWorker, WorkerEvents, WorkerProcess } from '../adapters/cli/worker-process.ts'
import { ConfigurationError } from '../domain/errors.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { closeUndelivered } from './undelivered-connections.ts'
import type { WorkerOrder, WorkerReport } from './worker-messages.ts'
import { send, WorkerRelay } from './worker-relay.ts'

/** Where a process could not even be made, as the system may be out of processes or memory. */
const NOT_STARTED = { code: null, signal: 'not started' } as const

/**
 * Starts workers, of whom there are to be so many, that share the configured port. The primary accepts
 * connections and hands them out in turn, so that none is lost with a worker that ends. All are given this configuration, whatever the
 * file says when one is started anew. A port of 0 would be another one then: it is to be chosen before.
 * @throws {ConfigurationError} in a process that is itself such a worker, as some process managers make them.
 */
export function clusterWorkers(config: GatewayConfig, workers: number): StartWorker {
  if (!cluster.isPrimary) {
    throw new ConfigurationError('workers (REPRISE_WORKERS): this process is a worker already')
  }
  cluster.schedulingPolicy = cluster.SCHED_RR
  cluster.setupPrimary({ exec: fileURLToPath(mainOfWorkers()), args: [] })
  const relay = new WorkerRelay()
  return (worker, events) => {
    try {
      const started = cluster.fork()
      closeUndelivered(started)
      return held(started, { kind: 'serve', worker, workers, config }, events, relay)
    } catch {
      queueMicrotask(() => events.onEnd(NOT_STARTED))
      return { pid: undefined, stop() {}, kill() {} }
    }
  }
}

function held(
  worker: Worker,
  order: Extract<WorkerOrder, { kind: 'serve' }>,
  events: WorkerEvents,
  relay: WorkerRelay,
): WorkerProcess {
  worker.on('message', (report: WorkerReport) => {
    if (report.kind === 'up') send(worker, order)
    else if (report.kind === 'serving') {
      relay.add(order.worker, worker)
      events.onServing(report)
    } else if (report.kind === 'refused') events.onRefusal(reasonOf(report))
    else relay.pass(report)
  })
  worker.on('exit', (code, signal) => events.onEnd({ code, signal }))
  worker.on('error', () => {
    if (worker.process.pid === undefined) events.onEnd(NOT_STARTED)
  })
  return {
    pid: worker.process.pid,
    stop: () => send(worker, { kind: 'stop' }),
    kill: () => worker.process.kill('SIGKILL'),
  }
}

function reasonOf({ message, isConfiguration }: Extract<WorkerReport, { kind: 'refused' }>): Error {
  return isConfiguration ? new ConfigurationError(message) : new CliFailure(message)
}

/** Beside this file, as source and as it ships; bundlers fail where they see a name that is not there. */
function mainOfWorkers(): URL {
  const name = `./gateway-worker${import.meta.url.slice(-3)}`
  return new URL(name, import.meta.url)
}

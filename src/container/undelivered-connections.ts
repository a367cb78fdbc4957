import type { Worker } from 'node:cluster'

/** A connection as `node:cluster` hands it on. */
interface Connection {
  close(...given: readonly unknown[]): unknown
}

/** Connections that a worker is being handed, and has not said it has. At most one for each worker and address that is listened on. */
const undelivered = new Map<Connection, Worker>()

/**
 * Closes what a worker was being handed when it ended. `node:cluster` waits for its word for good, and keeps
 * the connection open: its client would wait as long. It rests on the cluster's sending connections by the
 * child's own `send` and closing its copy once they have arrived; were that otherwise, nothing would be closed here.
 */
export function closeUndelivered(worker: Worker): void {
  const child = worker.process
  const send = child.send.bind(child)
  child.send = (...sent: readonly unknown[]): boolean => {
    const [, connection] = sent
    if (isConnection(connection)) remember(connection, worker)
    return Reflect.apply(send, child, sent)
  }
  worker.on('exit', () => {
    for (const [connection, to] of undelivered) if (to === worker) connection.close()
  })
}

function remember(connection: Connection, worker: Worker): void {
  const isKnown = undelivered.has(connection)
  undelivered.set(connection, worker)
  // One that a worker would not take is handed to the next.
  if (isKnown) return
  const close = connection.close
  connection.close = (...given) => {
    undelivered.delete(connection)
    return Reflect.apply(close, connection, given)
  }
}

function isConnection(value: unknown): value is Connection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'close' in value &&
    typeof value.close === 'function'
  )
}

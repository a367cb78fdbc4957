import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** Most that is read of a body that nobody wants, in bytes: larger ones than any provider takes. */
const MOST_BYTES = 64 * 1024 * 1024

/** How long a client may take to read its answer before the connection is cut under it, in milliseconds. */
const LINGER_MS = 1000

/** Connections on which a body is read to be forgotten. */
const READ_ON = new WeakSet<Socket>()

/** Whether what comes on a connection belongs to a request that has its answer, or gets it at once. */
export function isReadToForget(socket: Socket): boolean {
  return READ_ON.has(socket)
}

/**
 * Reads on in a body that nobody wants, and forgets it: a connection that is closed while its client
 * is writing is reset, and then most clients never read why. What is still to come after 64 MiB is
 * left where it is; the connection ends behind the answer, and is cut after a while. How long all of
 * it may take is bounded as for every request.
 */
export function readToForget(request: IncomingMessage): void {
  const { complete, headers, socket } = request
  const isAnnounced = headers['content-length'] ?? headers['transfer-encoding']
  if (complete || isAnnounced === undefined || READ_ON.has(socket)) return
  let left = MOST_BYTES
  READ_ON.add(socket)
  request.once('end', () => READ_ON.delete(socket))
  request.on('error', () => {})
  request.on('data', ({ length }: Buffer) => {
    left -= length
    if (left < 0) cutOff(request)
  })
}

function cutOff(request: IncomingMessage): void {
  const { socket } = request
  request.removeAllListeners('data')
  request.pause()
  socket.end()
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
}

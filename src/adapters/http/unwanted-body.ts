import type { IncomingMessage } from 'node:http'

/** Most that is read of a body that nobody wants, in bytes: larger ones than any provider takes. */
const MOST_BYTES = 64 * 1024 * 1024

/** How long a client may take to read its answer before the connection is cut under it, in milliseconds. */
const LINGER_MS = 1000

/**
 * Reads on in a body that nobody wants, and forgets it: a connection that is closed while its client
 * is writing is reset, and then most clients never read why. What is still to come after 64 MiB is
 * left where it is; the connection ends behind the answer, and is cut after a while. How long all of
 * it may take is bounded as for every request.
 */
export function readToForget(request: IncomingMessage): void {
  const { complete, headers } = request
  const isAnnounced = headers['content-length'] ?? headers['transfer-encoding']
  if (complete || isAnnounced === undefined) return
  let left = MOST_BYTES
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

import { createServer, type Server } from 'node:http'
import type { RequestHandler } from './fast-path.ts'
import { refusedForHost, refuseUnreadable } from './unreadable-requests.ts'

/** Longest wait for a request to arrive whole, in milliseconds. */
const REQUEST_MS = 60_000

/** How long a connection may wait for its next request, in milliseconds: longer than proxies before it do (60 s). */
const KEEP_ALIVE_MS = 72_000

/** Connections on which nothing moves for so long are cut: longer than any provider is waited for. */
const SILENCE_MS = 1_200_000

/** Node's server, with a bound on every wait. */
export function httpServer(handler: RequestHandler): Server {
  // Node would answer without a word.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    if (!refusedForHost(request, response)) handler(request, response)
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.requestTimeout = REQUEST_MS
  server.setTimeout(SILENCE_MS)
  server.on('clientError', refuseUnreadable)
  return server
}

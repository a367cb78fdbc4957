import { type ConnectionOptions, connect } from 'node:tls'
import { reasonCode } from '../adapters/redis/reason-code.ts'
import type { RedisAddress } from '../adapters/redis/redis-url.ts'

/** Longest wait for a server that says nothing, in milliseconds. */
const LONGEST_MS = 1000

/**
 * The code of what a server has against the TLS of its client; undefined where it has nothing.
 * It is told to whoever sends nothing: who has sent commands finds the connection cut, most often
 * before the refusal is read.
 */
export function tlsRefusal(
  { host, port }: RedisAddress,
  options: ConnectionOptions,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const socket = connect({ host, port, ...options })
  socket.on('error', (error) => resolve(reasonCode(error)))
  socket.on('close', () => resolve(undefined))
  socket.setTimeout(LONGEST_MS, () => socket.destroy())
  return promise
}

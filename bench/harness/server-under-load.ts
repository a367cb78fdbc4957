import type { Running } from './contender.ts'
import { openConnections } from './http-connection.ts'
import { loaded } from './load.ts'
import type { ServerProcess } from './server-process.ts'

/** Load on servers that already run. */
export interface LoadSettings {
  readonly connections: number
  readonly next: () => Buffer
  /** Milliseconds of the servers' processor time in each round. */
  readonly ms: number
  /** How many requests warm them up. V8 has compiled what matters for a hit after some thousands, for a miss after some ten thousands. */
  readonly warmUp: number
}

/** The same for warming up, at most. */
const WARM_UP_MS = 20_000

/** Connections for warming up, at least: one alone takes long to get through as many requests. */
const WARM_UP_CONNECTIONS = 64

/**
 * Servers that are asked on so many connections together, warmed up; stopping them is the
 * caller's. Connections are opened anew for each round, before its time begins: servers close
 * those that have been idle for some seconds.
 */
export async function serversUnderLoad(
  servers: readonly ServerProcess[],
  { connections: count, next, ms, warmUp }: LoadSettings,
): Promise<Running> {
  const processorTime = (): number =>
    servers.reduce((all, server) => all + server.processorTime(), 0)
  const round = async (all: number, bounds: { readonly ms: number; readonly atMost?: number }) => {
    const share = Math.ceil(all / servers.length)
    const opened = await Promise.all(servers.map(({ port }) => openConnections(port, share)))
    const connections = opened.flat()
    try {
      return await loaded({ connections, next, processorTime, ...bounds })
    } finally {
      for (const connection of connections) connection.close()
    }
  }
  await round(Math.max(count, WARM_UP_CONNECTIONS), { ms: WARM_UP_MS, atMost: warmUp })
  return { measure: () => round(count, { ms }) }
}

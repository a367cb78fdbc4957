import type { Cluster, Redis } from 'ioredis'
import { addressOf, type RedisConnection } from './redis-connection.ts'
import { translated } from './redis-failure.ts'

const SLOTS = 16_384

/** The servers that hold the data between them, as they stand at a moment. */
export interface Masters {
  readonly servers: readonly Redis[]
  /** Whether every slot has a master that is connected. */
  readonly complete: boolean
  /** Changes whenever slots change hands. */
  readonly layout: string
  /** Whether slots are changing hands: their keys are on two masters. */
  readonly moving: boolean
}

/**
 * The servers to be walked through. ioredis forgets a dead master without a word, so what it
 * knows is compared with the slots of the Cluster.
 * @throws {CacheUnavailableError} where nobody tells.
 */
export async function mastersOf({ client }: RedisConnection): Promise<Masters> {
  if (!('slots' in client)) return { servers: [client], complete: true, layout: '', moving: false }
  const ranges = await translated(() => client.cluster('SLOTS'))
  const addresses = [...new Set(ranges.map(([, , master]) => master?.slice(0, 2).join(':') ?? ''))]
  const servers = addresses.flatMap((address) => serverAt(client, address) ?? [])
  const covered = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  return {
    servers,
    complete: covered === SLOTS && servers.length === addresses.length,
    layout: JSON.stringify(
      ranges.map(([first, last, master]) => [first, last, master?.[2]]).sort(),
    ),
    moving: (await Promise.all(servers.map(isMovingSlots))).some(Boolean),
  }
}

function serverAt(client: Cluster, address: string): Redis | undefined {
  return client.nodes('master').find((node) => addressOf(node) === address)
}

/** Only the two masters concerned know of a move: `[slot->-target]`, `[slot-<-source]`. */
async function isMovingSlots(server: Redis): Promise<boolean> {
  try {
    return String(await server.cluster('NODES')).includes('[')
  } catch {
    return true
  }
}

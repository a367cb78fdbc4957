import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RedisServer } from './redis-server.ts'

/** A master, a replica, and three Sentinels that agree by two. */
export interface SentinelGroup {
  readonly master: RedisServer
  readonly replica: RedisServer
  /** `redis-sentinel://` with all three. */
  readonly url: string
  stop(): Promise<void>
}

const NAME = 'group'

/** Starts a group whose Sentinels act after half a second, and waits until they know each other. */
export async function startSentinelGroup(): Promise<SentinelGroup> {
  const master = await RedisServer.start('--repl-diskless-sync-delay', '0')
  const replica = await RedisServer.start('--replicaof', '127.0.0.1', String(master.port))
  const sentinels = await Promise.all([1, 2, 3].map(() => startSentinel(master)))
  await Promise.all(sentinels.map(untilAcquainted))
  const addresses = sentinels.map(({ port }) => `127.0.0.1:${port}`)
  return {
    master,
    replica,
    url: `redis-sentinel://${addresses.join(',')}/${NAME}`,
    stop: async () => {
      await Promise.all([...sentinels, master, replica].map((server) => server.stop()))
    },
  }
}

function startSentinel(master: RedisServer): Promise<RedisServer> {
  return RedisServer.startSentinel((directory) => {
    const file = join(directory, 'sentinel.conf')
    const lines = [
      `sentinel monitor ${NAME} 127.0.0.1 ${master.port} 2`,
      `sentinel down-after-milliseconds ${NAME} 500`,
      `sentinel failover-timeout ${NAME} 3000`,
    ]
    writeFileSync(file, lines.join('\n'))
    return file
  })
}

/** A Sentinel fails over only what it knows: here one replica and two other Sentinels. */
async function untilAcquainted(sentinel: RedisServer): Promise<void> {
  const client = sentinel.client()
  try {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const known = (await client.call('SENTINEL', 'MASTER', NAME)) as readonly string[]
      const field = (name: string): string | undefined => known[known.indexOf(name) + 1]
      if (field('num-slaves') === '1' && field('num-other-sentinels') === '2') return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('the Sentinels do not find each other')
  } finally {
    client.disconnect()
  }
}

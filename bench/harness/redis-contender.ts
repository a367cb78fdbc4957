import type { Redis } from 'ioredis'
import type { Peer } from '../peers/peer.ts'
import type { Contender, Reading, Running } from './contender.ts'
import { type HitRun, hitContender } from './hit-contender.ts'
import { commandCounts, serverProcessorTime, startRedis } from './redis.ts'

/** Commands by which hits are read, whoever reads them. */
const READS = ['get', 'mget', 'getex']

/** Commands that only the measuring asks. */
const OWN = ['info']

/**
 * A cache on a Redis server of its own. Reads, besides time, what the server does for an
 * operation: `serverUs` of its processor, `reads`, and `others`, every other command, those
 * within scripts included. What it does between two turns counts towards the later.
 */
export function redisContender<Input>(peer: Peer<Input>, run: Omit<HitRun, 'port'>): Contender {
  const { start: _start, ...described } = hitContender(peer, { ...run, port: 0 })
  return {
    ...described,
    async start() {
      const server = await startRedis()
      const observer = server.client()
      try {
        const running = await hitContender(peer, { ...run, port: server.port }).start()
        return observed(running, observer, () => server.stop())
      } catch (error) {
        observer.disconnect()
        await server.stop()
        throw error
      }
    },
  }
}

async function observed(
  running: Running,
  observer: Redis,
  stopServer: () => Promise<void>,
): Promise<Running> {
  let before = await standingOf(observer)
  return {
    async measure() {
      const reading = await running.measure()
      const after = await standingOf(observer)
      const perOperation = differences(before, after, reading.operations ?? Number.NaN)
      before = after
      return { ...reading, ...perOperation }
    },
    async stop() {
      await running.stop?.()
      observer.disconnect()
      await stopServer()
    },
  }
}

interface Standing {
  readonly processor: number
  readonly reads: number
  readonly others: number
}

async function standingOf(observer: Redis): Promise<Standing> {
  const counts = [...(await commandCounts(observer))]
  const calls = (counted: (name: string) => boolean): number =>
    counts.reduce((all, [name, count]) => (counted(name) ? all + count : all), 0)
  return {
    processor: await serverProcessorTime(observer),
    reads: calls((name) => READS.includes(name)),
    others: calls((name) => !READS.includes(name) && !OWN.includes(name)),
  }
}

function differences(before: Standing, after: Standing, operations: number): Reading {
  return {
    serverUs: (after.processor - before.processor) / operations,
    reads: (after.reads - before.reads) / operations,
    others: (after.others - before.others) / operations,
  }
}

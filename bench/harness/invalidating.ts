import { setTimeout as pause } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import { createReprise, type Reprise } from '../../dist/index.js'
import { fillWithEntries } from '../../test/support/entries-in-bulk.ts'
import { LatencyWatcher } from '../../test/support/latency-watcher.ts'
import { onRedis } from '../peers/reprise-generate.ts'
import type { Reading } from './contender.ts'
import { FixedProvider } from './fixed-provider.ts'
import { bodyOf, requestOf, responseOf, SCOPE } from './material.ts'
import { startRedis } from './redis.ts'
import type { RedisServer } from './redis-server.ts'

/** A Redis that holds many entries, one of them Reprise's, which two processes have in use. */
export interface Stage {
  readonly client: Redis
  readonly one: Reprise
  /** Whether the one entry is still given by the other. */
  stillGiven(): Promise<boolean>
}

/** A way to get rid of all entries; resolves when they are gone, and tells when none is given any more. */
export type Way = (stage: Stage, inEffect: () => void) => Promise<void>

/** How often something else is invalidated before. */
const WARM_UPS = 20

/** How long the watcher reads undisturbed, in milliseconds. */
const IDLE_MS = 2000

/**
 * Fills a server of its own, and has all of it invalidated while another client, in a process
 * of its own, reads one value each millisecond. Reads, in milliseconds: `effectMs` until no
 * entry is given any more, `lastedMs` until all are gone, the watcher's `p99Ms` and `worstMs`
 * meanwhile, and `idleP99Ms` and `idleWorstMs` before.
 */
export async function invalidated(way: Way, count: number): Promise<Reading> {
  const server = await startRedis()
  const client = server.client()
  const [one, other] = await Promise.all([started(server), started(server)])
  try {
    await one.generate.execute(requestOf(2048, 1), SCOPE)
    const stillGiven = async (): Promise<boolean> =>
      (await other.lookup.execute(requestOf(2048, 1), SCOPE)).state === 'fresh'
    await warmUp(one, stillGiven)
    await fillWithEntries(client, count - 1)
    if (!(await stillGiven())) throw new Error('what is to be invalidated is not there')
    return await watched(server, () => timed(way, { client, one, stillGiven }))
  } finally {
    client.disconnect()
    await Promise.all([one.close(), other.close()])
    await server.stop()
  }
}

/** A process that runs has invalidated before: somebody else's entries, of which there are none. */
async function warmUp(one: Reprise, stillGiven: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < WARM_UPS; n += 1) {
    await one.invalidate.execute({ tenant: `somebody ${n}` })
    await stillGiven()
  }
}

async function started(server: RedisServer): Promise<Reprise> {
  const provider = new FixedProvider()
  provider.next(requestOf(2048, 1), responseOf(bodyOf(2048, 1)))
  const settings = onRedis(server.port)
  const reprise = createReprise({
    ...settings,
    logLevel: 'error',
    adapters: { providers: [provider] },
  })
  await reprise.start()
  return reprise
}

async function watched(server: RedisServer, work: () => Promise<Reading>): Promise<Reading> {
  const quiet = await LatencyWatcher.on(server.port)
  await pause(IDLE_MS)
  const idle = await quiet.stop()
  const watcher = await LatencyWatcher.on(server.port)
  const reading = await work()
  const busy = await watcher.stop()
  return {
    ...reading,
    p99Ms: busy.p99,
    worstMs: busy.worst,
    idleP99Ms: idle.p99,
    idleWorstMs: idle.worst,
  }
}

async function timed(way: Way, stage: Stage): Promise<Reading> {
  const began = performance.now()
  let effectMs = Number.NaN
  await way(stage, () => {
    effectMs = performance.now() - began
  })
  const lastedMs = performance.now() - began
  if ((await stage.client.keys('llm:cache:entry:????????????????????????????????:*')).length > 0)
    throw new Error('what was to be invalidated is still there')
  return { effectMs, lastedMs }
}

import { startRedisCluster } from '../support/redis-cluster.ts'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { startSentinelGroup } from '../support/redis-sentinels.ts'
import type { RedisServer } from '../support/redis-server.ts'
import { within } from '../support/within.ts'
import { type Figure, ms } from './figure.ts'

const NODE_TIMEOUT = 1000
const QUESTIONS: readonly string[] = Array.from({ length: 60 }, (_, n) => `question ${n}`)

/** A master of a Cluster is killed; its replica takes over. */
export async function clusterMasterKilled(): Promise<Figure> {
  const cluster = await startRedisCluster({ replicas: 1, nodeTimeoutMs: NODE_TIMEOUT })
  const rig = await startRedisReprise(cluster.url, { commandTimeoutMs: 250 })
  try {
    while ((await misses(rig)) > 0);
    await cluster.masters[0]?.kill()
    const incomplete = await rig.reprise.invalidate.execute({ tenant: 'nobody' })
    let worst = 0
    const back = await within(30_000, async () => {
      const missing = await misses(rig)
      worst = Math.max(worst, missing)
      return worst > 0 && missing === 0
    })
    return {
      fault: 'Cluster: a master killed',
      expected: `misses only, back within node timeout + 2 s (${NODE_TIMEOUT + 2000} ms); invalidation says complete: false`,
      measured: `misses only; all hits after ${ms(back)}; complete: ${incomplete.complete}`,
    }
  } finally {
    await rig.reprise.close()
    await cluster.stop()
  }
}

/** The master behind Sentinels is killed; one promotes the replica. */
export async function sentinelFailover(): Promise<Figure> {
  const group = await startSentinelGroup()
  const rig = await startRedisReprise(group.url, { commandTimeoutMs: 250 })
  try {
    await rig.untilHit('question', 5000)
    await group.master.kill()
    const promotion = within(30_000, () => isMaster(group.replica))
    const killedAt = performance.now()
    const promoted = promotion.then(() => performance.now())
    const back = within(30_000, async () => (await rig.ask('question')).outcome === 'hit')
    const [promotedAt, backAfter] = await Promise.all([promoted, back])
    return {
      fault: 'Sentinel failover',
      expected: 'misses only, back within 3 s of the promotion',
      measured: `misses only; hits ${ms(Math.max(0, killedAt + backAfter - promotedAt))} after the promotion`,
    }
  } finally {
    await rig.reprise.close()
    await group.stop()
  }
}

async function misses(rig: RedisReprise): Promise<number> {
  const answers = await Promise.all(QUESTIONS.map((question) => rig.ask(question)))
  return answers.filter(({ outcome }) => outcome !== 'hit').length
}

async function isMaster(server: RedisServer): Promise<boolean> {
  const client = server.client()
  try {
    return String(await client.info('replication')).includes('role:master')
  } finally {
    client.disconnect()
  }
}

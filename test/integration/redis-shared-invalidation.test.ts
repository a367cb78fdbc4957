import { expect } from 'chai'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisResponseCache } from '../../src/adapters/redis/redis-response-cache.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { eventually } from '../support/eventually.ts'
import { RedisServer } from '../support/redis-server.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

const BUSY_FOR_300_MS = `
local began = redis.call('TIME')
repeat
  local now = redis.call('TIME')
until (now[1] - began[1]) * 1000000 + now[2] - began[2] > 300000`

/** A cache with a fence of its own, as each process has one. */
interface Process {
  readonly cache: RedisResponseCache
  readonly fence: InvalidationFence
  readonly connection: RedisConnection
}

describe('invalidation by another process on the same Redis', () => {
  let server: RedisServer
  let one: Process
  let other: Process

  async function join(commandMs = 2000): Promise<Process> {
    const clock = new SystemClock()
    const connection = new RedisConnection(server.url, { commandMs, connectMs: 2000 })
    await connection.start()
    const fence = new InvalidationFence(clock)
    const settings = { prefix: 'llm:cache:entry', maxEntryBytes: 1_000_000 }
    return {
      cache: new RedisResponseCache(connection, settings, fence, clock),
      fence,
      connection,
    }
  }

  async function leave({ cache, connection }: Process): Promise<void> {
    await cache.close()
    await connection.close()
  }

  /** An answer whose generation begins now, in a process. */
  function begun({ fence }: Process, fields: Partial<CacheEntry> = {}): CacheEntry {
    return entryOf(Date.now(), { generatedFrom: fence.moment(), ...fields })
  }

  beforeEach(async () => {
    server = await RedisServer.start()
    one = await join()
    other = await join()
  })

  afterEach(async () => {
    await leave(one)
    await leave(other)
    await server.stop()
  })

  it('V3: refuses a write whose generation began before', async () => {
    const early = begun(one)
    await one.cache.get(early.key)
    await other.cache.invalidate({ tenant: early.key.tenant })
    expect(await one.cache.set(early)).to.equal(false)
    expect(await other.cache.get(early.key)).to.deep.equal({ kind: 'absent' })
  })

  it('V3: refuses it too where the writer has never looked before', async () => {
    const early = begun(one)
    await other.cache.invalidate({})
    expect(await one.cache.set(early)).to.equal(false)
  })

  it('takes writes of what it does not concern, and of what began afterwards', async () => {
    const early = begun(one)
    await one.cache.get(early.key)
    await other.cache.invalidate({ model: 'f'.repeat(32) })
    expect(await one.cache.set(early)).to.equal(true)
    await other.cache.invalidate({})
    await one.cache.get(early.key)
    expect(await one.cache.set(begun(one))).to.equal(true)
    expect(await other.cache.get(early.key)).to.include({ kind: 'found' })
  })

  it('V3: puts flights and memory of this process behind its fence as soon as it hears of it', async () => {
    const early = begun(one, { tags: ['red'] })
    await other.cache.invalidate({ tag: 'red' })
    await one.cache.get(keyOf(asking('anything')))
    expect(one.fence.admits(early)).to.equal(false)
    expect(one.fence.admits(begun(one, { tags: ['red'] }))).to.equal(true)
  })

  it('V3: a write that timed out and lands after the invalidation is refused by the server', async () => {
    const hasty = await join(60)
    const early = begun(hasty)
    await hasty.cache.get(early.key)
    const client = server.client()
    // The server is busy for longer than the writer waits, and takes the invalidation first.
    const busy = client.eval(BUSY_FOR_300_MS, 0)
    const raised = other.cache.invalidate({})
    await new Promise((resolve) => setTimeout(resolve, 50))
    const failed = await hasty.cache.set(early).catch((error: unknown) => error)
    expect(failed).to.include({ reason: 'timeout' })
    await Promise.all([busy, raised])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await other.cache.get(early.key)).to.deep.equal({ kind: 'absent' })
    expect(await client.exists(entryName())).to.equal(0)
    client.disconnect()
    await leave(hasty)
  })

  it('V3: is in force in every process before the memory is reclaimed', async () => {
    await one.cache.set(begun(one))
    expect((await other.cache.get(keyOf())).kind).to.equal('found')
    const client = server.client()
    // Nothing is deleted: the entry stays where it is, and no process serves it.
    await client.acl('SETUSER', 'default', '-unlink')
    expect(await one.cache.invalidate({})).to.deep.equal({ deleted: 0, complete: false })
    expect(await other.cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    expect(await one.cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    const late = await join()
    expect(await late.cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    await leave(late)
    client.disconnect()
  })

  it('serves what is stored anew while the invalidation is still open', async () => {
    await one.cache.set(begun(one))
    const client = server.client()
    await client.acl('SETUSER', 'default', '-unlink')
    await one.cache.invalidate({})
    for (const process of [one, other]) {
      await process.cache.get(keyOf())
      expect(await process.cache.set(begun(process))).to.equal(true)
      expect((await one.cache.get(keyOf())).kind).to.equal('found')
      expect((await other.cache.get(keyOf())).kind).to.equal('found')
    }
    client.disconnect()
  })

  it('V2: invalidations at once are each complete', async () => {
    const tags = Array.from({ length: 30 }, (_, n) => `tag ${n}`)
    const results = await Promise.all(
      tags.map((tag, n) => (n % 2 === 0 ? one : other).cache.invalidate({ tag })),
    )
    expect(results).to.deep.equal(tags.map(() => ({ deleted: 0, complete: true })))
  })

  it('V3: forgets nothing among a thousand invalidations', async () => {
    const early = begun(one)
    await one.cache.get(early.key)
    await other.cache.invalidate({ tenant: early.key.tenant })
    for (let n = 0; n < 1000; n += 1) await other.cache.invalidate({ tag: `tag ${n}` })
    expect(await one.cache.set(early)).to.equal(false)
    expect(await one.cache.set(begun(one))).to.equal(true)
    expect((await other.cache.get(early.key)).kind).to.equal('found')
    const client = server.client()
    expect(await client.zcard('llm:cache:entry.fences')).to.be.below(260)
    client.disconnect()
  })

  it('V3: is told again to a server that has lost it', async () => {
    const client = server.client()
    const old = begun(one)
    await one.cache.set(old)
    const lost = await client.dumpBuffer(nameIn(await client.keys('llm:cache:entry:*')))
    await other.cache.invalidate({})
    await one.cache.get(old.key)
    // As a replica that took over without having seen the last second.
    await client.flushall()
    await client.restore(entryName(), 0, lost)
    await eventually(async () => (await one.cache.get(old.key)).kind === 'absent')
    await eventually(async () => (await client.zcard('llm:cache:entry.fences')) > 0)
    const late = await join()
    expect(await late.cache.get(old.key)).to.deep.equal({ kind: 'absent' })
    await leave(late)
    client.disconnect()
  })

  function entryName(): string {
    const { tenant, namespace, model, digest } = keyOf()
    return `llm:cache:entry:${tenant}:${namespace}:${model}:${digest}`
  }
})

function nameIn([name = '']: readonly string[]): string {
  return name
}

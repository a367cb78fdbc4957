import { expect } from 'chai'
import type { Redis } from 'ioredis'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { type ConnectedCache, connectCache } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

/**
 * What a process reads after an invalidation is in force and before its memory is reclaimed,
 * it judges by what it learns afterwards: by then nothing may be left of the invalidation.
 */
describe('entries read from Redis just before they are reclaimed', () => {
  let server: RedisServer
  let client: Redis
  let one: ConnectedCache
  let other: ConnectedCache

  function begun(fields: Partial<CacheEntry> = {}): CacheEntry {
    return entryOf(Date.now(), { generatedFrom: Date.now(), tags: ['red'], ...fields })
  }

  /** Invalidates at another process, and leaves the entry to be read as it was before. */
  async function readBefore(invalidate: () => Promise<unknown>): Promise<void> {
    const { tenant, namespace, model, digest } = keyOf()
    const name = `llm:cache:entry:${tenant}:${namespace}:${model}:${digest}`
    const bytes = await client.dumpBuffer(name)
    await invalidate()
    expect(await client.exists(name)).to.equal(0)
    await client.restore(name, 0, bytes)
  }

  beforeEach(async () => {
    server = await RedisServer.start()
    client = server.client()
    one = await connectCache(server)
    other = await connectCache(server)
    await other.cache.set(begun())
  })

  afterEach(async () => {
    client.disconnect()
    await Promise.all([one, other].map((process) => process.close()))
    await server.stop()
  })

  for (const filter of [{}, { tag: 'red' }, { digest: keyOf().digest }]) {
    it(`V3: are not served once ${JSON.stringify(filter)} is settled`, async () => {
      expect((await one.cache.get(keyOf())).kind).to.equal('found')
      await readBefore(() => other.cache.invalidate(filter))
      expect(await one.cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    })
  }

  it('V3: are not served by a process that has never looked before', async () => {
    await readBefore(() => other.cache.invalidate({ tag: 'red' }))
    expect(await one.cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
  })

  it('are served where what was settled concerns others, or began afterwards', async () => {
    const green = begun({ key: keyOf(asking('other')), tags: ['green'] })
    await other.cache.set(green)
    await one.cache.get(keyOf())
    await other.cache.invalidate({ tag: 'red' })
    expect((await one.cache.get(green.key)).kind).to.equal('found')
    await other.cache.set(begun())
    expect((await one.cache.get(keyOf())).kind).to.equal('found')
  })
})

import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { encodeEntry } from '../../src/domain/entry-codec.ts'
import { entryFilter } from '../../src/domain/invalidation.ts'
import { connectCache } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

describe('invalidation on a real Redis', () => {
  let server: RedisServer
  let client: Redis

  beforeEach(async () => {
    server = await RedisServer.start()
    client = server.client()
  })

  afterEach(async () => {
    client.disconnect()
    await server.stop()
  })

  it('V1: takes 100,000 entries and leaves every neighbour untouched', async function () {
    this.timeout(60_000)
    const neighbours = [
      'llm:cache:metrics',
      'llm:cache:entry',
      'llm:cache:entry:other',
      'llm:cache:entry2:x',
      `llm:cache:entry2:${cacheKeyText(keyOf())}`,
      `other:llm:cache:entry:${cacheKeyText(keyOf())}`,
      'llm:cache:lease:x',
    ]
    for (const name of neighbours) await client.set(name, 'mine')
    await fill(client, 100_000)
    const { cache, close } = await connectCache(server)
    expect(await cache.invalidate({})).to.deep.equal({ deleted: 100_000, complete: true })
    expect(await othersThan(client, 'llm:cache:entry')).to.deep.equal(neighbours.sort())
    await close()
  })

  it('V1: a prefix that others begin with takes neither metrics nor their entries along', async () => {
    await client.hset('llm:cache:metrics', 'hits', 1)
    await client.set('{llm:cache:metrics}:minute:0', 'x')
    await client.set(`llm:cache:entry:${cacheKeyText(keyOf())}`, 'another prefix')
    await client.set('llm:cache:anything', 'x')
    const { cache, close } = await connectCache(server, 'llm:cache')
    await cache.set(entryOf(Date.now()))
    expect(await cache.invalidate({})).to.deep.equal({ deleted: 1, complete: true })
    expect(await othersThan(client, 'llm:cache')).to.have.length(4)
    await close()
  })

  for (const prefix of ['a[bc]*', 'x?y', 'back\\slash', 'trailing\\', 'ümlaut 🙂']) {
    it(`V1: takes the prefix ${prefix} for what it is, not for a pattern`, async () => {
      const { cache, close } = await connectCache(server, prefix)
      const lookalike = prefix.replace('[bc]*', 'bX').replace('?', 'z')
      if (lookalike !== prefix) await client.set(`${lookalike}:${cacheKeyText(keyOf())}`, 'x')
      await cache.set(entryOf(Date.now()))
      expect(await cache.invalidate({})).to.deep.equal({ deleted: 1, complete: true })
      expect(await othersThan(client, prefix)).to.have.length(lookalike === prefix ? 0 : 1)
      await close()
    })
  }

  it('finds tags behind large answers and many tags, and skips what is no entry', async () => {
    const { cache, close } = await connectCache(server)
    const tags = Array.from({ length: 16 }, (_, n) => `${n}${'ß'.repeat(120)}`)
    await cache.set(entryOf(Date.now(), { tags: [...tags.slice(1), 'wanted'] }))
    await client.set(`llm:cache:entry:${cacheKeyText(keyOf(asking('corrupt')))}`, 'corrupt')
    expect(await cache.invalidate(entryFilter({ tag: 'wanted' }))).to.deep.equal({
      deleted: 1,
      complete: true,
    })
    expect(await othersThan(client, 'llm:cache:entry')).to.have.length(1)
    await close()
  })
})

/** What is there besides the cache's own notes of invalidations. */
async function othersThan(client: Redis, prefix: string): Promise<readonly string[]> {
  const notes = ['position', 'fences', 'feed-position', 'feed-fences'].map(
    (what) => `${prefix}.${what}`,
  )
  return (await client.keys('*')).filter((name) => !notes.includes(name)).sort()
}

async function fill(client: Redis, count: number): Promise<void> {
  const bytes = Buffer.from(encodeEntry(entryOf(Date.now())))
  for (let done = 0; done < count; done += 5000) {
    const pipeline = client.pipeline()
    for (let n = done; n < done + 5000; n += 1) {
      pipeline.set(`llm:cache:entry:${cacheKeyText(keyOf(asking(`question ${n}`)))}`, bytes)
    }
    await pipeline.exec()
  }
}

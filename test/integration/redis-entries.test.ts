import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { encodeEntry } from '../../src/domain/entry-codec.ts'
import { type ConnectedCache, connectCache } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

describe('entries in a real Redis', () => {
  let server: RedisServer
  let client: Redis
  let connected: ConnectedCache
  const name = `llm:cache:entry:${cacheKeyText(keyOf())}`

  before(async () => {
    server = await RedisServer.start()
    client = server.client()
    connected = await connectCache(server)
  })

  beforeEach(() => client.flushall())

  after(async () => {
    client.disconnect()
    await connected.close()
    await server.stop()
  })

  it('S4: expire physically', async () => {
    await connected.cache.set(entryOf(Date.now()))
    expect(await client.pttl(name)).to.be.within(89_000_000, 90_000_000)
  })

  const bytes = Buffer.from(encodeEntry(entryOf(Date.now())))
  const newer = Buffer.from(bytes)
  newer[3] = 9
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['corrupt', Buffer.from('not an entry'), 'corrupt'],
    ['truncated', bytes.subarray(0, bytes.length - 5), 'corrupt'],
    ['empty', Buffer.alloc(0), 'corrupt'],
    ['newer', newer, 'version'],
    [
      'foreign',
      Buffer.from(encodeEntry(entryOf(Date.now(), { key: keyOf(asking('other')) }))),
      'foreign',
    ],
  ]
  for (const [what, stored, reason] of cases) {
    it(`S2, K4: a ${what} entry is a miss that says why, and is left where it is`, async () => {
      await client.set(name, stored)
      expect(await connected.cache.get(keyOf())).to.deep.equal({ kind: 'rejected', reason })
      expect(await client.getBuffer(name)).to.deep.equal(stored)
    })
  }

  it('F1: a value of another kind is a miss', async () => {
    await client.hset(name, 'field', 'value')
    expect(await connected.cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
  })
})

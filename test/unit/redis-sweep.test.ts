import { expect } from 'chai'
import { KeySpace } from '../../src/adapters/redis/key-space.ts'
import type { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisSweep } from '../../src/adapters/redis/redis-sweep.ts'
import { deriveCacheKey } from '../../src/domain/cache-key.ts'
import { ACME, asking } from '../support/requests.ts'

/** A sweep over one entry, in a Redis that says that of its deletion. */
function answering(reply: unknown): RedisSweep {
  const keySpace = new KeySpace('llm:cache:entry', false)
  const derived = deriveCacheKey(asking('one'), ACME)
  if (derived.kind !== 'keyed') throw new Error('it has a key')
  const client = { scan: async () => ['0', [keySpace.nameOf(derived.key)]] }
  const connection = { client, sharded: false, ask: async () => reply }
  return new RedisSweep(connection as unknown as RedisConnection, keySpace)
}

describe('a sweep through Redis', () => {
  it('counts what it has deleted', async () => {
    expect(await answering(1).run({})).to.deep.equal({ deleted: 1, complete: true })
  })

  for (const reply of [null, 'OK', '1', [1], -1, 1.5])
    it(`V2: is incomplete where Redis does not say how many: ${JSON.stringify(reply)}`, async () => {
      expect(await answering(reply).run({})).to.deep.equal({ deleted: 0, complete: false })
    })
})

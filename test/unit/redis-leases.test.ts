import { expect } from 'chai'
import { KeySpace } from '../../src/adapters/redis/key-space.ts'
import type { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisLeases } from '../../src/adapters/redis/redis-leases.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { keyOf, requestOf } from '../support/requests.ts'

describe('leases in a Redis that refuses', () => {
  it('are let go again more and more seldom, and not for longer than they last', async () => {
    let asked = 0
    const ask = async (): Promise<never> => {
      asked += 1
      throw new CacheUnavailableError('refused', 'told to refuse')
    }
    const clock = new ManualClock()
    const connection = { ask, sharded: false } as unknown as RedisConnection
    const keySpace = new KeySpace('llm:cache:entry', false)
    const leases = new RedisLeases(connection, keySpace, () => 0, clock)
    expect(await rejection(leases.acquire(keyOf(requestOf())))).to.be.instanceOf(
      CacheUnavailableError,
    )
    for (let passed = 0; passed < 20_000; passed += 250) await clock.advance(250)
    expect(asked).to.equal(6)
    expect(clock.nextTaskIn).to.equal(undefined)
  })
})

import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { asking, keyOf } from '../support/requests.ts'

const QUESTIONS = ['one', 'two', 'three', 'four']
const MEBIBYTE = 1024 * 1024

describe('huge values under entries’ names', () => {
  let server: RedisServer
  let client: Redis
  let rig: RedisReprise

  beforeEach(async () => {
    server = await RedisServer.start()
    client = server.client()
    // The deadline that is in force where none is given.
    rig = await startRedisReprise(server.url, { commandTimeoutMs: 250 })
    for (const question of QUESTIONS) {
      const name = `llm:cache:entry:${cacheKeyText(keyOf(asking(question)))}`
      await client.setrange(name, 64 * MEBIBYTE - 1, 'x')
    }
  })

  afterEach(async () => {
    client.disconnect()
    await rig.reprise.close()
    await server.stop()
  })

  it('S4: are misses, harm nobody for long, and are replaced by what is generated', async () => {
    const answers = await Promise.all(QUESTIONS.map((question) => rig.ask(question)))
    expect(answers.map(({ outcome }) => outcome)).to.deep.equal(['miss', 'miss', 'miss', 'miss'])
    for (const question of QUESTIONS) await rig.untilHit(question, 10_000)
  })
})

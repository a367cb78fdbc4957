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
    await client.config('RESETSTAT')
  })

  afterEach(async () => {
    client.disconnect()
    await rig.reprise.close()
    await server.stop()
  })

  it('S4, F3: do not make a Redis count as gone that serves everybody else', async () => {
    const answers = await Promise.all(QUESTIONS.map((question) => rig.ask(question)))
    expect(answers.map(({ outcome }) => outcome)).to.deep.equal(['miss', 'miss', 'miss', 'miss'])
    expect(rig.logger.messages).to.deep.equal([])
    expect(await rig.totals()).to.include({ rejected_entries: 4, cache_errors: 0, stores: 4 })
  })

  it('S4: are not fetched whole', async () => {
    await Promise.all(QUESTIONS.map((question) => rig.ask(question)))
    const [, sent] = /total_net_output_bytes:(\d+)/.exec(await client.info('stats')) ?? []
    expect(Number(sent)).to.be.below(QUESTIONS.length * 2 * MEBIBYTE)
  })
})

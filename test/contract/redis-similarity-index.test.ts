import { setTimeout as wait } from 'node:timers/promises'
import { similarityIndexContract } from '../../src/contracts/similarity-index-contract.ts'
import { connectIndex } from '../support/redis-index.ts'
import { RedisServer } from '../support/redis-server.ts'
import { sealOf } from '../support/seals.ts'

describe('RedisSimilarityIndex on a real server', () => {
  let server: RedisServer
  let made = 0

  before(async () => {
    server = await RedisServer.start()
  })

  after(() => server.stop())

  for (const [name, seal] of [
    ['RedisSimilarityIndex', sealOf([])],
    ['RedisSimilarityIndex, sealed', sealOf(['new', 'old'], 1)],
  ] as const) {
    similarityIndexContract({ describe, it }, name, async () => {
      made += 1
      const { index, close } = await connectIndex(server, { prefix: `contract:${made}`, seal })
      return { index, now: Date.now, pass: (ms) => wait(ms), dispose: close }
    })
  }
})

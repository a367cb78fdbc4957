import { expect } from 'chai'
import type { Reprise } from '../../src/container/reprise.ts'
import { tokens } from '../../src/container/tokens.ts'
import { sampleEntry } from '../../src/contracts/sample-entry.ts'
import { startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { rejection } from '../support/rejection.ts'

const COMMAND_MS = 100

describe('a process that is busy itself', () => {
  let server: RedisServer
  let reprise: Reprise

  beforeEach(async () => {
    server = await RedisServer.start()
    const started = await startRedisReprise(server.url, { commandTimeoutMs: COMMAND_MS })
    reprise = started.reprise
  })

  afterEach(async () => {
    await reprise.close()
    await server.stop()
  })

  /** Keeps the event loop from turning for longer than Redis may take. */
  function beBusy(): void {
    const until = performance.now() + COMMAND_MS * 3
    while (performance.now() < until);
  }

  it('F3: does not take a Redis that answered meanwhile for one that is away', async () => {
    const cache = reprise.container.get(tokens.cache)
    const entry = sampleEntry(Date.now())
    await cache.set(entry)
    for (let n = 0; n < 5; n += 1) {
      const read = cache.get(entry.key)
      beBusy()
      expect((await read).kind).to.equal('found')
    }
    expect(reprise.cacheHealth()).to.include({ degraded: false })
  })

  it('F2: waits no longer for one that hangs', async () => {
    const connection = reprise.container.get(tokens.redisConnection)
    server.hang()
    const began = performance.now()
    const asked = connection?.ask('name', (client) => client.get('name'))
    expect(await rejection(asked ?? Promise.resolve())).to.include({ reason: 'timeout' })
    expect(performance.now() - began).to.be.within(COMMAND_MS - 10, COMMAND_MS * 10)
    server.resume()
  })
})

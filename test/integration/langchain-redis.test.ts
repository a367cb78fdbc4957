import { expect } from 'chai'
import type { Reprise } from '../../src/container/reprise.ts'
import { cacheOf } from '../support/langchain-reprise.ts'
import { Parrot } from '../support/parrot.ts'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { until } from '../support/until.ts'

describe('LangChain with Reprise’s cache on Redis', () => {
  let server: RedisServer
  let one: RedisReprise
  let other: RedisReprise
  const modelOn = (reprise: Reprise): Parrot => new Parrot({ cache: cacheOf(reprise) })

  beforeEach(async () => {
    server = await RedisServer.start()
    one = await startRedisReprise(server.url)
    other = await startRedisReprise(server.url)
  })

  afterEach(async () => {
    server.resume()
    await Promise.all([one.reprise.close(), other.reprise.close()])
    await server.stop()
  })

  it('V3: shares answers between processes, and what takes them out of service', async () => {
    const [first, second] = [modelOn(one.reprise), modelOn(other.reprise)]
    expect((await first.invoke('Hi.')).text).to.equal('Hi. (1)')
    expect((await second.invoke('Hi.')).text).to.equal('Hi. (1)')
    const gate = Promise.withResolvers<void>()
    second.gate = gate.promise
    const late = second.invoke('Ho.')
    await until(() => second.asked > 0)
    await one.reprise.invalidate.execute({ tenant: 'acme' })
    gate.resolve()
    await late
    expect((await second.invoke('Hi.')).text).to.equal('Hi. (2)')
    expect((await first.invoke('Hi.')).text).to.equal('Hi. (2)')
    expect((await first.invoke('Ho.')).text).to.equal('Ho. (2)')
  })

  it('F2: goes on without a Redis that hangs', async () => {
    const model = modelOn(one.reprise)
    server.hang()
    const began = performance.now()
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (1)')
    expect(performance.now() - began).to.be.below(2000)
    server.resume()
  })
})

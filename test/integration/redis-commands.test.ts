import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import { entryFilter } from '../../src/domain/invalidation.ts'
import { CommandSpy } from '../support/command-spy.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { connectCache } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, entryOf, keyOf, requestOf, responseOf } from '../support/requests.ts'

describe('Redis, command by command', () => {
  let server: RedisServer
  let spy: CommandSpy

  before(async () => {
    server = await RedisServer.start()
    spy = await CommandSpy.on(server)
  })

  after(async () => {
    spy.stop()
    await server.stop()
  })

  it('a lookup is one command, and so is a store', async () => {
    const { cache, close } = await connectCache(server)
    await cache.get(entryOf(0).key)
    await spy.commands()
    await cache.set(entryOf(Date.now()))
    expect(await spy.names()).to.deep.equal(['EVAL'])
    await cache.get(entryOf(0).key)
    expect(await spy.names()).to.deep.equal(['MGET'])
    await close()
  })

  it('a hit through the use case is one command, metrics apart', async () => {
    const cache = { kind: 'redis', url: server.url } as const
    const logger = new RecordingLogger()
    const reprise = createReprise({ cache, metricsFlushMs: 60_000, adapters: { logger } })
    await reprise.start()
    await reprise.generate.execute(requestOf(), ACME)
    await spy.commands()
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    expect(await spy.names()).to.deep.equal(['MGET'])
    await reprise.close()
  })

  it('lookups of one turn share a command, 16 at most, and each gets its own', async () => {
    const { cache, close } = await connectCache(server)
    const entries = Array.from({ length: 17 }, (_, n) =>
      entryOf(Date.now(), { key: keyOf(asking(`turn ${n}`)), response: responseOf(`answer ${n}`) }),
    )
    for (const entry of entries.slice(1)) await cache.set(entry)
    await spy.commands()
    const reads = await Promise.all(entries.map(({ key }) => cache.get(key)))
    const names = (await spy.commands()).map(([name = '', ...args]) => [name, args.length])
    // With the position of their line each.
    expect(names).to.deep.equal([
      ['mget', 17],
      ['mget', 2],
    ])
    const answers = reads.map((read) => (read.kind === 'found' ? read.entry.response.content : ''))
    expect(answers).to.deep.equal(['', ...entries.slice(1).map(({ response }) => response.content)])
    await close()
  })

  it('V1: invalidation uses SCAN and UNLINK, never KEYS and never FLUSHDB', async () => {
    const { cache, close } = await connectCache(server)
    await cache.set(entryOf(Date.now()))
    await spy.commands()
    await cache.invalidate(entryFilter({ tenant: 'acme' }))
    expect(new Set(await spy.names())).to.deep.equal(new Set(['EVAL', 'SCAN', 'UNLINK']))
    expect([...spy.withinScripts]).not.to.include.members(['KEYS', 'FLUSHDB', 'FLUSHALL'])
    await close()
  })

  it('K4: what reaches Redis as a name holds digests, and nothing of the request', async () => {
    const { cache, close } = await connectCache(server)
    await spy.commands()
    await cache.get(entryOf(0).key)
    const [[, name] = []] = await spy.commands()
    expect(name).to.match(/^llm:cache:entry:[0-9a-f]{32}:[0-9a-f]{32}:[0-9a-f]{32}:[0-9a-f]{64}$/)
    await close()
  })
})

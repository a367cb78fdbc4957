import { expect } from 'chai'
import { Keyv } from 'keyv'
import { KeyvResponseCache } from '../../src/adapters/keyv/keyv-response-cache.ts'
import { openKeyv } from '../../src/adapters/keyv/keyv-store.ts'
import { createReprise } from '../../src/container/reprise.ts'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { entryFilter } from '../../src/domain/invalidation.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, entryOf, keyOf, requestOf } from '../support/requests.ts'

import { within } from '../support/within.ts'

const settings = { maxEntryBytes: 100_000, timeoutMs: 500 }

describe('a Keyv store as cache', () => {
  it('answers from @keyv/redis, leaves neighbours alone, and outlives the process', async () => {
    const server = await RedisServer.start()
    const client = server.client()
    await client.set('llm:cache:entry2::x', 'neighbour')
    const build = () => {
      const cache = { kind: 'keyv', url: server.url, commandTimeoutMs: 5000 } as const
      return createReprise({ cache, adapters: { logger: new RecordingLogger() } })
    }
    const first = build()
    await first.start()
    expect((await first.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
    await first.close()
    const second = build()
    await second.start()
    expect((await second.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    expect(await second.invalidate.execute({ all: true })).to.deep.equal({
      deleted: 1,
      complete: true,
    })
    expect(await client.keys('*')).to.deep.equal(['llm:cache:entry2::x'])
    await second.close()
    client.disconnect()
    await server.stop()
  })

  it('F3: that does not open is opened by the next who asks', async () => {
    let failures = 1
    const open = async (): Promise<Keyv> => {
      if (failures-- > 0) throw new Error('too many open files')
      return new Keyv()
    }
    const cache = new KeyvResponseCache(open, settings, new ManualClock())
    expect(await rejection(cache.get(keyOf()))).to.be.instanceOf(Error)
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    await cache.close()
  })

  it('is waited for longer where it is checked, as it has to be opened first', async () => {
    const clock = new ManualClock()
    const opened = Promise.withResolvers<Keyv>()
    const cache = new KeyvResponseCache(() => opened.promise, settings, clock)
    const checked = cache.check()
    await settled()
    await clock.advance(settings.timeoutMs * 2)
    opened.resolve(new Keyv())
    await checked
    await cache.close()
  })

  for (const gone of [true, false])
    it(`V2, F2: that goes on listing what it says is deleted (${gone}) is invalidated incompletely, and not for ever`, async () => {
      const clock = new ManualClock()
      const store = Object.assign(new Map<string, unknown>(), { delete: () => gone })
      const keyv = new Keyv({ store, namespace: 'entries' })
      const names = Array.from({ length: 5000 }, (_, n) => cacheKeyText(keyOf(asking(`${n}`))))
      let walks = 0
      keyv.iterator = async function* () {
        walks += 1
        if (walks > 3) throw new Error('walked through again and again')
        for (const name of names) yield [name, 'entry']
      }
      const cache = new KeyvResponseCache(async () => keyv, settings, clock)
      expect((await cache.invalidate({})).complete).to.equal(false)
      await cache.close()
    })

  it('F2, F3: that hangs costs its deadline, and the standby takes over', async () => {
    const server = await RedisServer.start()
    const cache = { kind: 'keyv', url: server.url, commandTimeoutMs: 100 } as const
    const reprise = createReprise({ cache, adapters: { logger: new RecordingLogger() } })
    await reprise.start()
    server.hang()
    for (let n = 0; n < 3; n += 1) {
      expect(
        (await reprise.generate.execute(requestOf({ parameters: { n } }), ACME)).outcome,
      ).to.equal('miss')
    }
    await within(5000, async () => reprise.cacheHealth().degraded)
    expect(reprise.cacheHealth()).to.include({ kind: 'keyv', using: 'no-op', degraded: true })
    server.resume()
    await reprise.close()
    await server.stop()
  })

  it('F1: a store that fails is said to be unavailable, not empty', async () => {
    const store = new Map()
    store.get = () => {
      throw new Error('quotes a key')
    }
    const cache = new KeyvResponseCache(
      async () => new Keyv({ store }),
      settings,
      new ManualClock(),
    )
    const error = await rejection(cache.get(keyOf()))
    expect(error).to.include({ code: 'cache_unavailable', message: 'the Keyv store failed' })
  })

  it('F2: a store that never answers is given up on', async () => {
    const clock = new ManualClock()
    const cache = new KeyvResponseCache(() => new Promise(() => {}), settings, clock)
    const reading = rejection(cache.get(keyOf()))
    await settled()
    await clock.advance(500)
    expect(await reading).to.include({ reason: 'timeout' })
  })

  it('S2: what is no entry is a miss that says so', async () => {
    const keyv = new Keyv()
    const cache = new KeyvResponseCache(async () => keyv, settings, new ManualClock())
    await cache.set(entryOf(new ManualClock().now()))
    for await (const [key] of keyv.iterator?.(undefined) ?? [])
      await keyv.set(key, { not: 'an entry' })
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'rejected', reason: 'corrupt' })
  })

  for (const [what, damaged] of [
    ['cut in half', (row: string) => row.slice(0, row.length / 2)],
    ['no row at all', () => 'null'],
  ] as const) {
    it(`S2, V2: a row that is ${what} is a miss, and keeps nothing from being invalidated`, async () => {
      const store = new Map<string, string>()
      const open = async (): Promise<Keyv> => new Keyv({ store, namespace: 'entries' })
      const clock = new ManualClock()
      const cache = new KeyvResponseCache(open, settings, clock)
      await cache.set(entryOf(clock.now()))
      for (const [key, row] of store) store.set(key, damaged(row))
      expect(await cache.get(keyOf())).to.deep.equal({ kind: 'rejected', reason: 'corrupt' })
      expect(await cache.invalidate(entryFilter({ tag: 'other' }))).to.include({ complete: true })
      expect(await cache.invalidate({})).to.deep.equal({ deleted: 1, complete: true })
      expect(store.size).to.equal(0)
    })
  }

  it('V2: a store that cannot list its entries cannot be invalidated completely', async () => {
    const keyv = new Keyv()
    Reflect.set(keyv, 'iterator', undefined)
    const cache = new KeyvResponseCache(async () => keyv, settings, new ManualClock())
    expect(await cache.invalidate({})).to.deep.equal({ deleted: 0, complete: false })
  })

  for (const [what, url, message] of [
    ['nobody knows', 'gopher://x', /no Keyv store is known for gopher/],
    ['whose package is missing', 'etcd://x', /npm install @keyv\/etcd/],
  ] as const) {
    it(`a URL ${what} stops the start, and says what to do`, async () => {
      expect(await rejection(openKeyv(url, 'x'))).to.be.instanceOf(ConfigurationError)
      const reprise = createReprise({ cache: { kind: 'keyv', url }, logLevel: 'error' })
      const error = await rejection(reprise.start())
      expect(error).to.be.instanceOf(ConfigurationError)
      expect((error as Error).message).to.match(message)
      await reprise.close()
    })
  }
})

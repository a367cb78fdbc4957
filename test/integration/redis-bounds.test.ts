import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { encodeEntry } from '../../src/domain/entry-codec.ts'
import { answerTo, type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, entryOf, keyOf, responseOf } from '../support/requests.ts'

const QUESTION = 'What is a cache?'
const KEY = keyOf(asking(QUESTION))
const NAME = `llm:cache:entry:${cacheKeyText(KEY)}`
const MEBIBYTE = 1024 * 1024

describe('what does not belong into Redis, or does not fit', function () {
  this.timeout(20_000)
  let server: RedisServer
  let client: Redis
  let rig: RedisReprise

  async function begin(...options: string[]): Promise<void> {
    server = await RedisServer.start(...options)
    client = server.client()
    rig = await startRedisReprise(server.url, { commandTimeoutMs: 2000 })
  }

  afterEach(async () => {
    client.disconnect()
    await rig.reprise.close()
    await server.stop()
  })

  it('S2, F2: 64 MiB of something else under an entry’s name are a miss, and make way for the entry', async () => {
    await begin()
    await client.setrange(NAME, 64 * MEBIBYTE - 1, 'x')
    const { outcome, content, ms } = await rig.ask(QUESTION)
    expect([outcome, content]).to.deep.equal(['miss', answerTo(QUESTION)])
    expect(ms).to.be.below(4000)
    expect((await rig.ask(QUESTION)).outcome).to.equal('hit')
    expect(await rig.totals()).to.include({ rejected_entries: 1, cache_errors: 0, stores: 1 })
    expect(rig.reprise.cacheHealth().degraded).to.equal(false)
  })

  it('S2: something of another type under a name that was waited for in vain is a miss, and no failure', async () => {
    await begin()
    await client.rpush(NAME, 'no entry')
    server.hang()
    await rig.reprise.generate.execute(asking(QUESTION), ACME, { noStore: true })
    server.resume()
    await rig.untilHit('another', 5000)
    const found = await rig.reprise.lookup.execute(asking(QUESTION), ACME)
    expect(found.state).to.equal('absent')
    expect(rig.logger.messages.filter((line) => line.startsWith('cache reads'))).to.deep.equal([])
  })

  it('S4: an answer larger than an entry may be is given, and not stored', async () => {
    await begin()
    rig.provider.reaction = async () => responseOf('x'.repeat(MEBIBYTE))
    for (let n = 0; n < 2; n += 1) {
      const { outcome, content } = await rig.ask(QUESTION)
      expect([outcome, content.length]).to.deep.equal(['miss', MEBIBYTE])
    }
    expect(await client.exists(NAME)).to.equal(0)
    expect(await rig.totals()).to.include({ store_skips: 2, stores: 0, cache_errors: 0 })
    expect(rig.logger.messages).to.deep.equal([])
  })

  const whole = Buffer.from(encodeEntry(entryOf(Date.now(), { key: KEY })))
  const older = Buffer.from(whole)
  older[3] = 0
  const endless = Buffer.from(whole)
  endless.writeUInt32BE(0xff_ff_ff_ff, 4)
  const cases: readonly (readonly [string, Buffer])[] = [
    ['of an older version', older],
    ['whose head claims to be 4 GiB long', endless],
    ['with a bit of its head flipped', flipped(whole, 20)],
    [
      'whose answer is no object',
      Buffer.concat([whole.subarray(0, bodyAt(whole)), Buffer.from('[]')]),
    ],
    ['with something behind it', Buffer.concat([whole, Buffer.from('{}')])],
  ]
  for (const [what, bytes] of cases) {
    it(`S2: an entry ${what} is a miss, is counted, and makes way for a whole one`, async () => {
      await begin()
      await client.set(NAME, bytes)
      const outcomes = [(await rig.ask(QUESTION)).outcome, (await rig.ask(QUESTION)).outcome]
      expect(outcomes).to.deep.equal(['miss', 'hit'])
      expect(await rig.totals()).to.include({ rejected_entries: 1, cache_errors: 0 })
      expect(await client.pttl(NAME)).to.be.above(0)
    })
  }

  it('S4: an entry past its time is a miss, also where Redis was never told to drop it', async () => {
    await begin()
    const past = { freshUntil: Date.now() - 2000, expiresAt: Date.now() - 1000 }
    await client.set(NAME, Buffer.from(encodeEntry(entryOf(Date.now(), { key: KEY, ...past }))))
    expect((await rig.ask(QUESTION)).outcome).to.equal('miss')
    expect(await client.pttl(NAME)).to.be.above(0)
  })
})

/** Where the answer begins. */
function bodyAt(entry: Buffer): number {
  return 8 + entry.readUInt32BE(4)
}

function flipped(entry: Buffer, place: number): Buffer {
  const changed = Buffer.from(entry)
  changed.writeUInt8(changed.readUInt8(place) ^ 0x80, place)
  return changed
}

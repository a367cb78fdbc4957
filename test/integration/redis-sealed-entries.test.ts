import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { readConfig } from '../../src/container/config.ts'
import { startGateway } from '../../src/container/gateway-process.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { AtRestSettings } from '../../src/container/settings.ts'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { connectCache } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, entryOf, keyOf, requestOf, responseOf } from '../support/requests.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'
import { keyText, sealOf } from '../support/seals.ts'

const NAME = `llm:cache:entry:${cacheKeyText(keyOf())}`
const ANSWER = 'Nobody but its caller shall read this. '.repeat(500)
const KEY = { id: 'new', key: keyText('new') }
const OLD_KEY = { id: 'old', key: keyText('old') }

describe('sealed entries in a real Redis', () => {
  let server: RedisServer
  let client: Redis
  let running: Reprise[]

  before(async () => {
    server = await RedisServer.start()
    client = server.client()
  })

  beforeEach(async () => {
    running = []
    await client.flushall()
  })

  afterEach(() => Promise.all(running.map((reprise) => reprise.close())))

  after(async () => {
    client.disconnect()
    await server.stop()
  })

  /** A process with these settings, and a provider that gives the answer. */
  async function start(atRest: AtRestSettings = {}): Promise<Reprise> {
    const provider = new ScriptedProvider()
    provider.reaction = async () => responseOf(ANSWER)
    const cache = { kind: 'redis', url: server.url } as const
    const adapters = { logger: new RecordingLogger(), providers: [provider] }
    const reprise = createReprise({ cache, adapters, atRest })
    running.push(reprise)
    await reprise.start()
    return reprise
  }

  /** Asks, and says how it was answered; the answer must be the right one. */
  async function outcomeOf(reprise: Reprise): Promise<string> {
    const { outcome, response } = await reprise.generate.execute(requestOf(), ACME, { tags: ['t'] })
    expect(response.content).to.equal(ANSWER)
    return outcome
  }

  async function stored(): Promise<Buffer> {
    return (await client.getBuffer(NAME)) ?? Buffer.of()
  }

  for (const compressFromBytes of [0, 1]) {
    it(`M3: hold no word of the answer, compressed from ${compressFromBytes} bytes on`, async () => {
      const atRest = { encryptionKeys: [KEY], compressFromBytes }
      expect(await outcomeOf(await start(atRest))).to.equal('miss')
      const bytes = await stored()
      expect(bytes.includes('"id":') || bytes.includes('Nobody')).to.equal(false)
      expect(bytes.includes(Buffer.from(KEY.key, 'base64'))).to.equal(false)
      expect(await outcomeOf(await start(atRest))).to.equal('hit')
    })
  }

  it('are compressed where nothing is said, and not where compression is off', async () => {
    await outcomeOf(await start())
    expect((await stored()).length).to.be.within(1, ANSWER.length / 10)
    await client.flushall()
    await outcomeOf(await start({ compressFromBytes: 0 }))
    expect((await stored()).includes(ANSWER)).to.equal(true)
  })

  it('V1, V2: are invalidated by tag, also by a process that cannot read them', async () => {
    for (const encryptionKeys of [[KEY], [OLD_KEY], []]) {
      await outcomeOf(await start({ encryptionKeys: [KEY] }))
      const invalidating = await start({ encryptionKeys })
      const result = await invalidating.invalidate.execute({ tag: 't' })
      expect(result).to.deep.equal({ deleted: 1, complete: true })
      expect(await client.exists(NAME)).to.equal(0)
    }
  })

  it('stand beside plain ones, which are read after encryption is switched on', async () => {
    expect(await outcomeOf(await start({ compressFromBytes: 0 }))).to.equal('miss')
    expect(await outcomeOf(await start({ encryptionKeys: [KEY] }))).to.equal('hit')
  })

  it('are read while keys are rotated', async () => {
    expect(await outcomeOf(await start({ encryptionKeys: [OLD_KEY] }))).to.equal('miss')
    expect(await outcomeOf(await start({ encryptionKeys: [OLD_KEY, KEY] }))).to.equal('hit')
    expect(await outcomeOf(await start({ encryptionKeys: [KEY, OLD_KEY] }))).to.equal('hit')
  })

  it('S2: whose key was removed are misses, are counted, and are replaced', async () => {
    await outcomeOf(await start({ encryptionKeys: [OLD_KEY] }))
    const reprise = await start({ encryptionKeys: [KEY] })
    expect(await outcomeOf(reprise)).to.equal('miss')
    expect(await outcomeOf(reprise)).to.equal('hit')
    expect((await reprise.readMetrics.execute()).totals.rejected_entries).to.equal(1)
  })

  it('M3: are what a gateway stores that is given keys', async () => {
    const gateway = await startGateway(
      readConfig({
        REPRISE_PORT: '0',
        REPRISE_REDIS_URL: server.url,
        REPRISE_ENCRYPTION_KEYS: `${KEY.id}:${KEY.key}`,
        REPRISE_LOG_LEVEL: 'error',
      }),
    )
    const messages = [{ role: 'user', content: 'Say so.' }]
    const reply = await fetch(`${gateway.address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'any', messages }),
    })
    expect(await reply.text()).to.include('not an AI')
    await gateway.stop()
    const [name = ''] = await client.keys('llm:cache:entry:*')
    const bytes = (await client.getBuffer(name)) ?? Buffer.of()
    expect(bytes.includes('["demo",')).to.equal(true)
    expect(bytes.includes('not an AI')).to.equal(false)
  })

  it('S2, K4: that were tampered with or moved are misses that say why', async () => {
    const { cache, close } = await connectCache(server, 'llm:cache:entry', sealOf(['new'], 1))
    await cache.set(entryOf(Date.now(), { response: responseOf(ANSWER) }))
    const bytes = await stored()
    const changed = Buffer.from(bytes)
    changed.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
    await client.set(NAME, changed)
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'rejected', reason: 'sealed' })
    const elsewhere = keyOf(requestOf(), { tenant: 'globex' })
    await client.set(`llm:cache:entry:${cacheKeyText(elsewhere)}`, bytes)
    expect(await cache.get(elsewhere)).to.deep.equal({ kind: 'rejected', reason: 'foreign' })
    await close()
  })
})

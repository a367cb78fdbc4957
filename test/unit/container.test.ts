import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import type { CacheSettings } from '../../src/container/settings.ts'
import { tokens } from '../../src/container/tokens.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf, responseOf } from '../support/requests.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'
import { keyText } from '../support/seals.ts'

describe('the container', () => {
  const cases: readonly (readonly [cache: CacheSettings | undefined, kind: string])[] = [
    [undefined, 'memory'],
    [{ kind: 'memory' }, 'memory'],
    [{ kind: 'none' }, 'no-op'],
    [{ kind: 'redis', url: 'redis://127.0.0.1:1' }, 'redis'],
    [{ kind: 'keyv', url: 'redis://127.0.0.1:1' }, 'keyv'],
  ]
  for (const [cache, kind] of cases) {
    it(`chooses the cache ${kind} for ${JSON.stringify(cache)}`, async () => {
      const reprise = createReprise(cache === undefined ? {} : { cache })
      expect(reprise.cacheHealth().kind).to.equal(kind)
      await reprise.close()
    })
  }

  it('answers with the demo provider where none is configured', async () => {
    const reprise = createReprise()
    const { response } = await reprise.generate.execute(requestOf(), ACME)
    expect(response.provider).to.equal('demo')
    expect(response.content).to.match(/^\[demo: not an AI\]/)
  })

  it('takes the key of an environment variable that is absent for none', async () => {
    const apiKey = process.env.REPRISE_TEST_ABSENT_KEY
    const reprise = createReprise({
      providers: [{ kind: 'openai', url: 'http://127.0.0.1:1/v1', apiKey }],
      logLevel: 'silent',
    })
    expect(await rejection(reprise.start())).to.equal(undefined)
    await reprise.close()
  })

  it('lets any port be rebound until it is used', async () => {
    const reprise = createReprise()
    const provider = new ScriptedProvider('rebound')
    provider.reaction = async () => ({ ...responseOf(), provider: 'rebound' })
    const { container } = reprise
    container.rebind(tokens.providers).toConstantValue([provider])
    const { response } = await reprise.generate.execute(requestOf(), ACME)
    expect(response.provider).to.equal('rebound')
  })

  it('refuses two providers of one name, and a URL that is none, at the start', async () => {
    const demo = { kind: 'demo' } as const
    const wrong = [[demo, demo], [{ kind: 'openai', name: 'x', url: 'nowhere' } as const]]
    for (const providers of wrong) {
      const started = createReprise({ providers }).start()
      expect(await rejection(started)).to.be.instanceOf(ConfigurationError)
    }
  })

  it('refuses a provider that is not reached over HTTP, at the start', async () => {
    const providers = [{ kind: 'openai', url: 'ftp://127.0.0.1/v1' } as const]
    const error = await rejection(createReprise({ providers }).start())
    expect(error).to.be.instanceOf(ConfigurationError)
    expect(error).to.have.property('message').that.includes('http://')
  })

  it('M3: refuses URLs with what would not be sent, at the start, and repeats none of it', async () => {
    for (const url of [
      'https://user:hidden@h/v1',
      'https://h/v1?key=hidden',
      'https://h/v1#hidden',
    ])
      for (const settings of [
        { providers: [{ kind: 'openai', url } as const] },
        { semantic: { mode: 'on', embedder: { kind: 'openai', url, model: 'm' } } as const },
      ]) {
        const error = await rejection(createReprise(settings).start())
        expect(error).to.be.instanceOf(ConfigurationError)
        expect(String(error))
          .to.match(/url.* may hold no/)
          .and.not.include('hidden')
      }
  })

  it('F1: has questions not compared, and nothing else, where the embedder is not reached over HTTP', async () => {
    const embedder = { kind: 'openai', url: 'ftp://127.0.0.1/v1', model: 'm' } as const
    const reprise = createReprise({ semantic: { mode: 'on', embedder }, logLevel: 'silent' })
    const unhandled: unknown[] = []
    const note = (reason: unknown): number => unhandled.push(reason)
    process.on('unhandledRejection', note)
    await reprise.start()
    await new Promise((resolve) => setTimeout(resolve, 100))
    process.off('unhandledRejection', note)
    expect(unhandled).to.deep.equal([])
    expect(await reprise.generate.execute(requestOf(), ACME)).to.include({ outcome: 'miss' })
    await reprise.close()
  })

  it('M1: closes once, however often it is told to', async () => {
    const reprise = createReprise()
    const metrics = reprise.container.get(tokens.metrics)
    const gate = Promise.withResolvers<void>()
    let closings = 0
    metrics.close = () => {
      closings += 1
      return closings === 1 ? gate.promise : Promise.resolve()
    }
    const order: string[] = []
    const first = reprise.close().then(() => order.push('first'))
    const second = reprise.close().then(() => order.push('second'))
    setImmediate(gate.resolve)
    await Promise.all([first, second])
    expect(order).to.deep.equal(['first', 'second'])
  })

  it('lets go of everything else where a provider does not close', async () => {
    const provider = new ScriptedProvider()
    provider.close = () => Promise.reject(new Error('no'))
    const reprise = createReprise({ adapters: { providers: [provider] }, logLevel: 'silent' })
    let closed = false
    reprise.callersUpstreams.close = async () => {
      closed = true
    }
    await reprise.close()
    expect(closed).to.equal(true)
  })

  it('M3: refuses wrong encryption keys at the start, whatever the cache, and names the setting', async () => {
    const secret = 'c2VjcmV0'
    const key = keyText('x')
    const wrong = [
      [[{ id: 'a', key: secret }], /^atRest\.encryptionKeys\[0\]\.key: must be 32 bytes/],
      [[{ id: 'a b', key }], /^atRest\.encryptionKeys\[0\]\.id: must be/],
      [
        [
          { id: 'a', key },
          { id: 'a', key },
        ],
        /^atRest\.encryptionKeys: two keys have the same id$/,
      ],
    ] as const
    for (const [encryptionKeys, message] of wrong) {
      const error = await rejection(createReprise({ atRest: { encryptionKeys } }).start())
      expect(error).to.be.instanceOf(ConfigurationError)
      expect((error as Error).message)
        .to.match(message)
        .and.not.to.include(secret)
    }
  })

  it('stores nothing where the cache is none', async () => {
    const reprise = createReprise({ cache: { kind: 'none' } })
    for (let n = 0; n < 2; n += 1) {
      expect(await reprise.generate.execute(requestOf(), ACME)).to.include({
        outcome: 'miss',
        stored: false,
      })
    }
  })

  it('closes twice without complaint', async () => {
    const reprise = createReprise()
    await reprise.start()
    await reprise.close()
    await reprise.close()
  })
})

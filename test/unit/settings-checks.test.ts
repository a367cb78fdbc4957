import { expect } from 'chai'
import { buildContainer, ConfigurationError, createReprise } from '../../src/index.ts'

const URL = 'http://127.0.0.1:9/v1'

/** What a program without types, or with a variable that is absent, may bring; and what has to be named. */
const WRONG: readonly (readonly [settings: unknown, named: string])[] = [
  [{ ttlSecond: 60 }, 'ttlSecond'],
  [{ ttlSeconds: Number.NaN }, 'ttlSeconds'],
  [{ ttlSeconds: '60' }, 'ttlSeconds'],
  [{ staleSeconds: -1 }, 'staleSeconds'],
  [{ maxGenerations: Number.NaN }, 'maxGenerations'],
  [{ apology: 'off' }, 'apology'],
  [{ cache: 'redis' }, 'cache'],
  [{ cache: { kind: 'reddis', url: 'redis://127.0.0.1' } }, 'cache.kind'],
  [{ cache: { kind: 'redis' } }, 'cache.url'],
  [{ cache: { kind: 'redis', url: undefined } }, 'cache.url'],
  [{ cache: { kind: 'memory', maxbytes: 1 } }, 'maxbytes'],
  [{ providers: {} }, 'providers'],
  [{ providers: [{ kind: 'azure', url: URL }] }, 'providers[0].kind'],
  [{ providers: [{ kind: 'openai' }] }, 'providers[0].url'],
  [{ providers: [{ kind: 'openai', url: URL, timeoutMs: Number.NaN }] }, 'providers[0].timeoutMs'],
  [{ providers: [{ kind: 'openai', url: URL, timeout: 5 }] }, 'timeout'],
  [{ adapters: { cahce: {} } }, 'cahce'],
  [{ adapters: { providers: {} } }, 'adapters.providers'],
  [null, 'object'],
]

describe('Settings that a program brings', () => {
  for (const [settings, named] of WRONG) {
    it(`are refused where ${named} is wrong: ${JSON.stringify(settings)}`, () => {
      const build = (): unknown => Reflect.apply(createReprise, undefined, [settings])
      expect(build).to.throw(ConfigurationError, named)
      expect(() => Reflect.apply(buildContainer, undefined, [settings])).to.throw(named)
    })
  }

  it('may be absent, or undefined, and bounds may be without end', () => {
    const providers = [{ kind: 'openai', url: URL, timeoutMs: Infinity }] as const
    expect(() => createReprise()).not.to.throw()
    expect(() => createReprise({ providers, maxQueued: Infinity, ttlSeconds: 0 })).not.to.throw()
  })
})

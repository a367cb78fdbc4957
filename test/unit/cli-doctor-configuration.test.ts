import { expect } from 'chai'
import { configurationFindings } from '../../src/container/doctor-configuration.ts'
import { indexMismatch } from '../../src/container/doctor-semantic.ts'
import { checkedConfig, type GatewayConfig } from '../../src/container/gateway-config.ts'

function configured(settings: object): GatewayConfig {
  const checked = checkedConfig(settings)
  if ('problems' in checked) throw new Error(checked.problems)
  return checked.config
}

describe('the doctor’s findings about the configuration', () => {
  const provider = { kind: 'openai', name: 'far', url: 'https://far.example/v1', apiKey: 'k' }
  const key = `${'A'.repeat(43)}=`

  function said(settings: object): readonly string[] {
    return configurationFindings(configured(settings), 2).map(
      ({ status, says }) => `${status}: ${says}`,
    )
  }

  it('has nothing to say against one that is as it should be', () => {
    expect(said({ providers: [provider], host: '0.0.0.0', adminKey: 'a' })).to.deep.equal([])
  })

  for (const [what, settings, finding] of [
    ['no provider', {}, /^warning: no provider/],
    [
      'the demo provider as a stand-in',
      { providers: [provider, { kind: 'demo' }] },
      /^warning: the demo provider stands in/,
    ],
    [
      'keys that travel without TLS',
      { providers: [{ ...provider, url: 'http://far.example/v1' }] },
      /^warning: provider far is asked without TLS/,
    ],
    [
      'no admin key off loopback',
      { providers: [provider], host: '0.0.0.0' },
      /^warning: there is no admin key, and the gateway listens on 0\.0\.0\.0/,
    ],
    ['no cache', { providers: [provider], cache: 'none' }, /^warning: the cache is off/],
    [
      'a Redis that is not used',
      { providers: [provider], cache: 'memory', redisUrl: 'redis://h' },
      /^warning: redisUrl is set, and cache memory/,
    ],
    [
      'more workers than cores',
      { providers: [provider], redisUrl: 'redis://h', workers: 3 },
      /^warning: 3 workers share 2 cores/,
    ],
    ['no time to live', { providers: [provider], ttlSeconds: 0 }, /^warning: ttlSeconds is 0/],
    [
      'encryption keys, by their ids',
      {
        providers: [provider],
        encryptionKeys: [
          { id: 'new', key },
          { id: 'old', key },
        ],
      },
      /^ok: stored answers are encrypted with key new; those of old can be read too$/,
    ],
  ] as const) {
    it(`mentions ${what}`, () => {
      const findings = said(settings)
      expect(findings).to.have.lengthOf(1)
      expect(findings[0]).to.match(finding).and.not.to.include(key)
    })
  }

  it('complains about an index that does not go with the cache', () => {
    const pgvectorUrl = 'postgres://h/db'
    for (const [settings, fits] of [
      [{ semanticIndex: 'redis' }, false],
      [{ semanticIndex: 'redis', redisUrl: 'redis://h' }, true],
      [{ semanticIndex: 'pgvector', pgvectorUrl }, false],
      [{ semanticIndex: 'pgvector', pgvectorUrl, redisUrl: 'redis://h' }, true],
      [{}, true],
    ] as const) {
      expect(indexMismatch(configured(settings)) === undefined).to.equal(fits)
    }
  })
})

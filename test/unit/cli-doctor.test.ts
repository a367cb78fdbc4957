import { expect } from 'chai'
import { checkup } from '../../src/adapters/cli/doctor-checkup.ts'
import type { DoctorCheck, DoctorFinding } from '../../src/adapters/cli/doctor-parts.ts'
import { doctorDocument, doctorReport } from '../../src/adapters/cli/doctor-report.ts'
import { configurationFindings } from '../../src/container/doctor-configuration.ts'
import { nodeFinding } from '../../src/container/doctor-node.ts'
import { versionFinding } from '../../src/container/doctor-pgvector.ts'
import { failureFinding, modelFindings } from '../../src/container/doctor-provider.ts'
import { reasonCode, reasonFor } from '../../src/container/doctor-reasons.ts'
import { parsedInfo, type RedisFacts } from '../../src/container/doctor-redis-facts.ts'
import { redisFindings } from '../../src/container/doctor-redis-findings.ts'
import { indexMismatch } from '../../src/container/doctor-semantic.ts'
import { checkedConfig, type GatewayConfig } from '../../src/container/gateway-config.ts'
import { CacheUnavailableError, ProviderError } from '../../src/domain/errors.ts'

const FINE: DoctorFinding = { status: 'ok', says: 'fine' }

function check(name: string, look: DoctorCheck['look']): DoctorCheck {
  return { name, look }
}

describe('the doctor’s checkup', () => {
  it('looks at everything side by side, and gives up on what does not end', async () => {
    let aborted = 0
    const hung = check('hung', (signal) => {
      signal.addEventListener('abort', () => {
        aborted += 1
      })
      return new Promise(() => {})
    })
    const began = performance.now()
    const checks = [check('quick', async () => [FINE]), ...Array.from({ length: 40 }, () => hung)]
    const results = await checkup(checks, 50)
    // One after the other they would take two seconds.
    expect(performance.now() - began).to.be.below(1500)
    expect(results[0]).to.deep.equal({ check: 'quick', ...FINE })
    const [, ...unfinished] = results
    expect(new Set(unfinished.map(({ status, says }) => `${status}: ${says}`))).to.deep.equal(
      new Set(['problem: no result within 0.05 s']),
    )
    expect([unfinished.length, aborted]).to.deep.equal([40, 40])
  })

  it('repeats messages of its own, and nobody else’s', async () => {
    const results = await checkup([
      check('ours', () => Promise.reject(new CacheUnavailableError('refused', 'Redis says no'))),
      check('theirs', () => Promise.reject(new TypeError('cannot read sk-secret'))),
    ])
    expect(results.map(({ says }) => says)).to.deep.equal([
      'Redis says no',
      'the check failed: TypeError',
    ])
  })

  it('is reported with what to do, and cannot drive a terminal', () => {
    const results = [
      { check: 'redis', ...FINE },
      { check: 'provider\u001b[2J', status: 'problem', says: 'gone', advice: 'mend it' } as const,
    ]
    expect(doctorReport(results)).to.equal(
      [
        'ok       redis         fine',
        'problem  provider?[2J  gone',
        '                       mend it',
        '',
        '1 problem, 0 warnings, 1 ok',
        '',
      ].join('\n'),
    )
    expect(JSON.parse(doctorDocument(results))).to.deep.equal({
      ok: false,
      counts: { ok: 1, warning: 0, problem: 1 },
      findings: results,
    })
  })
})

const HEALTHY = {
  redis_version: '7.2.4',
  used_memory: '1048576',
  maxmemory: '104857600',
  maxmemory_policy: 'volatile-lru',
  aof_enabled: '1',
  aof_last_write_status: 'ok',
  role: 'master',
  connected_slaves: '1',
}

/** What is not ok about a server that is healthy but for what is given, each with its first words. */
function complaints(
  info: Readonly<Record<string, string>>,
  facts: Partial<RedisFacts> = {},
  replicated = false,
): readonly string[] {
  const map = new Map(Object.entries({ ...HEALTHY, ...info }))
  const pings = Array.from({ length: 20 }, (_, place) => place / 10)
  const all = { address: 'h:1', info: map, pings, skewMs: 3, skewWithin: 1, ...facts }
  return redisFindings(all, { commandTimeoutMs: 250, replicated })
    .filter(({ status, advice }) => {
      expect(advice === undefined, 'advice where there is something to do').to.equal(
        status === 'ok',
      )
      return status !== 'ok'
    })
    .map(({ status, says }) => `${status}: ${says}`)
}

describe('the doctor’s findings about Redis', () => {
  it('has nothing to say against one that is set up as recommended', () => {
    expect(complaints({})).to.deep.equal([])
    expect(complaints({}, {}, true)).to.deep.equal([])
    expect(complaints({ redis_version: '7.2.4', valkey_version: '8.0.1' })).to.deep.equal([])
  })

  for (const [what, info, said] of [
    ['an old version', { redis_version: '6.2.14' }, /^warning: Redis 6\.2\.14: .* tested on 7/],
    ['one that is too old', { redis_version: '5.0.7' }, /^problem: Redis 5\.0\.7 lacks commands/],
    ['no bound', { maxmemory: '0' }, /^warning: no maxmemory/],
    ['noeviction', { maxmemory_policy: 'noeviction' }, /^warning: .* answers are not stored/],
    [
      'noeviction when full',
      { maxmemory_policy: 'noeviction', used_memory: '104857600' },
      /^problem: full: 100\.0 MiB used of 100\.0 MiB/,
    ],
    ['evicting counters', { maxmemory_policy: 'allkeys-lru' }, /^problem: .* evicts counters/],
    [
      'evicting counters some day',
      { maxmemory_policy: 'allkeys-lru', maxmemory: '0' },
      /^problem: .* evicts counters/,
    ],
    ['no persistence', { aof_enabled: '0' }, /^warning: no append-only file/],
    [
      'a full disk',
      { aof_last_write_status: 'err' },
      /^problem: the append-only file cannot be written/,
    ],
    [
      'failed snapshots',
      { aof_enabled: '0', rdb_last_bgsave_status: 'err' },
      /^problem: the last snapshot failed/,
    ],
    ['a replica', { role: 'slave' }, /^problem: it is a replica/],
  ] as const) {
    it(`complains about ${what}`, () => {
      const said1 = complaints(info)
      expect(said1).to.have.lengthOf(1)
      expect(said1[0]).to.match(said)
    })
  }

  it('misses replicas only where others are to take over', () => {
    expect(complaints({ connected_slaves: '0' })).to.deep.equal([])
    expect(complaints({ connected_slaves: '0' }, {}, true)[0]).to.match(/^warning: no replica/)
  })

  it('holds the slowest reply against what a reply may take', () => {
    expect(complaints({}, { pings: [1, 1, 130] })[0]).to.match(/^warning: .*slowest 130 ms/)
    expect(complaints({}, { pings: [1, 1, 251] })[0]).to.match(/^problem: .*slowest 251 ms/)
  })

  it('complains about clocks that differ by more than can be told from here', () => {
    expect(complaints({}, { skewMs: -1400, skewWithin: 500 })).to.deep.equal([])
    expect(complaints({}, { skewMs: -1400 })[0]).to.match(/^warning: .* 1400 ms behind/)
    expect(complaints({}, { skewMs: 40_000 })[0]).to.match(/^problem: .* 40000 ms ahead of/)
  })

  it('reads what INFO says', () => {
    const info = parsedInfo(
      '# Server\r\nredis_version:7.0.15\r\nexe:/a:b\r\n\r\n# Memory\r\nx:\r\n',
    )
    expect([...info]).to.deep.equal([
      ['redis_version', '7.0.15'],
      ['exe', '/a:b'],
      ['x', ''],
    ])
  })
})

describe('the doctor’s reasons', () => {
  it('are codes, from however deep, and no messages', () => {
    const inner = Object.assign(new Error('at 10.0.0.7 for sk-secret'), { code: 'ENOTFOUND' })
    expect(reasonCode(new Error('outer', { cause: inner }))).to.equal('ENOTFOUND')
    expect(reasonCode(new AggregateError([inner], 'all'))).to.equal('ENOTFOUND')
    expect(reasonCode(new Error('WRONGPASS invalid username'))).to.equal('WRONGPASS')
    expect(reasonCode(Object.assign(new Error('x'), { code: 'sk-secret' }))).to.equal(undefined)
    const circle = new Error('circle')
    circle.cause = circle
    expect(reasonCode(circle)).to.equal(undefined)
  })

  it('are readable', () => {
    for (const [code, said] of [
      ['ENOTFOUND', /host name is not known/],
      ['ECONNREFUSED', /nothing listens/],
      ['CERT_HAS_EXPIRED', /certificate has expired/],
      ['ERR_TLS_CERT_ALTNAME_INVALID', /another host name/],
      ['DEPTH_ZERO_SELF_SIGNED_CERT', /cannot be verified/],
      ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /cannot be verified/],
      ['ERR_SSL_WRONG_VERSION_NUMBER', /TLS fails/],
      ['ESOMETHING', /no connection \(ESOMETHING\)/],
    ] as const) {
      expect(reasonFor(code, 'host').says).to.match(said).and.to.include(`(${code})`)
    }
  })
})

describe('the doctor’s findings about providers', () => {
  const OPENAI = { kind: 'openai', name: 'openai', url: 'https://api.openai.com/v1' } as const
  const KEYED = { ...OPENAI, apiKey: 'sk-secret' }
  const listed = [{ id: 'gpt-4o', created: 0, ownedBy: '' }]

  function failed(settings: typeof OPENAI | typeof KEYED, status: number): DoctorFinding {
    const details = { provider: 'openai', failure: 'status', status, retryable: false } as const
    return failureFinding(settings, new ProviderError('refused sk-secret', details))
  }

  it('name the provider whose key is refused, and never the key', () => {
    const finding = failed(KEYED, 401)
    expect(finding).to.deep.equal({
      status: 'problem',
      says: 'it refuses the key (401)',
      advice: 'check apiKey of provider openai',
    })
    expect(failed(KEYED, 403).status).to.equal('problem')
  })

  it('take a refusal as a sign of life where callers bring their own key', () => {
    expect(failed(OPENAI, 401)).to.deep.include({ status: 'ok' })
  })

  it('tell what passes from what does not', () => {
    expect([404, 429, 500].map((status) => failed(KEYED, status).status)).to.deep.equal([
      'warning',
      'warning',
      'problem',
    ])
  })

  it('complain about configured models that are not on offer', () => {
    expect(modelFindings({ ...KEYED, models: ['gpt-4o'] }, listed, 5)).to.have.lengthOf(1)
    const [, list] = modelFindings({ ...KEYED, models: ['gpt-4o', 'gpt-5x'] }, listed, 5)
    expect(list?.says).to.match(/configured as gpt-5x$/)
    const [, map] = modelFindings({ ...KEYED, models: { mini: 'gone' } }, listed, 5)
    expect(map?.says).to.match(/configured as mini$/)
  })
})

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

describe('the doctor’s findings about versions', () => {
  it('compares them part by part', () => {
    for (const [version, status] of [
      ['22.19.0', 'ok'],
      ['24.0.0', 'ok'],
      ['22.9.9', 'problem'],
      ['20.20.2', 'problem'],
    ] as const) {
      expect(nodeFinding(version, '22.19').status, version).to.equal(status)
    }
  })

  it('tells a pgvector that is there from one that can be, and from none', () => {
    for (const [installed, available, status] of [
      ['0.8.0', '0.8.0', 'ok'],
      ['0.6.2', '0.8.0', 'problem'],
      [null, '0.8.0', 'warning'],
      [null, null, 'problem'],
    ] as const) {
      expect(versionFinding({ installed, available }).status).to.equal(status)
    }
  })
})

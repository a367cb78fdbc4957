import { expect } from 'chai'
import { parsedInfo, type RedisFacts } from '../../src/container/doctor-redis-facts.ts'
import { redisFindings } from '../../src/container/doctor-redis-findings.ts'

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

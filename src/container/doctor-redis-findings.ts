import type { DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { isAtLeast } from './doctor-node.ts'
import type { RedisFacts } from './doctor-redis-facts.ts'

/** What is to be expected of a server. */
export interface RedisExpectations {
  /** How long a reply may take while requests are served, in milliseconds. */
  readonly commandTimeoutMs: number
  /** Whether others are to take over where it fails: behind Sentinels, and in a Cluster. */
  readonly replicated: boolean
}

/** What Reprise is tested on, and the oldest that has every command that it uses. */
const TESTED = '7.0'
const OLDEST = '6.2'

/** Clocks may differ by so much, in milliseconds: entries live by seconds. */
const TOLERATED_SKEW_MS = 1000

/** From so much on, in milliseconds, entries are dead on arrival, or outlive their time noticeably. */
const HARMFUL_SKEW_MS = 30_000

/** Policies that evict what expires, and nothing else. */
const GOOD_POLICY = /^volatile-/

const EVICTION = 'maxmemory-policy volatile-lru (or volatile-ttl)'

/** Judges what was learned from a server. */
export function redisFindings(
  facts: RedisFacts,
  expected: RedisExpectations,
): readonly DoctorFinding[] {
  const { info } = facts
  return [
    versionFinding(info),
    latencyFinding(facts, expected),
    memoryFinding(info),
    ...persistenceFindings(info),
    ...replicationFindings(info, expected),
    skewFinding(facts),
  ]
}

function versionFinding(info: RedisFacts['info']): DoctorFinding {
  const valkey = info.get('valkey_version')
  if (valkey !== undefined) return ok(`Valkey ${valkey}`)
  const version = info.get('redis_version') ?? '0'
  if (isAtLeast(version, TESTED)) return ok(`Redis ${version}`)
  if (isAtLeast(version, OLDEST)) {
    const says = `Redis ${version}: Reprise is tested on ${TESTED} and newer`
    return warning(says, 'move to Redis 7 or Valkey')
  }
  return problem(`Redis ${version} lacks commands that are used`, 'move to Redis 7 or Valkey')
}

function latencyFinding(
  { pings }: RedisFacts,
  { commandTimeoutMs }: RedisExpectations,
): DoctorFinding {
  const sorted = [...pings].sort((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const slowest = sorted.at(-1) ?? 0
  const says = `${sorted.length} PINGs: median ${ms(median)}, slowest ${ms(slowest)}, of ${commandTimeoutMs} ms that a reply may take (commandTimeoutMs)`
  const advice = 'bring Redis nearer, find out what slows it down, or raise commandTimeoutMs'
  if (slowest > commandTimeoutMs) return problem(says, advice)
  return slowest > commandTimeoutMs / 2 ? warning(says, advice) : ok(says)
}

function memoryFinding(info: RedisFacts['info']): DoctorFinding {
  const limit = Number(info.get('maxmemory') ?? 0)
  const used = Number(info.get('used_memory') ?? 0)
  const policy = info.get('maxmemory_policy') ?? 'noeviction'
  const share = `${megabytes(used)} used of ${megabytes(limit)} (maxmemory)`
  if (policy.startsWith('allkeys-')) {
    const says = `maxmemory-policy ${policy} evicts counters and notes about invalidations too`
    return problem(says, `set ${EVICTION}: every entry expires, so that is enough`)
  }
  if (limit === 0) {
    const says = `no maxmemory: it grows until the machine has no more (${megabytes(used)} used)`
    return warning(says, `set maxmemory, and ${EVICTION}`)
  }
  if (GOOD_POLICY.test(policy)) return ok(`${share}, maxmemory-policy ${policy}`)
  if (used >= limit) {
    return problem(`full: ${share}, and ${policy} refuses writes`, `set ${EVICTION}`)
  }
  const says = `${share}, maxmemory-policy ${policy}: once it is full, answers are not stored`
  return warning(says, `set ${EVICTION}`)
}

function persistenceFindings(info: RedisFacts['info']): readonly DoctorFinding[] {
  if (info.get('aof_enabled') === '1') {
    if (info.get('aof_last_write_status') !== 'err') return [ok('persistent (appendonly)')]
    return [problem('the append-only file cannot be written', 'look at its disk and its log')]
  }
  if (info.get('rdb_last_bgsave_status') === 'err') {
    const says = 'the last snapshot failed: as it is set by default, Redis refuses writes'
    return [problem(says, 'look at its disk and its log')]
  }
  const says =
    'no append-only file: a restart loses counters since the last snapshot, if there is one'
  return [warning(says, 'set appendonly yes, unless counters may be lost')]
}

function replicationFindings(
  info: RedisFacts['info'],
  { replicated }: RedisExpectations,
): readonly DoctorFinding[] {
  if (info.get('role') === 'slave') {
    const says = 'it is a replica: it refuses writes, so answers are not stored'
    return [problem(says, 'name its master in redisUrl, or go through Sentinels')]
  }
  if (!replicated) return []
  const replicas = Number(info.get('connected_slaves') ?? 0)
  if (replicas > 0) return [ok(`${replicas} replica${replicas === 1 ? '' : 's'} connected`)]
  return [warning('no replica is connected: nobody takes over where it fails', 'add a replica')]
}

function skewFinding({ skewMs, skewWithin }: RedisFacts): DoctorFinding {
  const beyond = Math.abs(skewMs) - skewWithin
  const direction = skewMs > 0 ? 'ahead of' : 'behind'
  const says = `its clock is ${ms(Math.abs(skewMs))} ${direction} this machine's (±${ms(skewWithin)})`
  const advice = 'synchronise the clocks of both machines (NTP): entries live by them'
  if (beyond > HARMFUL_SKEW_MS) return problem(says, advice)
  return beyond > TOLERATED_SKEW_MS ? warning(says, advice) : ok(says)
}

function ms(duration: number): string {
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`
}

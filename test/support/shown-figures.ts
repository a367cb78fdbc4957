import { add, addAll, addField, type Counts, type Figures, noFigures } from './figures.ts'
import { GatewayCli } from './gateway-cli.ts'
import type { RedisServer } from './redis-server.ts'

const TOTALS = 'llm:cache:metrics'
const STEPS = ['minute', 'hour', 'day'] as const

/** Where figures are read. */
export interface ShownAt {
  readonly url: string
  readonly adminKey: string
  readonly redis: RedisServer
}

interface Bucket {
  readonly latency: Readonly<Record<string, { readonly count: number }>>
  readonly byModel: Readonly<Record<string, Counts>>
  readonly byProvider: Readonly<Record<string, Counts>>
}

interface Stats extends Bucket {
  readonly totals: Counts
  readonly complete: boolean
  readonly rangeLatency: Bucket['latency']
  readonly series: readonly (Bucket & Readonly<Record<string, unknown>>)[]
}

/** What a place says; of names, where it has any. */
export type Shown = Pick<Figures, 'totals' | 'timed'> & Partial<Figures>

/** What every place that shows figures says, by the place; all of it is to be the same. */
export async function shownFigures(
  at: ShownAt,
): Promise<Readonly<Record<string, Shown>> & { readonly '/admin/stats': Figures }> {
  const shown: Record<string, Shown> = {}
  for (const step of STEPS) {
    shown[`/admin/stats, by ${step}`] = seriesSum(await statsOf(at, step))
  }
  shown['/metrics'] = prometheusFigures(await textOf(at, '/metrics'))
  const cli = new GatewayCli(at.url, { adminKey: at.adminKey })
  const printed = JSON.parse((await cli.run('stats', '--json')).stdout) as Stats
  shown['reprise stats'] = figuresOf(printed, printed.totals)
  const stats = await statsOf(at, 'minute')
  const redis = await redisFigures(at.redis)
  return { ...shown, ...redis, '/admin/stats': figuresOf(stats, stats.totals) }
}

/** A route's answer, as the administrator gets it. */
export async function textOf({ url, adminKey }: ShownAt, path: string): Promise<string> {
  const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${adminKey}` } })
  return answer.text()
}

async function statsOf(at: ShownAt, step: string): Promise<Stats> {
  const stats = JSON.parse(await textOf(at, `/admin/stats?step=${step}`)) as Stats
  if (!stats.complete) throw new Error('Redis could not be asked')
  return stats
}

function figuresOf({ latency, byModel, byProvider }: Bucket, totals: Counts): Figures {
  const figures = noFigures()
  for (const [name, amount] of Object.entries(totals)) add(figures.totals, name, amount)
  for (const [outcome, { count }] of Object.entries(latency)) {
    if (outcome !== 'all') add(figures.timed, outcome, count)
  }
  addAll(figures, { totals: {}, timed: {}, byModel, byProvider })
  return figures
}

function seriesSum({ series }: Stats): Figures {
  const sum = noFigures()
  for (const { at: _at, ...bucket } of series) {
    const counters = Object.entries(bucket).filter(([, value]) => typeof value === 'number')
    addAll(sum, figuresOf(bucket, Object.fromEntries(counters) as Counts))
  }
  return sum
}

/** What is called otherwise there: without prefix and suffix, in larger units, or with a label. */
const CALLED: Readonly<Record<string, string>> = {
  unpriced_answers: 'unpriced_requests',
  'requests{outcome="hit"}': 'hits',
  'requests{outcome="miss"}': 'misses',
  'requests{outcome="failure"}': 'failures',
  'comparisons{purpose="exploration",result="same"}': 'semantic_explored_same',
  'comparisons{purpose="semantic_audit",result="different"}': 'semantic_audit_errors',
  'comparisons{purpose="exact_audit",result="different"}': 'exact_audit_errors',
}

const SCALED: Readonly<Record<string, readonly [name: string, unit: number]>> = {
  saved_seconds: ['saved_ms', 1000],
  cost_dollars: ['cost_microusd', 1_000_000],
  saved_dollars: ['saved_microusd', 1_000_000],
}

const PURPOSES: Readonly<Record<string, string>> = {
  exploration: 'semantic_explorations',
  semantic_audit: 'semantic_audits',
  exact_audit: 'exact_audits',
}

/** Without names: `/metrics` has no label that a caller could make up. */
function prometheusFigures(exposition: string): Pick<Figures, 'totals' | 'timed'> {
  const { totals, timed } = noFigures()
  for (const [, name = '', labels = '', value] of exposition.matchAll(
    /^reprise_(\w+?)(?:_total)?(\{.*\})? (\S+)$/gm,
  )) {
    const amount = Number(value)
    const label = /="([^"]*)"/.exec(labels)?.[1] ?? ''
    if (name === 'request_duration_seconds_count') add(timed, label, amount)
    if (!exposition.includes(`# TYPE reprise_${name}_total counter`)) continue
    const [scaled, unit] = SCALED[name] ?? [name, 1]
    if (name === 'requests') add(totals, 'requests', amount)
    if (name === 'comparisons') add(totals, PURPOSES[label] ?? label, amount)
    const called = CALLED[`${name}${labels}`] ?? (name === 'requests' ? label : undefined)
    if (name === 'semantic_vetoes') add(totals, `semantic_vetoes_${label}`, amount)
    else if (called !== undefined) add(totals, called, amount)
    else if (name !== 'comparisons') add(totals, CALLED[name] ?? scaled, Math.round(amount * unit))
  }
  return { totals, timed }
}

/** What the hash of totals says, and what the hashes of buckets come to, by their width. */
export async function redisFigures(
  redis: RedisServer,
): Promise<Readonly<Record<`Redis, ${'totals' | 'minute' | 'hour' | 'day'}`, Figures>>> {
  const client = redis.client()
  try {
    const sum = async (keys: readonly string[]): Promise<Figures> => {
      const figures = noFigures()
      for (const fields of await Promise.all(keys.map((key) => client.hgetall(key)))) {
        for (const [field, value] of Object.entries(fields)) addField(figures, field, Number(value))
      }
      return figures
    }
    const buckets = async (step: string): Promise<Figures> =>
      sum(await client.keys(`{${TOTALS}}:${step}:*`))
    return {
      'Redis, totals': await sum([TOTALS]),
      'Redis, minute': await buckets('minute'),
      'Redis, hour': await buckets('hour'),
      'Redis, day': await buckets('day'),
    }
  } finally {
    client.disconnect()
  }
}

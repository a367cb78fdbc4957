import { byName, hitRate, OUTCOMES, sum, sums } from './figures.js'
import { count, latency, money, orDash, percent } from './formats.js'

/** Providers that have a colour of their own; what others failed at is summed up. */
const MOST_PROVIDERS = 5

function column(buckets, name, label, colour) {
  const values = buckets.map((bucket) => bucket[name] ?? 0)
  return { label, colour, values, total: sum(buckets, name) }
}

/** How requests ended, stacked. */
export function outcomes(buckets, range) {
  const columns = OUTCOMES.map(({ name, label }) => column(buckets, name, label, name))
  const totals = sums(buckets, ['requests', 'hits', 'semantic', 'stale', 'coalesced'])
  const share = orDash(hitRate(totals), percent)
  const summary = `Requests by outcome in ${range.name}: ${count(totals.requests)}, of which ${share} from the cache`
  return { columns, summary }
}

/** Percentiles of how long the answers of an outcome took. */
export function latencies(buckets, { rangeLatency }, outcome) {
  const whole = rangeLatency?.[outcome]
  const columns = [
    ['p50Ms', 'p50', 'p50'],
    ['p95Ms', 'p95', 'p95'],
    ['p99Ms', 'p99', 'p99'],
  ].map(([name, label, colour]) => {
    const values = buckets.map((bucket) => bucket.latency?.[outcome]?.[name] || null)
    return { label, colour, values, total: whole?.[name] }
  })
  const said = columns.map(({ label, total }) => `${label} ${orDash(total, latency)}`).join(', ')
  return { columns, summary: `Time until the answer: ${said}` }
}

/** What was spent, and what was saved. */
export function sumsOfMoney(buckets) {
  const columns = [
    column(buckets, 'cost_microusd', 'Spent', 'spent'),
    column(buckets, 'saved_microusd', 'Saved', 'saved'),
    {
      ...column(buckets, 'unpriced_requests', 'Answers of unknown price'),
      told: true,
      cell: count,
    },
  ]
  const [spent, saved] = columns.map(({ total }) => money(total))
  return { columns, summary: `Money at list prices: ${spent} spent, ${saved} saved` }
}

/** Failures by the provider that failed, and requests that were handed on to the next. */
export function failures(buckets) {
  const failing = byName(buckets, 'byProvider').filter(({ provider_errors: errors }) => errors > 0)
  const shown = failing.slice(0, MOST_PROVIDERS).map(({ name }) => name)
  const columns = shown.map((name, place) => {
    const values = buckets.map((bucket) => bucket.byProvider?.[name]?.provider_errors ?? 0)
    const total = values.reduce((all, value) => all + value, 0)
    return { label: `${name} failed`, colour: `provider-${place + 1}`, values, total }
  })
  if (failing.length > MOST_PROVIDERS) columns.push(others(buckets, columns))
  const handedOn = { ...column(buckets, 'failovers', 'Handed on', 'failovers'), line: true }
  const errors = sum(buckets, 'provider_errors')
  const summary = `${count(errors)} failures of providers, ${count(handedOn.total)} requests handed on`
  return { columns: [...columns, handedOn], summary }
}

function others(buckets, columns) {
  const values = buckets.map((bucket, place) => {
    const named = columns.reduce((all, each) => all + each.values[place], 0)
    return Math.max(0, (bucket.provider_errors ?? 0) - named)
  })
  const total = values.reduce((all, value) => all + value, 0)
  return { label: 'others failed', colour: 'misses', values, total }
}

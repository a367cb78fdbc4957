import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import type { ProviderChain } from '../../application/provider-chain.ts'
import type { CacheHealth } from '../../domain/cache-health.ts'
import type { CounterName, Totals } from '../../domain/metrics.ts'
import type { ProviderHealth } from '../../domain/ports/llm-provider-port.ts'
import type { CallerRegistry } from './caller.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { latencyExposition } from './latency-metrics.ts'
import {
  addIndexSize,
  addSemanticCounters,
  type MetricKinds,
  type SemanticFigures,
} from './semantic-metrics.ts'

const OUTCOMES: Readonly<Partial<Record<CounterName, string>>> = {
  hits: 'hit',
  misses: 'miss',
  stale: 'stale',
  semantic: 'semantic',
  coalesced: 'coalesced',
  bypass: 'bypass',
  degraded: 'degraded',
  failures: 'failure',
  aborted: 'aborted',
}

const PLAIN: Readonly<Partial<Record<CounterName, readonly [name: string, help: string]>>> = {
  stores: ['reprise_stores_total', 'Answers stored.'],
  store_skips: [
    'reprise_store_skips_total',
    'Answers not stored: unfit, too large, or taken out of service meanwhile.',
  ],
  cache_errors: ['reprise_cache_errors_total', 'Reads and writes that the cache could not do.'],
  rejected_entries: [
    'reprise_rejected_entries_total',
    'Stored bytes that were no entry: corrupt, of another version or key, or not to be opened.',
  ],
  fenced_entries: [
    'reprise_fenced_entries_total',
    'Entries not served because they had been invalidated.',
  ],
  provider_errors: ['reprise_provider_errors_total', 'Requests that a provider failed to answer.'],
  failovers: ['reprise_failovers_total', 'Requests handed on to the next provider.'],
  refreshes: ['reprise_refreshes_total', 'Stored answers generated anew while they answered.'],
  failed_refreshes: ['reprise_failed_refreshes_total', 'Refreshes that stored nothing.'],
  invalidations: ['reprise_invalidations_total', 'Invalidations.'],
  invalidated_entries: ['reprise_invalidated_entries_total', 'Entries deleted by invalidations.'],
  input_tokens: ['reprise_input_tokens_total', 'Input tokens of generated answers.'],
  output_tokens: ['reprise_output_tokens_total', 'Output tokens of generated answers.'],
  saved_input_tokens: ['reprise_saved_input_tokens_total', 'Input tokens of replayed answers.'],
  saved_output_tokens: ['reprise_saved_output_tokens_total', 'Output tokens of replayed answers.'],
  unpriced_requests: [
    'reprise_unpriced_answers_total',
    'Answers whose price is not known, and which no sum of dollars holds.',
  ],
}

const DOLLARS = 'US dollars at list prices'

/** Counters that are shown in larger units. */
const SCALED: Readonly<
  Partial<Record<CounterName, readonly [name: string, help: string, unit: number]>>
> = {
  saved_ms: [
    'reprise_saved_seconds_total',
    'Seconds that providers would have taken for what was replayed.',
    1000,
  ],
  cost_microusd: ['reprise_cost_dollars_total', `${DOLLARS} for what was generated.`, 1_000_000],
  saved_microusd: ['reprise_saved_dollars_total', `${DOLLARS} for what was replayed.`, 1_000_000],
}

const DEGRADED = [
  'reprise_cache_degraded',
  'Whether a standby is in use because the cache cannot be reached.',
] as const

const SINCE = [
  'reprise_cache_state_timestamp_seconds',
  'Since when the cache that is in use is in use, in seconds since the epoch.',
] as const

const FAILING = [
  'reprise_cache_failing',
  'Whether reads or writes of the cache that is in use fail, at least in part.',
] as const

const PROVIDERS = [
  'reprise_provider_state',
  'Whether a provider is asked (closed), is not (open), is being tried (probing) or left alone (cooling).',
] as const

const PROVIDER_STATES: readonly ProviderHealth[] = ['closed', 'open', 'probing', 'cooling']

/** `GET /metrics`: the same counters as `/admin/stats`, for Prometheus. */
export function prometheusRoute(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/metrics', { onRequest: callers.admitAdmin }, async (_request, reply) => {
    const { totals, audits, complete } = await useCases.readMetrics.execute()
    const figures = { totals, audits, size: useCases.indexSize(), complete }
    const registry = await registryOf(figures, useCases.cacheHealth(), useCases.providers.health())
    const latencies = complete ? `\n${latencyExposition(totals)}` : ''
    const exposition = `${await registry.metrics()}${latencies}`
    return reply.type(registry.contentType).send(exposition)
  })
}

/**
 * Made for each scrape: the counters live in the metrics port, which outlives this
 * process. The library is loaded by the first scrape, not by the start. While the port's store
 * cannot be asked there is a gap: this process's part alone would look like a reset.
 */
async function registryOf(
  figures: SemanticFigures & { readonly complete: boolean },
  health: CacheHealth,
  providers: ReturnType<ProviderChain['health']>,
): Promise<Registry> {
  const { Counter, Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  if (figures.complete) {
    addCounters(registry, Counter, figures.totals)
    addSemanticCounters(registry, { Counter, Gauge }, figures)
  }
  if (figures.size !== undefined) addIndexSize(registry, { Counter, Gauge }, figures.size)
  addCacheState(registry, Gauge, health)
  addProviderStates(registry, Gauge, providers)
  return registry
}

function addCacheState(registry: Registry, Gauge: MetricKinds['Gauge'], health: CacheHealth): void {
  const registers = [registry]
  const [state, stateHelp] = DEGRADED
  new Gauge({ name: state, help: stateHelp, registers }).set(Number(health.degraded))
  const [since, sinceHelp] = SINCE
  new Gauge({ name: since, help: sinceHelp, registers }).set(health.since / 1000)
  const [failing, failingHelp] = FAILING
  const labelNames = ['operation'] as const
  const operations = new Gauge({ name: failing, help: failingHelp, labelNames, registers })
  for (const operation of ['read', 'write'] as const) {
    operations.set({ operation }, Number(health.failing.includes(operation)))
  }
}

function addProviderStates(
  registry: Registry,
  Gauge: MetricKinds['Gauge'],
  providers: ReturnType<ProviderChain['health']>,
): void {
  const [name, help] = PROVIDERS
  const labelNames = ['provider', 'state'] as const
  const states = new Gauge({ name, help, labelNames, registers: [registry] })
  for (const { name: provider, state } of providers) {
    for (const each of PROVIDER_STATES)
      states.set({ provider, state: each }, Number(state === each))
  }
}

function addCounters(registry: Registry, Counter: MetricKinds['Counter'], totals: Totals): void {
  const registers = [registry]
  const requests = new Counter({
    name: 'reprise_requests_total',
    help: 'Requests by outcome.',
    labelNames: ['outcome'],
    registers,
  })
  for (const [counter, outcome] of Object.entries(OUTCOMES)) {
    requests.inc({ outcome }, totals[counter as CounterName])
  }
  for (const [counter, [name, help]] of Object.entries(PLAIN)) {
    new Counter({ name, help, registers }).inc(totals[counter as CounterName])
  }
  for (const [counter, [name, help, unit]] of Object.entries(SCALED)) {
    new Counter({ name, help, registers }).inc(totals[counter as CounterName] / unit)
  }
}

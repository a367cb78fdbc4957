import type { Registry } from 'prom-client'
import type { ProviderChain } from '../../application/provider-chain.ts'
import type { CacheHealth } from '../../domain/cache-health.ts'
import type { ProviderHealth } from '../../domain/ports/llm-provider-port.ts'
import type { MetricKinds } from './metric-kinds.ts'

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

/** Adds how the cache is doing. */
export function addCacheState(
  registry: Registry,
  { Gauge }: MetricKinds,
  health: CacheHealth,
): void {
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

/** Adds how each provider is doing. */
export function addProviderStates(
  registry: Registry,
  { Gauge }: MetricKinds,
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

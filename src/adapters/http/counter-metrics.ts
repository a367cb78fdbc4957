import type { Registry } from 'prom-client'
import type { CounterName, Totals } from '../../domain/metrics.ts'
import type { MetricKinds } from './metric-kinds.ts'

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

/** Adds what is counted of requests, but for similar questions and audits. */
export function addCounters(registry: Registry, { Counter }: MetricKinds, totals: Totals): void {
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

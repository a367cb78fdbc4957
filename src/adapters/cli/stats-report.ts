import { STEP_MS } from '../../domain/metrics.ts'
import { count, dollars, duration, tokens } from './formats.ts'
import { sparkLine } from './spark-line.ts'
import type { ShownLatency, StatsDocument } from './stats-document.ts'
import { percent, percentRange, textTable } from './text-table.ts'

/** Outcomes: what they are called, their counter, and their name among the latencies. */
const OUTCOMES = [
  ['exact hits', 'hits', 'hit'],
  ['semantic hits', 'semantic', 'semantic'],
  ['stale', 'stale', 'stale'],
  ['coalesced', 'coalesced', 'coalesced'],
  ['misses', 'misses', 'miss'],
  ['bypass', 'bypass', 'bypass'],
  ['degraded', 'degraded', 'degraded'],
  ['failures', 'failures', ''],
  ['aborted', 'aborted', ''],
] as const

/** Most bars of the line. */
const MAX_BARS = 120

/** The counters as text. */
export function statsReport(stats: StatsDocument): string {
  const { totals, complete } = stats
  const blocks = [
    outcomeTable(stats),
    savings(totals),
    audits(stats),
    history(stats),
    ...(complete ? [] : ["The store cannot be asked: these are the gateway's own figures alone."]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The share of requests for which no provider had to generate, as the dashboard has it; undefined where there was none. */
export function hitRate(counts: Readonly<Record<string, unknown>>): number | undefined {
  const of = (name: string): number => Number(counts[name] ?? 0)
  const requests = of('requests')
  const spared = of('hits') + of('semantic') + of('stale') + of('coalesced')
  return requests === 0 ? undefined : spared / requests
}

function outcomeTable({ totals, latency }: StatsDocument): string {
  const requests = totals.requests ?? 0
  const rows = OUTCOMES.map(([label, counter, outcome]) => {
    const number = totals[counter] ?? 0
    const share = requests === 0 ? null : number / requests
    return [label, count(number), percent(share), ...percentiles(latency[outcome])]
  })
  const all = ['all', count(requests), '', ...percentiles(latency.all)]
  return textTable(
    ['since counting began', 'requests', 'share', 'p50', 'p95', 'p99'],
    [...rows, all],
  )
}

function percentiles(latency: ShownLatency | undefined): readonly string[] {
  if (latency === undefined) return ['-', '-', '-']
  return [latency.p50Ms, latency.p95Ms, latency.p99Ms].map(milliseconds)
}

/** Hits take less than a millisecond. */
function milliseconds(ms: number): string {
  return ms < 10 ? `${ms.toFixed(2)} ms` : duration(ms)
}

function savings(totals: StatsDocument['totals']): string {
  const of = (name: string): number => totals[name] ?? 0
  const unpriced = of('unpriced_requests')
  // Nothing known is not nothing.
  const money = (sum: number): string => (sum === 0 && unpriced > 0 ? 'unknown' : dollars(sum))
  const rows = [
    ['tokens in', tokens(of('input_tokens')), tokens(of('saved_input_tokens'))],
    ['tokens out', tokens(of('output_tokens')), tokens(of('saved_output_tokens'))],
    ['money', money(of('cost_microusd')), money(of('saved_microusd'))],
    ['time', '', duration(of('saved_ms'))],
  ]
  const note =
    unpriced === 0
      ? ''
      : `\n${count(unpriced)} answers have no known price, and are in neither sum.`
  return `hit rate ${percent(hitRate(totals) ?? null)}\n\n${textTable(['', 'generated', 'saved'], rows)}${note}`
}

function audits({ totals, audits: { exact, semantic } }: StatsDocument): string {
  const line = (name: string, audited: number, estimate: typeof exact): string =>
    audited === 0
      ? `audits of ${name} hits: none`
      : `audits of ${name} hits: ${count(audited)}, wrong ${percent(estimate.error)}` +
        ` (${percentRange([estimate.low, estimate.high])})`
  return [
    line('exact', totals.exact_audits ?? 0, exact),
    line('semantic', totals.semantic_audits ?? 0, semantic),
  ].join('\n')
}

function history({ range: { from, to, step }, series }: StatsDocument): string {
  const width = STEP_MS[step] * Math.max(1, Math.ceil((to - from) / STEP_MS[step] / MAX_BARS))
  const begin = Math.floor(from / STEP_MS[step]) * STEP_MS[step]
  const bars = Array.from({ length: Math.ceil((to - begin) / width) }, (_, place) => {
    const start = begin + place * width
    return rateOf(series.filter(({ at }) => at >= start && at < start + width))
  })
  const times = `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`
  return `hit rate by ${step}, ${times}\n${sparkLine(bars)}`
}

function rateOf(buckets: StatsDocument['series']): number | undefined {
  const total = (name: string): number =>
    buckets.reduce((sum, bucket) => sum + Number(bucket[name] ?? 0), 0)
  return hitRate({
    requests: total('requests'),
    hits: total('hits'),
    semantic: total('semantic'),
    stale: total('stale'),
    coalesced: total('coalesced'),
  })
}

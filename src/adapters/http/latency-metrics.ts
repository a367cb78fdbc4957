import {
  LATENCY_BOUNDS_US,
  LATENCY_STEPS,
  type LatencyCounts,
  TIMED_OUTCOMES,
} from '../../domain/latency.ts'
import type { Outcome } from '../../domain/outcome.ts'

const NAME = 'reprise_request_duration_seconds'

const HEAD = `# HELP ${NAME} How long answers took, by outcome: whole ones until they were there, streams until their first piece.
# TYPE ${NAME} histogram`

/**
 * The latencies as Prometheus' text format has a histogram. Written here, as prom-client's
 * histograms are of what a process observes, and these counters outlive it.
 */
export function latencyExposition(counts: LatencyCounts): string {
  const lines = TIMED_OUTCOMES.flatMap((outcome) => histogramLines(outcome, counts))
  return `${[HEAD, ...lines].join('\n')}\n`
}

function histogramLines(outcome: Outcome, counts: LatencyCounts): readonly string[] {
  let upTo = 0
  const buckets = LATENCY_STEPS.map((bound, place) => {
    upTo += counts[`latency_${outcome}_${bound}`] ?? 0
    const us = LATENCY_BOUNDS_US[place]
    const le = us === undefined ? '+Inf' : String(us / 1_000_000)
    return `${NAME}_bucket{outcome="${outcome}",le="${le}"} ${upTo}`
  })
  const seconds = (counts[`latency_${outcome}_sum`] ?? 0) / 1_000_000
  const label = `{outcome="${outcome}"}`
  return [...buckets, `${NAME}_sum${label} ${seconds}`, `${NAME}_count${label} ${upTo}`]
}

import { LATENCY_BOUNDS_US, LATENCY_STEPS, TIMED_OUTCOMES } from './latency.ts'
import type { Increments } from './metrics.ts'
import type { Outcome } from './outcome.ts'

/** How long answers took, in milliseconds: whole ones until they were there, streams until their first piece. */
export interface LatencySummary {
  /** How many answers. */
  readonly count: number
  readonly meanMs: number
  /** Percentiles, to within the step that they fall into; at most the last bound, 30,000. */
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

/** Of every outcome that there was, and of all together. */
export type LatencyReport = Readonly<Partial<Record<Outcome | 'all', LatencySummary>>>

/** Summaries of the latency counters among others. */
export function latencyReport(counts: Increments): LatencyReport {
  const summaries = TIMED_OUTCOMES.map(
    (outcome) => [outcome, summaryOf([outcome], counts)] as const,
  )
  const all = ['all', summaryOf(TIMED_OUTCOMES, counts)] as const
  return Object.fromEntries([...summaries, all].filter(([, { count }]) => count > 0))
}

function summaryOf(outcomes: readonly Outcome[], counts: Increments): LatencySummary {
  const steps = LATENCY_STEPS.map((bound) =>
    sumOf(outcomes.map((outcome) => counts[`latency_${outcome}_${bound}`])),
  )
  const count = sumOf(steps)
  const total = sumOf(outcomes.map((outcome) => counts[`latency_${outcome}_sum`]))
  const at = (share: number): number => percentile(steps, share * count)
  return {
    count,
    meanMs: count === 0 ? 0 : rounded(total / count / 1000),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
  }
}

/** Between the bounds of a step answers are taken to lie evenly, as Prometheus' `histogram_quantile` has it. */
function percentile(steps: readonly number[], rank: number): number {
  let below = 0
  for (const [place, count] of steps.entries()) {
    if (count > 0 && below + count >= rank) {
      const from = LATENCY_BOUNDS_US[place - 1] ?? 0
      const to = LATENCY_BOUNDS_US[place]
      if (to === undefined) return from / 1000
      return rounded((from + ((rank - below) / count) * (to - from)) / 1000)
    }
    below += count
  }
  return 0
}

function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000
}

import type { Outcome } from './outcome.ts'

/**
 * Upper bounds of the steps by which latencies are told apart, in microseconds: from a hit in
 * memory to a long answer. What takes longer than the last counts as `more`.
 */
export const LATENCY_BOUNDS_US = [
  250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
  2_500_000, 5_000_000, 10_000_000, 30_000_000,
] as const

/** Outcomes whose latency is counted, each apart. */
export const TIMED_OUTCOMES: readonly Outcome[] = [
  'hit',
  'miss',
  'stale',
  'semantic',
  'coalesced',
  'bypass',
  'degraded',
]

type Bound = (typeof LATENCY_BOUNDS_US)[number] | 'more'

/** Answers of an outcome that took at most so many microseconds, and longer than the bound before; and the sum of what all took. */
export type LatencyCounter = `latency_${Outcome}_${Bound}` | `latency_${Outcome}_sum`

/** Counts of latencies; absent is 0. */
export type LatencyCounts = Readonly<Partial<Record<LatencyCounter, number>>>

/** Every bound, in order. */
export const LATENCY_STEPS: readonly Bound[] = [...LATENCY_BOUNDS_US, 'more']

/** Every latency counter. */
const LATENCY_COUNTERS: ReadonlySet<string> = new Set<LatencyCounter>(
  TIMED_OUTCOMES.flatMap((outcome) => [
    ...LATENCY_STEPS.map((bound): LatencyCounter => `latency_${outcome}_${bound}`),
    `latency_${outcome}_sum` as const,
  ]),
)

/** Whether a counter counts latencies. */
export function isLatencyCounter(name: string): name is LatencyCounter {
  return LATENCY_COUNTERS.has(name)
}

/** Names of an outcome's counters. */
interface CounterNames {
  readonly steps: readonly LatencyCounter[]
  readonly sum: LatencyCounter
}

function namesOf(outcome: Outcome): CounterNames {
  const steps = LATENCY_STEPS.map((bound): LatencyCounter => `latency_${outcome}_${bound}`)
  return { steps, sum: `latency_${outcome}_sum` }
}

/** Made once: they are needed for each answer. */
const NAMES: Readonly<Record<Outcome, CounterNames>> = {
  hit: namesOf('hit'),
  miss: namesOf('miss'),
  stale: namesOf('stale'),
  semantic: namesOf('semantic'),
  coalesced: namesOf('coalesced'),
  bypass: namesOf('bypass'),
  degraded: namesOf('degraded'),
}

/** The step that so many microseconds fall into, by its place. */
export function latencyStep(us: number): number {
  let step = 0
  while (us > (LATENCY_BOUNDS_US[step] ?? Infinity)) step += 1
  return step
}

/** What an answer that took so many milliseconds adds to the counters. */
export function latencyIncrements(outcome: Outcome, ms: number): LatencyCounts {
  const us = Math.max(0, Math.round(ms * 1000))
  const { steps, sum } = NAMES[outcome]
  return { [steps[latencyStep(us)] ?? sum]: 1, [sum]: us }
}

/** What answers add that took so many microseconds together; how many fell into which step, by its place. */
export function latencySums(
  outcome: Outcome,
  counts: readonly number[],
  us: number,
): LatencyCounts {
  const { steps, sum } = NAMES[outcome]
  const fallen = steps.map((name, place) => [name, counts[place] ?? 0] as const)
  return Object.fromEntries([...fallen.filter(([, count]) => count > 0), [sum, us]])
}

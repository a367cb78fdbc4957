import type { DemoExchange } from './demo-exchange.ts'

/** What `x-cache` calls outcomes, and what the counters call them. */
const COUNTERS = {
  HIT: 'hits',
  MISS: 'misses',
  STALE: 'stale',
  SEMANTIC: 'semantic',
  COALESCED: 'coalesced',
  BYPASS: 'bypass',
  DEGRADED: 'degraded',
} as const

type Tallied = 'requests' | (typeof COUNTERS)[keyof typeof COUNTERS] | 'failures'

/** Counters that the demo keeps a tally of itself: requests, by outcome, and those that failed. */
export const TALLIED: readonly Tallied[] = ['requests', ...Object.values(COUNTERS), 'failures']

/** Requests by outcome, by the names of the counters. */
export type DemoTotals = Readonly<Record<Tallied, number>>

/** Counts answers by what their headers say, to be compared with what the gateway counts. */
export class DemoTally {
  readonly #counts = new Map<string, number>()

  /** Counts an answer. */
  add({ status, xCache }: DemoExchange): void {
    const counter = Object.entries(COUNTERS).find(([header]) => header === xCache)?.[1]
    const name = status === 200 && counter !== undefined ? counter : 'failures'
    for (const each of ['requests', name]) this.#counts.set(each, this.count(each) + 1)
  }

  /** How many answers were counted under a name. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  /** Everything that was counted. */
  totals(): DemoTotals {
    const pairs = TALLIED.map((name) => [name, this.count(name)] as const)
    return Object.fromEntries(pairs) as DemoTotals
  }
}

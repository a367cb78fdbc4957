import { DIMENSIONS, type Dimension, type MetricsLabels, OTHER_NAME } from './breakdown.ts'
import type { Increments } from './metrics.ts'

/** Increments by name: of a model, or of a provider. */
export type Breakdown = Readonly<Record<string, Increments>>

/** Counts, and what part of them names a model or a provider. */
export interface Tally {
  readonly counts: Increments
  readonly byModel: Breakdown
  readonly byProvider: Breakdown
}

type Counts = { -readonly [Name in keyof Increments]: number }

/** A tally that is added to. */
export class RunningTally {
  readonly #counts: Counts = {}
  readonly #named: Readonly<Record<Dimension, Map<string, Counts>>> = {
    model: new Map(),
    provider: new Map(),
  }

  /** Adds increments, and adds them again under each name given. */
  add(increments: Increments, labels: MetricsLabels = {}): void {
    addTo(this.#counts, increments)
    for (const dimension of DIMENSIONS) {
      const name = labels[dimension]
      if (name !== undefined) this.addNamed(dimension, name, increments)
    }
  }

  /** Adds increments under a name only. */
  addNamed(dimension: Dimension, name: string, increments: Increments): void {
    const names = this.#named[dimension]
    let counts = names.get(name)
    if (counts === undefined) {
      counts = {}
      names.set(name, counts)
    }
    addTo(counts, increments)
  }

  /** Adds another tally. */
  merge({ counts, byModel, byProvider }: Tally): void {
    addTo(this.#counts, counts)
    for (const [name, named] of Object.entries(byModel)) this.addNamed('model', name, named)
    for (const [name, named] of Object.entries(byProvider)) this.addNamed('provider', name, named)
  }

  get isEmpty(): boolean {
    for (const _ in this.#counts) return false
    return true
  }

  /** A copy of what has been added so far. */
  get tally(): Tally {
    const { model, provider } = this.#named
    return { counts: { ...this.#counts }, byModel: copyOf(model), byProvider: copyOf(provider) }
  }
}

/** The names with the most requests, at most `limit`; what the rest counted is summed up under {@link OTHER_NAME}. */
export function boundedBreakdown(breakdown: Breakdown, limit: number): Breakdown {
  const names = Object.entries(breakdown)
  if (names.length <= limit) return breakdown
  const weightOf = ({ requests = 0 }: Increments): number => requests
  const [kept, rest] = [new Map<string, Counts>(), {} as Counts]
  for (const [name, counts] of names.sort(([, a], [, b]) => weightOf(b) - weightOf(a))) {
    if (name !== OTHER_NAME && kept.size < limit - 1) kept.set(name, counts)
    else addTo(rest, counts)
  }
  return Object.fromEntries(kept.set(OTHER_NAME, rest))
}

function addTo(counts: Counts, increments: Increments): void {
  for (const counter in increments) {
    const name = counter as keyof Increments
    counts[name] = (counts[name] ?? 0) + (increments[name] ?? 0)
  }
}

function copyOf(names: ReadonlyMap<string, Counts>): Breakdown {
  return Object.fromEntries([...names].map(([name, counts]) => [name, { ...counts }]))
}

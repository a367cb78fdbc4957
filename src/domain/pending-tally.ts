import type { MetricsLabels } from './breakdown.ts'
import type { Increments } from './metrics.ts'
import type { ReplayCounts, ReplayOutcome } from './replay-counts.ts'
import { ReplaySums } from './replay-sums.ts'
import { RunningTally, type Tally } from './tally.ts'
import { whole } from './whole.ts'

type Counts = { -readonly [Name in keyof Increments]: number }

/** What is about the same model and provider. */
interface Line {
  readonly labels: MetricsLabels
  readonly counts: Counts
  readonly replays: Map<ReplayOutcome, ReplaySums>
}

/**
 * A tally that is added to often and read seldom: each increment is added once, to those of the
 * same model and provider, and to what is summed up when it is read.
 */
export class PendingTally {
  /** By model, then by provider. */
  readonly #lines = new Map<string | undefined, Map<string | undefined, Line>>()

  /**
   * Adds increments. They are made whole here, once: rounded later, each sum by itself, the
   * parts would no longer come to the whole.
   */
  add(increments: Increments, labels: MetricsLabels): void {
    const { counts } = this.#at(labels)
    for (const counter in increments) {
      const name = counter as keyof Increments
      counts[name] = (counts[name] ?? 0) + whole(increments[name] ?? 0)
    }
  }

  /** Adds a replay: what {@link add} adds of its increments with the labels, and of its latency without. */
  addReplay(replay: ReplayCounts, labels: MetricsLabels): void {
    const { replays } = this.#at(labels)
    let sums = replays.get(replay.outcome)
    if (sums === undefined) {
      sums = new ReplaySums(replay.outcome)
      replays.set(replay.outcome, sums)
    }
    sums.add(replay)
  }

  get isEmpty(): boolean {
    for (const { counts, replays } of this.#each()) {
      if (replays.size > 0) return false
      for (const _ in counts) return false
    }
    return true
  }

  /** What has been added so far. */
  get tally(): Tally {
    const running = new RunningTally()
    for (const { counts, replays, labels } of this.#each()) {
      running.add(counts, labels)
      for (const sums of replays.values()) {
        running.add(sums.increments, labels)
        running.add(sums.latencies)
      }
    }
    return running.tally
  }

  *#each(): Generator<Line, void, undefined> {
    for (const lines of this.#lines.values()) yield* lines.values()
  }

  #at(labels: MetricsLabels): Line {
    return this.#lines.get(labels.model)?.get(labels.provider) ?? this.#begun(labels)
  }

  #begun({ model, provider }: MetricsLabels): Line {
    const lines = this.#lines.get(model) ?? new Map<string | undefined, Line>()
    this.#lines.set(model, lines)
    const labels = {
      ...(model === undefined ? {} : { model }),
      ...(provider === undefined ? {} : { provider }),
    }
    const line = { labels, counts: {}, replays: new Map() }
    lines.set(provider, line)
    return line
  }
}

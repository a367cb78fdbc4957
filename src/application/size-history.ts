import type { CacheSize } from '../domain/cache-size.ts'
import { forgetOldest } from '../domain/forget-oldest.ts'
import { bucketStart, type Step } from '../domain/metrics.ts'

/** How many buckets of a width are kept: two hours, three days, two months. */
const KEPT: Readonly<Record<Step, number>> = { minute: 120, hour: 72, day: 62 }

/** How large the cache was at the end of a bucket. */
export interface SizeSample extends CacheSize {
  /** Where the bucket begins, milliseconds since the epoch. */
  readonly at: number
}

/** Remembers how large the cache was, by minute, hour and day, in this process. */
export class SizeHistory {
  readonly #samples: Readonly<Record<Step, Map<number, CacheSize>>> = {
    minute: new Map(),
    hour: new Map(),
    day: new Map(),
  }

  /** Takes note of a size at a moment, milliseconds since the epoch. */
  note(size: CacheSize, moment: number): void {
    for (const step of ['minute', 'hour', 'day'] as const) {
      const samples = this.#samples[step]
      samples.set(bucketStart(moment, step), size)
      forgetOldest(samples, KEPT[step])
    }
  }

  /** Oldest first. */
  samples(step: Step): readonly SizeSample[] {
    return [...this.#samples[step]].map(([at, size]) => ({ at, ...size }))
  }
}

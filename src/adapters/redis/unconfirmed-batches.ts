import type { MetricsBook } from '../../domain/metrics-book.ts'
import type { Batch } from './metrics-batch.ts'

/**
 * How long Redis may take to have on disk what it has acknowledged, in milliseconds: with
 * `appendfsync everysec` it writes every second, and puts off a write that is slow for
 * another.
 */
export const DURABLE_AFTER_MS = 3000

/** Most batches that are kept once they are acknowledged. */
const MAX_ACKNOWLEDGED = 256

interface Kept extends Batch {
  /** When Redis was first seen to have it, in the clock's elapsed milliseconds. */
  seenAt: number | undefined
}

/**
 * The batches of a process that Redis may yet lose. One is forgotten when Redis still has
 * it {@link DURABLE_AFTER_MS} after it was first seen to: then it is on disk, or Redis has
 * been restarted since and has it from there.
 */
export class UnconfirmedBatches {
  #kept: Kept[] = []
  #numbered = 0
  #acknowledged = 0

  /** The highest number that Redis was ever seen to have. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0
  }

  /** The books that Redis has not been seen to have. */
  get unwritten(): readonly MetricsBook[] {
    return this.#kept.filter(({ seenAt }) => seenAt === undefined).map(({ book }) => book)
  }

  /** Whether it is the number of a batch that there was, or 0, which stands for none. */
  isNumber(counted: unknown): counted is number {
    return Number.isInteger(counted) && Number(counted) >= 0 && Number(counted) <= this.#numbered
  }

  add(book: MetricsBook): void {
    this.#numbered += 1
    this.#kept.push({ number: this.#numbered, book, seenAt: undefined })
  }

  /** The batch that is to be written next, and the number before it, 0 where that is forgotten. */
  next(): { readonly batch: Batch; readonly before: number } | undefined {
    const place = this.#kept.findIndex(({ seenAt }) => seenAt === undefined)
    const batch = this.#kept[place]
    if (batch === undefined) return undefined
    return { batch, before: place === 0 ? 0 : batch.number - 1 }
  }

  /**
   * Takes note of the last batch that Redis has counted. What it had before and no longer
   * has is to be written again; returns how many batches that are.
   */
  confirm(counted: number, now: number): number {
    let lost = 0
    for (const batch of this.#kept) {
      if (batch.number <= counted) batch.seenAt ??= now
      else if (batch.seenAt !== undefined) {
        batch.seenAt = undefined
        lost += 1
      }
    }
    this.#acknowledged = Math.max(this.#acknowledged, counted)
    this.#forget(now)
    return lost
  }

  #forget(now: number): void {
    const surplus = this.#kept.length - MAX_ACKNOWLEDGED
    this.#kept = this.#kept.filter(({ seenAt }, place) => {
      return seenAt === undefined || (now - seenAt < DURABLE_AFTER_MS && place >= surplus)
    })
  }
}

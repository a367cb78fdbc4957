import { randomUUID } from 'node:crypto'
import { KnownNames, type MetricsLabels } from '../../domain/breakdown.ts'
import {
  type Increments,
  type MetricsBucket,
  type MetricsRange,
  type MetricsReport,
  STEP_MS,
  totalsOf,
} from '../../domain/metrics.ts'
import { MetricsBook } from '../../domain/metrics-book.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import type { ReplayCounts } from '../../domain/replay-counts.ts'
import { RunningTally, type Tally } from '../../domain/tally.ts'
import { bucketKey, FLUSH_SCRIPT, flushArguments, MARKS_KEY, TOTALS_KEY } from './metrics-batch.ts'
import { tallyOfFields } from './metrics-fields.ts'
import type { RedisConnection } from './redis-connection.ts'
import { answeredOtherwise } from './redis-failure.ts'
import { DURABLE_AFTER_MS, UnconfirmedBatches } from './unconfirmed-batches.ts'

/** How often a flush is tried at the end, each for as long as one command may take. */
const CLOSING_FLUSHES = 3

/** How many buckets are asked for at once: all replies have to come within one deadline. */
const BUCKETS_AT_ONCE = 100

/**
 * Counts in memory and adds up in Redis, batch by batch, each counted once.
 *
 * A process that is killed loses what it recorded since its last flush: one interval's
 * worth, and the batch under way. A Redis that loses power, or is killed while its disk is
 * slow, loses what it had acknowledged and not yet written (up to 2 seconds' worth with
 * `appendfsync everysec`), and a replica that is promoted what had not reached it. Batches
 * are therefore kept for 3 seconds after they are acknowledged, and written again where
 * Redis, when it is back, does not have them. Nothing is promised beyond that: not for a
 * loss that reaches further back, and not for a process that has ended meanwhile, whose
 * last seconds are as durable as Redis makes them.
 */
export class RedisMetrics implements MetricsPort {
  readonly #connection: Pick<RedisConnection, 'ask'>
  readonly #clock: ClockPort
  readonly #logger: LoggerPort
  readonly #flushMs: number
  readonly #process = randomUUID()
  readonly #names = new KnownNames()
  readonly #batches = new UnconfirmedBatches()
  #book = new MetricsBook()
  #scheduled = false
  #confirming = false
  #flushing: Promise<boolean> | undefined
  #nextFlush: Promise<boolean> | undefined
  #failing = false
  #closed = false

  /** Flushes at most `flushMs` milliseconds after something was recorded. */
  constructor(
    connection: Pick<RedisConnection, 'ask'>,
    flushMs: number,
    clock: ClockPort,
    logger: LoggerPort,
  ) {
    this.#connection = connection
    this.#flushMs = flushMs
    this.#clock = clock
    this.#logger = logger
  }

  record(increments: Increments, labels: MetricsLabels = {}): void {
    this.#book.add(increments, this.#names.admit(labels), this.#clock.now())
    this.#scheduleFlush()
  }

  recordReplay(replay: ReplayCounts, labels: MetricsLabels): void {
    this.#book.addReplay(replay, this.#names.admit(labels), this.#clock.now())
    this.#scheduleFlush()
  }

  async read(range?: MetricsRange): Promise<MetricsReport> {
    try {
      if (!(await this.flush())) return this.#unwritten(range)
      const { counts, byModel, byProvider } = await this.#hash(TOTALS_KEY)
      const series = range === undefined ? [] : await this.#series(range)
      return { totals: totalsOf(counts), byModel, byProvider, series, complete: true }
    } catch {
      return this.#unwritten(range)
    }
  }

  /** What is recorded while one is under way is left to the next, which whoever asks for it meanwhile shares. */
  flush(): Promise<boolean> {
    if (this.#flushing === undefined) return this.#beginFlush()
    this.#nextFlush ??= this.#flushing.then(() => {
      this.#nextFlush = undefined
      return this.#beginFlush()
    })
    return this.#nextFlush
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    // A flush that was under way may have ended before what came last, or have timed out.
    for (let attempt = 1; attempt <= CLOSING_FLUSHES; attempt += 1) {
      if ((await this.flush()) && this.#book.isEmpty) return
    }
  }

  #beginFlush(): Promise<boolean> {
    this.#flushing = this.#writeAll().finally(() => {
      this.#flushing = undefined
      this.#scheduleConfirmation()
    })
    return this.#flushing
  }

  #scheduleFlush(): void {
    if (this.#scheduled || this.#closed) return
    this.#scheduled = true
    this.#clock.schedule(this.#flushMs, () => {
      this.#scheduled = false
      this.#flushOrReschedule()
    })
  }

  /** Batches are kept until they are confirmed; where nothing more is recorded, this asks. */
  #scheduleConfirmation(): void {
    if (this.#confirming || this.#closed || this.#batches.isEmpty) return
    this.#confirming = true
    this.#clock.schedule(DURABLE_AFTER_MS, () => {
      this.#confirming = false
      this.#flushOrReschedule()
    })
  }

  #flushOrReschedule(): void {
    if (!this.#closed) void this.flush().then((written) => written || this.#scheduleFlush())
  }

  /** Writes what has been recorded until now; under load it would never be done with what comes meanwhile. */
  async #writeAll(): Promise<boolean> {
    try {
      let asked = this.#batches.isEmpty
      let cut = false
      for (;;) {
        // Not while others wait: while Redis is away there is one that waits, and the book.
        if (!cut && this.#batches.next() === undefined && !this.#book.isEmpty) {
          this.#cutBatch()
          cut = true
        }
        if (this.#batches.next() !== undefined) await this.#writeNext()
        else if (asked) break
        else await this.#askForMark()
        asked = true
      }
    } catch (error) {
      if (!this.#failing) this.#logger.error('counters cannot be written, keeping them', { error })
      this.#failing = true
      return false
    }
    if (this.#failing) this.#logger.info('counters are written again')
    this.#failing = false
    return true
  }

  #cutBatch(): void {
    this.#batches.add(this.#book)
    this.#book = new MetricsBook()
  }

  async #writeNext(): Promise<void> {
    const next = this.#batches.next()
    if (next === undefined) return
    const { acknowledged } = this.#batches
    const place = { process: this.#process, before: next.before, acknowledged }
    const { keys, values } = flushArguments(next.batch, place)
    this.#confirm(
      await this.#connection.ask(TOTALS_KEY, (client) =>
        client.eval(FLUSH_SCRIPT, keys.length, ...keys, ...values),
      ),
    )
    // The script counts it, or asks for one before it: else it would be written for ever.
    if (this.#batches.next()?.batch === next.batch) throw answeredOtherwise()
  }

  /** Whether Redis still has what it acknowledged; where it has no marks at all, the script decides. */
  async #askForMark(): Promise<void> {
    const mark = await this.#connection.ask(MARKS_KEY, (client) =>
      client.hget(MARKS_KEY, this.#process),
    )
    this.#confirm(Number.parseInt(mark ?? '0', 10))
  }

  #confirm(counted: unknown): void {
    if (!this.#batches.isNumber(counted)) throw answeredOtherwise()
    const lost = this.#batches.confirm(counted, this.#clock.elapsed())
    if (lost > 0)
      this.#logger.warn('Redis has lost counters, writing them again', { batches: lost })
  }

  async #series({ from, to, step }: MetricsRange): Promise<readonly MetricsBucket[]> {
    const width = STEP_MS[step]
    const series: MetricsBucket[] = []
    for (let at = Math.ceil(from / width) * width; at < to; at += BUCKETS_AT_ONCE * width) {
      const count = Math.min(BUCKETS_AT_ONCE, Math.ceil((to - at) / width))
      const starts = Array.from({ length: count }, (_, place) => at + place * width)
      const tallies = starts.map(async (start) => ({
        at: start,
        ...(await this.#hash(bucketKey(step, start))),
      }))
      series.push(...(await Promise.all(tallies)))
    }
    return series.filter(({ counts }) => Object.keys(counts).length > 0)
  }

  async #hash(key: string): Promise<Tally> {
    return tallyOfFields(await this.#connection.ask(key, (client) => client.hgetall(key)))
  }

  /** This process's part that Redis may not have yet. */
  #unwritten(range?: MetricsRange): MetricsReport {
    const books = [...this.#batches.unwritten, this.#book]
    const totals = new RunningTally()
    for (const book of books) totals.merge(book.totals)
    const buckets = new Map<number, RunningTally>()
    for (const bucket of books.flatMap((book) => (range ? book.series(range) : []))) {
      const running = buckets.get(bucket.at) ?? new RunningTally()
      running.merge(bucket)
      buckets.set(bucket.at, running)
    }
    const { counts, byModel, byProvider } = totals.tally
    const series = [...buckets].map(([at, running]) => ({ at, ...running.tally }))
    return { totals: totalsOf(counts), byModel, byProvider, series, complete: false }
  }
}

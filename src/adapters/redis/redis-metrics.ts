import { randomUUID } from 'node:crypto'
import {
  COUNTERS,
  type Increments,
  type MetricsBucket,
  type MetricsRange,
  type MetricsReport,
  STEP_MS,
  sumOf,
  totalsOf,
} from '../../domain/metrics.ts'
import { MetricsBook } from '../../domain/metrics-book.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import { bucketKey, FLUSH_SCRIPT, flushArguments, TOTALS_KEY } from './metrics-batch.ts'
import type { RedisConnection } from './redis-connection.ts'
import { translated } from './redis-failure.ts'

/** What has left the book and is not yet known to be written. Its number makes writing it again harmless. */
interface Batch {
  readonly number: number
  readonly book: MetricsBook
}

/** Counts in memory and adds up in Redis, batch by batch. */
export class RedisMetrics implements MetricsPort {
  readonly #connection: RedisConnection
  readonly #clock: ClockPort
  readonly #logger: LoggerPort
  readonly #flushMs: number
  readonly #process = randomUUID()
  #book = new MetricsBook()
  #batch: Batch | undefined
  #numbered = 0
  #scheduled = false
  #flushing: Promise<boolean> | undefined
  #failing = false
  #closed = false

  /** Flushes at most `flushMs` milliseconds after something was recorded. */
  constructor(connection: RedisConnection, flushMs: number, clock: ClockPort, logger: LoggerPort) {
    this.#connection = connection
    this.#flushMs = flushMs
    this.#clock = clock
    this.#logger = logger
  }

  record(increments: Increments): void {
    this.#book.add(increments, this.#clock.now())
    this.#scheduleFlush()
  }

  async read(range?: MetricsRange): Promise<MetricsReport> {
    try {
      if (!(await this.flush())) return this.#unwritten(range)
      const totals = await this.#hash(TOTALS_KEY)
      const series = range === undefined ? [] : await this.#series(range)
      return { totals: totalsOf(totals), series, complete: true }
    } catch {
      return this.#unwritten(range)
    }
  }

  flush(): Promise<boolean> {
    this.#flushing ??= this.#writeAll().finally(() => {
      this.#flushing = undefined
    })
    return this.#flushing
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.flush()
  }

  #scheduleFlush(): void {
    if (this.#scheduled || this.#closed) return
    this.#scheduled = true
    this.#clock.schedule(this.#flushMs, () => {
      this.#scheduled = false
      void this.flush().then((written) => written || this.#scheduleFlush())
    })
  }

  async #writeAll(): Promise<boolean> {
    for (;;) {
      if (this.#batch === undefined) {
        if (this.#book.isEmpty) return true
        this.#numbered += 1
        this.#batch = { number: this.#numbered, book: this.#book }
        this.#book = new MetricsBook()
      }
      if (!(await this.#write(this.#batch))) return false
      this.#batch = undefined
    }
  }

  async #write({ number, book }: Batch): Promise<boolean> {
    const { keys, values } = flushArguments(this.#process, number, book)
    try {
      await translated(() =>
        this.#connection.client.eval(FLUSH_SCRIPT, keys.length, ...keys, ...values),
      )
    } catch (error) {
      if (!this.#failing) this.#logger.error('counters cannot be written, keeping them', { error })
      this.#failing = true
      return false
    }
    if (this.#failing) this.#logger.info('counters are written again')
    this.#failing = false
    return true
  }

  async #series({ from, to, step }: MetricsRange): Promise<readonly MetricsBucket[]> {
    const width = STEP_MS[step]
    const first = Math.ceil(from / width) * width
    const starts = Array.from(
      { length: Math.max(0, Math.ceil((to - first) / width)) },
      (_, n) => first + n * width,
    )
    const counts = await Promise.all(starts.map((at) => this.#hash(bucketKey(step, at))))
    return starts
      .map((at, place) => ({ at, counts: counts[place] ?? {} }))
      .filter((bucket) => Object.keys(bucket.counts).length > 0)
  }

  async #hash(key: string): Promise<Increments> {
    const fields = await translated(() => this.#connection.client.hgetall(key))
    const known = COUNTERS.filter((name) => name in fields)
    return Object.fromEntries(known.map((name) => [name, Number(fields[name])]))
  }

  /** This process's part that Redis may not have yet. */
  #unwritten(range?: MetricsRange): MetricsReport {
    const books = [this.#batch?.book, this.#book].filter((book) => book !== undefined)
    const totals = books.map((book) => book.totals).reduce(sumOf, {})
    const series = new Map<number, Increments>()
    for (const { at, counts } of books.flatMap((book) => (range ? book.series(range) : []))) {
      series.set(at, sumOf(series.get(at) ?? {}, counts))
    }
    return {
      totals: totalsOf(totals),
      series: [...series].map(([at, counts]) => ({ at, counts })),
      complete: false,
    }
  }
}

import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { PgvectorConnection } from './pgvector-connection.ts'
import { type PgvectorTables, sweepStatements } from './pgvector-statements.ts'

/** So many questions are added between two sweeps, or a tenth of what there may be, if that is less. */
const SWEEP_EVERY = 1000

/** Most rows that one statement removes, so that none holds its locks for long. */
const BATCH = 1000

/** Most statements of a sweep per reason to remove: ten times of what was added meanwhile. */
const MAX_BATCHES = 10

/** That a question was found is noted once in so long, in milliseconds: an hour. */
const NOTE_EVERY_MS = 3_600_000

/** Most questions found whose finding waits to be noted. */
const MAX_FOUND = 10_000

/**
 * Removes what has expired and what is too much, now and then, and notes which questions were
 * found meanwhile. Runs beside what is asked for, and never rejects: what fails is left for
 * the next time.
 */
export class PgvectorSweep {
  readonly #connection: PgvectorConnection
  readonly #statements: ReturnType<typeof sweepStatements>
  readonly #maxQuestions: number
  readonly #clock: ClockPort
  readonly #found = new Set<string>()
  #added = 0
  #isRunning = false
  #questions = 0

  constructor(
    connection: PgvectorConnection,
    tables: PgvectorTables,
    maxQuestions: number,
    clock: ClockPort,
  ) {
    this.#connection = connection
    this.#statements = sweepStatements(tables)
    this.#maxQuestions = maxQuestions
    this.#clock = clock
  }

  /** How many questions there were at the last sweep, and how many this process has added since. */
  get questions(): number {
    return this.#questions + this.#added
  }

  /** A question was added. Every so often that begins a sweep. */
  added(): void {
    this.#added += 1
    if (this.#added >= Math.min(SWEEP_EVERY, Math.ceil(this.#maxQuestions / 10))) void this.run()
  }

  /** A question was the nearest one found. */
  found(id: string): void {
    if (this.#found.size < MAX_FOUND) this.#found.add(id)
  }

  /** Sweeps, unless that is under way. */
  async run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    this.#added = 0
    try {
      await this.#removed(this.#statements.expired, [this.#clock.now()], BATCH * MAX_BATCHES)
      const count = await this.#count()
      // Noted once it is known what is too much: what was found before that was added must not go for it.
      await this.#note()
      const removed = await this.#removed(this.#statements.oldest, [], count - this.#maxQuestions)
      this.#questions = count - removed
    } catch {
      // Whoever sends statements has logged it.
    } finally {
      this.#isRunning = false
    }
  }

  async #note(): Promise<void> {
    if (this.#found.size === 0) return
    const ids = [...this.#found]
    this.#found.clear()
    const now = this.#clock.now()
    const { touch } = this.#statements
    await this.#connection.transact((send) => send(touch, [now, ids, now - NOTE_EVERY_MS]))
  }

  /** Removes at most so many rows, batch by batch, and resolves to how many those were. */
  async #removed(statement: string, values: readonly number[], most: number): Promise<number> {
    let removed = 0
    for (let batch = 0; batch < MAX_BATCHES && removed < most; batch += 1) {
      const size = Math.min(BATCH, most - removed)
      const rows = await this.#connection.transact((send) => send(statement, [...values, size]))
      removed += rows.length
      if (rows.length < size) break
    }
    return removed
  }

  /** Counts no further than a sweep can remove. */
  async #count(): Promise<number> {
    const most = this.#maxQuestions + BATCH * MAX_BATCHES
    const [row] = await this.#connection.transact((send) =>
      send<{ questions: number }>(this.#statements.count, [most]),
    )
    return row?.questions ?? 0
  }
}

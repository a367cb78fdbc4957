import type { QueryResultRow } from 'pg'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import { PLAIN_SEAL } from '../../domain/plain-seal.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type {
  IndexedQuestion,
  IndexSize,
  Neighbour,
  SimilarityIndexPort,
} from '../../domain/ports/similarity-index-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import { type PoolBin, poolBinOf } from '../../domain/semantic/score-pool.ts'
import { PgvectorAvailability } from './pgvector-availability.ts'
import { PgvectorConnection } from './pgvector-connection.ts'
import { type DriverLoader, loadPgDriver } from './pgvector-driver.ts'
import { invalidated } from './pgvector-invalidation.ts'
import { PgvectorPool, type PoolRow } from './pgvector-pool.ts'
import {
  type FoundRow,
  keyValues,
  neighbourOf,
  observationNumbers,
  questionValues,
  vectorText,
} from './pgvector-rows.ts'
import { PgvectorSchema } from './pgvector-schema.ts'
import type { SqlValues } from './pgvector-send.ts'
import { type PgvectorSettings, pgvectorSettings } from './pgvector-settings.ts'
import { type PgvectorTables, pgvectorTables, questionStatements } from './pgvector-statements.ts'
import { PgvectorSweep } from './pgvector-sweep.ts'

/**
 * Questions in PostgreSQL with pgvector 0.7 or newer, for more of them than fit into every
 * process's memory. Every operation asks the server. Texts are sealed as answers are; vectors
 * cannot be, since the server compares them, and a text can be guessed from its vector.
 */
export class PgvectorSimilarityIndex implements SimilarityIndexPort {
  readonly kind = 'pgvector'
  readonly #clock: ClockPort
  readonly #seal: EntrySealPort
  readonly #tables: PgvectorTables
  readonly #statements: ReturnType<typeof questionStatements>
  readonly #connection: PgvectorConnection
  readonly #schema: PgvectorSchema
  readonly #pool: PgvectorPool
  readonly #sweep: PgvectorSweep

  /** @throws {ConfigurationError} where a setting is wrong; the message names it, and no value. */
  constructor(
    given: PgvectorSettings,
    clock: ClockPort,
    logger: LoggerPort,
    seal: EntrySealPort = PLAIN_SEAL,
    load: DriverLoader = loadPgDriver,
  ) {
    const settings = pgvectorSettings(given)
    this.#clock = clock
    this.#seal = seal
    this.#tables = pgvectorTables(settings.table)
    this.#statements = questionStatements(this.#tables)
    const availability = new PgvectorAvailability(clock, logger)
    this.#connection = new PgvectorConnection(settings, availability, load)
    this.#schema = new PgvectorSchema(this.#connection, this.#tables)
    this.#sweep = new PgvectorSweep(this.#connection, this.#tables, settings.maxQuestions, clock)
    this.#pool = new PgvectorPool(clock, () => this.#ask<PoolRow & QueryResultRow>('pool', []))
  }

  /** Connects, makes the tables where there are none, and removes what has expired meanwhile. */
  async start(): Promise<void> {
    await this.#schema.ready()
    void this.#sweep.run()
  }

  async search(
    partition: string,
    vector: Float32Array,
    limit: number,
  ): Promise<readonly Neighbour[]> {
    const part = Buffer.from(partition, 'hex')
    const values = [part, vectorText(vector), this.#clock.now(), vector.length, limit]
    const rows = await this.#ask<FoundRow & QueryResultRow>('search', values)
    const [nearest] = rows
    if (nearest !== undefined) this.#sweep.found(nearest.id)
    return rows
      .map((row) => neighbourOf(row, partition, vector, this.#seal))
      .filter((neighbour) => neighbour !== undefined)
      .sort((one, other) => other.cosine - one.cosine)
  }

  async add(question: IndexedQuestion): Promise<void> {
    const now = this.#clock.now()
    const values = questionValues(question, now, this.#seal)
    if (question.expiresAt <= now) return
    await this.#ask('add', values)
    this.#sweep.added()
  }

  async remove(key: CacheKey): Promise<void> {
    await this.#ask('remove', keyValues(key))
  }

  async invalidate(filter: EntryFilter): Promise<void> {
    await this.#schema.ready()
    await invalidated(this.#connection, this.#tables, filter, this.#clock)
  }

  async observe(key: CacheKey, observation: Observation): Promise<void> {
    const { score, same, weight } = observation
    const sums = same ? [1, 0, weight] : [0, 1, weight]
    const values = [...keyValues(key), observationNumbers(observation), poolBinOf(score), ...sums]
    await this.#ask('observe', values)
    this.#pool.add(observation)
  }

  async pool(): Promise<readonly PoolBin[]> {
    this.#connection.assertOpen()
    return this.#pool.bins()
  }

  /** Questions of all processes together, as of the last sweep; none of them in this process's memory. */
  size(): IndexSize {
    return { questions: this.#sweep.questions, bytes: 0 }
  }

  async close(): Promise<void> {
    await this.#connection.close()
  }

  async #ask<Row extends QueryResultRow>(
    name: keyof ReturnType<typeof questionStatements>,
    values: SqlValues,
  ): Promise<readonly Row[]> {
    this.#connection.assertOpen()
    await this.#connection.inTime(this.#schema.ready())
    return this.#connection.ask<Row>(this.#statements[name], values)
  }
}

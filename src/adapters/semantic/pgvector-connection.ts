import type { QueryResultRow } from 'pg'
import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { PgvectorAvailability } from './pgvector-availability.ts'
import { type ClientWork, PgvectorClients } from './pgvector-clients.ts'
import { PgvectorDeadline } from './pgvector-deadline.ts'
import type { DriverLoader } from './pgvector-driver.ts'
import { pgvectorFailure, sqlState } from './pgvector-failure.ts'
import { type Send, type SqlValues, sender, transacted } from './pgvector-send.ts'
import type { CompletePgvectorSettings } from './pgvector-settings.ts'

/** How long what takes its time may take, in milliseconds: changing tables, sweeping, invalidating. */
export const LONG_MS = 10_000

const UNDEFINED_TABLE = '42P01'

/**
 * What everything here asks PostgreSQL through. Every wait is bounded in the client: the
 * server's own `statement_timeout`, set as well so that it drops what nobody waits for, is of
 * no help when the server hangs.
 */
export class PgvectorConnection {
  readonly #timeoutMs: number
  readonly #availability: PgvectorAvailability
  readonly #clients: PgvectorClients
  #missingTables = 0
  #closing: Promise<void> | undefined

  constructor(
    settings: CompletePgvectorSettings,
    availability: PgvectorAvailability,
    load: DriverLoader,
  ) {
    this.#timeoutMs = settings.timeoutMs
    this.#availability = availability
    this.#clients = new PgvectorClients(settings, load)
  }

  /** How often a table was not there: somebody has taken it away. */
  get missingTables(): number {
    return this.#missingTables
  }

  /** @throws {SemanticUnavailableError} where it is closed. */
  assertOpen(): void {
    if (this.#closing !== undefined) {
      throw new SemanticUnavailableError('index', 'the pgvector index is closed')
    }
  }

  /** @throws {SemanticUnavailableError} where it is closed, or PostgreSQL is gone and not to be tried yet. */
  admit(): void {
    this.assertOpen()
    this.#availability.admit()
  }

  /** Waits for something no longer than an operation may take; what is waited for goes on. */
  async inTime<T>(promise: Promise<T>): Promise<T> {
    const deadline = new PgvectorDeadline(this.#timeoutMs)
    try {
      return await deadline.over(promise)
    } catch (error) {
      throw pgvectorFailure(error).error
    } finally {
      deadline.done()
    }
  }

  /**
   * Sends one statement, in no more than the time that an operation may take.
   * @throws {SemanticUnavailableError} where it fails or is late; at once while PostgreSQL is gone.
   */
  async ask<Row extends QueryResultRow>(text: string, values: SqlValues): Promise<readonly Row[]> {
    this.admit()
    return this.#within(this.#timeoutMs, {
      run: (client) => sender(client)<Row>(text, values),
      survives: (error) => sqlState(error) !== undefined,
    })
  }

  /**
   * Runs statements in a transaction that may take up to {@link LONG_MS}, or less where told
   * so; all of them again where PostgreSQL ended it to solve a deadlock.
   * @throws {SemanticUnavailableError} where it fails or is late.
   */
  async transact<T>(work: (send: Send) => Promise<T>, ms: number = LONG_MS): Promise<T> {
    this.assertOpen()
    return this.#within(ms, {
      run: (client) => transacted(sender(client), ms, work),
      survives: () => false,
    })
  }

  /** Waits briefly for answers under way, then cuts connections. Safe to call twice. */
  async close(): Promise<void> {
    this.#closing ??= this.#clients.close()
    return this.#closing
  }

  async #within<T>(ms: number, work: ClientWork<T>): Promise<T> {
    const deadline = new PgvectorDeadline(ms)
    try {
      const result = await this.#clients.use(deadline, work)
      this.#availability.answered()
      return result
    } catch (error) {
      if (sqlState(error) === UNDEFINED_TABLE) this.#missingTables += 1
      const failure = pgvectorFailure(error)
      if (this.#closing === undefined) this.#availability.failed(failure)
      throw failure.error
    } finally {
      deadline.done()
    }
  }
}

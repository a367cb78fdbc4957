import type { Pool, PoolClient } from 'pg'
import { SemanticUnavailableError } from '../../domain/errors.ts'
import { PgvectorDeadline } from './pgvector-deadline.ts'
import type { DriverLoader, PgDriver } from './pgvector-driver.ts'
import type { CompletePgvectorSettings } from './pgvector-settings.ts'

/** Most operations that wait for a connection. */
const MAX_WAITING = 256

/** How long an unused connection is kept, in milliseconds. */
const IDLE_MS = 30_000

/** How long `close` waits for operations under way, in milliseconds. */
const CLOSE_MS = 500

/** What is done with a connection, and whether that can be used again after a failure. */
export interface ClientWork<T> {
  readonly run: (client: PoolClient) => Promise<T>
  readonly survives: (error: unknown) => boolean
}

/**
 * The pool of connections, made when the first is needed. A connection whose answer is late
 * is destroyed, so that no answer is ever taken for another's.
 */
export class PgvectorClients {
  readonly #settings: CompletePgvectorSettings
  readonly #load: DriverLoader
  readonly #busy = new Set<PoolClient>()
  #pool: Promise<Pool> | undefined

  constructor(settings: CompletePgvectorSettings, load: DriverLoader) {
    this.#settings = settings
    this.#load = load
  }

  /** Does something with a connection, until a deadline; rejects as `pg` does, or as the deadline. */
  async use<T>(deadline: PgvectorDeadline, { run, survives }: ClientWork<T>): Promise<T> {
    const client = await this.#checkOut(deadline)
    let isReusable = false
    this.#busy.add(client)
    try {
      const result = await deadline.over(run(client))
      isReusable = true
      return result
    } catch (error) {
      isReusable = survives(error)
      throw error
    } finally {
      this.#busy.delete(client)
      client.release(!isReusable)
    }
  }

  /** Waits briefly for answers under way, then cuts connections: a hung server cannot hold it up. */
  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => undefined)
    if (pool === undefined) return
    const deadline = new PgvectorDeadline(CLOSE_MS)
    await deadline.over(pool.end()).catch(() => undefined)
    deadline.done()
    // With a statement under way this destroys the connection, whatever the server does.
    for (const client of this.#busy) void client.end()
  }

  /** A connection that comes too late for its operation is the next one's. */
  async #checkOut(deadline: PgvectorDeadline): Promise<PoolClient> {
    const pool = await deadline.over(this.#opened())
    if (pool.waitingCount >= MAX_WAITING) {
      throw new SemanticUnavailableError('index', 'too many operations wait for PostgreSQL')
    }
    const coming = pool.connect()
    try {
      return await deadline.over(coming)
    } catch (error) {
      coming.then(
        (client) => client.release(),
        () => {},
      )
      throw error
    }
  }

  #opened(): Promise<Pool> {
    this.#pool ??= this.#open().catch((error: unknown) => {
      this.#pool = undefined
      throw error
    })
    return this.#pool
  }

  async #open(): Promise<Pool> {
    const { Pool: ClientPool }: PgDriver = await this.#load()
    const { url, timeoutMs, connectTimeoutMs, poolSize } = this.#settings
    const pool = new ClientPool({
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: connectTimeoutMs,
      idleTimeoutMillis: IDLE_MS,
      statement_timeout: timeoutMs,
      application_name: 'reprise',
      keepAlive: true,
      allowExitOnIdle: true,
    })
    // What breaks while it is unused is replaced when it is needed, and breaks nothing else.
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    return pool
  }
}

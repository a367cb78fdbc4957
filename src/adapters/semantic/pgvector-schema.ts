import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { PgvectorConnection } from './pgvector-connection.ts'
import type { Send } from './pgvector-send.ts'
import type { PgvectorTables } from './pgvector-statements.ts'
import { withPgvector } from './pgvector-version.ts'

/** Raised whenever the tables below change. */
const VERSION = 1

/** Any number that nobody else is likely to lock: "reprise" in ASCII. */
const LOCK = '32199638070981477'

/**
 * Makes tables where there are none. A process that finds them needs no right to make any;
 * of several that find none, one makes them while the others wait.
 */
export class PgvectorSchema {
  readonly #connection: PgvectorConnection
  readonly #tables: PgvectorTables
  #ready: Promise<void> | undefined
  #missingTables = 0

  constructor(connection: PgvectorConnection, tables: PgvectorTables) {
    this.#connection = connection
    this.#tables = tables
  }

  /**
   * Resolves once the tables are there; what fails is tried again the next time, and so is
   * what was there and has been taken away.
   * @throws {SemanticUnavailableError} where they cannot be made, or are a newer version's.
   */
  ready(): Promise<void> {
    if (this.#missingTables !== this.#connection.missingTables) this.#ready = undefined
    this.#ready ??= this.#prepare().catch((error: unknown) => {
      this.#ready = undefined
      throw error
    })
    return this.#ready
  }

  async #prepare(): Promise<void> {
    this.#connection.admit()
    this.#missingTables = this.#connection.missingTables
    await this.#connection.transact(async (send) => {
      if (await this.#isThere(send)) return
      await send('SELECT pg_advisory_xact_lock($1)', [LOCK])
      if (!(await this.#isThere(send))) await this.#make(send)
    })
  }

  async #isThere(send: Send): Promise<boolean> {
    const { version, questions, vectors, pool } = this.#tables
    const [missing] = await send(
      'SELECT 1 FROM unnest($1::text[]) AS named WHERE to_regclass(named) IS NULL',
      [[version, questions, vectors, pool]],
    )
    if (missing !== undefined) return false
    const [row] = await send<{ version: number }>(`SELECT version FROM ${version}`)
    if (row !== undefined && row.version > VERSION) {
      throw new SemanticUnavailableError('index', 'the tables are those of a newer version')
    }
    return row !== undefined
  }

  async #make(send: Send): Promise<void> {
    await withPgvector(send)
    for (const statement of schemaStatements(this.#tables)) await send(statement)
    const { version } = this.#tables
    await send(`DELETE FROM ${version}`)
    await send(`INSERT INTO ${version} (version) VALUES ($1)`, [VERSION])
  }
}

/**
 * Names and tags are digests of 16 bytes, texts are bytes (`text` holds no NUL), vectors take
 * two bytes a dimension. Observations lie with every question of their entry, and go with them.
 */
function schemaStatements(tables: PgvectorTables): readonly string[] {
  const { questions, vectors, pool, version, indexPrefix } = tables
  const index = (name: string, columns: string, how = 'btree'): string =>
    `CREATE INDEX IF NOT EXISTS "${indexPrefix}_${name}" ON ${questions} USING ${how} (${columns})`
  return [
    `CREATE TABLE IF NOT EXISTS ${version} (version int NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS ${pool} (bin smallint PRIMARY KEY, same float8 NOT NULL,
      different float8 NOT NULL, requests float8 NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS ${questions} (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      expires_at bigint NOT NULL, used_at bigint NOT NULL,
      part bytea NOT NULL, mark bytea NOT NULL, signs varbit NOT NULL,
      tenant bytea NOT NULL, namespace bytea NOT NULL, model bytea NOT NULL, digest bytea NOT NULL,
      tags bytea[] NOT NULL, form smallint NOT NULL, body bytea NOT NULL,
      observed float8[] NOT NULL, UNIQUE (part, mark))`,
    `CREATE TABLE IF NOT EXISTS ${vectors} (
      id bigint PRIMARY KEY REFERENCES ${questions} ON DELETE CASCADE, embedding halfvec NOT NULL)`,
    index('by_part', 'part, used_at DESC'),
    index('by_digest', 'digest'),
    index('by_tenant', 'tenant, namespace'),
    index('by_namespace', 'namespace'),
    index('by_model', 'model'),
    index('by_tag', 'tags', 'gin'),
    index('by_expiry', 'expires_at'),
    index('by_use', 'used_at'),
  ]
}

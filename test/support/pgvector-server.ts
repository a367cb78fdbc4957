import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { Client } from 'pg'

/** Most connections that a server accepts. */
const MAX_CONNECTIONS = 50

/**
 * PostgreSQL with pgvector on a loopback port: PGlite in a process of its own, so that it can
 * be stopped, killed and started again. All its connections share one session: named
 * statements and settings of one are those of all.
 */
export class PgvectorServer {
  readonly #directory: string | undefined
  #port = 0
  #process: ChildProcess | undefined

  private constructor(directory: string | undefined) {
    this.#directory = directory
  }

  /** Starts an empty server on a free port, in memory. */
  static async start(): Promise<PgvectorServer> {
    const server = new PgvectorServer(undefined)
    await server.restart()
    return server
  }

  /** Starts an empty server that keeps its data when it is killed. */
  static async startDurable(): Promise<PgvectorServer> {
    const server = new PgvectorServer(mkdtempSync(join(tmpdir(), 'reprise-pgvector-')))
    await server.restart()
    return server
  }

  get port(): number {
    return this.#port
  }

  get url(): string {
    return this.urlAt(this.#port)
  }

  /** The same database through another port. */
  urlAt(port: number): string {
    return `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`
  }

  /** Starts the server, again on the same port. */
  async restart(): Promise<void> {
    const { PATH = '' } = process.env
    const place = this.#directory === undefined ? [] : [this.#directory]
    const child = spawn(process.execPath, [import.meta.filename, String(this.#port), ...place], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { PATH },
    })
    this.#process = child
    const [port] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
    ])
    this.#port = Number(port)
  }

  /** SIGSTOP: connections stay open, and nothing is answered. */
  hang(): void {
    this.#process?.kill('SIGSTOP')
  }

  /** Ends {@link hang}. */
  resume(): void {
    this.#process?.kill('SIGCONT')
  }

  async kill(): Promise<void> {
    const running = this.#process
    if (running === undefined) return
    this.#process = undefined
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }

  async stop(): Promise<void> {
    await this.kill()
    if (this.#directory !== undefined) rmSync(this.#directory, { recursive: true, force: true })
  }

  /** Looks behind the scenes. */
  async query(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const client = new Client({ connectionString: this.url })
    await client.connect()
    try {
      const { rows } = await client.query<Row>(text, [...values])
      return rows
    } finally {
      await client.end()
    }
  }
}

/** A row as it was read. */
type Row = Readonly<Record<string, unknown>>

/** Types of messages of which a Sync ends a row (PostgreSQL's manual, 53.7): P, B, D, E, C, H. */
const BEFORE_SYNC: ReadonlySet<number | undefined> = new Set(Buffer.from('PBDECH'))

/**
 * The socket server deals with connections message by message, and lets nobody in between
 * while a transaction is open. A statement takes several messages up to its Sync, which
 * nobody may come in between of, either.
 */
class SharedPGlite extends PGlite {
  #isWithinStatement = false

  override isInTransaction(): boolean {
    return this.#isWithinStatement || super.isInTransaction()
  }

  override async execProtocolRawStream(
    message: Uint8Array,
    options: Parameters<PGlite['execProtocolRawStream']>[1],
  ): Promise<void> {
    this.#isWithinStatement = BEFORE_SYNC.has(message[0])
    await super.execProtocolRawStream(message, options)
  }
}

/** A prepared transaction is the only one here that can be beside another, and hold locks. */
const HOLDERS: readonly string[] = ['-c', 'max_prepared_transactions=2']

/** The process's own part: serves until it is killed. */
async function serve([port, dataDir]: readonly string[]): Promise<void> {
  const options: PGliteOptions = {
    extensions: { vector },
    relaxedDurability: true,
    startParams: [...PGlite.defaultStartParams, ...HOLDERS],
  }
  const db = new SharedPGlite(dataDir === undefined ? options : { ...options, dataDir })
  await db.waitReady
  const server = new PGLiteSocketServer({
    db,
    host: '127.0.0.1',
    port: Number(port),
    maxConnections: MAX_CONNECTIONS,
  })
  server.addEventListener('listening', (event) => {
    if (event instanceof CustomEvent) process.send?.(event.detail.port)
  })
  await server.start()
}

// Whoever starts it and dies takes it along.
process.on('disconnect', () => process.exit())
if (import.meta.main) await serve(process.argv.slice(2))

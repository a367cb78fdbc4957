import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { freePort } from '../../src/container/demo-port.ts'

/** What would outlive the tests where one fails before it stops its server. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const server of running) server.kill('SIGKILL')
})

/** A real Redis on a free loopback port, with a folder of its own. */
export class RedisServer {
  readonly port: number
  readonly #directory = mkdtempSync(join(tmpdir(), 'reprise-redis-'))
  #options: readonly string[]
  #process: ChildProcess | undefined

  private constructor(port: number, options: readonly string[]) {
    this.port = port
    this.#options = options
  }

  /** Starts a server; `options` are further command line options. */
  static async start(...options: string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options)
    await server.restart()
    return server
  }

  /** Starts a Sentinel; `configure` writes its file into the folder given, and returns its path. */
  static async startSentinel(configure: (directory: string) => string): Promise<RedisServer> {
    const sentinel = new RedisServer(await freePort(), [])
    sentinel.#options = [configure(sentinel.#directory), '--sentinel']
    await sentinel.restart()
    return sentinel
  }

  /** Starts a server that speaks TLS on a second port. */
  static async startTls(...options: string[]): Promise<RedisServer & { readonly tlsPort: number }> {
    const tlsPort = await freePort()
    const server = await RedisServer.start('--tls-port', String(tlsPort), ...options)
    return Object.assign(server, { tlsPort })
  }

  /** A server that is not running yet. */
  static async prepare(...options: string[]): Promise<RedisServer> {
    return new RedisServer(await freePort(), options)
  }

  /** The same, on a port of the caller's choice. */
  static prepareOn(port: number, ...options: string[]): RedisServer {
    return new RedisServer(port, options)
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** Starts the server, again where it was killed, on the same port and data; waits for such an answer to PING. */
  async restart(answer: RegExp = /^(\+PONG|-NOAUTH)/): Promise<void> {
    const fixed = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#directory]
    const isSentinel = this.#options.includes('--sentinel')
    const all = isSentinel
      ? [...this.#options, ...fixed]
      : [...fixed, '--save', '', ...this.#options]
    const started = spawn('redis-server', all, { stdio: 'ignore' })
    running.add(started)
    started.once('exit', () => running.delete(started))
    this.#process = started
    await this.#answers(answer)
  }

  /** SIGSTOP: connections stay open, and nothing is answered. */
  hang(): void {
    this.#process?.kill('SIGSTOP')
  }

  /** Ends {@link hang}. */
  resume(): void {
    this.#process?.kill('SIGCONT')
  }

  /** Whether it answers that it is loading its data. */
  async isLoading(): Promise<boolean> {
    return (await ping(this.port)).startsWith('-LOADING')
  }

  async kill(): Promise<void> {
    const running = this.#process
    this.#process = undefined
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }

  /** Keeps what is on disk now, for {@link losePower}. */
  keepDisk(): void {
    rmSync(this.#keptDisk, { recursive: true, force: true })
    cpSync(this.#directory, this.#keptDisk, { recursive: true })
  }

  /** Kills the server, and takes from its disk what was written since {@link keepDisk}. */
  async losePower(): Promise<void> {
    await this.kill()
    rmSync(this.#directory, { recursive: true, force: true })
    cpSync(this.#keptDisk, this.#directory, { recursive: true })
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.#keptDisk, { recursive: true, force: true })
    rmSync(this.#directory, { recursive: true, force: true })
  }

  get #keptDisk(): string {
    return `${this.#directory}-kept`
  }

  /** A client of the tests' own, to look behind the scenes. The caller disconnects it. */
  client(): Redis {
    const client = new Redis(this.port, '127.0.0.1', { maxRetriesPerRequest: 1 })
    // Servers are killed under it; its commands fail by themselves.
    client.on('error', () => {})
    return client
  }

  async #answers(expected: RegExp): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (expected.test(await ping(this.port))) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`redis-server on port ${this.port} does not answer`)
  }
}

/** What a server says to PING, over a bare connection; empty where there is none. */
async function ping(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
  try {
    const [reply] = await once(socket, 'data')
    return String(reply)
  } catch {
    return ''
  } finally {
    socket.destroy()
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { freePort } from '../../src/container/demo-port.ts'

/** How long a server may take to answer, in milliseconds. */
const START_MS = 5000

/** A Redis server on a free loopback port, without persistence. It ends with this process, however that ends. */
export class RedisServer {
  readonly port: number
  readonly #process: ChildProcess
  readonly #kill = (): void => {
    this.#process.kill('SIGKILL')
  }

  private constructor(port: number, options: readonly string[]) {
    this.port = port
    const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp']
    this.#process = spawn('redis-server', [...fixed, ...options], { stdio: 'ignore' })
    process.once('exit', this.#kill)
    process.once('SIGTERM', exit)
  }

  /**
   * Starts a server; `options` are further command line options.
   * @throws {Error} where it does not answer.
   */
  static async start(...options: string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options)
    const client = server.client()
    for (const end = Date.now() + START_MS; Date.now() < end; await pause(20)) {
      const answer = await client.ping().catch(() => undefined)
      if (answer === undefined) continue
      client.disconnect()
      return server
    }
    client.disconnect()
    await server.stop()
    throw new Error('redis-server does not answer')
  }

  /** A client to look behind the scenes with. Whoever asks for it disconnects it. */
  client(): Redis {
    const client = new Redis(this.port, '127.0.0.1', { maxRetriesPerRequest: 1 })
    client.on('error', () => {})
    return client
  }

  async stop(): Promise<void> {
    process.off('exit', this.#kill)
    process.off('SIGTERM', exit)
    const { exitCode, signalCode } = this.#process
    if (exitCode !== null || signalCode !== null) return
    const ended = once(this.#process, 'exit')
    this.#kill()
    await ended
  }
}

/** Has whatever listens for the end hear of it. */
function exit(): void {
  process.exit(143)
}

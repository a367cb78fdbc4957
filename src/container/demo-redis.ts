import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DemoStore } from '../adapters/cli/demo-parts.ts'
import { freePort } from './demo-port.ts'

/** Servers that will do, in the order in which they are looked for on the PATH. */
const PROGRAMS = ['redis-server', 'valkey-server']

/** How often it is looked whether a server answers, and how often at most; 3 s in all. */
const LOOK_EVERY_MS = 20
const MOST_LOOKS = 150

/** A Redis of the demo's own: on loopback, in a folder that goes with it, persistent until then. */
export class DemoRedis implements DemoStore {
  readonly isReal = true
  readonly what: string
  readonly url: string
  readonly #program: string
  readonly #port: number
  readonly #folder = mkdtempSync(join(tmpdir(), 'reprise-demo-'))
  readonly #cleanUp = (): void => this.#remove()
  #process: ChildProcess | undefined

  private constructor(program: string, port: number) {
    this.#program = program
    this.#port = port
    this.url = `redis://127.0.0.1:${port}`
    this.what = `a ${program} of its own, on port ${port}`
    // However this process ends, it leaves nothing behind.
    process.once('exit', this.#cleanUp)
  }

  /** Starts one; undefined where none is installed, or it does not come up. */
  static async start(): Promise<DemoRedis | undefined> {
    for (const program of PROGRAMS) {
      const redis = new DemoRedis(program, await freePort())
      try {
        await redis.restart()
        return redis
      } catch {
        await redis.stop()
      }
    }
    return undefined
  }

  async restart(): Promise<void> {
    const place = ['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#folder]
    const child = spawn(this.#program, [...place, '--save', '', '--appendonly', 'yes'], {
      stdio: 'ignore',
    })
    this.#process = child
    const ended = new AbortController()
    child.once('error', () => ended.abort())
    child.once('exit', () => ended.abort())
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      if (await answers(this.#port)) return
      await sleep(LOOK_EVERY_MS, undefined, { signal: ended.signal })
    }
    throw new Error(`${this.#program} does not answer`)
  }

  async kill(): Promise<void> {
    const child = this.#process
    this.#process = undefined
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** Ends it, and removes its folder. */
  async stop(): Promise<void> {
    await this.kill()
    process.off('exit', this.#cleanUp)
    this.#remove()
  }

  #remove(): void {
    this.#process?.kill('SIGKILL')
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** Whether a server answers PING, over a bare connection. */
async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1', timeout: 1000 }, () => {
    socket.write('PING\r\n')
  })
  socket.once('timeout', () => socket.destroy(new Error('no answer')))
  try {
    const [reply] = await once(socket, 'data')
    return String(reply).startsWith('+PONG')
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

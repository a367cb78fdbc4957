import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { onServerCore } from './pinned.ts'
import { processorTimeOf } from './processor-time.ts'
import { emptyFolder } from './temporary.ts'

/** A server to be started. */
export interface ServerCommand {
  /** What Node is run with: options, script and its arguments. */
  readonly args: readonly string[]
  /** Where it is going to listen. */
  readonly port: number
  /** Added to a clean environment. */
  readonly environment?: Readonly<Record<string, string>>
  /** Whether it is measured, and has a core to itself; default: it has. */
  readonly measured?: boolean
}

/** How long a server may take to listen, in milliseconds. */
const START_MS = 20_000

/** How long a server may take to stop before it is ended. */
const STOP_MS = 5000

/** Those that run: none outlives this process, however that ends. */
const RUNNING = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of RUNNING) child.kill('SIGKILL')
})

/** A server in a process of its own. Whoever starts it stops it. */
export class ServerProcess {
  readonly port: number
  readonly pid: number
  readonly #child: ChildProcess
  #said = ''

  /** Starts the process, which does not listen yet; in an empty folder, so that it finds no settings. */
  constructor({ args, port, environment = {}, measured = true }: ServerCommand) {
    const command = [process.execPath, ...args]
    const [file = '', ...rest] = measured ? onServerCore(command) : command
    const { PATH = '' } = process.env
    this.#child = spawn(file, rest, {
      cwd: emptyFolder(),
      env: { PATH, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    RUNNING.add(this.#child)
    this.#child.once('exit', () => RUNNING.delete(this.#child))
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.#said = `${this.#said}${text}`.slice(-2000)
    })
    this.port = port
    this.pid = this.#child.pid ?? 0
  }

  /** Starts a server, and resolves when it accepts connections. */
  static async listening(command: ServerCommand): Promise<ServerProcess> {
    const server = new ServerProcess(command)
    try {
      await server.accepts()
    } catch (error) {
      await server.stop()
      throw error
    }
    return server
  }

  /** Resolves when it accepts connections; tries every millisecond. */
  async accepts(): Promise<void> {
    const until = performance.now() + START_MS
    while (!(await isListening(this.port))) {
      if (this.#child.exitCode !== null || performance.now() > until)
        throw new Error(`${this.#child.spawnargs.join(' ')} does not listen: ${this.#said}`)
      await pause(1)
    }
  }

  /** Its processor time so far, in microseconds. */
  processorTime(): number {
    return processorTimeOf(this.pid)
  }

  /** Asks it to stop, and ends it where it does not. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(timer)
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const settle = (listening: boolean): void => {
      socket.destroy()
      resolve(listening)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}

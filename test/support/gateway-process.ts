import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** How a process ended, and all that it said. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A gateway in a process of its own, as users start it. */
export class GatewayProcess {
  readonly #child: ChildProcess
  readonly #ended: Promise<Ended>
  #stdout = ''
  #stderr = ''

  /** `environment` is added to a clean one. */
  constructor(environment: Readonly<Record<string, string>> = {}) {
    const { PATH = '' } = process.env
    const env = { PATH, REPRISE_PORT: '0', ...environment }
    this.#child = spawn(process.execPath, ['src/gateway.ts'], { cwd: ROOT, env, stdio: 'pipe' })
    this.#child.stdout?.on('data', (text: Buffer) => {
      this.#stdout += text
    })
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.#stderr += text
    })
    this.#ended = once(this.#child, 'close').then(([code]) => {
      return { code: code as number | null, stdout: this.#stdout, stderr: this.#stderr }
    })
  }

  /** Resolves to the address that it prints, or rejects with what it says when it ends instead. */
  async listening(): Promise<string> {
    for (;;) {
      const address = /listens on (http:\S+?),/.exec(this.#stdout)?.[1]
      if (address !== undefined) return address
      const said =
        this.#child.stdout === null ? Promise.resolve() : once(this.#child.stdout, 'data')
      const ended = await Promise.race([said.then(() => undefined), this.#ended])
      if (ended !== undefined) throw new Error(`the gateway ended: ${ended.stderr}`)
    }
  }

  /** Of the process that was started; its workers have others. */
  get pid(): number {
    return this.#child.pid ?? Number.NaN
  }

  /** The lines of its log up to now: those of standard error that are JSON. */
  get log(): readonly Readonly<Record<string, unknown>>[] {
    const lines = this.#stderr.split('\n').filter((line) => /^\{.*\}$/.test(line))
    return lines.map((line) => JSON.parse(line))
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  ended(): Promise<Ended> {
    return this.#ended
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, 'metrics-writer.ts')

/** What a process that counted says of itself. */
export interface WriterReport {
  /** When it recorded each request, milliseconds since the epoch. */
  readonly recordedAt: readonly number[]
  readonly closed: boolean
}

/** A process of its own that counts requests in Redis, flushing every 200 ms. */
export class WriterProcess {
  readonly #process: ReturnType<typeof spawn>
  #said = ''

  constructor(url: string) {
    this.#process = spawn(process.execPath, [SCRIPT, url], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text
    })
  }

  /** Resolves once it has recorded so many requests. */
  async recorded(count: number): Promise<void> {
    while (this.#said.split('\n').length <= count) {
      if (this.#process.exitCode !== null) throw new Error('the writer has ended')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Ends it, and returns what it has said. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<WriterReport> {
    const ended = once(this.#process, 'close')
    this.#process.kill(signal)
    await ended
    const lines = this.#said.trimEnd().split('\n')
    const recordedAt = lines.filter((line) => line !== 'closed').map(Number)
    return { recordedAt, closed: lines.includes('closed') }
  }
}

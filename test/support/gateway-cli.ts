import { PassThrough, Readable } from 'node:stream'
import type { CliParts } from '../../src/adapters/cli/cli-parts.ts'
import { runCli } from '../../src/adapters/cli/run-cli.ts'
import { Screen } from './screen.ts'

/** How a command ended, and all that it said. */
export interface CommandEnd {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command line, with its streams in the tests' hands, before a gateway that is configured. */
export class GatewayCli {
  /** What is configured. */
  settings: Record<string, unknown>
  /** What is answered on a terminal; undefined where there is none. */
  answer: string | undefined
  /** Where it writes to, where that is a terminal. */
  screen: Screen | undefined
  /** Standard input: all of it, or what comes by and by. */
  input: string | Readable = ''

  constructor(url: string, settings: Record<string, unknown> = {}) {
    const { hostname, port } = new URL(url)
    this.settings = { host: hostname, port: Number(port), ...settings }
  }

  async run(...args: readonly string[]): Promise<CommandEnd> {
    const [stdout, stderr] = [this.screen ?? new Screen(), new Screen()]
    stdout.isTTY = this.screen !== undefined
    stderr.isTTY = this.answer !== undefined
    const settingsInForce = async (): Promise<Record<string, unknown>> => this.settings
    const parts = { version: '1.2.3', stdin: this.#stdin(), stdout, stderr, settingsInForce }
    // Commands on a gateway are given nothing else.
    const code = await runCli(args, parts as unknown as CliParts)
    return { code, stdout: stdout.text, stderr: stderr.text }
  }

  #stdin(): Readable {
    if (this.answer === undefined) {
      const { input } = this
      return typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input
    }
    return Object.assign(new PassThrough().end(this.answer), { isTTY: true })
  }
}

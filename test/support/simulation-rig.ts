import { Readable, Writable } from 'node:stream'
import type { CliParts, OpenedEmbedder } from '../../src/adapters/cli/cli-parts.ts'
import { runCli } from '../../src/adapters/cli/run-cli.ts'
import type { SimulationParts } from '../../src/adapters/cli/simulation-parts.ts'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { EmbedderPort } from '../../src/domain/ports/embedder-port.ts'
import type { Match } from '../../src/domain/semantic/judgement.ts'

/** An output that keeps what is written. */
class Screen extends Writable {
  text = ''
  isTTY = false

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Vectors of letters: alike where letters are. */
const LETTERS: EmbedderPort = {
  identity: 'letters',
  embed: async (texts) =>
    texts.map((text) => {
      const vector = new Float32Array(26)
      for (const [letter] of text.matchAll(/[a-z]/g)) {
        const place = letter.charCodeAt(0) - 97
        vector[place] = (vector[place] ?? 0) + 1
      }
      const length = Math.hypot(...vector) || 1
      return vector.map((value) => value / length)
    }),
  close: async () => undefined,
}

/** The command line in this process: an hour to live, and a list that knows a price for `priced` only. */
export class SimulationRig {
  readonly stdout: Screen = new Screen()
  readonly stderr: Screen = new Screen()
  stdin: Readable = Readable.from([])
  settings: () => Readonly<Record<string, unknown>> = () => ({})
  match: Match = 'answer'

  readonly simulation: SimulationParts = {
    ttlSeconds: async () => 3600,
    prices: async () => ({
      costOf: ({ model, inputTokens, outputTokens }) =>
        model === 'priced' ? inputTokens + 10 * outputTokens : undefined,
    }),
    questionIndex: async (maxQuestions, now) =>
      new MemorySimilarityIndex(
        { maxQuestions },
        { now, elapsed: now, schedule: () => () => undefined },
      ),
  }

  /** Runs a command with what comes in on standard input. */
  async run(args: readonly string[], input = ''): Promise<number> {
    this.stdin = Readable.from(input === '' ? [] : [Buffer.from(input)])
    return runCli(args, this.#parts())
  }

  /** Runs a command, and reads the document that it prints. */
  async document(args: readonly string[], input = ''): Promise<JsonObject> {
    this.stdout.text = ''
    const code = await this.run([...args, '--json'], input)
    if (code !== 0) throw new Error(`ended with ${code}: ${this.stderr.text}`)
    return JSON.parse(this.stdout.text)
  }

  /** Parts that these commands do not use are not there. */
  #parts(): CliParts {
    const { stdin, stdout, stderr, simulation } = this
    const parts = {
      version: '1.2.3',
      ...{ stdin, stdout, stderr, simulation },
      openEmbedder: async (): Promise<OpenedEmbedder> => ({ embedder: LETTERS, isRemote: false }),
      thresholdInForce: async () => 0.9,
      matchInForce: async () => this.match,
      settingsInForce: async () => this.settings(),
    }
    return parts as Partial<CliParts> as CliParts
  }
}

/** Rows as the lines of a log. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n')
}

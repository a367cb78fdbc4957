import { Readable } from 'node:stream'
import type { CliParts, OpenedEmbedder } from '../../src/adapters/cli/cli-parts.ts'
import { runCli } from '../../src/adapters/cli/run-cli.ts'
import type { SimulationParts } from '../../src/adapters/cli/simulation-parts.ts'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { EmbedderPort } from '../../src/domain/ports/embedder-port.ts'
import type { Match } from '../../src/domain/semantic/judgement.ts'
import { LetterEmbedder } from './letter-embedder.ts'
import { Screen } from './screen.ts'

/** The command line in this process: an hour to live, and a list that knows a price for `priced` only. */
export class SimulationRig {
  readonly stdout: Screen = new Screen()
  readonly stderr: Screen = new Screen()
  stdin: Readable = Readable.from([])
  settings: () => Readonly<Record<string, unknown>> = () => ({})
  match: Match = 'answer'
  embedder: EmbedderPort = new LetterEmbedder()

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
      openEmbedder: async (): Promise<OpenedEmbedder> => ({
        embedder: this.embedder,
        isRemote: false,
      }),
      thresholdInForce: async () => 0.9,
      matchInForce: async () => this.match,
      settingsInForce: async () => this.settings(),
    }
    return parts as Partial<CliParts> as CliParts
  }
}

const START = Date.parse('2026-03-01T09:00:00Z')

/** A row of a log: a question to `priced` so many minutes after nine, with an answer after two seconds. */
export function asked(content: string, minutes: number, more: JsonObject = {}): JsonObject {
  const request = { model: 'priced', messages: [{ role: 'user', content }] }
  const usage = { prompt_tokens: 100, completion_tokens: 10 }
  return { request, at: START + minutes * 60_000, usage, latency_ms: 2000, ...more }
}

/** Rows as the lines of a log. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n')
}

import { Readable } from 'node:stream'
import type { CliParts, EmbedderServer, OpenedEmbedder } from '../../src/adapters/cli/cli-parts.ts'
import { runCli } from '../../src/adapters/cli/run-cli.ts'
import type { Match } from '../../src/domain/semantic/judgement.ts'
import { LetterEmbedder } from './letter-embedder.ts'
import { Screen } from './screen.ts'

/** What these commands use; the other parts are not there. */
type UsedParts = Pick<
  CliParts,
  'version' | 'stdin' | 'stdout' | 'stderr' | 'openEmbedder' | 'thresholdInForce' | 'matchInForce'
>

/** The command line in this process, with its streams and its embedder in the tests' hands. */
export class SemanticCli implements UsedParts {
  readonly version = '1.2.3'
  readonly stdout: Screen = new Screen()
  readonly stderr: Screen = new Screen()
  readonly embedder: LetterEmbedder = new LetterEmbedder()
  /** The server that was named for each embedder opened so far; undefined for the configured one. */
  readonly servers: (EmbedderServer | undefined)[] = []
  stdin: Readable = Readable.from([])
  /** The match in force. */
  match: Match = 'answer'

  async openEmbedder(server: EmbedderServer | undefined): Promise<OpenedEmbedder> {
    this.servers.push(server)
    return { embedder: this.embedder, isRemote: server !== undefined }
  }

  async thresholdInForce(): Promise<number> {
    return 0.75
  }

  async matchInForce(): Promise<Match> {
    return this.match
  }

  /** Runs a command; resolves to what it exits with. */
  run(...args: readonly string[]): Promise<number> {
    return runCli(args, this as Partial<CliParts> as CliParts)
  }
}

/** A line of a file of pairs: whether two texts ask the same (1) or not (0). */
export function pair(a: string, b: string, label: 0 | 1, type?: string): string {
  return JSON.stringify({ a, b, label, type })
}

/** 40 pairs that differ in case, and 40 of which one text is always the same. */
export const PAIRS: string = Array.from({ length: 40 }, (_, n) => {
  const word = String.fromCharCode(97 + (n % 26)).repeat(3 + (n >> 3))
  return [
    pair(`Where can I buy ${word} paint?`, `where can i buy ${word} paint`, 1, 'case'),
    pair(`Where can I buy ${word} glue?`, 'Is it true that zebras hum?', 0, 'other'),
  ].join('\n')
}).join('\n')

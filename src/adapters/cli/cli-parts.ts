import type { Readable, Writable } from 'node:stream'
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts'

/** Where a command writes to. */
export interface CliOutput extends Writable {
  /** Whether somebody looks at it while it is written. */
  readonly isTTY?: boolean
}

/** An OpenAI-compatible server to be asked for vectors. */
export interface EmbedderServer {
  /** Base URL, ending in `/v1`. */
  readonly url: string
  readonly model: string
}

/** An embedder that has been opened; whoever opens it closes it. */
export interface OpenedEmbedder {
  readonly embedder: EmbedderPort
  /** Whether it is asked over the network, where one call of many may fail. */
  readonly isRemote: boolean
}

/** What commands are given: everything that is not theirs to make. */
export interface CliParts {
  /** Of the package. */
  readonly version: string
  readonly stdin: Readable
  readonly stdout: CliOutput
  readonly stderr: CliOutput
  /**
   * The embedder of the server, else the configured one, else the embedded model.
   * @throws {ConfigurationError} where the configuration is wrong.
   */
  openEmbedder(server: EmbedderServer | undefined): Promise<OpenedEmbedder>
  /**
   * The configured threshold, a probability, else the default.
   * @throws {ConfigurationError} where the configuration is wrong.
   */
  thresholdInForce(): Promise<number>
}

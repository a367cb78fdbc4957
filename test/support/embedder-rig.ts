import { inspect } from 'node:util'
import { expect } from 'chai'
import type {
  OpenAiEmbedder,
  OpenAiEmbedderSettings,
} from '../../src/adapters/semantic/openai-embedder.ts'
import { servedEmbedder } from '../../src/container/served-embedder.ts'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import { startEmbeddingsServer } from './embeddings-server.ts'
import { rejection } from './rejection.ts'
import type { UpstreamServer } from './upstream-server.ts'

/** The key that the embedder has. */
export const KEY = 'sk-secret-of-ours'

/** What is embedded where it does not matter. */
export const TEXTS: readonly string[] = ['the first question', 'the second question']

/** An embedder over HTTP, and the server that it asks. */
export class EmbedderRig {
  readonly server: UpstreamServer
  readonly embedder: OpenAiEmbedder

  private constructor(server: UpstreamServer) {
    this.server = server
    this.embedder = this.embedderWith({})
  }

  static async start(): Promise<EmbedderRig> {
    return new EmbedderRig(await startEmbeddingsServer())
  }

  /** Another one, which waits five seconds at most; whoever asks for it closes it. */
  embedderWith(settings: Partial<OpenAiEmbedderSettings>): OpenAiEmbedder {
    const defaults = { url: this.server.url, apiKey: KEY, model: 'small', timeoutMs: 5000 }
    return servedEmbedder({ ...defaults, ...settings })
  }

  async stop(): Promise<void> {
    await this.embedder.close()
    await this.server.stop()
  }
}

/** What a call fails with; holds that nothing of what was sent or came back is in it. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise)
  expect(error).to.be.instanceOf(SemanticUnavailableError).and.include({ part: 'embedder' })
  expect(inspect(error, { depth: 10 })).not.to.match(/sk-secret|question|in confidence/)
  return error instanceof Error ? error.message : ''
}

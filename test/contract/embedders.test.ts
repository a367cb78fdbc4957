import { EmbeddedModel } from '../../src/adapters/semantic/embedded-model.ts'
import { servedEmbedder } from '../../src/container/served-embedder.ts'
import { type EmbedderHarness, embedderContract } from '../../src/contracts/embedder-contract.ts'
import { startEmbeddingsServer, type VectorEncoding } from '../support/embeddings-server.ts'

async function embedded(): Promise<EmbedderHarness> {
  const embedder = new EmbeddedModel()
  return { embedder, dispose: () => embedder.close() }
}

async function served(encoding: VectorEncoding): Promise<EmbedderHarness> {
  const server = await startEmbeddingsServer(encoding)
  const embedder = servedEmbedder({ url: server.url, model: 'stub', timeoutMs: 5000 })
  const dispose = async (): Promise<void> => {
    await embedder.close()
    await server.stop()
  }
  return { embedder, dispose }
}

const framework = { describe, it }
embedderContract(framework, 'EmbeddedModel', embedded, { meaning: true })
for (const encoding of ['float', 'base64'] as const) {
  const name = `OpenAiEmbedder with ${encoding} answers`
  embedderContract(framework, name, () => served(encoding), { meaning: false })
}

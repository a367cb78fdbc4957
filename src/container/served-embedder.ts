import { HttpExchange } from '../adapters/llm/http-exchange.ts'
import { OPENAI } from '../adapters/llm/openai-vendor.ts'
import type {
  EmbeddingExchangeSettings,
  EmbeddingHttp,
} from '../adapters/semantic/embedding-exchange.ts'
import {
  OpenAiEmbedder,
  type OpenAiEmbedderSettings,
} from '../adapters/semantic/openai-embedder.ts'

/** An embedder that asks a server over the same kind of connections as providers are asked over. */
export function servedEmbedder(settings: OpenAiEmbedderSettings): OpenAiEmbedder {
  return new OpenAiEmbedder(settings, openHttp)
}

function openHttp(settings: EmbeddingExchangeSettings): EmbeddingHttp {
  const { timeoutMs } = settings
  const waits = {
    connectTimeoutMs: timeoutMs,
    firstTokenTimeoutMs: timeoutMs,
    streamTimeoutMs: timeoutMs,
  }
  const exchange = new HttpExchange(
    { ...settings, ...waits, name: 'the embeddings server' },
    OPENAI,
  )
  return {
    post: async (path, body, signal) => {
      const call = { signal }
      return exchange.readJson(await exchange.send({ method: 'POST', path, body }, call), call)
    },
    close: () => exchange.close(),
  }
}

import { InMemoryCache } from '@langchain/core/caches'
import { type LangChainAsked, langChainAsked, langChainGenerations } from './langchain-asked.ts'
import type { Peer } from './peer.ts'

/** LangChain's cache in memory; asked with what LangChain gives it, which is made outside the time. */
export const langChainMemory: Peer<LangChainAsked> = {
  name: 'LangChain InMemoryCache',
  role: 'peer',
  package: '@langchain/core',
  inputOf: langChainAsked,
  async open(stored) {
    const cache = new InMemoryCache(new Map())
    for (const { request, body } of stored) {
      const { prompt, llmKey } = langChainAsked(request)
      await cache.update(prompt, llmKey, langChainGenerations(body))
    }
    return {
      hit: async ({ prompt, llmKey }) => (await cache.lookup(prompt, llmKey))?.[0]?.text ?? '',
    }
  },
}

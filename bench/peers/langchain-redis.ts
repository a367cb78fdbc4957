import { RedisCache } from '@langchain/redis'
import { createClient } from 'redis'
import { type LangChainAsked, langChainAsked, langChainGenerations } from './langchain-asked.ts'
import type { Peer } from './peer.ts'

/** LangChain's cache on Redis: it asks for one generation more than there is, so twice. */
export const langChainRedis: Peer<LangChainAsked> = {
  name: 'LangChain RedisCache',
  role: 'peer',
  package: '@langchain/redis',
  inputOf: langChainAsked,
  async open(stored, port) {
    const client = createClient({ url: `redis://127.0.0.1:${port}` })
    await client.connect()
    // Its types want the client of another release than its own range installs.
    const cache = new RedisCache(client as ConstructorParameters<typeof RedisCache>[0])
    for (const { request, body } of stored) {
      const { prompt, llmKey } = langChainAsked(request)
      await cache.update(prompt, llmKey, langChainGenerations(body))
    }
    return {
      hit: async ({ prompt, llmKey }) => (await cache.lookup(prompt, llmKey))?.[0]?.text ?? '',
      close: async () => client.disconnect(),
    }
  },
}

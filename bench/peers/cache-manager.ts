import { createCache } from 'cache-manager'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** cache-manager as it comes: a Keyv store in this process. */
export const cacheManager: Peer<LlmRequest> = {
  name: 'cache-manager',
  role: 'peer',
  package: 'cache-manager',
  inputOf: sameRequest,
  async open(stored) {
    const cache = createCache({ ttl: 3_600_000 })
    for (const { request, body } of stored) await cache.set(hashedKey(request), body)
    return { hit: async (request) => textOf(await cache.get(hashedKey(request))) }
  },
}

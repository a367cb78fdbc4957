import { LRUCache } from 'lru-cache'
import type { JsonObject, LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** A bound and a time to live; answers are handed out as they are, not copied. */
export const lruCache: Peer<LlmRequest> = {
  name: 'lru-cache',
  role: 'peer',
  package: 'lru-cache',
  inputOf: sameRequest,
  async open(stored) {
    const cache = new LRUCache<string, JsonObject>({ max: 200_000, ttl: 3_600_000 })
    for (const { request, body } of stored) cache.set(hashedKey(request), body)
    return { hit: (request) => textOf(cache.get(hashedKey(request))) }
  },
}

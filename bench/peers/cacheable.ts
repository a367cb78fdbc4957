import { Cacheable } from 'cacheable'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** Cacheable as it comes: a primary store in this process. */
export const cacheable: Peer<LlmRequest> = {
  name: 'cacheable',
  role: 'peer',
  package: 'cacheable',
  inputOf: sameRequest,
  async open(stored) {
    const cache = new Cacheable({ ttl: '1h' })
    for (const { request, body } of stored) await cache.set(hashedKey(request), body)
    return {
      hit: async (request) => textOf(await cache.get(hashedKey(request))),
      close: () => cache.disconnect(),
    }
  },
}

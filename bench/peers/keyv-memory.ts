import Keyv from 'keyv'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** Keyv as it comes: a map in this process, values as JSON. */
export const keyvMemory: Peer<LlmRequest> = {
  name: 'keyv',
  role: 'peer',
  package: 'keyv',
  inputOf: sameRequest,
  async open(stored) {
    const keyv = new Keyv({ ttl: 3_600_000 })
    for (const { request, body } of stored) await keyv.set(hashedKey(request), body)
    return {
      hit: async (request) => textOf(await keyv.get(hashedKey(request))),
      close: () => keyv.disconnect(),
    }
  },
}

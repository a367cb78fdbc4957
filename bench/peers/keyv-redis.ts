import KeyvRedis from '@keyv/redis'
import Keyv from 'keyv'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** Keyv on Redis, as its documents say. */
export const keyvRedis: Peer<LlmRequest> = {
  name: 'keyv, @keyv/redis',
  role: 'peer',
  package: '@keyv/redis',
  inputOf: sameRequest,
  async open(stored, port) {
    const keyv = new Keyv(new KeyvRedis(`redis://127.0.0.1:${port}`), { ttl: 3_600_000 })
    for (const { request, body } of stored) await keyv.set(hashedKey(request), body)
    return {
      hit: async (request) => textOf(await keyv.get(hashedKey(request))),
      close: () => keyv.disconnect(),
    }
  },
}

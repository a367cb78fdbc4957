import { Redis } from 'ioredis'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** What one writes by hand: canonical JSON, SHA-256, GET, JSON.parse. */
export const ioredisJson: Peer<LlmRequest> = {
  name: 'by hand: SHA-256, GET, JSON.parse',
  role: 'peer',
  package: 'ioredis',
  inputOf: sameRequest,
  async open(stored, port) {
    const client = new Redis(port, '127.0.0.1')
    for (const { request, body } of stored)
      await client.set(hashedKey(request), JSON.stringify(body), 'EX', 3600)
    return {
      hit: async (request) => textOf(JSON.parse((await client.get(hashedKey(request))) ?? 'null')),
      close: async () => client.disconnect(),
    }
  },
}

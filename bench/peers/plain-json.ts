import { Redis } from 'ioredis'
import type { LlmRequest } from '../../dist/index.js'
import { forEach, hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** An answer's JSON under the digest of its request, with a time to live. */
export const plainJson: Peer<LlmRequest> = {
  name: 'plain JSON',
  role: 'floor',
  inputOf: sameRequest,
  async open(stored, port) {
    const client = new Redis(port, '127.0.0.1')
    await forEach(stored, 64, ({ request, body }) =>
      client.set(hashedKey(request), JSON.stringify(body), 'EX', 3600),
    )
    return {
      hit: async (request) => textOf(JSON.parse((await client.get(hashedKey(request))) ?? 'null')),
      close: async () => client.disconnect(),
    }
  },
}

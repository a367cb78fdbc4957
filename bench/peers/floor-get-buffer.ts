import { Redis } from 'ioredis'
import { cacheKeyText, type LlmRequest } from '../../dist/index.js'
import { keyOf } from '../harness/entry.ts'
import type { Peer } from './peer.ts'
import { onRedis, repriseHit } from './reprise-generate.ts'

/** The bytes that Reprise stores, fetched by ioredis under a name that is known: no key is made, nothing is read. */
export const floorGetBuffer: Peer<string> = {
  name: 'ioredis getBuffer, same bytes',
  role: 'floor',
  package: 'ioredis',
  inputOf: nameOf,
  async open(stored, port) {
    const client = new Redis(port, '127.0.0.1')
    const filled = await repriseHit({ name: 'filling', role: 'variant', settings: onRedis }).open(
      stored,
      port,
    )
    await filled.close?.()
    return {
      hit: (name) => client.getBuffer(name),
      close: async () => client.disconnect(),
    }
  },
}

function nameOf(request: LlmRequest): string {
  return `llm:cache:entry:${cacheKeyText(keyOf(request))}`
}

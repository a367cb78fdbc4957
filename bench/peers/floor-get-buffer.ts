import { Redis } from 'ioredis'
import { cacheKeyText, encodeEntry, type LlmRequest } from '../../dist/index.js'
import { entryOf, keyOf } from '../harness/entry.ts'
import type { Peer } from './peer.ts'

/** The bytes that Reprise stores, fetched by ioredis under a name that is known: no key is made, nothing is read. */
export const floorGetBuffer: Peer<string> = {
  name: 'ioredis getBuffer, same bytes',
  role: 'floor',
  package: 'ioredis',
  inputOf: nameOf,
  async open(stored, port) {
    const client = new Redis(port, '127.0.0.1')
    for (const one of stored)
      await client.set(nameOf(one.request), Buffer.from(encodeEntry(entryOf(one))))
    return {
      hit: (name) => client.getBuffer(name),
      close: async () => client.disconnect(),
    }
  },
}

function nameOf(request: LlmRequest): string {
  return `llm:cache:entry:${cacheKeyText(keyOf(request))}`
}

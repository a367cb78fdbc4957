import { BentoCache, bentostore } from 'bentocache'
import { memoryDriver } from 'bentocache/drivers/memory'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** Bentocache with a memory layer, asked as its documents say. */
export const bentocacheMemory: Peer<LlmRequest> = {
  name: 'bentocache',
  role: 'peer',
  package: 'bentocache',
  inputOf: sameRequest,
  async open(stored) {
    const store = bentostore().useL1Layer(memoryDriver({ maxItems: 200_000 }))
    const bento = new BentoCache({ default: 'memory', stores: { memory: store } })
    for (const { request, body } of stored)
      await bento.set({ key: hashedKey(request), value: body, ttl: '1h' })
    const factory = (): never => {
      throw new Error('asked for what is not stored')
    }
    return {
      hit: async (request) =>
        textOf(await bento.getOrSet({ key: hashedKey(request), ttl: '1h', factory })),
      close: () => bento.disconnectAll(),
    }
  },
}

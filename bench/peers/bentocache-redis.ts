import { BentoCache, bentostore } from 'bentocache'
import { redisDriver } from 'bentocache/drivers/redis'
import type { LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** Bentocache with a Redis layer alone. */
export const bentocacheRedis: Peer<LlmRequest> = {
  name: 'bentocache, layer 2 only',
  role: 'peer',
  package: 'bentocache',
  inputOf: sameRequest,
  async open(stored, port) {
    const driver = redisDriver({ connection: { host: '127.0.0.1', port } })
    const store = bentostore().useL2Layer(driver)
    const bento = new BentoCache({ default: 'redis', stores: { redis: store } })
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

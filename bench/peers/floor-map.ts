import type { JsonObject, LlmRequest } from '../../dist/index.js'
import { hashedKey, type Peer, sameRequest, textOf } from './peer.ts'

/** Canonical JSON, SHA-256, and a map. */
export const floorMap: Peer<LlmRequest> = {
  name: 'canonical JSON, SHA-256, Map.get',
  role: 'floor',
  package: 'canonicalize',
  inputOf: sameRequest,
  async open(stored) {
    const map = new Map<string, JsonObject>()
    for (const { request, body } of stored) map.set(hashedKey(request), body)
    return { hit: (request) => textOf(map.get(hashedKey(request))) }
  },
}

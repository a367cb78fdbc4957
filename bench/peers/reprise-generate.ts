import { createReprise, type LlmRequest, type RepriseSettings } from '../../dist/index.js'
import type { Role } from '../harness/contender.ts'
import { FixedProvider } from '../harness/fixed-provider.ts'
import { responseOf, SCOPE } from '../harness/material.ts'
import { forEach, type Peer, sameRequest } from './peer.ts'

/** Which Reprise, and how it is asked. */
export interface RepriseVariant {
  readonly name: string
  readonly role: Role
  /** Default: `generate`. */
  readonly by?: 'generate' | 'lookup'
  /** Settings for the Redis server at a port. */
  readonly settings?: (port: number) => RepriseSettings
}

/** Reprise on the Redis server at a port. A machine that stands still for a moment must not turn hits into misses. */
export function onRedis(port: number): RepriseSettings {
  const url = `redis://127.0.0.1:${port}`
  return { cache: { kind: 'redis', url, commandTimeoutMs: 10_000 } }
}

/** Reprise, filled by generating, and asked as the documents say. */
export function repriseHit(variant: RepriseVariant): Peer<LlmRequest> {
  const { name, role, by = 'generate', settings = noSettings } = variant
  return {
    name,
    role,
    inputOf: sameRequest,
    async open(stored, port) {
      const provider = new FixedProvider()
      const set = settings(port)
      const adapters = { ...set.adapters, providers: [provider] }
      const reprise = createReprise({ ...set, logLevel: 'error', adapters })
      await reprise.start()
      await forEach(stored, 64, async ({ request, body }) => {
        provider.next(request, responseOf(body))
        await reprise.generate.execute(request, SCOPE)
      })
      const hit =
        by === 'generate'
          ? async (request: LlmRequest) =>
              (await reprise.generate.execute(request, SCOPE)).response.content
          : async (request: LlmRequest) => {
              const found = await reprise.lookup.execute(request, SCOPE)
              return found.state === 'fresh' ? found.entry.response.content : ''
            }
      return { hit, close: () => reprise.close() }
    },
  }
}

function noSettings(): RepriseSettings {
  return {}
}

import {
  type CacheEntry,
  type CacheKey,
  deriveCacheKey,
  type LlmRequest,
  type Scope,
} from '../../dist/index.js'
import type { Stored } from '../peers/peer.ts'
import { responseOf, SCOPE } from './material.ts'

/** The key of a request, which has one. */
export function keyOf(request: LlmRequest, scope: Scope = SCOPE): CacheKey {
  const derivation = deriveCacheKey(request, scope)
  if (derivation.kind !== 'keyed') throw new Error(`no key: ${derivation.obstacle}`)
  return derivation.key
}

/** What Reprise stores for a question and its answer: fresh for an hour, and there for a day after that. */
export function entryOf({ request, body }: Stored, scope: Scope = SCOPE): CacheEntry {
  const now = Date.now()
  return {
    key: keyOf(request, scope),
    protocol: 'openai.chat',
    response: responseOf(body),
    generatedFrom: now,
    storedAt: now,
    freshUntil: now + 3_600_000,
    expiresAt: now + 90_000_000,
    tags: [],
  }
}

import { LRUCache } from 'lru-cache'
import type { KnownRequest } from '../../application/recall.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import type { AnswerTemplate } from './answer-template.ts'
import type { Door } from './door.ts'

/** A request that was answered from the cache before, and what answered it. */
export interface KnownCall extends KnownRequest {
  readonly door: Door
  readonly streamed: boolean
  /** The stored answer that came last, as long as the cache keeps that very object. */
  readonly response?: WeakRef<LlmResponse>
  /** That answer as this caller gets it. */
  readonly template?: AnswerTemplate
}

/** Most requests that are known. */
const MAX_KNOWN = 10_000

/** Most bytes that what is known of all requests takes, answers included. */
const MAX_KNOWN_BYTES = 32 * 1024 * 1024

/** About what is known of a request takes, its answer and its model's name apart. */
const CALL_BYTES = 700

/** How long a request is known whose answer's life is not, in milliseconds: until it is asked again, or not. */
const UNSEEN_MS = 600_000

/** Longest life of what is known, in milliseconds: what timers can express. */
const MAX_LIFE_MS = 2_000_000_000

/**
 * Requests that were answered from the cache before, by their digest; those asked last are kept, and
 * none longer than its answer lives.
 */
export class KnownRequests {
  readonly #calls = new LRUCache<string, KnownCall>({
    max: MAX_KNOWN,
    maxSize: MAX_KNOWN_BYTES,
    sizeCalculation: ({ model, template }) => CALL_BYTES + model.length * 2 + (template?.size ?? 0),
    ttl: UNSEEN_MS,
    ttlAutopurge: true,
  })

  at(digest: string): KnownCall | undefined {
    return this.#calls.get(digest)
  }

  /** Remembers a call for so many milliseconds. */
  know(digest: string, call: KnownCall, lifeMs: number = UNSEEN_MS): void {
    this.#calls.set(digest, call, { ttl: Math.max(1, Math.min(lifeMs, MAX_LIFE_MS)) })
  }

  forget(digest: string): void {
    this.#calls.delete(digest)
  }
}

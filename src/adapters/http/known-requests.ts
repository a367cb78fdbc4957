import { LRUCache } from 'lru-cache'
import type { KnownRequest } from '../../application/recall.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import type { AnswerTemplate } from './answer-template.ts'
import type { Door } from './door.ts'

/** A request that was answered from the cache before, and what answered it. */
export interface KnownCall extends KnownRequest {
  readonly door: Door
  readonly streamed: boolean
  /** The stored answer as this caller gets it, good as long as it is that very object. */
  readonly written?: { readonly response: LlmResponse; readonly template: AnswerTemplate }
}

/** Most requests that are known. */
const MAX_KNOWN = 10_000

/** Most bytes that what is known of all requests takes, answers included. */
const MAX_KNOWN_BYTES = 32 * 1024 * 1024

/** About what is known of a request takes, its answer apart. */
const CALL_BYTES = 700

/** Requests that were answered from the cache before, by their digest; those asked last are kept. */
export class KnownRequests {
  readonly #calls = new LRUCache<string, KnownCall>({
    max: MAX_KNOWN,
    maxSize: MAX_KNOWN_BYTES,
    sizeCalculation: ({ written }) => CALL_BYTES + (written?.template.size ?? 0),
  })

  get isEmpty(): boolean {
    return this.#calls.size === 0
  }

  at(digest: string): KnownCall | undefined {
    return this.#calls.get(digest)
  }

  know(digest: string, call: KnownCall): void {
    this.#calls.set(digest, call)
  }
}

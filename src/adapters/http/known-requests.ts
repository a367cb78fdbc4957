import { LRUCache } from 'lru-cache'
import type { KnownRequest } from '../../application/recall.ts'
import type { Door } from './door.ts'
import type { KnownAnswer } from './known-answer.ts'
import { isSameMark, ownMark, type RequestMark } from './request-mark.ts'

/** A request that was answered from the cache before, and what answered it. */
export interface KnownCall extends KnownRequest {
  readonly door: Door
  readonly streamed: boolean
  /** What came last; absent until it has come twice. */
  readonly answer?: KnownAnswer
}

/** Bounds of what is known of requests. */
export interface KnownLimits {
  /** Most requests. */
  readonly maxCalls: number
  /** Most bytes that all take together, bodies and answers included. */
  readonly maxBytes: number
}

const LIMITS: KnownLimits = { maxCalls: 10_000, maxBytes: 32 * 1024 * 1024 }

/** About what is known of a request takes, its bytes, its answer and its model's name apart. */
const CALL_BYTES = 1000

/** How long a request is known whose answer's life is not, in milliseconds: until it is asked again, or not. */
const UNSEEN_MS = 600_000

/** Longest life of what is known, in milliseconds: what timers can express. */
const MAX_LIFE_MS = 2_000_000_000

interface Known {
  readonly mark: RequestMark
  readonly call: KnownCall
}

/**
 * Requests that were answered from the cache before; those asked last are kept, and none longer
 * than its answer lives. Of two with the same checksum the later is.
 */
export class KnownRequests {
  readonly #known: LRUCache<number, Known>

  constructor({ maxCalls, maxBytes }: KnownLimits = LIMITS) {
    this.#known = new LRUCache({
      max: maxCalls,
      maxSize: maxBytes,
      sizeCalculation: sizeOf,
      ttl: UNSEEN_MS,
      ttlAutopurge: true,
    })
  }

  /** About how many bytes all that is known takes. */
  get bytes(): number {
    return this.#known.calculatedSize
  }

  at(mark: RequestMark): KnownCall | undefined {
    const known = this.#known.get(mark.checksum)
    return known !== undefined && isSameMark(known.mark, mark) ? known.call : undefined
  }

  /** Remembers a call for so many milliseconds. */
  know(mark: RequestMark, call: KnownCall, lifeMs: number = UNSEEN_MS): void {
    const former = this.#known.peek(mark.checksum)?.mark
    const own = former !== undefined && isSameMark(former, mark) ? former : ownMark(mark)
    const ttl = Math.max(1, Math.min(lifeMs, MAX_LIFE_MS))
    this.#known.set(mark.checksum, { mark: own, call }, { ttl })
  }

  forget({ checksum }: RequestMark): void {
    this.#known.delete(checksum)
  }
}

function sizeOf({ mark, call }: Known): number {
  const { model, answer } = call
  return CALL_BYTES + mark.head.length + mark.body.length + model.length * 2 + (answer?.size ?? 0)
}

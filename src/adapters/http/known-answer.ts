import type { Recalled } from '../../application/recall.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import { hitStatus, wholeSeconds } from './answer-headers.ts'
import type { AnswerTemplate } from './answer-template.ts'
import { headersOf } from './door-answer.ts'
import { commonHeaders } from './request-id.ts'

/** An answer as its caller gets it, all but what changes from one time to the next. */
export class KnownAnswer {
  readonly #stored: WeakRef<LlmResponse>
  readonly #fixed: readonly string[]
  /** Absent until the same stored answer comes again. */
  readonly template: AnswerTemplate | undefined

  constructor(stored: LlmResponse, streamed: boolean, template?: AnswerTemplate) {
    this.#stored = new WeakRef(stored)
    this.#fixed = fixedHeaders(stored.provider, streamed)
    this.template = template
  }

  /** About how many bytes it takes. */
  get size(): number {
    return this.template?.size ?? 0
  }

  /** Whether it is of that stored answer, the very object: caches hand out the same one while they keep it read. */
  isOf(stored: LlmResponse): boolean {
    return this.#stored.deref() === stored
  }

  /** Names and values in turn, as Node takes them. */
  headers(requestId: string, { ageMs, freshForMs }: Recalled, bytes: number): string[] {
    return [
      'x-request-id',
      requestId,
      'cache-status',
      hitStatus(freshForMs),
      'age',
      wholeSeconds(ageMs),
      'content-length',
      `${bytes}`,
      ...this.#fixed,
    ]
  }
}

/** Those that are the same for every hit. */
function fixedHeaders(provider: string, streamed: boolean): readonly string[] {
  const delivery = { outcome: 'hit', ageMs: 0, freshForMs: 0 } as const
  const all = { ...commonHeaders(''), ...headersOf(delivery, provider, streamed) }
  return Object.entries(all).flatMap((header) => (CHANGING.has(header[0]) ? [] : header))
}

const CHANGING: ReadonlySet<string> = new Set(['x-request-id', 'cache-status', 'age'])

import type { CacheEntry } from '../domain/cache-entry.ts'
import { type CacheKey, deriveCacheKey } from '../domain/cache-key.ts'
import { chatCompletionBody, readChatCompletion } from '../domain/chat-completion.ts'
import { promptRequest } from '../domain/llm-request.ts'
import type { Scope } from '../domain/scope.ts'

/** What tells one sample from another. */
export interface Sample {
  readonly question?: string
  readonly tenant?: string
  readonly namespace?: string
  readonly model?: string
  readonly tags?: readonly string[]
  readonly answer?: string
  /** How long it lives, in milliseconds. */
  readonly lifeMs?: number
}

/** The key of a sample. */
export function sampleKey(sample: Sample = {}): CacheKey {
  const {
    question = 'What is a cache?',
    tenant = 'acme',
    namespace,
    model = 'gpt-4o-mini',
  } = sample
  const scope: Scope = namespace === undefined ? { tenant } : { tenant, namespace }
  const derivation = deriveCacheKey(promptRequest({ userMessage: question, model }), scope)
  if (derivation.kind === 'unkeyable')
    throw new Error(`a sample has no key: ${derivation.obstacle}`)
  return derivation.key
}

/** An entry stored at `now`, as a use case makes them. */
export function sampleEntry(now: number, sample: Sample = {}): CacheEntry {
  const {
    answer = 'A store of answers. 答え 🙂',
    lifeMs = 60_000,
    model = 'gpt-4o-mini',
    tags = [],
  } = sample
  const created = Math.floor(now / 1000)
  const parts = {
    id: 'chatcmpl-sample',
    created,
    model,
    content: answer,
    inputTokens: 7,
    outputTokens: 11,
  }
  const body = {
    ...chatCompletionBody(parts),
    system_fingerprint: 'fp_sample',
    unheard_of: { deep: [1, null, ''] },
  }
  const response = readChatCompletion(body, {
    provider: 'sample',
    requestId: 'req-1',
    latencyMs: 321,
  })
  return {
    key: sampleKey(sample),
    protocol: 'openai.chat',
    response: { ...response, cached: true },
    generatedFrom: now,
    storedAt: now,
    freshUntil: now + lifeMs / 2,
    expiresAt: now + lifeMs,
    tags,
  }
}

import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { type CacheKey, deriveCacheKey } from '../../src/domain/cache-key.ts'
import { chatCompletionBody, readChatCompletion } from '../../src/domain/chat-completion.ts'
import { type LlmRequest, promptRequest } from '../../src/domain/llm-request.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import type { Scope } from '../../src/domain/scope.ts'

/** The scope that tests use where it does not matter. */
export const ACME: Scope = { tenant: 'acme' }

/** A request; fields given replace those of a plain question. */
export function requestOf(fields: Partial<LlmRequest> = {}): LlmRequest {
  return {
    ...promptRequest({ systemPrompt: 'Be brief.', userMessage: 'What is a cache?' }),
    ...fields,
  }
}

/** A request that asks something. */
export function asking(userMessage: string, fields: Partial<LlmRequest> = {}): LlmRequest {
  return { ...promptRequest({ userMessage }), ...fields }
}

/** The key of a request, which must have one. */
export function keyOf(request: LlmRequest = requestOf(), scope: Scope = ACME): CacheKey {
  const derivation = deriveCacheKey(request, scope)
  if (derivation.kind !== 'keyed') throw new Error(`no key: ${derivation.obstacle}`)
  return derivation.key
}

/** A complete answer. */
export function responseOf(content = 'A store of answers.', model = 'gpt-4o-mini'): LlmResponse {
  const body = chatCompletionBody({
    id: 'chatcmpl-test',
    created: 1_767_225_600,
    model,
    content,
    inputTokens: 12,
    outputTokens: 5,
  })
  return readChatCompletion(body, { provider: 'test', requestId: 'req-test', latencyMs: 120 })
}

/** An entry that is fresh for an hour from `now`, and may stand in for a day after that. */
export function entryOf(now: number, fields: Partial<CacheEntry> = {}): CacheEntry {
  return {
    key: keyOf(),
    protocol: 'openai.chat',
    response: responseOf(),
    generatedFrom: now,
    storedAt: now,
    freshUntil: now + 3_600_000,
    expiresAt: now + 90_000_000,
    tags: [],
    ...fields,
  }
}

import { jsonCopy } from '../domain/json-copy.ts'
import type { WireProtocol } from '../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts'
import type { ReplayIdentity } from '../domain/wire-format.ts'
import { formatOf } from '../domain/wire-formats.ts'
import type { Generated } from './delivery.ts'
import type { StoredFinding } from './lookup.ts'
import { randomDigits } from './random-digits.ts'
import type { SemanticHit } from './semantic-lookup.ts'

/** A new identity for an answer that is delivered again at `now`, milliseconds since the epoch. */
export function replayIdentity(protocol: WireProtocol, now: number): ReplayIdentity {
  const id = `${formatOf(protocol).idPrefix}${randomDigits()}`
  return { id, created: Math.floor(now / 1000) }
}

/** A stored answer as a delivery and a copy of its own at `now`. */
export function replayed(response: LlmResponse, now: number): LlmResponse {
  const { protocol, body } = response
  const format = formatOf(protocol)
  const own = format.reissued(jsonCopy(body), replayIdentity(protocol, now))
  // Tool calls are parts of the body, a caller's those of the caller's own.
  if (response.toolCalls.length > 0) return { ...format.read(own, response), cached: true }
  return {
    protocol,
    content: response.content,
    model: response.model,
    inputTokens: response.inputTokens,
    outputTokens: response.outputTokens,
    provider: response.provider,
    requestId: response.requestId,
    latencyMs: response.latencyMs,
    cached: true,
    finishReason: response.finishReason,
    toolCalls: [],
    body: own,
  }
}

/** What a lookup found as a delivery of its own at `now`. */
export function fromEntry(
  finding: StoredFinding,
  now: number,
): Extract<Generated, { outcome: 'hit' | 'stale' }> {
  const { ageMs, entry } = finding
  const response = replayed(entry.response, now)
  if (finding.state === 'fresh')
    return { outcome: 'hit', ageMs, freshForMs: finding.freshForMs, response }
  return { outcome: 'stale', ageMs, staleSinceMs: finding.staleSinceMs, response }
}

/** The answer to a similar question as a delivery of its own at `now`. */
export function fromSimilar({ finding, candidate }: SemanticHit, now: number): Generated {
  const { ageMs, freshForMs, entry } = finding
  const { cosine: similarity, probability } = candidate
  const response = replayed(entry.response, now)
  return { outcome: 'semantic', ageMs, freshForMs, similarity, probability, response }
}

/** Another caller's answer as a delivery and a copy of its own at `now`. */
export function shared(response: LlmResponse, now: number): LlmResponse {
  const copy = structuredClone(response)
  const identity = replayIdentity(copy.protocol, now)
  return { ...copy, body: formatOf(copy.protocol).reissued(copy.body, identity) }
}

/** An answer as the chunks of a stream. */
export function replayedChunks(response: LlmResponse): readonly LlmChunk[] {
  return formatOf(response.protocol).replay(response.body)
}

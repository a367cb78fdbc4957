import { randomUUID } from 'node:crypto'
import { type ReplayIdentity, reissued } from '../domain/chat-completion.ts'
import type { LlmResponse } from '../domain/llm-response.ts'

/** A new identity for an answer that is delivered again at `now`, milliseconds since the epoch. */
export function replayIdentity(now: number): ReplayIdentity {
  return { id: `chatcmpl-${randomUUID()}`, created: Math.floor(now / 1000) }
}

/** A stored answer as a delivery of its own. */
export function replayed(response: LlmResponse, identity: ReplayIdentity): LlmResponse {
  return { ...response, cached: true, body: reissued(response.body, identity) }
}

/** Another caller's answer as a delivery and a copy of its own. */
export function shared(response: LlmResponse, identity: ReplayIdentity): LlmResponse {
  const copy = structuredClone(response)
  return { ...copy, body: reissued(copy.body, identity) }
}

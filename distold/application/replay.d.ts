import type { WireProtocol } from '../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts';
import type { ReplayIdentity } from '../domain/wire-format.ts';
import type { Generated } from './delivery.ts';
import type { StoredFinding } from './lookup.ts';
import type { SemanticHit } from './semantic-lookup.ts';
/** A new identity for an answer that is delivered again at `now`, milliseconds since the epoch. */
export declare function replayIdentity(protocol: WireProtocol, now: number): ReplayIdentity;
/** A stored answer as a delivery and a copy of its own at `now`. */
export declare function replayed(response: LlmResponse, now: number): LlmResponse;
/** What a lookup found as a delivery of its own at `now`. */
export declare function fromEntry(finding: StoredFinding, now: number): Extract<Generated, {
    outcome: 'hit' | 'stale';
}>;
/** The answer to a similar question as a delivery of its own at `now`. */
export declare function fromSimilar({ finding, candidate }: SemanticHit, now: number): Generated;
/** Another caller's answer as a delivery and a copy of its own at `now`. */
export declare function shared(response: LlmResponse, now: number): LlmResponse;
/** An answer as the chunks of a stream. */
export declare function replayedChunks(response: LlmResponse): readonly LlmChunk[];

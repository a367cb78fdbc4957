import type { CacheHealth } from '../domain/cache-health.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { Finding, Lookup } from './lookup.ts';
import type { SemanticRespite } from './semantic-respite.ts';
import type { Asked, Candidate, SemanticSearch } from './semantic-search.ts';
import { type ServingRule } from './semantic-serving.ts';
type Fresh = Extract<Finding, {
    state: 'fresh';
}>;
/** What a generation is to teach: its answer belongs to this question, and is compared with candidates'. */
export interface Lesson {
    readonly asked: Asked;
    /** In the order of comparing, which ends with the first that is the same; what is observed is the first comparison. */
    readonly candidates: readonly Candidate[];
    /** Why they are compared: to find out, or because the candidate's answer was given already. */
    readonly purpose: 'exploration' | 'audit';
    /** One divided by the probability of this comparison. */
    readonly weight: number;
}
/** What is known about a request that no stored answer is exactly for. */
export type SemanticFinding = 
/** It is not compared with others. */
{
    readonly kind: 'none';
} | {
    readonly kind: 'miss';
    readonly lesson: Lesson;
} | SemanticHit;
/** The fresh answer to a similar question. */
export interface SemanticHit {
    readonly kind: 'hit';
    readonly finding: Fresh;
    readonly candidate: Candidate;
    readonly asked: Asked;
}
/** What similar questions are found with. */
export interface SemanticLookupParts {
    readonly search: SemanticSearch;
    readonly index: SimilarityIndexPort;
    readonly lookup: Lookup;
    readonly respite: SemanticRespite;
    readonly cacheHealth: () => CacheHealth;
    readonly clock: ClockPort;
    readonly metrics: MetricsPort;
    /** The embedder's. */
    readonly identity: string;
    readonly rule: ServingRule;
    /** Longest that a miss is held up, in milliseconds. */
    readonly deadlineMs: number;
}
/** A request that missed. */
interface Missed {
    readonly request: LlmRequest;
    readonly scope: Scope;
    readonly options: GenerateOptions;
}
/**
 * Finds the stored answer to a similar question. Asked on exact misses only; whatever fails or
 * takes longer than the deadline is a plain miss.
 */
export declare class SemanticLookup {
    #private;
    constructor(parts: SemanticLookupParts);
    /** Never rejects. `key` is the request's own. */
    execute(missed: Missed, key: CacheKey): Promise<SemanticFinding>;
    /** Looks at no suspected entry any more: what it is looked up in is about to go. Safe to call twice. */
    close(): void;
}
export {};

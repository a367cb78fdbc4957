import type { CacheEntry } from '../domain/cache-entry.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { Lookup } from './lookup.ts';
import type { SameAnswer } from './same-answer.ts';
import type { Lesson } from './semantic-lookup.ts';
import type { SemanticSearch } from './semantic-search.ts';
import { UnderWay } from './under-way.ts';
/** An answer that has been stored, and what may be learned from it. */
export interface StoredAnswer {
    /** The request as it was answered: its model is the one that answered. */
    readonly request: LlmRequest;
    readonly scope: Scope;
    readonly entry: CacheEntry;
    readonly lesson?: Lesson | undefined;
}
/** What learning needs. */
export interface SemanticLearningParts {
    readonly search: SemanticSearch;
    readonly index: SimilarityIndexPort;
    readonly lookup: Lookup;
    readonly sameAnswer: SameAnswer;
    readonly metrics: MetricsPort;
    readonly logger: LoggerPort;
    readonly clock: ClockPort;
    /** The embedder's. */
    readonly identity: string;
    /** Whether a question that turned out to have a stored answer becomes another question of that. */
    readonly aliases: boolean;
}
/**
 * Learns from what was generated, in the background: the question is added to the index, and
 * where there is a candidate, its answer is compared with the new one.
 */
export declare class SemanticLearning {
    #private;
    /** What is being learned. */
    readonly underWay: UnderWay;
    constructor(parts: SemanticLearningParts);
    /** Neither waits nor throws. */
    execute(stored: StoredAnswer): void;
}

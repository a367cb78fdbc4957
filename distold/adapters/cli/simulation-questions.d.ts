import type { CacheKey } from '../../domain/cache-key.ts';
import type { LlmRequest } from '../../domain/llm-request.ts';
import type { Scope } from '../../domain/scope.ts';
/** Most questions that are compared with each other. */
export declare const MAX_QUESTIONS = 50000;
/** A key's question, as the semantic cache would see it. */
export interface KeyQuestion {
    readonly key: CacheKey;
    readonly partition: string;
    readonly text: string;
}
/** The questions of keys, the first ones of a log. */
export declare class SimulationQuestions {
    #private;
    /** `identity` is the embedder's. */
    constructor(identity: string);
    /** Keeps the question of a key that is new, where it has one that may be compared with others. */
    add(number: number, key: CacheKey, request: LlmRequest, scope: Scope): void;
    of(number: number): KeyQuestion | undefined;
    get size(): number;
    /** How many more there were. */
    get left(): number;
}

import type { LlmRequest } from '../llm-request.ts';
import type { Scope } from '../scope.ts';
import { type ValueDifference } from './value-differences.ts';
/** How two requests differ. */
export interface RequestDifferences {
    /** In what their keys hold. */
    readonly inKey: readonly ValueDifference[];
    /** In what no key holds. */
    readonly leftOut: readonly ValueDifference[];
}
/** Tells where two requests of one format differ, and which of that their keys see: again by asking the key. */
export declare function requestDifferences(one: LlmRequest, other: LlmRequest, scope: Scope): RequestDifferences;

import type { LlmRequest } from '../llm-request.ts';
import { type Scope } from '../scope.ts';
/** A piece of a request by which near repeats may differ. */
export interface RequestPiece {
    /** What it is called in reports. */
    readonly field: string;
    /** Digest of everything else; equal for requests that are equal but for this piece. */
    readonly rest: string;
}
/**
 * The pieces of a request that a near repeat may differ in. The question itself, the last message,
 * is none of them, but how it is spelt is: in capitals or not, with a question mark or without.
 */
export declare function requestPieces(request: LlmRequest, scope: Scope): readonly RequestPiece[];

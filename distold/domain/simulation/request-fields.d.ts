import { type KeyDerivation } from '../cache-key.ts';
import type { JsonValue } from '../json.ts';
import type { LlmRequest } from '../llm-request.ts';
import type { Scope } from '../scope.ts';
/** A field of a request's body, by its name on the wire. */
export interface RequestField {
    readonly name: string;
    readonly value: JsonValue;
}
/** What belongs to a request's key, and what does not. */
export interface KeyParts {
    readonly derivation: KeyDerivation;
    /** Fields that the key holds; all of them where there is no key. */
    readonly inKey: readonly RequestField[];
    readonly leftOut: readonly RequestField[];
    /** The only field without which there would be a key, where there is one. */
    readonly obstacleField?: string;
}
/** The fields of a request, in the words of its format. */
export declare function fieldsOf(request: LlmRequest): readonly RequestField[];
/**
 * A request with another value of a field, or without it. The wire's name of a field may also be a
 * parameter's where a format gives it no meaning of its own.
 */
export declare function withField(request: LlmRequest, name: string, value: JsonValue | undefined): LlmRequest;
/** Tells what of a request is in its key, by asking the key itself: a field is in it if it changes without it. */
export declare function keyParts(request: LlmRequest, scope: Scope): KeyParts;
/** Whether two requests have the same key. */
export declare function isSameKey(one: KeyDerivation, other: KeyDerivation): boolean;

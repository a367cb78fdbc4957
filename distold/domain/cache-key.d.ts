import type { CanonicalObstacle } from './canonical-form.ts';
import type { LlmRequest } from './llm-request.ts';
import { type Scope } from './scope.ts';
/**
 * Fields of a request that cannot change its answer, and so stay out of the key.
 * Everything else is in it, known or not.
 */
export declare const ANSWER_NEUTRAL_PARAMETERS: ReadonlySet<string>;
declare const derived: unique symbol;
/**
 * The identity of an answer. Made only by {@link deriveCacheKey} from a request and
 * a scope, and by {@link parseCacheKey} from such a key's text: there is none without a tenant.
 */
export interface CacheKey {
    readonly [derived]: true;
    /** SHA-256 of the request in its scope, as {@link KeyEncoder} writes it, 64 hexadecimal digits. */
    readonly digest: string;
    /** Digest of the tenant's name, 32 hexadecimal digits (128 bits); so are the next two. */
    readonly tenant: string;
    readonly namespace: string;
    readonly model: string;
}
/** Why a request has no key: it has no exact canonical form, or its answer depends on what the provider keeps. */
export type KeyObstacle = CanonicalObstacle | 'provider_state';
/** A request's key, or why it has none; without one it is neither cached nor coalesced. */
export type KeyDerivation = {
    readonly kind: 'keyed';
    readonly key: CacheKey;
} | {
    readonly kind: 'unkeyable';
    readonly obstacle: KeyObstacle;
};
/** Derives a request's key within a scope. */
export declare function deriveCacheKey(request: LlmRequest, scope: Scope): KeyDerivation;
/** Digest of a tenant's, namespace's or model's name, as keys carry it. */
export declare function nameDigest(name: string): string;
/** A key as text, `tenant:namespace:model:digest`, hexadecimal throughout. */
export declare function cacheKeyText(key: CacheKey): string;
/** Length of a key as text: three digests of 32 digits, one of 64, and colons between them. */
export declare const KEY_TEXT_LENGTH: number;
/** Reads what {@link cacheKeyText} wrote; undefined for any other text. */
export declare function parseCacheKey(text: string): CacheKey | undefined;
export {};

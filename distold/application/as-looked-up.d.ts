import { type CacheKey } from '../domain/cache-key.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { Scope } from '../domain/scope.ts';
/**
 * Whether a request is still the one whose key was looked up. Its caller may have gone on with the
 * list of messages meanwhile: what it is now must not answer others who ask under that key.
 */
export declare function isAsLookedUp({ request, scope }: {
    readonly request: LlmRequest;
    readonly scope: Scope;
}, key: CacheKey): boolean;

import type { CacheKey } from '../domain/cache-key.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { Scope } from '../domain/scope.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { Lesson } from './semantic-lookup.ts';
/** What is to be generated, and for whom. */
export interface GenerationOrder {
    readonly request: LlmRequest;
    readonly scope: Scope;
    readonly options: GenerateOptions;
    readonly streamed: boolean;
    /** Whether the answer may be stored at all. */
    readonly storable: boolean;
    /** The key under which other processes may be generating the same; absent where they do not matter. */
    readonly claimed?: CacheKey;
    /** What the answer is to teach; absent where nothing is known of the question. */
    readonly lesson?: Lesson;
    /** Set where a stored answer is to be replaced: one stored until then is not what another process has come to. */
    readonly newerThan?: number;
}
/** A request as a caller makes it: whether it may be stored, and who else may be at it, is decided on the way. */
export type Order = Omit<GenerationOrder, 'storable' | 'claimed'>;
/**
 * A caller's order. Its scope and options are its own: tenants stay apart though a caller goes on with one object
 * for all. They are read by name, as objects of a caller's own class may compute their members.
 * @throws {InvalidRequestError} where request or scope are none, or an option is not as it must be.
 */
export declare function orderOf(request: LlmRequest, scope: Scope, options: GenerateOptions, streamed: boolean): Order;

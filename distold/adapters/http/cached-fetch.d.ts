import type { AnswerSource } from '../../application/provider-chain.ts';
import type { DoorUseCases } from './door-answer.ts';
/** What a caching `fetch` drives. */
export interface FetchUseCases extends DoorUseCases {
    readonly callersUpstreams: {
        readonly needed: boolean;
        at(settings: {
            readonly kind: 'openai' | 'anthropic';
            readonly url: string;
            readonly timeoutMs: number;
        }): AnswerSource;
    };
}
/** How a caching `fetch` is set up. */
export interface CachedFetchSettings {
    /** Whose answers these are. Default: each credential is its own tenant. */
    readonly tenant?: string;
    /** What sends the calls that are none of those that can be cached. Default: the global `fetch`. */
    readonly fetch?: typeof fetch;
    /** How long an upstream of the client's own may take, in milliseconds. Default 600,000. */
    readonly timeoutMs?: number;
    /** Largest body, in bytes. Default 4 MiB. */
    readonly maxBodyBytes?: number;
}
/**
 * A `fetch` for clients of OpenAI's and Anthropic's APIs that answers from the cache. Where
 * Reprise has providers configured, they generate; where it has none, whoever the client is
 * set up for does, with the client's own key. Everything else goes out as it came.
 * @throws {InvalidRequestError} where a setting is unknown or wrong, a tenant without a name among them.
 */
export declare function cachedFetch(useCases: FetchUseCases, settings?: CachedFetchSettings): typeof fetch;

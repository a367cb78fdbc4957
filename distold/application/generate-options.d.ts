import type { AnswerSource } from './provider-chain.ts';
/** What a caller may ask for besides the answer. Durations in milliseconds. */
export interface GenerateOptions {
    /** Do not answer from the cache: generate anew, and store that. */
    readonly noCache?: boolean;
    /** Do not store the answer. With `noCache` the cache is not involved at all. */
    readonly noStore?: boolean;
    /** Answer from the cache or not at all: rejects with `OnlyIfCachedError` on a miss. */
    readonly onlyIfCached?: boolean;
    /** Accept only entries at most this old. */
    readonly maxAgeMs?: number;
    /** Accept an entry at most this long past its time, at once; it is refreshed meanwhile. */
    readonly maxStaleMs?: number;
    /** Where providers fail, accept an entry at most this long past its time; 0 accepts none. */
    readonly staleIfErrorMs?: number;
    /** Time to live of what is generated; 0 stores nothing. */
    readonly ttlMs?: number;
    /** Marks by which the entry can be invalidated: at most 16, of 1 to 128 characters. */
    readonly tags?: readonly string[];
    /**
     * `false`: nobody else's answer to a similar question, nor this one for others. A number from
     * 0 to 1: only one that is at least so probably right, where more is asked than is configured.
     * `answer`: only to a question that agrees in every name and term, whatever is configured.
     */
    readonly semantic?: false | number | 'answer';
    /** Whether to apologise where nothing else is left; otherwise the provider's error is thrown. */
    readonly apology?: boolean;
    /** The caller's own credential, for providers that have none configured. */
    readonly credential?: string;
    /** The caller's own headers that go along with that credential and change no answer. */
    readonly headers?: Readonly<Record<string, string>>;
    /** What tells the account that is asked on from others, where those headers carry the credential; no secret. */
    readonly account?: string;
    /** Who generates, in place of the configured providers. */
    readonly source?: AnswerSource;
    /** Aborted when the caller leaves. */
    readonly signal?: AbortSignal;
}

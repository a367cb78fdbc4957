import { NameBook } from './name-book.ts';
/** Most requests of one simulation: with as many keys the process takes about 1.7 GB. */
export declare const MAX_REQUESTS = 5000000;
/** The number of requests without a key: none of them is answered from the cache. */
export declare const NO_KEY = 0;
/** What is known of an answer's use; what is not known is NaN. */
export interface Figures {
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** In millionths of a US dollar. */
    readonly cost: number;
    readonly latencyMs: number;
}
/** One request of a simulation. */
export interface BookedRequest extends Figures {
    /** Digest of its key; undefined where it has none. */
    readonly digest: string | undefined;
    readonly tenant: string;
    readonly model: string;
    /** Milliseconds since the epoch; NaN where it is not known. */
    readonly at: number;
    /** Whether its answer may be stored. */
    readonly storable: boolean;
    /** Whether a stored answer may be given to it. */
    readonly findable: boolean;
    /** Its own time to live, where it names one. */
    readonly ttlMs?: number | undefined;
    /** How old no stored answer may be that is given to it, where it says so. */
    readonly maxAgeMs?: number | undefined;
}
/** Requests in the order of a log, in few bytes each. Places count from 0, keys from 1. */
export declare class RequestBook {
    #private;
    readonly tenants: NameBook;
    readonly models: NameBook;
    /** Adds a request; returns its key's number, and whether that key is new. */
    add(request: BookedRequest): {
        readonly key: number;
        readonly isNew: boolean;
    };
    /** Says afterwards what a request's answer took, and whether it may be stored. */
    answer(place: number, figures: Figures, storable: boolean): void;
    get size(): number;
    get keys(): number;
    /** How many requests say when they were made. */
    get timed(): number;
    /** Digests by key, from key 1 on, each cut to 24 digits. */
    digests(): IterableIterator<string>;
    keyAt(place: number): number;
    tenantAt(place: number): number;
    modelAt(place: number): number;
    atOf(place: number): number;
    isStorable(place: number): boolean;
    isFindable(place: number): boolean;
    ttlAt(place: number): number | undefined;
    maxAgeAt(place: number): number | undefined;
    figuresAt(place: number): Figures;
}

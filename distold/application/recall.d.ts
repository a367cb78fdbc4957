import type { CacheEntry } from '../domain/cache-entry.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { TracerPort } from '../domain/ports/tracer-port.ts';
import type { Order } from './generation-order.ts';
import type { Lookup } from './lookup.ts';
import type { OutcomeLedger } from './outcome-ledger.ts';
import type { Refresh } from './refresh.ts';
/** What has to be known of a request to answer it again: it was read, and its key derived, before. */
export interface KnownRequest {
    readonly key: CacheKey;
    /** As it was asked for. */
    readonly model: string;
    /** Accept only entries at most this old, in milliseconds. */
    readonly maxAgeMs?: number | undefined;
}
/** A fresh entry that answers a request. Durations in milliseconds. */
export interface Recalled {
    readonly entry: CacheEntry;
    readonly ageMs: number;
    readonly freshForMs: number;
}
/** What answers are recalled with. */
export interface RecallParts {
    readonly lookup: Lookup;
    readonly refresh: Refresh;
    readonly ledger: OutcomeLedger;
    readonly clock: ClockPort;
    readonly tracer: TracerPort;
    /** Whether exact hits are audited: then each has to be looked at in full. */
    readonly audited: boolean;
}
/**
 * Answers a request that was answered before, whose key is known: looks it up, and refreshes and
 * books as for every other hit. Whatever else than a fresh entry there is, is for `Generate` and
 * `GenerateStream`.
 */
export declare class Recall {
    #private;
    constructor(parts: RecallParts);
    /** Whether anything is recalled at the moment: not where requests are traced, or hits audited. */
    get isOpen(): boolean;
    /**
     * The answer, or undefined where the request is to be answered the long way; then nothing has
     * been booked. `orderOf` reads the whole request, and is called where it is needed after all.
     */
    execute(known: KnownRequest, orderOf: () => Order): Promise<Recalled | undefined>;
}

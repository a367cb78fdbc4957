import type { CacheEntry } from '../domain/cache-entry.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { Lease, LeasePort } from '../domain/ports/lease-port.ts';
import type { Lookup } from './lookup.ts';
/** Who generates: this process, with a lease where there is one, or nobody, as another has done so. */
export type Claim = {
    readonly kind: 'ours';
    readonly lease?: Lease;
} | {
    readonly kind: 'found';
    readonly entry: CacheEntry;
};
/** What a claim is about. */
export interface ClaimOrder {
    readonly key: CacheKey;
    /** Oldest entry that will do, in milliseconds, where there is a limit. */
    readonly maxAgeMs?: number | undefined;
    /** An entry stored until then will not do, in milliseconds since the epoch: it is what is to be replaced. */
    readonly newerThan?: number | undefined;
    /** Aborted when nobody wants the answer any more. */
    readonly signal: AbortSignal;
}
/**
 * Single flight across processes: whoever gets the lease of a key generates, all others wait
 * for the entry that comes of it. They never wait longer than a bound, nor for an answer that
 * could not be stored, nor where leases cannot be had: then each process generates for itself.
 */
export declare class ClaimGeneration {
    #private;
    /** `waitMs` is how long one process waits for another, in milliseconds. */
    constructor(leases: LeasePort, lookup: Lookup, clock: ClockPort, waitMs: number);
    /** @throws {RequestAbortedError} where the signal is aborted while another process is waited for. */
    execute(order: ClaimOrder): Promise<Claim>;
}

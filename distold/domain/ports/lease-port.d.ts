import type { CacheKey } from '../cache-key.ts';
/** The right of one process to generate the answer under a key while others wait for it. */
export interface Lease {
    /**
     * Lets go. `stored` says whether those who wait will find the answer in the cache; if not,
     * they need not wait for each other either. It is true as well where nobody knows yet, as the
     * generation was given up: then one of them has the next lease. Never rejects: a lease that cannot
     * be let go runs out.
     */
    release(stored: boolean): Promise<void>;
}
/**
 * What came of asking for a lease: it is ours; another process has it; or nobody needs one,
 * as the last generation could not be stored. `cached` is whether something is stored
 * under the key by now.
 */
export type LeaseAnswer = {
    readonly kind: 'granted';
    readonly lease: Lease;
    readonly cached: boolean;
} | {
    readonly kind: 'held';
    readonly cached: boolean;
} | {
    readonly kind: 'needless';
    readonly cached: boolean;
};
/** Sees to it that one process at a time generates the answer under a key. */
export interface LeasePort {
    /**
     * Asks for the lease of a key, without waiting for whoever has it. A lease is kept alive
     * until it is released, and runs out within seconds where its holder has died.
     * @throws {CacheUnavailableError} where that cannot be known: then everybody generates.
     */
    acquire(key: CacheKey): Promise<LeaseAnswer>;
}

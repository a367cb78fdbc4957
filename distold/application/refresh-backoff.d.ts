import type { CacheKey } from '../domain/cache-key.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
/** Keeps refreshes of one entry apart while they fail: whoever is down is not asked at every hit. */
export declare class RefreshBackoff {
    #private;
    constructor(clock: ClockPort);
    /** Whether a key may be refreshed now. */
    admits({ digest }: CacheKey): boolean;
    /** Notes a failure. */
    failed({ digest }: CacheKey): void;
    /** Forgets a key's failures. */
    succeeded({ digest }: CacheKey): void;
}

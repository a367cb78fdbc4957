import type { CacheKey } from '../../domain/cache-key.ts';
import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts';
/** Asks for leases only while the store that keeps them is in use: nobody waits for one that is gone. */
export declare class GuardedLeases implements LeasePort {
    #private;
    constructor(leases: LeasePort, inUse: () => boolean);
    acquire(key: CacheKey): Promise<LeaseAnswer>;
}
